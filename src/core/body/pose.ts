/**
 * What the sensor says: landmarks of one body in one frame.
 *
 * Coordinate frames
 * - `image`: picture heights on BOTH axes (x = column / height, y = row / height), origin top left, x to the right,
 *   y down, never mirrored. One unit is the same length in x and y, so angles are true. z is MediaPipe's depth in the
 *   same unit (smaller = nearer to the camera), and it is noisy.
 * - `world`: metres, origin between the hips, axes parallel to the camera's (x right, y down, z away from the camera).
 */

/** MediaPipe's 33 landmarks, in its order (index = position in `Pose`). */
export const JOINTS = [
  "nose",
  "leftEyeInner",
  "leftEye",
  "leftEyeOuter",
  "rightEyeInner",
  "rightEye",
  "rightEyeOuter",
  "leftEar",
  "rightEar",
  "mouthLeft",
  "mouthRight",
  "leftShoulder",
  "rightShoulder",
  "leftElbow",
  "rightElbow",
  "leftWrist",
  "rightWrist",
  "leftPinky",
  "rightPinky",
  "leftIndex",
  "rightIndex",
  "leftThumb",
  "rightThumb",
  "leftHip",
  "rightHip",
  "leftKnee",
  "rightKnee",
  "leftAnkle",
  "rightAnkle",
  "leftHeel",
  "rightHeel",
  "leftFootIndex",
  "rightFootIndex",
] as const;

export type Joint = (typeof JOINTS)[number];

/** Position of a joint in a `Pose`. */
export const JOINT_INDEX: Readonly<Record<Joint, number>> = Object.fromEntries(
  JOINTS.map((name, index) => [name, index]),
) as Record<Joint, number>;

/** The joints that come in pairs, named without their side. */
const PAIRED = [
  "eye",
  "ear",
  "shoulder",
  "elbow",
  "wrist",
  "index",
  "hip",
  "knee",
  "ankle",
  "heel",
  "footIndex",
] as const;
export type PairedJoint = (typeof PAIRED)[number];

export type BodySide = "left" | "right";

export interface Landmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** 0…1, how likely the joint is in the picture and not hidden (low-passed by MediaPipe, so it lags). */
  readonly visibility: number;
}

/** 33 landmarks in the order of `JOINTS`. */
export type Pose = readonly Landmark[];

/** One point of the silhouette, in the `image` frame. */
export type Point = readonly [x: number, y: number];

/**
 * One edge of the trunk's silhouette along the chord mid-hip (u = 0) → mid-shoulder (u = 1), fitted on the stretch
 * u = 0.15…0.85 re-based to its own end points. Source of the method: exercise rules §4.3.
 */
export interface EdgeFit {
  /** Quadratic sagitta over the chord of the stretch; + = bulging away from the chord. */
  readonly sagitta: number;
  /** Tangent difference of a cubic fit over the stretch, degrees; + = bulging away from the chord. */
  readonly turnDeg: number;
  /** Share 0…1 of the turning that lies in the half near the hip; null where there is too little turning to share. */
  readonly lowerShare: number | null;
  /** Root mean square residual of the cubic, over the stretch's length. */
  readonly residual: number;
  /** Share 0…1 of the rays of the stretch that found an edge not covered by an arm. */
  readonly coverage: number;
  /** Sampled edge points from hip to shoulder, `image` frame. */
  readonly points: readonly Point[];
}

/**
 * Both edges of the trunk in one frame. "plus" lies to the right-hand side when walking from hip to shoulder in the
 * picture (direction (−dy, dx) of the chord, y down); which of them is the back is for the scene to say, not for the
 * sensor. An edge is null when it could not be traced.
 */
export interface TrunkContour {
  readonly plus: EdgeFit | null;
  readonly minus: EdgeFit | null;
}

/** "black": there is nothing on it; "frozen": it has been the same one for seconds. See `picture/gauge.ts`. */
export type PictureState = "black" | "frozen";

export interface PoseFrame {
  /** Seconds on the source's own clock, strictly increasing within one source. */
  readonly t: number;
  /** Picture width over height: x of the picture's right edge in the `image` frame. */
  readonly aspect: number;
  readonly image: Pose | null;
  readonly world: Pose | null;
  /** null: no mask, or nobody in the picture. */
  readonly trunk: TrunkContour | null;
  /** What is wrong with the picture itself; absent where nothing is, or where nobody looked (older recordings). */
  readonly picture?: PictureState | undefined;
}

/** A landmark of a pose by name. */
export function landmark(pose: Pose, joint: Joint): Landmark {
  return landmarkAt(pose, JOINT_INDEX[joint]);
}

/** A landmark of a pose by its position. Throws RangeError where the pose has none there. */
export function landmarkAt(pose: Pose, index: number): Landmark {
  const found = pose[index];
  if (!found) throw new RangeError(`A pose has ${JOINTS.length} landmarks; this one has ${pose.length}.`);
  return found;
}

/** Joints are named hundreds of times a frame: the names are put together once. */
function namesOf(side: BodySide): Readonly<Record<PairedJoint, Joint>> {
  const names = PAIRED.map((joint) => [joint, `${side}${joint[0]?.toUpperCase()}${joint.slice(1)}`]);
  return Object.fromEntries(names) as Record<PairedJoint, Joint>;
}
const NAMES: Readonly<Record<BodySide, Readonly<Record<PairedJoint, Joint>>>> = {
  left: namesOf("left"),
  right: namesOf("right"),
};

/** The name of a paired joint on one side: ("left", "hip") → "leftHip". */
export function jointOf(side: BodySide, joint: PairedJoint): Joint {
  return NAMES[side][joint];
}

/** Where the joints of one side lie in a `Pose`. */
function placesOf(side: BodySide): Readonly<Record<PairedJoint, number>> {
  return Object.fromEntries(PAIRED.map((joint) => [joint, JOINT_INDEX[NAMES[side][joint]]])) as Record<
    PairedJoint,
    number
  >;
}
const PLACES: Readonly<Record<BodySide, Readonly<Record<PairedJoint, number>>>> = {
  left: placesOf("left"),
  right: placesOf("right"),
};

/** Position of a paired joint in a `Pose`. */
export function indexOf(side: BodySide, joint: PairedJoint): number {
  return PLACES[side][joint];
}

export function otherSide(side: BodySide): BodySide {
  return side === "left" ? "right" : "left";
}
