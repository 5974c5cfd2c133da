/**
 * What the rules cost for each frame, in Node, for every exercise on its own synthetic set with the back's outline.
 * Run through `coach-push-built.ts`: as loaded for tests every function is wrapped to keep its name, which the app's
 * build does not do and which made up a third of the time.
 */
import { createCoach } from "../../src/core/coach/coach";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { standCamera } from "../../src/mannequin/seen/camera";
import { createSynthesizer } from "../../src/mannequin/seen/synthesis";
import { median, type Row } from "./row";

const framesPerSecond = 30;
/** Each set is coached this often. The first rounds, two minutes of a session, are the compiler's and not counted. */
const rounds = 14;
const warmUps = 4;

/** @returns the dearest exercise's median, so that no cheap one hides a slow one */
export function coachPushRow(): Row {
  const medians = EXERCISE_IDS.flatMap((id) => {
    const exercise = EXERCISES[id];
    return exercise ? [{ id, ms: medianPushMs(id) }] : [];
  });
  const dearest = medians.reduce((most, one) => (one.ms > most.ms ? one : most));
  const note = medians.map(({ id, ms }) => `${id} ${ms.toFixed(3)}`).join(", ");
  return { name: "coach.push in Node, median of the dearest", value: dearest.ms, unit: "ms", target: 0.1, note };
}

function medianPushMs(id: (typeof EXERCISE_IDS)[number]): number {
  const exercise = EXERCISES[id];
  if (!exercise) throw new RangeError(`There is no exercise ${id}.`);
  const act = choreography(id, { reps: 4 });
  const frameOf = createSynthesizer(act.body, standCamera(), { sigmaM: 0.01, seed: 1 });
  const frames = Array.from({ length: Math.floor(act.durationS * framesPerSecond) }, (_, index) =>
    frameOf(act.at(index / framesPerSecond), index / framesPerSecond),
  );
  const costs: number[] = [];
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    const coach = createCoach(exercise, { mode: "clip" });
    for (const frame of frames) {
      const begun = performance.now();
      coach.push(frame);
      if (round >= warmUps) costs.push(performance.now() - begun);
    }
    counted = coach.reps.length;
  }
  // A coach that has given up early is fast for the wrong reason.
  if (counted === 0) throw new Error(`${id}: no rep was counted in the bench's own set, so its time means nothing.`);
  return median(costs);
}
