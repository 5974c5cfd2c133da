import type { PoseFrame } from "../../body/pose";
import type { Exercise, StartHint } from "../../exercise/exercise";
import { ENGLISH } from "../seen";

/** Nobody is seen in a black picture, whatever the model makes up, and nobody moves in a frozen one. */
export function withoutPose(frame: PoseFrame): PoseFrame {
  return frame.picture ? { ...frame, image: null, world: null, trunk: null } : frame;
}

/** What is to be said of this picture, whatever the exercise; null: nothing. */
export function pictureCue({ says = ENGLISH }: Exercise, { picture }: PoseFrame, another: boolean): StartHint | null {
  if (picture) return { id: `picture-${picture}`, text: says.picture[picture] };
  return another ? { id: "another-body", text: says.anotherBody } : null;
}
