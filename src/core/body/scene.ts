import { guessedMiddle, guessedPoint, torsoLength } from "./body";
import { cross, distance, dot, minus, rightOf, unit, type Vec2 } from "./geometry";
import { type CameraTilt, createTiltTracker } from "./gravity";
import type { BodySide, PoseFrame } from "./pose";
import { indexOf, landmark, landmarkAt, type PairedJoint } from "./pose";
import { classifyPosture, type Posture, type PostureFeatures, postureFeatures } from "./posture";
import { createRuler } from "./ruler";
import { createSlidingWindow } from "./sliding-window";

export type { Posture } from "./posture";

/** How the body is turned to the camera: side-on, a little turned, half turned, facing it, or back turned to it. */
export type ViewClass = "side" | "oblique" | "diagonal" | "front" | "rear";

/** What is true of the whole picture, as far as the frames so far tell. */
export interface Scene {
  /** 0 = side-on, 90 = facing the camera or turned away. Median of the last 1.5 s; null before anything is known. */
  readonly yawDeg: number | null;
  readonly view: ViewClass | null;
  /** The side of the body nearer to the camera. */
  readonly near: BodySide;
  /**
   * +1 when the front of the body lies to the right-hand side of the direction hip → shoulder in the picture, −1 when
   * to the left. It does not change when the person lies down, kneels or bends, so no idea of "up" is needed for it.
   */
  readonly chirality: 1 | -1;
  /** Torso length (middle of shoulders to middle of hips) in the `image` frame, the ruler of all distances. */
  readonly torso: number | null;
  /** Unit vector against gravity, `image` frame. */
  readonly up: Vec2;
  /** How the camera is held, as far as the body tells. */
  readonly tilt: CameraTilt;
  readonly posture: Posture;
  readonly features: PostureFeatures | null;
  /** The picture jumped in this frame: a cut in a video, or the camera was moved. All that was learned is void. */
  readonly cut: boolean;
}

/** Limits of the view classes in degrees of yaw, rules §1.3 [EJ]. */
export const VIEW_LIMITS_DEG = { side: 20, oblique: 35, diagonal: 60 } as const;
/** Seconds over which the view is settled, rules §1.3. */
const VIEW_WINDOW_S = 1.5;
/** Seconds in which an old vote for the body's facing fades to a third; judgement: turning round takes longer. */
const FACING_FADE_S = 1.0;
/** A posture must last this long before it is believed; judgement: shorter than any posture, longer than a slip. */
const POSTURE_SETTLE_S = 0.2;
/**
 * Between two frames less than `withinS` apart a body does not change its size by `scale` while its hips move by
 * `shift` torso lengths, nor do shoulders, hips and ankles all move by `jump`: the picture has moved. Cuts in video
 * clips give 1.7–2.3, or 0.6 and more; the fastest movement on people, and mistaken poses, stay below. Measured.
 */
const CUT = { scale: 1.6, shift: 0.3, jump: 0.6, withinS: 0.2 } as const;
/** Landmarks come at camera rate; votes are weighed by time so that the rate does not matter. */
const LONGEST_STEP_S = 0.2;

export interface SceneTracker {
  push(frame: PoseFrame): Scene;
}

/** Gravity in the picture: a laptop on a floor is level to a few degrees, see `gravity.ts`. */
const UP: Vec2 = { x: 0, y: -1 };

/** Follows the scene frame by frame. Deterministic: the same frames give the same scenes. */
export function createSceneTracker(): SceneTracker {
  const yaws = createSlidingWindow();
  const faces = createSlidingWindow();
  const ruler = createRuler();
  const tilts = createTiltTracker();
  let facing = 0;
  let lastT: number | null = null;
  let posture: Posture = "none";
  let candidate: Posture = "none";
  let candidateSince = Number.NEGATIVE_INFINITY;
  let previous: Body | null = null;

  return {
    push(frame) {
      const dt = lastT === null ? LONGEST_STEP_S : Math.min(LONGEST_STEP_S, frame.t - lastT);
      lastT = frame.t;
      const body = bodyOf(frame);
      const cut = body !== null && previous !== null && jumped(previous, body);
      if (body) previous = body;
      if (cut) {
        for (const list of [yaws, faces]) list.clear();
        ruler.clear();
        tilts.clear();
      }
      if (frame.image && frame.world) {
        facing = facing * Math.exp(-dt / FACING_FADE_S) + facingVote(frame) * dt;
        const turn = yawOf(frame.world);
        yaws.push(frame.t, turn.yawDeg);
        faces.push(frame.t, turn.towardsCamera);
      }
      for (const list of [yaws, faces]) list.forget(frame.t - VIEW_WINDOW_S);
      const near = facing >= 0 ? "right" : "left";
      const yawDeg = yaws.quantile(0.5);
      const read = frame.world && postureFeatures(frame.world);
      const features =
        read && frame.world && mixedUp(frame.world, near, yawDeg) ? { ...read, chestUp: -read.chestUp } : read;
      const now = classifyPosture(features);
      if (now !== candidate) {
        candidate = now;
        candidateSince = frame.t;
      }
      if (frame.t - candidateSince >= POSTURE_SETTLE_S || posture === "none") posture = candidate;
      const torso = ruler.push(frame.t, frame.image && frame.world ? torsoLength(frame) : null);
      if (torso && yawDeg !== null && yawDeg < VIEW_LIMITS_DEG.side) tilts.push(frame, posture, near, torso);
      return {
        yawDeg,
        view: viewOf(yawDeg, faces.quantile(0.5) ?? 0),
        near,
        chirality: facing >= 0 ? 1 : -1,
        torso,
        up: UP,
        tilt: tilts.tilt,
        posture,
        features,
        cut,
      };
    },
  };
}

