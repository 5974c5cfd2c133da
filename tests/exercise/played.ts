/** An exercise acted by the drawn body before the ideal sensor, and before one that errs as the model does. */
import type { PoseFrame } from "../../src/core/body/pose";
import type { ViewClass } from "../../src/core/body/scene";
import { median } from "../../src/core/body/statistics";
import { createCoach } from "../../src/core/coach/coach";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { metricChecks, STANDARD } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { choreography, faultsOf, type SetOptions } from "../../src/mannequin/choreography";
import { createErrors, stanceOf } from "../../src/mannequin/seen/landmark-error";
import { trueJoints } from "../../src/mannequin/seen/landmarks";
import { ACTING, variantFor, yawFor } from "../support/acted";
import { coach, film, laptop, stage } from "../support/film";

export const SENSORS = ["ideal", "noisy"] as const;
type Sensor = (typeof SENSORS)[number];

/** Pictures a second: form, and what is over in less than half a second. */
const FPS = { form: 10, tempo: 30 } as const;
/** The laptop stands a little askew. */
const ASKEW_DEG = 4;

export interface Played {
  /** Reps performed, and full ones counted. */
  readonly performed: number;
  readonly full: number;
  readonly partial: number;
  /** What the check of the fault that is acted read, in the middle of all reps, where it is one of a metric. */
  readonly read: number | null;
  /** Full reps and partial ones in which each fault was found. */
  readonly found: Readonly<Record<string, number>>;
  readonly cues: readonly string[];
  /** Ids of what was said to be missing from the start pose or the movement. */
  readonly hints: readonly string[];
}

interface Filming {
  readonly outline: boolean;
  readonly fps: number;
  readonly view: ViewClass;
}

function played(id: ExerciseId, set: SetOptions, sensor: Sensor, how: Filming, rule?: FaultRule): Played {
  const act = choreography(id, set);
  const staged = stage(act, how.fps);
  const [first] = staged.moments;
  if (!first) throw new Error(`${id}: nothing is performed.`);
  const camera = laptop(yawFor(id, how.view) + ASKEW_DEG);
  const frames = film(staged, camera, { outline: how.outline, places: sensor === "ideal" ? "joints" : "habits" });
  const seen = sensor === "ideal" ? frames : frames.map(createErrors(stanceOf(trueJoints(first.placed)), "left", 1));
  const { steps, summary } = coach(id, seen, set.variant ? { variant: set.variant } : {});
  const found: Record<string, number> = {};
  for (const rep of summary.reps) for (const fault of rep.faults) found[fault.id] = (found[fault.id] ?? 0) + 1;
  return {
    performed: act.reps.length,
    full: summary.counts.full,
    partial: summary.counts.partial,
    read: rule ? readBy(id, rule, seen, set.variant ?? STANDARD) : null,
    found,
    cues: [...new Set(summary.cues.map((cue) => cue.id))],
    hints: [...new Set(steps.flatMap(({ hint }) => (hint ? [hint.id] : [])))],
  };
}

/** The middle value of a metric's check over all reps: what it finds with a limit that everything is beyond. */
function readBy(id: ExerciseId, { id: fault, check }: FaultRule, frames: readonly PoseFrame[], variant: string) {
  if (check.kind !== "metric") return null;
  const limit = { above: Number.MIN_SAFE_INTEGER, below: Number.MAX_SAFE_INTEGER, away: -1 }[check.beyond];
  const exercise = EXERCISES[id];
  const faults = exercise.faults.map((rule) =>
    rule.id === fault ? { ...rule, check: { ...check, limit, severe: null } } : rule,
  );
  const variants = exercise.variants.map((each) => ({ ...each, limits: {} }));
  const coach = createCoach({ ...exercise, faults, variants }, { variant });
  for (const frame of frames) coach.push(frame);
  return median(
    coach.finish().reps.flatMap((rep) => rep.faults.flatMap((each) => (each.id === fault ? each.value : []))),
  );
}

/** A good set of a variant. */
export function goodSet(id: ExerciseId, variant: string, sensor: Sensor): Played {
  return played(id, { variant, reps: 3 }, sensor, {
    outline: readsOutline(id),
    view: EXERCISES[id].placement.view,
    fps: FPS.form,
  });
}

/** A fault in every rep, at a size of its choreography. */
export function faultySet(id: ExerciseId, rule: FaultRule, size: number, sensor: Sensor): Played {
  const { reps = 2 } = ACTING[`${id} ${rule.id}`] ?? {};
  const set = { variant: variantFor(id, rule.id), reps, faults: [{ id: rule.id, size }] };
  const fps = rule.priority === "tempo" ? FPS.tempo : FPS.form;
  return played(id, set, sensor, { outline: readsOutline(id, rule), view: viewOf(id, rule), fps }, rule);
}

/** Where the laptop stands for the exercise, or for a rule that does not speak there the first place where it does. */
export function viewOf(id: ExerciseId, { views }: FaultRule): ViewClass {
  const { view } = EXERCISES[id].placement;
  return views.includes(view) ? view : (views[0] ?? view);
}

/** The small and the large size that a fault is acted at; null: the drawn body cannot act it. */
export function sizesOf(id: ExerciseId, fault: string): { readonly minor: number; readonly major: number } | null {
  const known = faultsOf(id).find((each) => each.id === fault);
  return known ? { minor: known.minor, major: ACTING[`${id} ${fault}`]?.size ?? known.major } : null;
}

/** The trunk's outline is by far the dearest part of a frame. */
function readsOutline(id: ExerciseId, rule?: FaultRule): boolean {
  const reads = rule && metricChecks(rule.check).some(({ metric }) => metric.unit === "chord");
  return EXERCISES[id].signal.adaptive !== null || reads === true;
}
