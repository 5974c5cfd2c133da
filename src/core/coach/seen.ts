import { seenPoint, VISIBLE_FOR_COUNTING } from "../body/body";
import type { PairedJoint, PoseFrame } from "../body/pose";
import type { Scene } from "../body/scene";
import type { Exercise, StartHint } from "../exercise/exercise";
import type { Seen } from "./coach.types";

/** The part of the body that a joint stands for, where it is missing: a code, for which `CoachWords.missing` has the words. */
const PARTS: Readonly<Partial<Record<PairedJoint, string>>> = {
  ear: "head",
  shoulder: "shoulders",
  elbow: "arms",
  wrist: "hands",
  hip: "hips",
  knee: "knees",
  ankle: "feet",
};

/** Whether the joints needed for counting are in the picture, on the side nearer to the camera. */
export function seenOf(frame: PoseFrame, scene: Scene, { needs, signal }: Exercise): Seen {
  if (!frame.image) return { how: "none", missing: null };
  const isSeen = (joint: PairedJoint) => seenPoint(frame, scene.near, joint, VISIBLE_FOR_COUNTING) !== null;
  // A weight or an arm before the hips hides them, and the model knows them all the same, between shoulder and knee: not to the
  // centimetres that a start pose which sinks is read in.
  const isKnown = (joint: PairedJoint) =>
    joint === "hip" &&
    signal.sinks === undefined &&
    isSeen("shoulder") &&
    isSeen("knee") &&
    seenPoint(frame, scene.near, "hip", 0) !== null;
  const missing = needs.find((joint) => !isSeen(joint) && !isKnown(joint));
  if (!missing) return { how: "whole", missing: null };
  return { how: "partly", missing: PARTS[missing] ?? missing };
}

/**
 * What to say to somebody who cannot begin yet. An exercise without words says the hint's own id.
 * @param missing what the start pose lacks
 */
export function hintOf({ id, says }: Exercise, seen: Seen, missing: StartHint | null): StartHint {
  if (seen.how === "none") return hint("nobody", says?.nobody);
  if (seen.how === "partly" && !missing) {
    return hint(`missing-${seen.missing}`, says?.missing[seen.missing ?? ""] ?? says?.nobody);
  }
  return missing ?? hint(`hold-${id}`, says?.still);
}

/** A hint with its words, or its id where there are none. */
export function hint(id: string, text: string | undefined): StartHint {
  return { id, text: text ?? id };
}
