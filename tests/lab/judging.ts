/** Of every fault, seen from everywhere: how often it was found, how often it was found where there was none. */
import type { ExerciseId, FaultRule } from "../../src/core/exercise";
import { median } from "../../src/core/geometry";
import { otherSide } from "../../src/core/pose";
import type { ViewClass } from "../../src/core/scene";
import { EXERCISES } from "../../src/exercises";
import type { Outcome, RepOutcome } from "./outcome";
import { KEY_FAULTS, sizesOf } from "./sizes";
import { groupedBy, rounded, type Share, share } from "./statistics";
import { nearOf } from "./wish";

/** What is known of one check in one view. */
export interface CheckNumbers {
  readonly exercise: ExerciseId;
  readonly fault: string;
  readonly view: ViewClass;
  /** Whether the app lets the check speak there. */
  readonly speaks: boolean;
  /** Found, of those acted that the app does not say it could not see: what was not noticed at all counts as missed. */
  readonly minor: Share;
  readonly major: Share;
  /** Major ones missed because nothing was noticed, not even a partial rep. */
  readonly uncounted: number;
  /** Major ones besides, of which the app says that it could not see. */
  readonly notAssessed: number;
  /** Good reps that were blamed, of those that were assessed. */
  readonly alarms: Share;
  /** Median seconds from the moment the fault is there in full to the cue, and how many major ones got a cue. */
  readonly latencyS: number | null;
  readonly cued: number;
}

export interface SmallestNumbers {
  readonly exercise: ExerciseId;
  readonly fault: string;
  readonly unit: string;
  /** Every acted size with what was found of it, side-on, the smallest first. */
  readonly sizes: readonly { readonly size: number; readonly seen: Share }[];
  /** The smallest size of which, and of all larger ones, nine in ten were found; null: none. */
  readonly reliableFrom: number | null;
}

interface Trial {
  readonly outcome: Outcome;
  readonly rep: RepOutcome;
}

const RELIABLE = 0.9;

export function checkNumbers(outcomes: readonly Outcome[]): CheckNumbers[] {
  const rows: CheckNumbers[] = [];
  for (const [, group] of groupedBy(outcomes, ({ exercise, made }) => `${exercise} ${made.view}`)) {
    const [first] = group;
    if (!first) continue;
    const { exercise, made } = first;
    const trials = group.flatMap((outcome) => outcome.reps.map((rep) => ({ outcome, rep })));
    for (const rule of EXERCISES[exercise].faults) {
      const row = numbersOf(exercise, rule, made.view, trials);
      if (row.major.of + row.minor.of + row.alarms.of > 0) rows.push(row);
    }
  }
  return rows.sort((a, b) => a.exercise.localeCompare(b.exercise) || a.fault.localeCompare(b.fault));
}

function numbersOf(exercise: ExerciseId, rule: FaultRule, view: ViewClass, trials: readonly Trial[]): CheckNumbers {
  const acted = trials.filter(({ rep }) => rep.truth.faults.some(({ id }) => id === rule.id));
  const sizeOf = ({ rep }: Trial) => rep.truth.faults.find(({ id }) => id === rule.id)?.size ?? 0;
  const sizes = acted.length > 0 ? sizesOf(exercise, rule.id) : null;
  const major = acted.filter((trial) => sizes && sizeOf(trial) === sizes.major);
  const minor = acted.filter((trial) => sizes && sizeOf(trial) === sizes.minor && sizes.minor !== sizes.major);
  const found = ({ rep }: Trial) => rep.curious?.faults.some(({ id }) => id === rule.id) ?? false;
  // Of the farther side the app says so in a rep that it saw, and would in one that it did not.
  const far = ({ rep, outcome }: Trial) => rule.nearOnly === true && rep.truth.side === otherSide(nearOf(outcome.made));
  const unassessed = (trial: Trial) =>
    far(trial) || (trial.rep.curious?.notAssessed.some(({ id }) => id === rule.id) ?? false);
  const judged = (acted: readonly Trial[]) => acted.filter((trial) => !unassessed(trial) && !halfWave(trial));
  const noticed = (acted: readonly Trial[]) => share(judged(acted).filter(found).length, judged(acted).length);
  const good = trials.filter(
    ({ rep, outcome }) =>
      rep.truth.faults.length === 0 &&
      rep.curious &&
      !unassessed({ rep, outcome }) &&
      looksFor(outcome, rule) &&
      !(rule.priority === "tempo" && outcome.made.brisk),
  );
  const cues = major.flatMap(({ rep }) => {
    const cue = rep.cues.find(({ id }) => id === rule.id);
    return cue ? [cue.t - rep.truth.topS] : [];
  });
  const latencyS = median(cues);
  return {
    exercise,
    fault: rule.id,
    view,
    speaks: rule.views.includes(view),
    minor: noticed(minor),
    major: noticed(major),
    uncounted: judged(major).filter(({ rep }) => !rep.curious).length,
    notAssessed: major.filter(unassessed).length,
    alarms: share(good.filter(found).length, good.length),
    latencyS: latencyS === null ? null : rounded(latencyS, 1),
    cued: cues.length,
  };
}

/** A set of cat-cow begins with a flat back: its first wave is a half, and need not be noticed. */
function halfWave({ outcome, rep }: Trial): boolean {
  return outcome.exercise === "cat-cow" && rep.truth.n === 1 && !rep.curious;
}

function looksFor({ exercise, made }: Outcome, rule: FaultRule): boolean {
  const variant = EXERCISES[exercise].variants.find(({ id }) => id === made.variant);
  return !variant?.without.includes(rule.id);
}

/** Where each key fault begins to be seen, side-on. */
export function smallestNumbers(outcomes: readonly Outcome[], unitOf: (id: ExerciseId, fault: string) => string) {
  const rows: SmallestNumbers[] = [];
  for (const [exercise, faults] of Object.entries(KEY_FAULTS) as [ExerciseId, readonly string[]][]) {
    for (const fault of faults) {
      const trials = outcomes
        .filter((outcome) => outcome.exercise === exercise && outcome.made.view === "side")
        .flatMap(({ reps }) => reps)
        .flatMap((rep) => rep.truth.faults.filter(({ id }) => id === fault).map(({ size }) => ({ rep, size })));
      const sizes = [...groupedBy(trials, ({ size }) => String(size))]
        .map(([size, group]) => ({
          size: Number(size),
          seen: share(group.filter(({ rep }) => rep.rep?.faults.some(({ id }) => id === fault)).length, group.length),
        }))
        .sort((a, b) => a.size - b.size);
      const reliable = (from: number) => sizes.slice(from).every(({ seen }) => seen.hits / seen.of >= RELIABLE);
      const first = sizes.findIndex((_, index) => reliable(index));
      rows.push({
        exercise,
        fault,
        unit: unitOf(exercise, fault),
        sizes,
        reliableFrom: first < 0 ? null : (sizes[first]?.size ?? null),
      });
    }
  }
  return rows;
}
