/** What fewer pictures change: the same films looked at in other ways, each held against all pictures. */
import type { Rep } from "../../src/core/coach/coach.types";
import type { Looked } from "./looking";

/** Reps and cues of two looks are the same one when they are no further apart than this, seconds. Judgement: half a quick rep. */
const SAME_S = 0.7;

export interface Differences {
  readonly reps: number;
  /** Reps of all pictures that have a counterpart of the same kind and side. */
  readonly repsSame: number;
  /** … with the same faults. */
  readonly faultsSame: number;
  /** Reps without a counterpart among all pictures' ones. */
  readonly repsMore: number;
  readonly cues: number;
  readonly cuesSame: number;
  readonly cuesMore: number;
  /** Seconds later than by all pictures that a rep was counted, and a cue said. */
  readonly countLater: readonly number[];
  readonly cueLater: readonly number[];
  readonly pictures: number;
  readonly seconds: number;
}

export function differences(all: Looked, few: Looked): Differences {
  const reps = paired(all.summary.reps, few.summary.reps, ({ top }) => top);
  const same = reps.both.filter(([a, b]) => a.kind === b.kind && a.side === b.side);
  const cues = paired(
    all.summary.cues,
    few.summary.cues,
    ({ t }) => t,
    ({ id }) => id,
  );
  const counts = paired(
    all.counted,
    few.counted,
    ({ rep }) => rep.top,
    ({ rep }) => rep.kind,
  );
  return {
    reps: all.summary.reps.length,
    repsSame: same.length,
    faultsSame: same.filter(([a, b]) => faultsOf(a) === faultsOf(b)).length,
    repsMore: few.summary.reps.length - reps.both.length,
    cues: all.summary.cues.length,
    cuesSame: cues.both.length,
    cuesMore: few.summary.cues.length - cues.both.length,
    countLater: counts.both.map(([a, b]) => b.t - a.t),
    cueLater: cues.both.map(([a, b]) => b.t - a.t),
    pictures: few.pictures,
    seconds: few.seconds,
  };
}

const faultsOf = ({ faults }: Rep) =>
  faults
    .map(({ id }) => id)
    .sort()
    .join();

/** Each with the nearest of the others that is free and alike. */
function paired<T>(
  all: readonly T[],
  few: readonly T[],
  timeOf: (one: T) => number,
  kindOf: (one: T) => string = () => "",
): { readonly both: readonly (readonly [T, T])[] } {
  const free = [...few];
  const both = all.flatMap((one): (readonly [T, T])[] => {
    const near = free
      .filter((other) => kindOf(other) === kindOf(one) && Math.abs(timeOf(other) - timeOf(one)) <= SAME_S)
      .sort((a, b) => Math.abs(timeOf(a) - timeOf(one)) - Math.abs(timeOf(b) - timeOf(one)))[0];
    if (!near) return [];
    free.splice(free.indexOf(near), 1);
    return [[one, near]];
  });
  return { both };
}
