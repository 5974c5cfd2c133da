import type { Cue, Rep } from "../../coach/coach.types";
import { PARTIAL, severityIn } from "../../coach/theme";

/** What a verdict is read from: one set, its reps and what was said in it. */
export interface ReadSet {
  readonly reps: readonly Rep[];
  readonly cues: readonly Pick<Cue, "id" | "kind" | "t">[];
}

/** Something that was told in a set, and what became of it. */
export interface Told {
  readonly id: string;
  /** How often it was told, in all sets. */
  readonly times: number;
  /** Measured as mended since: in the words of the set itself, or by all of its last third. */
  readonly mended: boolean;
  /** Reps that showed it again after it was mended. */
  readonly again: number;
}

const PRAISE = "praise:";

/** Seen so often again it has come back: once is chance. Judgement. */
const BACK_REPS = 2;
/** What took fewer reps has no first half and last third worth comparing. */
const FEWEST_FOR_COURSE = 6;

/**
 * What was told about reps, in the order in which it was told first. Why a movement was not counted is none of it, nor is
 * what the picture lacked.
 * @param topics the ids of what can be told: rules, and that reps stop short
 */
export function toldIn(sets: readonly ReadSet[], topics: ReadonlySet<string>): Told[] {
  const ids = new Set(sets.flatMap(({ cues }) => cues.filter(isCorrection).map(({ id }) => id)));
  return [...ids].filter((id) => topics.has(id)).map((id) => followed(id, sets));
}

const isCorrection = ({ kind }: Pick<Cue, "kind">) => kind === "fault";

/** Mended and not come back. */
export function isGone({ mended, again }: Told): boolean {
  return mended && again === 0;
}

/** It was mended, and came again often enough to be said. */
export function isBack({ mended, again }: Told): boolean {
  return mended && again >= BACK_REPS;
}

/** What was told last is decisive: a word about it, or that it is mended. Reps of later sets belong to what came after. */
function followed(id: string, sets: readonly ReadSet[]): Told {
  let times = 0;
  let mended = false;
  let again = 0;
  for (const { reps, cues } of sets) {
    const mine = cues.filter((cue) => (cue.id === id && isCorrection(cue)) || cue.id === PRAISE + id);
    const told = mine.filter(isCorrection).length;
    times += told;
    const last = mine.at(-1);
    if (!last) {
      if (mended) again += showing(reps, id);
      continue;
    }
    const praised = !isCorrection(last);
    mended = praised || (told > 0 && wentAway(id, reps));
    again = praised ? showing(reps, id, last.t) : 0;
  }
  return { id, times, mended, again };
}

const showing = (reps: readonly Rep[], id: string, after = Number.NEGATIVE_INFINITY) =>
  reps.filter((rep) => rep.end > after && severityIn(rep, id) !== null).length;

/** In at least two of the first half's reps, and measured as clearly gone in all of the last third's. */
function wentAway(id: string, reps: readonly Rep[]): boolean {
  const whole = reps.filter(({ kind }) => kind === "full" || id === PARTIAL);
  if (whole.length < FEWEST_FOR_COURSE) return false;
  const early = showing(whole.slice(0, Math.floor(whole.length / 2)), id);
  const isClear = ({ kind, clear }: Rep) => (id === PARTIAL ? kind === "full" : clear?.includes(id));
  return early >= 2 && whole.slice(-Math.floor(whole.length / 3)).every(isClear);
}
