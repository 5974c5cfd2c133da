import { seenPoint, VISIBLE_FOR_COUNTING } from "../body/body";
import type { PairedJoint, PoseFrame } from "../body/pose";
import type { Scene } from "../body/scene";
import type { CoachWords, Exercise, StartHint } from "../exercise/exercise";
import type { Seen } from "./coach.types";

/** What a missing joint is called to the user. */
const PARTS: Readonly<Partial<Record<PairedJoint, string>>> = {
  ear: "head",
  shoulder: "shoulders",
  elbow: "arms",
  wrist: "hands",
  hip: "hips",
  knee: "knees",
  ankle: "feet",
};

/** The coach's own words in English. */
export const ENGLISH: CoachWords = {
  nobody: "I can't see you yet.",
  missing: Object.fromEntries(
    Object.values(PARTS).map((part) => [part, `I can't see your ${part}. Step back a little.`]),
  ),
  still: "Good. Hold still for a moment.",
  picture: {
    black: "The picture is black. Nothing is counted until I see you again.",
    frozen: "The picture stands still. Nothing is counted until it moves again.",
  },
  anotherBody: "The picture jumped, or somebody else came into it. I follow only one person.",
  film: {
    turned: "The film seems to be upside down or on its side. Turned, I would count reps in it.",
    slow: "The film seems to be in slow motion. Holds and pace cannot be told from it, so there is no score.",
  },
};

/** Whether the joints needed for counting are in the picture, on the side nearer to the camera. */
export function seenOf(frame: PoseFrame, scene: Scene, needs: readonly PairedJoint[]): Seen {
  if (!frame.image) return { how: "none", missing: null };
  const missing = needs.find((joint) => !seenPoint(frame, scene.near, joint, VISIBLE_FOR_COUNTING));
  if (!missing) return { how: "whole", missing: null };
  return { how: "partly", missing: PARTS[missing] ?? missing };
}

/** What to say to somebody who cannot begin yet. @param missing what the start pose lacks */
export function hintOf({ id, says = ENGLISH }: Exercise, seen: Seen, missing: StartHint | null): StartHint {
  if (seen.how === "none") return { id: "nobody", text: says.nobody };
  if (seen.how === "partly" && !missing) {
    return { id: `missing-${seen.missing}`, text: says.missing[seen.missing ?? ""] ?? says.nobody };
  }
  return missing ?? { id: `hold-${id}`, text: says.still };
}
