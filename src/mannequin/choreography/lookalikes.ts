import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, makeBody, sideSign } from "../body";
import { type Arm, type BodyPose, HANGING_ARM, LEVEL_NECK, NEUTRAL_SPINE, UPRIGHT } from "../body-pose";
import { place, placePelvis } from "../kinematics";
import { reachArm, reachLeg } from "../reach";
import { placeSpine } from "../spine";
import { inWorld } from "../turning";
import type { Act } from "./act";
import { bothSides } from "./all-fours";
import { ease } from "./easing";
import { kneelingTall, rest } from "./postures";

/**
 * Exercises of other kinds that look a little like a row or a superman: none of the seven, and never a rep of those two.
 * Angles and heights are judgement, after what people do in films.
 */
export const LOOKALIKE_IDS = [
  "sit-ups",
  "sit-ups-reaching",
  "crunches-arms-up",
  "v-ups",
  "hollow-hold",
  "hip-thrust",
  "kneeling-talk",
  "seated-band-row",
  "seated-pull-down",
  "seated-press",
] as const;
export type LookalikeId = (typeof LOOKALIKE_IDS)[number];

/** Four times there and back, after a moment of rest. */
export function lookalike(id: LookalikeId, body: Body = makeBody()): Act {
  return cycles(id, body, MAKERS[id](body));
}

const STILL_S = 2;
const TIMES = 4;
const PART_S = { out: 1, hold: 0.5, back: 1.1, rest: 0.6 } as const;
const CYCLE_S = PART_S.out + PART_S.hold + PART_S.back + PART_S.rest;

/** `pose(0)` is the rest, `pose(1)` the other end. */
export function cycles(name: string, body: Body, pose: (share: number) => BodyPose): Act {
  const endS = STILL_S + TIMES * CYCLE_S;
  return {
    name,
    body,
    reps: [],
    props: [],
    durationS: endS + 1,
    at: (t) => pose(t < STILL_S || t >= endS ? 0 : shareAt((t - STILL_S) % CYCLE_S)),
  };
}

function shareAt(t: number): number {
  const { out, hold, back } = PART_S;
  if (t < out) return ease(t / out);
  if (t < out + hold) return 1;
  return t < out + hold + back ? 1 - ease((t - out - hold) / back) : 0;
}

const MAKERS: Readonly<Record<LookalikeId, (body: Body) => (share: number) => BodyPose>> = {
  "sit-ups": (body) => sitUps(body, atTheHead),
  "sit-ups-reaching": (body) => sitUps(body, () => alongThighs),
  "crunches-arms-up": (body) => sitUps(body, () => () => ({ ...HANGING_ARM, flexDeg: 90, elbowDeg: 5 }), 48),
  "v-ups": vUps,
  "hollow-hold": hollowHold,
  "hip-thrust": hipThrust,
  "kneeling-talk": kneelingTalk,
  "seated-band-row": (body) => seatedPull(body, { up: -0.05, out: 0.36 }, { up: -0.15, out: 0.12 }),
  "seated-pull-down": (body) => seatedPull(body, { up: 0.3, out: 0.14 }, { up: 0, out: 0.12 }),
  "seated-press": (body) => seatedPull(body, { up: 0, out: 0.1 }, { up: 0.31, out: 0.05 }),
};

/** How an arm is held, by how far the movement has gone. */
type ArmWay = (body: Body) => (share: number, side: BodySide) => Arm;

const atTheHead: ArmWay = () => () => ({ ...HANGING_ARM, flexDeg: 120, abductDeg: 45, rotateDeg: 20, elbowDeg: 140 });
const alongThighs = (share: number): Arm => ({ ...HANGING_ARM, flexDeg: 20 + 45 * share, elbowDeg: 10 });

/** On the back, head towards −z, feet flat; the trunk curls and rises to `upDeg`. */
function sitUps(body: Body, armWay: ArmWay, upDeg = 82): (share: number) => BodyPose {
  const arm = armWay(body);
  return (share) => {
    const pelvis = {
      ...UPRIGHT.pelvis,
      at: [0, body.rest.hipSitting, 0] as [number, number, number],
      pitchDeg: -90 + upDeg * share,
    };
    const placed = placePelvis(pelvis);
    return {
      pelvis,
      spine: { ...NEUTRAL_SPINE, lumbarDeg: 30 * Math.sin(Math.PI * share), thoracicDeg: 12 * share },
      neck: { ...LEVEL_NECK, flexDeg: 15 * share, nodDeg: 10 * share },
      arms: bothSides((side) => arm(share, side)),
      legs: bothSides((side) =>
        reachLeg(body, placed, side, {
          ankle: new Vector3(sideSign(side) * body.hipHalf, body.ankleHeight, 0.75 * (body.thigh + body.shank)),
          kneeTo: new Vector3(0, 1, 0.2),
          heelUpDeg: 0,
        }),
      ),
    };
  };
}

