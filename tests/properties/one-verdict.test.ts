/**
 * 20,000 made-up sets, told of as they would have been live, and read by everything that says how they were: no two
 * of them contradict. Each rule below is a pair that the app has shown side by side once.
 */
import { describe, expect, it } from "vitest";
import { reviewSession } from "../../src/app/look-back/session-review";
import type { Cue, Rep } from "../../src/core/coach/coach.types";
import { createCueArbiter } from "../../src/core/coach/cues";
import { coverageOf, SCORING, scoreSet } from "../../src/core/coach/judge/score";
import { countsOf } from "../../src/core/coach/summary";
import { PARTIAL } from "../../src/core/coach/theme";
import type { Exercise } from "../../src/core/exercise/exercise";
import { digestOf } from "../../src/core/history/digest";
import { repVerdict, verdictOf } from "../../src/core/history/review/verdict";
import { summaryOf } from "../../src/core/history/trends/summary";
import { visitsOf } from "../../src/core/history/trends/visit";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { seeded } from "../../src/mannequin/random";
import type { SetRecord } from "../../src/storage/records/set-record";
import { aRecord } from "../fixtures/coaching";
import { madeSet } from "../support/made-sets";

const SETS = 20_000;
/** Of each case that could be contradicted there are at least so many among them. */
const LEAST = SETS / 200;
const TALKS = ["quiet", "normal", "talkative"] as const;

/** The set as it would have been told live: after its reps, and now and then in the middle of one. */
function toldOf(exercise: Exercise, reps: readonly Rep[], seed: number): Cue[] {
  const talk = TALKS[seed % TALKS.length] ?? "normal";
  const arbiter = createCueArbiter(exercise.faults, exercise.partialCue, { talk });
  const chance = seeded(seed + SETS);
  const keys = exercise.faults.filter(({ key }) => key);
  return reps.flatMap((rep) => {
    // What lasts for a second in a hold need not be a fault of the whole rep.
    const within = keys.filter(({ id }) => chance() < (rep.faults.some((fault) => fault.id === id) ? 0.5 : 0.02));
    const hold = within.length > 0 ? arbiter.duringHold(rep.top, within, rep.start) : null;
    const after = arbiter.afterRep(rep.end, rep);
    return [hold, after].filter((cue) => cue !== null);
  });
}

function made(seed: number): { exercise: Exercise; record: SetRecord } {
  const exercise = EXERCISES[EXERCISE_IDS[seed % EXERCISE_IDS.length] ?? "glute-bridge"];
  const reps = madeSet(exercise, seed);
  const record = aRecord({
    ...{ id: `set-${seed}`, reps, cues: toldOf(exercise, reps, seed) },
    ...{ counts: countsOf(reps), score: scoreSet(reps) },
    exercise: { id: exercise.id, revision: exercise.revision },
  });
  return { exercise, record };
}

/** What is praised in the words of the set itself, and was not told again since. */
function praisedLast(cues: readonly Cue[]): Set<string> {
  const last = new Map<string, boolean>();
  for (const { id, kind } of cues) {
    if (kind === "praise") last.set(id.slice("praise:".length), true);
    if (kind === "fault") last.set(id, false);
  }
  return new Set([...last].filter(([, praised]) => praised).map(([id]) => id));
}

