/** What only the bird dog measures. */
import { otherSide } from "../../core/body/pose";
import { metric, nearHipHeight } from "../metrics";

/** Hip in front of (−) or behind (+) the supporting knee, in the picture. */
export const hipOverKnee = metric("hip-over-knee", "torso", ["hip", "knee"], (s) => {
  const support = otherSide(s.working);
  const hip = s.seen(support, "hip");
  const knee = s.seen(support, "knee");
  return hip && knee && s.scene.torso ? Math.abs(hip.x - knee.x) / s.scene.torso : null;
});

/** Height of the working leg's hip; only the near one is seen. */
export const hipHike = metric("hip-hike", "torso", ["hip"], (s) =>
  s.working === s.scene.near ? nearHipHeight.read(s) : null,
);

/** Near hip across the picture; only its spread means anything. */
export const nearHipAcross = metric("hip-across", "torso", ["hip"], (s) => {
  const hip = s.seen(s.scene.near, "hip");
  return hip && s.scene.torso ? hip.x / s.scene.torso : null;
});
