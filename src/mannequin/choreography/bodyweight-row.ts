import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, sideSign } from "../body";
import { type BodyPose, LEVEL_NECK, NEUTRAL_SPINE } from "../body-pose";
import { placePelvis, shoulderJoint } from "../kinematics";
import { GRIP_SHARE, reachArm, reachLeg } from "../reach";
import { placeSpine } from "../spine";
import { inWorld } from "../turning";
import { defineChoreography } from "./act";
import { bothSides } from "./all-fours";
import { crouching } from "./postures";
import { solveRising } from "./solve";

/** Hanging back from a bar or straps, face up, heels (or bent knees) as the pivot, head towards −z. */
export type RowNumbers = {
  /** 0 = arms long, 1 = chest at the hands. */
  readonly pull: number;
  /** Hip bend: + = hips sag, − = hips thrust up. */
  readonly sagDeg: number;
  /** Backward bend of the spine that goes with a thrust. */
  readonly lumbarDeg: number;
  /** + = head pokes forward. */
  readonly headDeg: number;
  /** Left hand nearer to the chest than the right, share of the torso length. */
  readonly uneven: number;
  /** Chest about the long axis, + = turned to the left. */
  readonly chestTurnDeg: number;
};

/** Body line from the vertical with long arms, degrees; variants of Exercise rules §6.5. */
const LINE_DEG: Readonly<Record<string, number>> = {
  standard: 58,
  straps: 45,
  upright: 36,
  "bent-knee": 62,
  "feet-raised": 66,
  level: 80,
};
/** Hands from the shoulder joints at the top: down the trunk and out to the front, shares of the height. */
const CHEST = { down: 0.06, front: 0.125 } as const;
const LONG_ARM = 0.995;
/** Share of the legs' lean that the ankles take back; judgement. */
const SOLE_DOWN = 0.45;

/** Fault sizes: beyond the minor and the major limits of Exercise rules §6.5. */
export const bodyweightRow = defineChoreography<RowNumbers>({
  id: "bodyweight-row",
  variants: ["standard", "upright", "bent-knee", "feet-raised", "straps", "level"],
  sided: () => false,
  tempo: () => ({ outS: 1.2, holdS: 0.8, backS: 1.9, restS: 0.8 }),
  start: () => ({ pull: 0, sagDeg: 0, lumbarDeg: 0, headDeg: 0, uneven: 0, chestTurnDeg: 0 }),
  top: () => ({ pull: 1 }),
  tremor: { sagDeg: 0.6, headDeg: 0.8 },
  faults: {
    "hips-sag": { unit: "deg", minor: 24, major: 40, act: (size) => ({ midway: { sagDeg: size } }) },
    "hips-sag-knees": { unit: "deg", minor: 34, major: 54, act: (size) => ({ midway: { sagDeg: size } }) },
    "hip-kick": {
      unit: "deg",
      minor: 26,
      major: 40,
      act: (size) => ({ midway: { sagDeg: size }, top: { sagDeg: -0.6 * size } }),
    },
    "hips-thrust": {
      unit: "deg",
      minor: 22,
      major: 34,
      act: (size) => ({ midway: { sagDeg: -size, lumbarDeg: -0.4 * size } }),
    },
    "short-pull": { unit: "share", minor: 0.2, major: 0.45, act: (size) => ({ top: { pull: -size } }) },
    "arms-bent": { unit: "share", minor: 0.25, major: 0.4, act: (size) => ({ always: { pull: size } }) },
    "head-poke": { unit: "deg", minor: 45, major: 70, act: (size) => ({ top: { headDeg: size } }) },
    "uneven-pull": { unit: "torso", minor: 0.2, major: 0.32, act: (size) => ({ top: { uneven: size } }) },
    "shoulders-uneven": { unit: "deg", minor: 15, major: 24, act: (size) => ({ top: { chestTurnDeg: size } }) },
    dropping: { unit: "s", minor: 0.45, major: 0.25, act: (size) => ({ tempo: { backS: size } }) },
  },
  settle: (body, variant) => rowing(body, variant).settle,
  props: (body, variant) => {
    const { hands } = rowing(body, variant);
    const held = { kind: variant === "straps" ? "straps" : "bar", heightM: hands.y, z: hands.z } as const;
    return benchM(variant) > 0 ? [held, { kind: "bench", heightM: benchM(variant), z: 0.02 }] : [held];
  },
  standsAtZ: 0,
  approach: (body) => [{ pose: crouching(body, 30, -4), seconds: 1.4 }],
});

/** Height of what the heels rest on. */
function benchM(variant: string): number {
  return { "feet-raised": 0.35, level: 0.6 }[variant] ?? 0;
}

