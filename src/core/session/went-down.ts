import type { PoseFrame } from "../body/pose";
import { LEVEL } from "../body/posture";
import { createSceneTracker } from "../body/scene";

/** Down for so long, seconds: somebody who ties a shoe gets up again. Judgement. */
const DOWN_S = 4;

/** Whether somebody has gone down to the mat, frame by frame. Deterministic: the same frames give the same answers. */
export function createDownWatcher(): { push(frame: PoseFrame): boolean } {
  const scenes = createSceneTracker();
  let since: number | null = null;
  return {
    push(frame) {
      const { posture } = scenes.push(frame);
      if (!frame.image || !LEVEL.includes(posture)) since = null;
      else since ??= frame.t;
      return since !== null && frame.t - since >= DOWN_S;
    },
  };
}
