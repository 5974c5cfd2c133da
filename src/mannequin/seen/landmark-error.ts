import type { Vector3 } from "three";
import {
  type BodySide,
  JOINT_INDEX,
  type Joint,
  jointOf,
  type PairedJoint,
  type Pose,
  type PoseFrame,
} from "../../core/body/pose";
import { gaussian, seeded } from "../random";
import type { TrueJoints } from "./landmarks";

/** How a body lies or stands, as far as the model's errors differ. */
export type Stance = "all-fours" | "prone" | "supine" | "upright";

/** Of a landmark side-on, shares of the torso, per axis of the picture: off its place all through a set, and swaying. */
export type Wandering = readonly [offset: number, sway: number];

/**
 * What is left of the model's errors once its habits (`asTheModelPuts`) are taken off; medians over 25 films of five drawn
 * bodies, `full`, side-on. Offsets are against the near shoulder, hip and knee together; the sway is that of a body that
 * keeps still. What the model gets wrong on the move (lag, legs mixed up as they cross) is not in it: that takes films.
 */
export const LANDMARK_ERROR: Readonly<
  Record<Stance, Readonly<Partial<Record<PairedJoint, { readonly near: Wandering; readonly far: Wandering }>>>>
> = {
  "all-fours": {
    ear: { near: [0.056, 0.003], far: [0.065, 0.002] },
    shoulder: { near: [0.019, 0.004], far: [0.05, 0.004] },
    elbow: { near: [0.043, 0.004], far: [0.029, 0.004] },
    wrist: { near: [0.032, 0.004], far: [0.045, 0.003] },
    hip: { near: [0.015, 0.002], far: [0.034, 0.002] },
    knee: { near: [0.028, 0.003], far: [0.055, 0.003] },
    ankle: { near: [0.069, 0.003], far: [0.072, 0.003] },
    heel: { near: [0.024, 0.004], far: [0.033, 0.004] },
    footIndex: { near: [0.066, 0.005], far: [0.063, 0.009] },
  },
  prone: {
    ear: { near: [0.082, 0.004], far: [0.07, 0.004] },
    shoulder: { near: [0.063, 0.004], far: [0.065, 0.005] },
    elbow: { near: [0.071, 0.007], far: [0.073, 0.01] },
    wrist: { near: [0.055, 0.007], far: [0.098, 0.01] },
    hip: { near: [0.008, 0.009], far: [0.051, 0.008] },
    knee: { near: [0.027, 0.023], far: [0.042, 0.014] },
    ankle: { near: [0.056, 0.01], far: [0.049, 0.009] },
    heel: { near: [0.09, 0.01], far: [0.142, 0.01] },
    footIndex: { near: [0.084, 0.026], far: [0.073, 0.025] },
  },
  supine: {
    ear: { near: [0.043, 0.001], far: [0.077, 0.001] },
    shoulder: { near: [0.02, 0.001], far: [0.111, 0.001] },
    elbow: { near: [0.034, 0.002], far: [0.096, 0.002] },
    wrist: { near: [0.029, 0.003], far: [0.076, 0.003] },
    hip: { near: [0.016, 0.002], far: [0.038, 0.002] },
    knee: { near: [0.013, 0.001], far: [0.021, 0.002] },
    ankle: { near: [0.07, 0.002], far: [0.076, 0.003] },
    heel: { near: [0.032, 0.002], far: [0.04, 0.003] },
    footIndex: { near: [0.04, 0.003], far: [0.056, 0.006] },
  },
  upright: {
    ear: { near: [0.06, 0.002], far: [0.086, 0.002] },
    shoulder: { near: [0.012, 0.002], far: [0.095, 0.004] },
    elbow: { near: [0.024, 0.004], far: [0.075, 0.005] },
    wrist: { near: [0.046, 0.004], far: [0.05, 0.004] },
    hip: { near: [0.015, 0.003], far: [0.025, 0.004] },
    knee: { near: [0.026, 0.004], far: [0.043, 0.003] },
    ankle: { near: [0.069, 0.003], far: [0.08, 0.002] },
    heel: { near: [0.071, 0.004], far: [0.059, 0.004] },
    footIndex: { near: [0.039, 0.004], far: [0.047, 0.003] },
  },
};
/** Seconds in which a swaying landmark forgets where it was: from frame to frame it moves by 0.7 of its sway. */
const SWAY_S = 0.18;

/** How a placed body lies or stands. */
export function stanceOf(joints: TrueJoints): Stance {
  const { up, chest, torso } = trunkOf(joints);
  if (chest.y > 0.45 && up.y < 0.35) return "supine";
  if (chest.y < -0.45 && up.y < 0.65) {
    const hands = Math.max(joints.leftShoulder.y - joints.leftWrist.y, joints.rightShoulder.y - joints.rightWrist.y);
    const feet = joints.leftHip.y - Math.min(joints.leftAnkle.y, joints.rightAnkle.y);
    if (feet > 0.9 * torso) return "upright";
    return hands > 0.45 * torso ? "all-fours" : "prone";
  }
  return "upright";
}