function rowing(body: Body, variant: string): { settle(numbers: RowNumbers): BodyPose; hands: Vector3 } {
  const bent = variant === "bent-knee";
  const longestDeg = LINE_DEG[variant] ?? 50;
  // Long legs pivot on the heels: the ankle rises as the foot tips up.
  const tip = MathUtils.degToRad((1 - SOLE_DOWN) * longestDeg);
  const onHeel = body.ankleHeight * Math.cos(tip) + body.heelBehind * Math.sin(tip);
  const pivot = new Vector3(0, bent ? body.ankleHeight + body.shank : onHeel + benchM(variant), 0);
  const lower = bent ? body.thigh : body.thigh + body.shank;
  const armLength = body.upperArm + body.foreArm + GRIP_SHARE * body.hand;

  /** Pelvis and chest for a leaning line; a sag makes the legs flatter and the trunk steeper. */
  function lean(lineDeg: number, numbers: RowNumbers) {
    const legDeg = lineDeg + numbers.sagDeg * 0.5;
    const trunkDeg = lineDeg - numbers.sagDeg * 0.5;
    const leg = MathUtils.degToRad(legDeg);
    const pelvis = {
      at: new Vector3(0, pivot.y + lower * Math.cos(leg), pivot.z - lower * Math.sin(leg)).toArray(),
      headingDeg: 0,
      pitchDeg: -trunkDeg,
      listDeg: 0,
      turnDeg: 0,
    };
    const spine = { ...NEUTRAL_SPINE, lumbarDeg: numbers.lumbarDeg, twistDeg: numbers.chestTurnDeg };
    const placed = placePelvis(pelvis);
    const { thorax } = placeSpine(body, placed, spine);
    const [left, right] = [shoulderJoint(body, thorax, "left"), shoulderJoint(body, thorax, "right")];
    return { pelvis, placed, spine, thorax, legDeg, shoulder: left.clone().add(right).multiplyScalar(0.5).setX(0) };
  }

  const still: RowNumbers = { pull: 0, sagDeg: 0, lumbarDeg: 0, headDeg: 0, uneven: 0, chestTurnDeg: 0 };
  const chestOf = (lineDeg: number) => {
    const { shoulder, placed } = lean(lineDeg, still);
    return inWorld({ at: shoulder, turn: placed.turn }, 0, -CHEST.down * body.height, CHEST.front * body.height);
  };
  const farthest = lean(longestDeg, still).shoulder;
  const topDeg = solveRising(
    longestDeg - 40,
    longestDeg,
    (deg) => LONG_ARM * armLength - farthest.distanceTo(chestOf(deg)),
  );
  const hands = chestOf(topDeg);
  const nearest = lean(topDeg, still).shoulder.distanceTo(hands);

  return {
    hands,
    settle(numbers) {
      const reach = MathUtils.lerp(LONG_ARM * armLength, nearest, numbers.pull);
      const lineDeg = solveRising(
        Math.max(5, topDeg - 30),
        Math.min(88, longestDeg + 25),
        (deg) => lean(deg, numbers).shoulder.distanceTo(hands) - reach,
      );
      const { pelvis, placed, spine, thorax, legDeg } = lean(lineDeg, numbers);
      const pitchDeg = pelvis.pitchDeg;
      return {
        pelvis,
        spine,
        neck: { ...LEVEL_NECK, flexDeg: 4 + numbers.headDeg * 0.7, nodDeg: 6 + numbers.headDeg * 0.3 },
        arms: bothSides((side) => {
          const shoulder = shoulderJoint(body, thorax, side);
          const nearer = numbers.uneven * body.trunk * (side === "left" ? 0.5 : -0.5);
          const grip = new Vector3(shoulder.x * 1.1, hands.y, hands.z);
          grip.add(shoulder.clone().sub(grip).setX(0).normalize().multiplyScalar(nearer));
          return reachArm(body, thorax, side, {
            at: grip,
            part: "grip",
            elbowTo: new Vector3(sideSign(side) * 0.35, -0.4, -1).applyQuaternion(placed.turn),
            hand: { palmTo: new Vector3(0, -1, 0).applyQuaternion(placed.turn), grip: 1 },
          });
        }),
        legs: bothSides((side: BodySide) =>
          bent
            ? reachLeg(body, placed, side, {
                ankle: new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, 0),
                kneeTo: new Vector3(0, 1, 0.4),
                heelUpDeg: 0,
              })
            : { flexDeg: legDeg + pitchDeg, abductDeg: 0, rotateDeg: 0, kneeDeg: 0, ankleDeg: -SOLE_DOWN * legDeg },
        ),
      };
    },
  };
}
