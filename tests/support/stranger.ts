/** Somebody whom nobody here has met: body, tempo, range, rests, place of the laptop and the model's errors by lot. */
import type { BodySide, PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { makeBody } from "../../src/mannequin/body";
import { type Act, choreography } from "../../src/mannequin/choreography";
import { seeded } from "../../src/mannequin/random";
import { stage } from "./film";
import { seen } from "./lookalikes";
import { tempoByLot } from "./lot/tempo";

export interface Stranger {
  readonly act: Act;
  readonly frames: readonly PoseFrame[];
  /** For a message: what was drawn. */
  readonly about: string;
}

/** Metres above the floor at which the picture's middle lies. */
const MIDDLE_M = { lying: 0.35, hanging: 0.7, standing: 0.86 } as const;

/**
 * A good set of the exercise by stranger number `n`, the same every time. Ranges are wider than the lab's: 1.52–1.95 m,
 * slim to stout, reps of 1.4–7 s with and without a pause, up to 35° from side-on, a laptop from the floor to a table.
 * @param arrives walks in, gets down, and gets up again at the end
 */
export function stranger(exercise: ExerciseId, n: number, { arrives = false } = {}): Stranger {
  const random = seeded(n * 7919 + 13);
  const between = (low: number, high: number) => low + (high - low) * random();
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const body = makeBody({
    heightM: between(1.52, 1.95),
    girth: between(0.85, 1.45),
    shoulderWidth: between(0.9, 1.12),
    hipWidth: between(0.9, 1.15),
  });
  const reps = 3 + Math.floor(random() * 3);
  const tempo = tempoByLot(random, { pace: 1.9, holdS: 2.5, restS: 1.8 });
  const stillS = random() < 0.5 ? between(0.2, 0.5) : between(0.5, 3);
  const range = Array.from({ length: reps }, () => between(0.92, 1.12));
  const near = pick<BodySide>(["left", "right"]);
  const yawDeg = between(-35, 35);
  const heightM = between(0.05, 0.9);
  const { postures } = EXERCISES[exercise];
  const posture = postures.includes("standing") ? "standing" : postures.includes("hanging-back") ? "hanging" : "lying";
  const distanceM = between(posture === "standing" ? 2.7 : 2.2, 3.8);
  const pitchDeg = (Math.atan2(MIDDLE_M[posture] - heightM, distanceM) * 180) / Math.PI + between(-2, 2);
  const seed = 1 + Math.floor(random() * 1000);
  const fps = pick([10, 15, 24]);
  const act = choreography(exercise, {
    body,
    reps,
    range,
    side: near,
    stillS,
    seed,
    tempo,
    approach: arrives,
    leave: arrives,
  });
  const outline = EXERCISES[exercise].signal.adaptive !== null;
  return {
    act,
    frames: seen(stage(act, fps), { yawDeg, near }, seed, outline, { heightM, distanceM, pitchDeg }),
    about: JSON.stringify({ n, reps, tempo, stillS, yawDeg, heightM, distanceM, fps, body: body.shape }),
  };
}
