/**
 * Angles for counting. Side-on and half turned they are the picture's, wherever the model believes the joints to be. Of a
 * body seen from an end the picture foreshortens what bends to nothing: there they are the world landmarks', less exact and
 * of the right size. Degrees; null where a joint is not in the frame.
 */
import { clamp, lengthInSpace, midpointInSpace, minusInSpace } from "../body/geometry";
import { type BodySide, indexOf, landmarkAt, type PairedJoint } from "../body/pose";
import { armAngle, hipAngle, hipLine, kneeAngle, rise, worldAngle } from "./measure";
import type { Sample } from "./sample";

/**
 * Degrees of yaw between which the one passes into the other. Judgement: at 60° half of what bends is still seen, and drawn
 * sets of three were counted up to 65° from low cameras by the picture alone; at 75° a quarter is.
 */
const END_ON = { fromDeg: 55, toDeg: 72 } as const;

/** How far a body is seen from an end: 0 side-on and half turned, 1 from head or feet. */
export function fromAnEnd({ scene: { yawDeg } }: Sample): number {
  return yawDeg === null ? 0 : clamp((yawDeg - END_ON.fromDeg) / (END_ON.toDeg - END_ON.fromDeg), 0, 1);
}

/** What the picture says, and from an end what the world landmarks do. */
export function byView(sample: Sample, picture: number | null, world: number | null | undefined): number | null {
  const share = fromAnEnd(sample);
  if (picture === null || share === 0 || world === null || world === undefined) return picture;
  return picture + share * (world - picture);
}

type InPicture = (sample: Sample, side: BodySide, trust: "guess") => number | null;

function counted(inPicture: InPicture, joints: readonly [PairedJoint, PairedJoint, PairedJoint]) {
  return (sample: Sample, side: BodySide): number | null => {
    const picture = inPicture(sample, side, "guess");
    return fromAnEnd(sample) === 0 ? picture : byView(sample, picture, worldAngle(sample, side, joints));
  };
}

/** Height of a joint above another, torso lengths; in a picture from an end the torso itself is too short to measure by. */
export function countedRise(
  sample: Sample,
  of: readonly [BodySide, PairedJoint],
  above: readonly [BodySide, PairedJoint],
): number | null {
  const picture = rise(sample, of, above, "guess");
  return fromAnEnd(sample) === 0 ? picture : byView(sample, picture, riseInSpace(sample, of, above));
}

function riseInSpace(
  { frame: { world } }: Sample,
  of: readonly [BodySide, PairedJoint],
  above: readonly [BodySide, PairedJoint],
): number | null {
  if (!world) return null;
  const at = ([side, joint]: readonly [BodySide, PairedJoint]) => landmarkAt(world, indexOf(side, joint));
  const middle = (joint: PairedJoint) => midpointInSpace(at(["left", joint]), at(["right", joint]));
  const torso = lengthInSpace(minusInSpace(middle("shoulder"), middle("hip")));
  return torso === 0 ? null : (at(above).y - at(of).y) / torso;
}

/** H without its sign. */
export const countedHip = counted(hipAngle, ["shoulder", "hip", "knee"]);
/** H, signed: from an end nobody is past the line. */
export const countedHipLine = counted(hipLine, ["shoulder", "hip", "knee"]);
/** K. */
export const countedKnee = counted(kneeAngle, ["hip", "knee", "ankle"]);
/** A. */
export const countedArm = counted(armAngle, ["hip", "shoulder", "wrist"]);
