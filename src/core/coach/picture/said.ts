import type { PoseFrame } from "../../body/pose";
import type { Exercise, StartHint } from "../../exercise/exercise";
import { hint } from "../seen";

/** Nobody is seen in a black picture, whatever the model makes up, and nobody moves in a frozen one. */
export function withoutPose(frame: PoseFrame): PoseFrame {
  return frame.picture ? { ...frame, image: null, world: null, trunk: null } : frame;
}

/** What is to be said of this picture, whatever the exercise; null: nothing. */
export function pictureCue({ says }: Exercise, { picture }: PoseFrame, another: boolean): StartHint | null {
  if (picture) return hint(`picture-${picture}`, says?.picture[picture]);
  return another ? hint("another-body", says?.anotherBody) : null;
}