/** The pairs that contradict each other, in words; of a set that is in order none. */
function contradictions({ exercise, record }: ReturnType<typeof made>): string[] {
  const found: string[] = [];
  const never = (is: boolean, what: string) => is && found.push(what);
  const { reps, cues, score } = record;
  const { well, work, clean } = verdictOf([record], exercise);
  const ruleOf = (id?: string) => exercise.faults.find((rule) => rule.id === id);
  const corrections = cues.filter(({ kind }) => kind === "fault");
  const praised = praisedLast(cues);
  const ofWell = well && "fault" in well ? well.fault : null;

  never(ofWell !== null && ofWell === work?.fault, "praised and the next thing");
  never(work !== null && praised.has(work.fault) && !work.back, "praised live, and the next thing");
  never(well?.kind === "not-seen" && corrections.some(({ id }) => id === ofWell), "told, and looked for in vain");
  never(clean && corrections.length > 0, "nothing stood out, and a cue said");
  never(clean && work !== null, "nothing stood out, and a next thing");
  never(
    clean && reps.some(({ faults, kind }) => faults.length > 0 || kind !== "full"),
    "nothing stood out, and a fault",
  );
  const range = ruleOf(work?.fault)?.priority === "range";
  never(work?.fault === PARTIAL && well?.kind === "every-rep-whole", "every rep whole, and further");
  never(range && (well?.kind === "every-rep-whole" || well?.kind === "whole-reps"), "the whole way, and further");
  never(
    well?.kind === "every-rep-whole" && reps.some(({ kind }) => kind !== "full"),
    "every rep whole, and a short one",
  );

  // The theme of the set is the review's next thing, for as long as it was not mended.
  const open = new Set(corrections.map(({ id }) => id).filter((id) => !praised.has(id)));
  const [theme] = open;
  const mended = well?.kind === "gone" ? well.fault : null;
  never(
    open.size === 1 && theme !== mended && work?.fault !== theme && !isMended(theme, reps),
    "another next thing than the theme",
  );
  never(
    open.size > 0 && work !== null && !open.has(work.fault) && ![...open].every((id) => isMended(id, reps)),
    "a next thing nobody was told of",
  );

  for (const rep of reps) {
    const said = cues.some(({ kind, t }) => kind === "fault" && t > rep.start && t <= rep.end);
    const { kind } = repVerdict(rep, record, exercise);
    never(kind === "clean" && said, "nothing stood out in a rep, and a cue said in it");
    never(kind === "clean" && rep.score === null, "nothing stood out in a rep of which too little was seen");
    const { ofAll, ofPossible } = coverageOf(exercise.faults, rep.notAssessed);
    never(rep.score !== null && ofPossible < SCORING.leastMade, "a score, and most checks unseen");
    never(rep.score === 100 && ofAll < SCORING.leastOfAll, "full marks, and most checks unseen");
    never(rep.score === 100 && rep.faults.length > 0, "full marks, and a fault");
  }

  // Session, trends and report read the same record.
  const digest = digestOf(record);
  const review = reviewSession(null, [record]);
  never(JSON.stringify(review.work?.work ?? null) !== JSON.stringify(work), "the session's next thing is another one");
  never(JSON.stringify(review.well?.well ?? null) !== JSON.stringify(well), "the session praises something else");
  const sum = summaryOf(
    [digest],
    exercise.faults.map(({ id }) => id),
  );
  const rounded = sum.score === null ? null : Math.round(sum.score / SCORING.step) * SCORING.step;
  never(rounded !== score, "a score there, another or none here");
  never(
    work !== null &&
      work.reps > 0 &&
      work.fault !== PARTIAL &&
      !sum.faults.some(({ id, reps }) => id === work.fault && reps === work.reps),
    "the report counts the next thing otherwise",
  );
  const [visit] = visitsOf([digest], [], () => 0);
  never(visit !== undefined && review.endedAt !== visit.endedAt, "minutes here, and other minutes there");
  return found;
}

/** Measured as gone by the last third. */
function isMended(id: string | undefined, reps: readonly Rep[]): boolean {
  const whole = id === PARTIAL ? reps : reps.filter(({ kind }) => kind === "full");
  const late = whole.slice(-Math.floor(whole.length / 3));
  return (
    late.length > 1 && late.every(({ kind, clear }) => (id === PARTIAL ? kind === "full" : clear?.includes(id ?? "")))
  );
}

describe("everything that says how a set was", () => {
  it(`says the same, in ${SETS} made-up sets`, () => {
    const seen = { work: 0, gone: 0, back: 0, clean: 0, praised: 0, within: 0, unscored: 0 };
    const wrong: string[] = [];
    for (let seed = 1; seed <= SETS; seed++) {
      const set = made(seed);
      for (const what of contradictions(set)) wrong.push(`set ${seed}: ${what}`);
      const { well, work, clean } = verdictOf([set.record], set.exercise);
      if (work) seen.work++;
      if (work?.back) seen.back++;
      if (well?.kind === "gone") seen.gone++;
      if (clean) seen.clean++;
      if (set.record.score === null) seen.unscored++;
      if (praisedLast(set.record.cues).size > 0) seen.praised++;
      if (set.record.reps.some((rep) => repVerdict(rep, set.record, set.exercise).kind === "told")) seen.within++;
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    // Each of the cases above was there to be contradicted.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(LEAST);
  }, 300_000);
});