interface Body {
  readonly t: number;
  readonly joints: readonly Vec2[];
  readonly torso: number;
  /** Shoulders to hips to knees to ankles. */
  readonly size: number;
}

function bodyOf(frame: PoseFrame): Body | null {
  const shoulder = guessedMiddle(frame, "shoulder");
  const hip = guessedMiddle(frame, "hip");
  const knee = guessedMiddle(frame, "knee");
  const ankle = guessedMiddle(frame, "ankle");
  if (!shoulder || !hip || !knee || !ankle) return null;
  const torso = distance(shoulder, hip);
  return {
    t: frame.t,
    joints: [hip, shoulder, ankle],
    torso,
    size: torso + distance(hip, knee) + distance(knee, ankle),
  };
}

function jumped(before: Body, now: Body): boolean {
  if (now.t - before.t > CUT.withinS) return false;
  const shifts = before.joints.map((joint, index) => distance(joint, now.joints[index] ?? joint) / before.torso);
  const scale = Math.max(now.size / before.size, before.size / now.size);
  return (scale > CUT.scale && (shifts[0] ?? 0) > CUT.shift) || Math.min(...shifts) > CUT.jump;
}

function viewOf(yawDeg: number | null, towardsCamera: number): ViewClass | null {
  if (yawDeg === null) return null;
  if (yawDeg < VIEW_LIMITS_DEG.side) return "side";
  if (yawDeg < VIEW_LIMITS_DEG.oblique) return "oblique";
  if (yawDeg < VIEW_LIMITS_DEG.diagonal) return "diagonal";
  return towardsCamera >= 0 ? "front" : "rear";
}

/**
 * Side-on the model cannot tell which shoulder is the nearer one when the face is on the floor, and turns a body that
 * lies still from its front onto its back and back again within a tenth of a second. The facing that has settled over
 * the last second, out of face, knees and elbows too, is believed instead.
 */
function mixedUp(world: NonNullable<PoseFrame["world"]>, near: BodySide, yawDeg: number | null): boolean {
  if (yawDeg === null || yawDeg >= VIEW_LIMITS_DEG.oblique) return false;
  const depth = (side: BodySide) =>
    landmarkAt(world, indexOf(side, "shoulder")).z + landmarkAt(world, indexOf(side, "hip")).z;
  return depth(near) > depth(near === "left" ? "right" : "left");
}

/** Turn of the left–right axis of the trunk out of the line of sight, and whether the front or the head end is near. */
function yawOf(world: NonNullable<PoseFrame["world"]>): { yawDeg: number; towardsCamera: number } {
  const axis = { x: 0, y: 0, z: 0 };
  for (const joint of ["shoulder", "hip"] as const) {
    const right = landmarkAt(world, indexOf("right", joint));
    const left = landmarkAt(world, indexOf("left", joint));
    axis.x += right.x - left.x;
    axis.y += right.y - left.y;
    axis.z += right.z - left.z;
  }
  const yawDeg = (Math.atan2(Math.abs(axis.x), Math.abs(axis.z)) * 180) / Math.PI;
  return { yawDeg, towardsCamera: -landmark(world, "nose").z };
}

/**
 * One frame's vote for which way the front of the body lies (+ = right-hand side of hip → shoulder): the nose lies in
 * front of the ears, a knee bends backwards, an elbow forwards, and side-on the nearer side tells it too.
 */
function facingVote(frame: PoseFrame): number {
  const { image, world } = frame;
  if (!image || !world) return 0;
  const hip = guessedMiddle(frame, "hip");
  const shoulder = guessedMiddle(frame, "shoulder");
  const ear = guessedMiddle(frame, "ear");
  const torso = torsoLength(frame);
  if (!hip || !shoulder || !ear || !torso) return 0;
  const right = rightOf(unit(minus(shoulder, hip)));
  const face = (2 * dot(minus(landmark(image, "nose"), ear), right)) / torso;
  let joints = 0;
  for (const side of ["left", "right"] as const) {
    const at = (joint: PairedJoint) => guessedPoint(frame, side, joint) ?? { x: 0, y: 0 };
    const weigh = (joint: PairedJoint) => landmarkAt(image, indexOf(side, joint)).visibility;
    const bend = (a: Vec2, b: Vec2, c: Vec2) => cross(unit(minus(b, a)), unit(minus(c, b)));
    joints += bend(at("hip"), at("knee"), at("ankle")) * weigh("knee");
    joints -= 0.3 * bend(at("shoulder"), at("elbow"), at("wrist")) * weigh("elbow");
  }
  const depth = (joint: PairedJoint) =>
    landmarkAt(world, indexOf("left", joint)).z - landmarkAt(world, indexOf("right", joint)).z;
  return face + joints + 2 * (depth("shoulder") + depth("hip"));
}
