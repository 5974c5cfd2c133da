/** Of every fault, seen from everywhere: how often it was found, how often it was found where there was none. */

import { otherSide } from "../../src/core/body/pose";
import type { ViewClass } from "../../src/core/body/scene";
import { median } from "../../src/core/body/statistics";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import type { Outcome, RepOutcome } from "./outcome";
import { refused, sizesOf } from "./sizes";
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
  /** Major ones of which nothing was noticed, not even a partial rep, and nothing said instead. */
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
  /** Every acted size with what was found of it, side-on, the least wrong first. */
  readonly sizes: readonly { readonly size: number; readonly seen: Share }[];
  /** The smallest size of which, and of all larger ones, nine in ten were found, of a few at least; null: none. */
  readonly reliableFrom: number | null;
}

interface Trial {
  readonly outcome: Outcome;
  readonly rep: RepOutcome;
}

const RELIABLE = 0.9;
/** Of fewer nothing is called reliable. Judgement. */
const ENOUGH = 3;

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
  const found = ({ rep }: Trial) =>
    rep.curious?.faults.some(({ id }) => id === rule.id) || refused(exercise, rule.id, rep.cues);
  const judged = (acted: readonly Trial[]) => acted.filter((trial) => !unassessed(rule, trial) && owed(trial));
  const noticed = (acted: readonly Trial[]) => share(judged(acted).filter(found).length, judged(acted).length);
  const good = trials.filter(
    ({ rep, outcome }) =>
      rep.truth.faults.length === 0 &&
      rep.curious &&
      !unassessed(rule, { rep, outcome }) &&
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
    uncounted: judged(major).filter((trial) => !trial.rep.curious && !found(trial)).length,
    notAssessed: major.filter((trial) => unassessed(rule, trial)).length,
    alarms: share(good.filter(found).length, good.length),
    latencyS: latencyS === null ? null : rounded(latencyS, 1),
    cued: cues.length,
  };
}

/** Of the farther side the app says so in a rep that it saw, and would in one that it did not. */
function unassessed(rule: FaultRule, { rep, outcome }: Trial): boolean {
  const far = rule.nearOnly === true && rep.truth.side === otherSide(nearOf(outcome.made));
  return far || (rep.curious?.notAssessed.some(({ id }) => id === rule.id) ?? false);
}

/** Whether the coach has to notice the rep: what was begun before it had seen the start pose was done before "Go". */
function owed({ outcome, rep }: Trial): boolean {
  if (rep.curious) return true;
  return rep.truth.n > outcome.early;
}

function looksFor({ exercise, made }: Outcome, rule: FaultRule): boolean {
  const variant = EXERCISES[exercise].variants.find(({ id }) => id === made.variant);
  return !variant?.without.includes(rule.id);
}

/** Where each fault that is told side-on begins to be seen there: of those acted that the app does not say it could not see. */
export function smallestNumbers(outcomes: readonly Outcome[], unitOf: (id: ExerciseId, fault: string) => string) {
  const rows: SmallestNumbers[] = [];
  for (const [, group] of groupedBy(
    outcomes.filter(({ made }) => made.view === "side"),
    ({ exercise }) => exercise,
  )) {
    const exercise = group[0]?.exercise;
    if (!exercise) continue;
    const trials = group.flatMap((outcome) => outcome.reps.map((rep) => ({ outcome, rep })));
    for (const rule of EXERCISES[exercise].faults.filter(({ views }) => views.includes("side"))) {
      const acted = trials
        .filter((trial) => !unassessed(rule, trial) && owed(trial))
        .flatMap(({ rep }) => rep.truth.faults.filter(({ id }) => id === rule.id).map(({ size }) => ({ rep, size })));
      const sizes = [...groupedBy(acted, ({ size }) => String(size))]
        .map(([size, of]) => ({
          size: Number(size),
          seen: share(of.filter(({ rep }) => told(exercise, rule.id, rep)).length, of.length),
        }))
        .sort((a, b) => a.size - b.size);
      if (sizes.length > 0) rows.push(smallest(exercise, rule, unitOf(exercise, rule.id), sizes));
    }
  }
  return rows;
}

/** Said of the rep, or instead of counting it. */
function told(exercise: ExerciseId, fault: string, { rep, cues }: RepOutcome): boolean {
  return rep?.faults.some(({ id }) => id === fault) || refused(exercise, fault, cues);
}

/** Sizes run from hardly wrong to very wrong: upwards, or downwards where less is worse. */
function smallest(
  exercise: ExerciseId,
  { id: fault }: FaultRule,
  unit: string,
  upwards: SmallestNumbers["sizes"],
): SmallestNumbers {
  const { minor, major } = sizesOf(exercise, fault);
  const sizes = minor <= major ? upwards : [...upwards].reverse();
  const reliable = (from: number) =>
    sizes.slice(from).every(({ seen }) => seen.hits / seen.of >= RELIABLE) && (sizes[from]?.seen.of ?? 0) >= ENOUGH;
  const first = sizes.findIndex((_, index) => reliable(index));
  return { exercise, fault, unit, sizes, reliableFrom: first < 0 ? null : (sizes[first]?.size ?? null) };
}
