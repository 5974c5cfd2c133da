import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { breakOf, type Tiring, thirdsOf, tiringOf } from "../../core/history/review/fatigue";
import { type PainCourse, painCourse } from "../../core/history/review/pain";
import { type SideDifference, sideDifferences } from "../../core/history/review/sides";
import { tally, weightOf } from "../../core/history/review/tally";
import { type Verdict, verdictOf, type Well, type Work } from "../../core/history/review/verdict";
import { inOrder } from "../../core/history/sequence";
import { spanOf } from "../../core/history/span";
import type { PainEntry, SessionItem } from "../../core/plan/session";
import type { SessionRecord } from "../../storage/records/session-record";
import type { SetRecord } from "../../storage/records/set-record";
import { exerciseOf } from "../catalogue";
import { openHistory } from "../data/history";

/** One exercise of a session: what was planned of it and what was done. */
export interface SessionPart {
  readonly exercise: Exercise;
  /** null: was not planned. */
  readonly item: SessionItem | null;
  /** In the order they were done. */
  readonly sets: readonly SetRecord[];
  readonly verdict: Verdict;
  readonly sides: readonly SideDifference[];
  /** What was said of pain during it and right after, in order. */
  readonly pain: readonly PainEntry[];
}

export interface SessionReview {
  readonly startedAt: number;
  readonly offsetMin: number | undefined;
  /** Milliseconds since 1970; null: nobody knows. */
  readonly endedAt: number | null;
  readonly cutShort: boolean;
  /** null: the sets were done without a plan. */
  readonly routine: SessionRecord["routine"] | null;
  readonly parts: readonly SessionPart[];
  readonly pain: PainCourse;
  /** false: all or some of it was done without a camera. */
  readonly watched: boolean;
  /** Everything planned was done. */
  readonly planDone: boolean;
  readonly well: { readonly exercise: Exercise; readonly well: Well } | null;
  readonly work: { readonly exercise: Exercise; readonly work: Work } | null;
}

/** How one set went on: what got worse, and the rep at which form broke (position in `reps`). */
export interface Course {
  readonly tiring: readonly Tiring[];
  readonly brokeAt: number | null;
}

export function courseOf(reps: readonly Rep[]): Course {
  const thirds = thirdsOf(reps);
  return { tiring: thirds ? tiringOf(thirds) : [], brokeAt: breakOf(reps) };
}

/** Reads a session and its sets; null where neither is there. Sets done without a plan are a session too. */
export async function openSessionReview(id: string): Promise<SessionReview | null> {
  const store = await openHistory();
  const session = await store.getSession(id);
  const short = await store.digests();
  const own = short.filter(({ sessionId }) => sessionId === id);
  const sets = (await Promise.all(own.map((set) => store.get(set.id)))).filter((set) => set !== null);
  return session || sets.length > 0 ? reviewSession(session, sets) : null;
}

/** @param sets all sets of the session, in any order */
export function reviewSession(session: SessionRecord | null, sets: readonly SetRecord[]): SessionReview {
  const done = inOrder(sets);
  const pain = session?.pain ?? [];
  const parts = partsOf(session?.items ?? [], done, pain);
  const { first, endedAt } = spanOf(session, done);
  return {
    startedAt: first?.startedAt ?? 0,
    offsetMin: first?.offsetMin,
    endedAt,
    cutShort: session !== null && session.endedAt === null,
    routine: session?.routine ?? null,
    parts,
    pain: painCourse(pain),
    watched: session?.watched !== false,
    planDone: session !== null && session.items.length > 0 && session.items.every(({ state }) => state === "done"),
    well: bestOf(parts),
    work: workOf(parts),
  };
}

function partsOf(
  items: readonly SessionItem[],
  sets: readonly SetRecord[],
  pain: readonly PainEntry[],
): readonly SessionPart[] {
  const left = new Set(sets);
  const take = (wanted: (set: SetRecord) => boolean) => {
    const taken = [...left].filter(wanted);
    for (const set of taken) left.delete(set);
    return taken;
  };
  const planned = items.map((item) => {
    // A plan may hold an exercise twice: each takes as many of its sets as it says it did, the last one the rest.
    const more = items.slice(items.indexOf(item) + 1).some(({ exercise }) => exercise === item.exercise);
    let room = more ? item.setsDone : Number.POSITIVE_INFINITY;
    return part(
      item.exercise,
      item,
      take((set) => set.exercise.id === item.exercise && room-- > 0),
      pain,
    );
  });
  const unplanned = [...new Set([...left].map((set) => set.exercise.id))].map((id) =>
    part(
      id,
      null,
      take((set) => set.exercise.id === id),
      pain,
    ),
  );
  return [...planned, ...unplanned].filter((one) => one !== null);
}

function part(
  id: SessionItem["exercise"],
  item: SessionItem | null,
  sets: readonly SetRecord[],
  pain: readonly PainEntry[],
): SessionPart | null {
  const exercise = exerciseOf(id);
  if (!exercise) return null;
  const reps = sets.flatMap((set) => set.reps);
  return {
    exercise,
    item,
    sets,
    verdict: verdictOf(sets, exercise),
    sides: sideDifferences(reps, exercise.rep.holdTargetS > 0),
    pain: pain.filter((entry) => entry.exercise === id && (entry.when === "during" || entry.when === "after-exercise")),
  };
}

/** Better news first: something mended, whole reps, nothing found of what was looked for. */
const NEWS = ["gone", "every-rep-whole", "whole-reps", "not-seen"] as const satisfies readonly Well["kind"][];

/** Whoever stopped it because it hurt is not praised for it, nor told what to do better next time. */
const isForPain = ({ item }: SessionPart) => item?.because === "pain";

/** The best news, if it can be of an exercise that has nothing to work on. */
function bestOf(parts: readonly SessionPart[]): SessionReview["well"] {
  const good = parts
    .filter((part) => !isForPain(part))
    .flatMap(({ exercise, verdict: { well, work } }) => (well ? [{ exercise, well, work }] : []));
  const rank = ({ well, work }: (typeof good)[number]) => NEWS.indexOf(well.kind) + (work ? 0.5 : 0);
  const best = good.sort((a, b) => rank(a) - rank(b))[0];
  return best ? { exercise: best.exercise, well: best.well } : null;
}

function workOf(parts: readonly SessionPart[]): SessionReview["work"] {
  let most = 0;
  let found: SessionReview["work"] = null;
  for (const part of parts) {
    const { exercise, sets, verdict } = part;
    if (!verdict.work || isForPain(part)) continue;
    const reps = sets.flatMap((set) => set.reps);
    const weight = weightOf(tally({ id: verdict.work.fault }, reps), exercise);
    if (found && weight <= most) continue;
    most = weight;
    found = { exercise, work: verdict.work };
  }
  return found;
}
