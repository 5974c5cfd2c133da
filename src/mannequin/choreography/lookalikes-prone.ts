import { MathUtils, Vector3 } from "three";
import type { BodySide } from "../../core/body/pose";
import { type Body, makeBody, sideSign } from "../body";
import { type BodyPose, blendPoses, UPRIGHT } from "../body-pose";
import { place } from "../kinematics";
import { reachArm } from "../reach";
import type { Act } from "./act";
import { bothSides, ON_ALL_FOURS, onAllFours } from "./all-fours";
import { plank } from "./distractors";
import { cycles } from "./lookalikes";
import { lyingProne, rest } from "./postures";
import { HAND_UP, type SupermanNumbers, superman } from "./superman";

/** What people do face down that is no superman: rules §6.4 "not a rep", and films of people. */
export const PRONE_LOOKALIKE_IDS = [
  "back-extension",
  "prone-w-raise",
  "leg-lifts",
  "press-up-to-cobra",
  "prone-leg-curl",
  "prone-rocking",
  "plank-hip-dips",
  "plank-to-all-fours",
  "forearms-to-plank",
] as const;
export type ProneLookalikeId = (typeof PRONE_LOOKALIKE_IDS)[number];

export function proneLookalike(id: ProneLookalikeId, body: Body = makeBody()): Act {
  return cycles(id, body, MAKERS[id](body));
}

const MAKERS: Readonly<Record<ProneLookalikeId, (body: Body) => (share: number) => BodyPose>> = {
  // The chest comes up by the back, hands at the head; the legs stay.
  "back-extension": (body) => moving(body, "hands-at-head", (share) => ({ chestUpDeg: 20 * share })),
  "prone-w-raise": (body) =>
    moving(body, "arms-w", (share) => ({
      chestUpDeg: 3 * share,
      leftHandUp: HAND_UP * share,
      rightHandUp: HAND_UP * share,
    })),
  "leg-lifts": (body) => moving(body, "standard", (share) => ({ leftLegUpDeg: 9 * share, rightLegUpDeg: 9 * share })),
  "press-up-to-cobra": cobra,
  "prone-leg-curl": (body) => moving(body, "standard", (share) => ({ kneeDeg: 3 + 95 * share })),
  "prone-rocking": rocking,
  "plank-hip-dips": hipDips,
  "plank-to-all-fours": (body) => between(body, plank(body, 1), onAllFours(body)(ON_ALL_FOURS)),
  "forearms-to-plank": (body) => between(body, plank(body, 0.35), plank(body, 1)),
};

function moving(
  body: Body,
  variant: string,
  numbers: (share: number) => Partial<SupermanNumbers>,
): (share: number) => BodyPose {
  const settle = superman.settle(body, variant);
  const start = superman.start(body, variant);
  return (share) => settle({ ...start, ...numbers(share) });
}

function between(body: Body, from: BodyPose, to: BodyPose): (share: number) => BodyPose {
  return (share) => (share <= 0 ? from : share >= 1 ? to : rest(body, blendPoses(from, to, share)));
}

/** From lying face down the arms press the chest up; hips and legs stay. */
function cobra(body: Body): (share: number) => BodyPose {
  const flat = lyingProne(body);
  const hands = place(body, flat).arms;
  return (share) => {
    const spine = { ...flat.spine, lumbarDeg: -32 * share, thoracicDeg: -18 * share };
    const pelvis = { ...flat.pelvis, pitchDeg: flat.pelvis.pitchDeg - 8 * share };
    const bent: BodyPose = { ...flat, spine, pelvis, neck: { ...flat.neck, nodDeg: -25 + 10 * share } };
    const { thorax } = place(body, bent).spine;
    return rest(body, {
      ...bent,
      arms: bothSides((side) =>
        reachArm(body, thorax, side, {
          part: "wrist",
          at: hands[side].hand.at.clone(),
          elbowTo: new Vector3(sideSign(side) * 0.7, 0.4, -1),
          hand: { fingersTo: new Vector3(0, 0, 1), grip: 0 },
        }),
      ),
    });
  };
}

/** Lying on the belly like a rocking horse: chest up and legs down, and the other way round. */
function rocking(body: Body): (share: number) => BodyPose {
  const settle = superman.settle(body, "standard");
  const start = superman.start(body, "standard");
  return (share) => {
    const pose = settle({
      ...start,
      chestUpDeg: 22,
      leftLegUpDeg: 12,
      rightLegUpDeg: 12,
      leftHandUp: 0.45,
      rightHandUp: 0.45,
    });
    const pelvis = { ...pose.pelvis, pitchDeg: pose.pelvis.pitchDeg + 14 * (share - 0.5) };
    return { ...pose, pelvis };
  };
}

/** In a high plank the hips sink and come up again, a hand's breadth and more. */
function hipDips(body: Body): (share: number) => BodyPose {
  const straight = plank(body, 1);
  const hands = place(body, straight).arms;
  return (share) => {
    const sagDeg = 16 * share;
    const [x, y, z] = straight.pelvis.at;
    const drop = Math.sin(MathUtils.degToRad(sagDeg / 2)) * (body.thigh + body.shank);
    const pelvis = {
      ...UPRIGHT.pelvis,
      at: [x, y - drop, z] as [number, number, number],
      pitchDeg: straight.pelvis.pitchDeg - sagDeg,
    };
    const leg = (side: BodySide) => ({ ...straight.legs[side], flexDeg: -1.5 * sagDeg });
    const bent: BodyPose = { ...straight, pelvis, legs: bothSides(leg) };
    const { thorax } = place(body, bent).spine;
    return {
      ...bent,
      arms: bothSides((side) =>
        reachArm(body, thorax, side, {
          part: "wrist",
          at: hands[side].hand.at.clone(),
          elbowTo: new Vector3(sideSign(side) * 0.6, 0.2, -1),
          hand: { fingersTo: new Vector3(0, 0, 1), grip: 0 },
        }),
      ),
    };
  };
}