/**
 * Where the model sees the drawn body's joints, learned on one half of the lab's films and held on the other (decision 18).
 * The coach takes off what people and bodies of other builds have of it, which is less.
 */
const DRAWN_PLACES = { alongArm: 0.16, upTrunk: 0.055, outOfChest: 0.048, kneecap: 0.03 } as const;

/** The joints moved to where the model puts their landmarks: the inverse of what `core/exercise/joints.ts` is to undo, in space. */
export function asTheModelPuts(joints: TrueJoints): TrueJoints {
  const stance = stanceOf(joints);
  const { up, chest, torso } = trunkOf(joints);
  const { alongArm, upTrunk, outOfChest, kneecap } = DRAWN_PLACES;
  const moved: Partial<Record<Joint, Vector3>> = { ...joints };
  const across = joints.leftHip.clone().sub(joints.rightHip).normalize();
  for (const side of ["left", "right"] as const satisfies readonly BodySide[]) {
    const at = (joint: PairedJoint) => joints[jointOf(side, joint)].clone();
    if (stance !== "supine") {
      moved[jointOf(side, "shoulder")] = at("shoulder")
        .addScaledVector(at("elbow"), alongArm)
        .addScaledVector(up, upTrunk * torso)
        .addScaledVector(chest, outOfChest * torso)
        .divideScalar(1 + alongArm);
    }
    const front = (from: PairedJoint, to: PairedJoint) =>
      across
        .clone()
        .cross(at(from).sub(at(to)))
        .normalize();
    const out = front("hip", "knee").add(front("knee", "ankle")).normalize();
    moved[jointOf(side, "knee")] = at("knee").addScaledVector(out, kneecap * torso);
  }
  return moved as TrueJoints;
}

/** Directions up the trunk and out of the chest, and the trunk's length in metres. */
function trunkOf(joints: TrueJoints) {
  const hip = joints.leftHip.clone().add(joints.rightHip).divideScalar(2);
  const trunk = joints.leftShoulder.clone().add(joints.rightShoulder).divideScalar(2).sub(hip);
  const across = joints.leftHip.clone().sub(joints.rightHip).normalize();
  const up = trunk.clone().normalize();
  return { up, chest: across.cross(up), torso: trunk.length() };
}

/**
 * Puts the errors of another body and another evening on frames: every landmark off its place in the picture by an offset
 * that stays and by a sway, as the table has them. The same seed gives the same errors; frames in the order of time.
 */
export function createErrors(stance: Stance, near: BodySide, seed: number): (frame: PoseFrame) => PoseFrame {
  const random = gaussian(seeded(seed));
  const two = () => [random(), random()] as const;
  const errors = (["left", "right"] as const).flatMap((side) =>
    Object.entries(LANDMARK_ERROR[stance]).map(([joint, { near: ofNear, far }]) => ({
      index: JOINT_INDEX[jointOf(side, joint as PairedJoint)],
      size: side === near ? ofNear : far,
      offset: two(),
      sway: two() as readonly [number, number],
    })),
  );
  let lastT: number | null = null;
  return (frame) => {
    const { image, world, t } = frame;
    if (!image || !world) return frame;
    const keep = lastT === null ? 0 : Math.exp(-(t - lastT) / SWAY_S);
    lastT = t;
    const moved = { image: [...image], world: [...world] };
    const shoulder = JOINT_INDEX[jointOf(near, "shoulder")];
    const hip = JOINT_INDEX[jointOf(near, "hip")];
    const torso = (pose: Pose) => {
      const [a, b] = [pose[shoulder], pose[hip]];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y, pose === world ? a.z - b.z : 0) : 0;
    };
    const rulers = { image: torso(image), world: torso(world) };
    for (const error of errors) {
      const fresh = Math.sqrt(1 - keep ** 2);
      error.sway = [keep * error.sway[0] + fresh * random(), keep * error.sway[1] + fresh * random()];
      const [offset, sway] = error.size;
      const x = offset * error.offset[0] + sway * error.sway[0];
      const y = offset * error.offset[1] + sway * error.sway[1];
      for (const name of ["image", "world"] as const) {
        const at = moved[name][error.index];
        if (at) moved[name][error.index] = { ...at, x: at.x + rulers[name] * x, y: at.y + rulers[name] * y };
      }
    }
    return { ...frame, image: moved.image as unknown as Pose, world: moved.world as unknown as Pose };
  };
}