/** Flat on the back with the arms overhead; straight legs and trunk fold together. */
function vUps(body: Body): (share: number) => BodyPose {
  return (share) =>
    rest(body, {
      pelvis: { ...UPRIGHT.pelvis, at: [0, body.rest.hipSitting, 0], pitchDeg: -88 + 45 * share },
      spine: { ...NEUTRAL_SPINE, lumbarDeg: 20 * share, thoracicDeg: 8 * share },
      neck: { ...LEVEL_NECK, flexDeg: 12 * share },
      arms: bothSides(() => ({ ...HANGING_ARM, flexDeg: 176 - 96 * share, elbowDeg: 5 })),
      legs: bothSides(() => ({ flexDeg: 2 + 88 * share, abductDeg: 2, rotateDeg: 0, kneeDeg: 6, ankleDeg: -30 })),
    });
}

/** On the low back, arms overhead and legs long, a little off the floor, rocking. */
function hollowHold(body: Body): (share: number) => BodyPose {
  return (share) => ({
    pelvis: { ...UPRIGHT.pelvis, at: [0, body.rest.hipSitting, 0], pitchDeg: -72 + 16 * (share - 0.5) },
    spine: { ...NEUTRAL_SPINE, lumbarDeg: 24, thoracicDeg: 12 },
    neck: { ...LEVEL_NECK, flexDeg: 15 },
    arms: bothSides(() => ({ ...HANGING_ARM, flexDeg: 165, elbowDeg: 5 })),
    legs: bothSides(() => ({ flexDeg: 38, abductDeg: 2, rotateDeg: 0, kneeDeg: 4, ankleDeg: -30 })),
  });
}

/** Shoulders on a bench, feet flat, hands at the hips: the hips rise into the line. */
function hipThrust(body: Body): (share: number) => BodyPose {
  const shoulders = 0.26 * body.height;
  return (share) => {
    const pitchDeg = MathUtils.lerp(-52, -92, share);
    const tilt = MathUtils.degToRad(-pitchDeg);
    const hip = new Vector3(0, Math.max(body.rest.hipSitting, shoulders - body.trunk * Math.cos(tilt)), 0);
    hip.z = body.trunk * Math.sin(tilt);
    const pelvis = { ...UPRIGHT.pelvis, at: hip.toArray(), pitchDeg };
    const placed = placePelvis(pelvis);
    const { thorax } = placeSpine(body, placed, NEUTRAL_SPINE);
    return {
      pelvis,
      spine: NEUTRAL_SPINE,
      neck: { ...LEVEL_NECK, flexDeg: 20 },
      arms: bothSides((side) =>
        reachArm(body, thorax, side, {
          part: "wrist",
          at: inWorld(placed, sideSign(side) * 0.09 * body.height, 0.02 * body.height, 0.09 * body.height),
          elbowTo: new Vector3(sideSign(side), -0.6, -0.3),
          hand: { palmTo: new Vector3(0, -1, 0), grip: 0.8 },
        }),
      ),
      legs: bothSides((side) =>
        reachLeg(body, placed, side, {
          ankle: new Vector3(sideSign(side) * body.hipHalf * 1.3, body.ankleHeight, body.trunk + body.thigh),
          kneeTo: new Vector3(0, 1, 0.3),
          heelUpDeg: 0,
        }),
      ),
    };
  };
}

/** Kneeling upright, leaning back a little, the hands going up and down before the chest while talking. */
function kneelingTalk(body: Body): (share: number) => BodyPose {
  const base = kneelingTall(body, -15);
  const { thorax } = place(body, base).spine;
  return (share) => ({
    ...base,
    arms: bothSides((side) =>
      reachArm(body, thorax, side, {
        part: "wrist",
        at: new Vector3(sideSign(side) * 0.12, 0.28 - 0.1 + (1 - share) * 0.3, 0.16)
          .multiplyScalar(body.height)
          .setX(sideSign(side) * 0.1 * body.height)
          .add(new Vector3(0, body.trunk, 0)),
        elbowTo: new Vector3(sideSign(side) * 0.7, -1, -0.2),
        hand: { palmTo: new Vector3(0, 0, 1), grip: 0.3 },
      }),
    ),
  });
}

interface HandPlace {
  /** Above the shoulder and in front of it, shares of the height. */
  readonly up: number;
  readonly out: number;
}

/** Sitting on the floor, leaning back with long legs, the hands going from one place to the other. */
function seatedPull(body: Body, from: HandPlace, to: HandPlace): (share: number) => BodyPose {
  return (share) => {
    const base: BodyPose = rest(body, {
      pelvis: { ...UPRIGHT.pelvis, at: [0, body.rest.hipSitting, 0], pitchDeg: -18 - 10 * share },
      spine: NEUTRAL_SPINE,
      neck: LEVEL_NECK,
      arms: { left: HANGING_ARM, right: HANGING_ARM },
      legs: bothSides(() => ({ flexDeg: 74 - 10 * share, abductDeg: 3, rotateDeg: 0, kneeDeg: 22, ankleDeg: 0 })),
    });
    const { spine, arms } = place(body, base);
    return {
      ...base,
      arms: bothSides((side) =>
        reachArm(body, spine.thorax, side, {
          part: "wrist",
          at: arms[side].upper.at
            .clone()
            .add(
              new Vector3(
                0,
                MathUtils.lerp(from.up, to.up, share),
                MathUtils.lerp(from.out, to.out, share),
              ).multiplyScalar(body.height),
            ),
          elbowTo: new Vector3(sideSign(side) * 0.6, -1, -0.6),
          hand: { palmTo: new Vector3(0, -1, 0), grip: 1 },
        }),
      ),
    };
  };
}
