import type { PoseFrame } from "../../core/body/pose";
import { createSceneTracker, type Scene } from "../../core/body/scene";
import { createCoach } from "../../core/coach/coach";
import type { CoachOptions, CoachStep, SetSummary } from "../../core/coach/coach.types";
import type { Exercise, Metric, MetricCheck } from "../../core/exercise/exercise";
import { metricChecks, metricsOf, rulesOf, variantOf } from "../../core/exercise/rules";
import { createSample } from "../../core/exercise/sample";
import { type Recording, unpackFrame } from "../../core/movement/recording";
import { readRecordingAside } from "../../storage/files/reader";
import { openHistory, recordingOf } from "../data/history";
import { logProblem, type ProblemId } from "../problems/problems";

/** A recording laid open: frames and scene do not depend on the rules, so they are read once. */
export interface Exhibit {
  readonly recording: Recording;
  readonly frames: readonly PoseFrame[];
  readonly scenes: readonly Scene[];
}

/** What the coach makes of an exhibit under some rules. */
export interface Finding {
  readonly steps: readonly CoachStep[];
  readonly summary: SetSummary;
  /** Every quantity that the rules look at, over time. */
  readonly traces: readonly Trace[];
}

export interface Trace {
  readonly id: string;
  readonly unit: string;
  /** One value a frame, null where it could not be read. */
  readonly values: readonly (number | null)[];
  /** Limits of the checks that judge the value itself: lines on its axis. */
  readonly limits: readonly { readonly value: number; readonly severe: boolean; readonly of: string }[];
  /** Limits of the checks that judge its change from the start pose. */
  readonly changes: readonly { readonly limit: number; readonly severe: number | null }[];
}

export type Opened = { readonly ok: true; readonly exhibit: Exhibit } | { readonly ok: false; readonly id: ProblemId };

export function exhibitOf(recording: Recording): Exhibit {
  const frames = recording.frames.map((_, n) => unpackFrame(recording, n));
  const tracker = createSceneTracker();
  return { recording, frames, scenes: frames.map((frame) => tracker.push(frame)) };
}

/** A recording from a file. */
export async function openRecording(file: File): Promise<Opened> {
  const read = await readRecordingAside(file);
  if (read.ok) return { ok: true, exhibit: exhibitOf(read.recording) };
  logProblem({ id: "recording-unreadable", detail: read.detail });
  return { ok: false, id: "recording-unreadable" };
}

/** The movement kept with a set, and which exercise it was. */
export async function openKeptSet(id: string): Promise<{ exhibit: Exhibit; exercise: string; variant: string } | null> {
  const record = await (await openHistory()).get(id);
  const kept = record && (await recordingOf(record));
  if (!record || !kept) return null;
  return { exhibit: exhibitOf(kept.recording), exercise: record.exercise.id, variant: record.variant };
}

/** Runs the coach over all frames. About a twentieth of a millisecond a frame: fast enough to follow a slider. */
export function judge(
  exhibit: Exhibit,
  exercise: Exercise,
  options: { readonly variant: string; readonly mode: NonNullable<CoachOptions["mode"]> },
): Finding {
  const coach = createCoach(exercise, options);
  const steps = exhibit.frames.map((frame) => coach.push(frame));
  const rules = rulesOf(exercise, variantOf(exercise, options.variant));
  const checks = rules.flatMap((rule) => metricChecks(rule.check).map((check) => ({ check, of: rule.name })));
  const traces = metricsOf(exercise, rules).map((metric) => trace(metric, exhibit, steps, checks));
  return { steps, summary: coach.finish(), traces };
}

interface Named {
  readonly check: MetricCheck;
  readonly of: string;
}

function trace(
  metric: Metric,
  { frames, scenes }: Exhibit,
  steps: readonly CoachStep[],
  checks: readonly Named[],
): Trace {
  const values = frames.map((frame, n) => {
    const scene = scenes[n];
    if (!scene || !frame.image) return null;
    const side = steps[n]?.side;
    return metric.read(createSample(frame, scene, side === "left" || side === "right" ? side : scene.near));
  });
  const reading = checks.filter(({ check }) => check.metric.id === metric.id);
  const limits = reading
    .filter(({ check }) => check.against === "own")
    .flatMap(({ check, of }) => [
      { value: check.limit, severe: false, of },
      ...(check.severe === null ? [] : [{ value: check.severe, severe: true, of }]),
    ]);
  const changes = reading.filter(({ check }) => check.against !== "own").map(({ check }) => check);
  return { id: metric.id, unit: metric.unit, values, limits, changes };
}
