import type { PoseFrame } from "../../core/body/pose";
import type { ExerciseId } from "../../core/exercise/exercise";
import { type Act, choreography } from "../../mannequin/choreography";
import { place } from "../../mannequin/kinematics";
import { standCamera } from "../../mannequin/seen/camera";
import { createSensor } from "../../mannequin/seen/synthesis";

/** What is shown to whoever wants to see the coach at work: two bird dogs of each leg, half a minute. */
export const DEMO_EXERCISE: ExerciseId = "bird-dog";
export const DEMO_VARIANT = "standard";
export const DEMO_TARGET = { reps: 2, perSide: true } as const;

/** Frames a second: the coach counts the same at ten (docs/accuracy.md), and a drawn line that follows looks alive. */
export const DEMO_FPS = 15;

/** Where the laptop stands: on the floor, side-on, near enough to fill the picture. */
export const demoCamera = standCamera({ distanceM: 2.5 });

/**
 * One good rep, one whose low back arches, and two that are good again; in degrees, between the small and the large size
 * of that mistake. What the coach says to it is its own.
 */
export function demoAct(): Act {
  return choreography(DEMO_EXERCISE, {
    variant: DEMO_VARIANT,
    reps: 4,
    stillS: 2,
    faultsByRep: [[], [{ id: "back-arching", size: 26 }], [], []],
  });
}

/** What a sensor sees of the body at a moment: its own joints, with the unsteadiness of a good model. Seconds of the act. */
export function demoSensor(act: Act): (t: number) => PoseFrame {
  const sense = createSensor(demoCamera, { sigmaM: 0.004, seed: 1 });
  return (t) => sense(place(act.body, act.at(t)), t);
}
