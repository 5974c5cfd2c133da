import { guessedMiddle } from "../body/body";
import { distance } from "../body/geometry";
import { focalLength } from "../body/lens";
import { jointOf, landmark, type PairedJoint, type PoseFrame } from "../body/pose";

const CHAIN: readonly PairedJoint[] = ["shoulder", "hip", "knee", "ankle"];

/**
 * Metres from the camera to the body: how long trunk and legs are in the picture against how long the model says they
 * are, as far as both lie across the line of sight, so that a body turned away does not look farther off. With an
 * unknown angle of view and unknown build it is right to about 15 % (rules §3.3). null when there is nobody.
 */
export function distanceM(frame: PoseFrame): number | null {
  const { image, world, aspect } = frame;
  if (!image || !world) return null;
  let inPicture = 0;
  let inMetres = 0;
  for (const [index, joint] of CHAIN.entries()) {
    const before = CHAIN[index - 1];
    if (!before) continue;
    const [a, b] = [guessedMiddle(frame, before), guessedMiddle(frame, joint)];
    if (!a || !b) return null;
    inPicture += distance(a, b);
    inMetres += distance(middle(world, before), middle(world, joint));
  }
  return inPicture > 0 ? (focalLength(aspect) * inMetres) / inPicture : null;
}

function middle(world: NonNullable<PoseFrame["world"]>, joint: PairedJoint) {
  const left = landmark(world, jointOf("left", joint));
  const right = landmark(world, jointOf("right", joint));
  return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
}
