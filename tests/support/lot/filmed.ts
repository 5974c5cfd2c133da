/** A performance through a camera that may move, with the errors of one evening. */
import type { BodySide, PoseFrame } from "../../../src/core/body/pose";
import type { Camera } from "../../../src/mannequin/seen/camera";
import { createErrors, type Stance, stanceOf } from "../../../src/mannequin/seen/landmark-error";
import { trueJoints } from "../../../src/mannequin/seen/landmarks";
import { createSensor } from "../../../src/mannequin/seen/synthesis";
import type { Staged } from "../film";

const STANCES: readonly Stance[] = ["all-fours", "prone", "supine", "upright"];

export interface Shot {
  readonly near: BodySide;
  readonly seed: number;
  readonly outline: boolean;
  /** The same object for as long as it stands still: sensors are made anew otherwise. */
  camera(t: number): Camera;
}

/** Frames of a performance; the same seed gives the same errors. */
export function filmed({ moments }: Staged, { near, seed, outline, camera }: Shot): readonly PoseFrame[] {
  const errors = Object.fromEntries(STANCES.map((stance) => [stance, createErrors(stance, near, seed)]));
  let now: { readonly camera: Camera; readonly sense: ReturnType<typeof createSensor> } | null = null;
  return moments.map(({ t, placed }) => {
    const stands = camera(t);
    if (now?.camera !== stands) {
      now = { camera: stands, sense: createSensor(stands, undefined, { outline, places: "habits" }) };
    }
    const frame = now.sense(placed, t);
    return errors[stanceOf(trueJoints(placed))]?.(frame) ?? frame;
  });
}

/** One film after another, cut together: the second begins a picture after the first has ended. */
export function cutTogether(films: readonly (readonly PoseFrame[])[]): readonly PoseFrame[] {
  const all: PoseFrame[] = [];
  for (const frames of films) {
    const [first, second] = frames;
    const step = first && second ? second.t - first.t : 0.1;
    const shift = all.length === 0 ? 0 : (all.at(-1)?.t ?? 0) + step - (first?.t ?? 0);
    for (const frame of frames) all.push(shift === 0 ? frame : { ...frame, t: frame.t + shift });
  }
  return all;
}
