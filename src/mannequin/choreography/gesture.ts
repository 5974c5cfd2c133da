import type { BodySide } from "../../core/body/pose";
import { type Body, makeBody } from "../body";
import { type Arm, type BodyPose, HANGING_ARM, STRAIGHT_LEG, UPRIGHT } from "../body-pose";
import type { Act } from "./act";
import { ON_ALL_FOURS, onAllFours } from "./all-fours";
import { journey } from "./perform";
import { kneelingTall, lyingProne, rest, sittingOnFloor, standing } from "./postures";

/** Upright postures from which somebody on a mat asks for a pause. */
export const GESTURE_POSTURES = ["standing", "kneeling", "sitting"] as const;
export type GesturePosture = (typeof GESTURE_POSTURES)[number];

/** How the gesture is made. */
export interface GestureOptions {
  readonly body?: Body;
  /** Seconds the hands stay up. */
  readonly holdS?: number;
  readonly times?: number;
  /** Of the raised arms, degrees: how far up, how wide, how bent. */
  readonly flexDeg?: number;
  readonly abductDeg?: number;
  readonly elbowDeg?: number;
}

const POSES: Readonly<Record<GesturePosture, (body: Body) => BodyPose>> = {
  standing: (body) => standing(body),
  kneeling: (body) => kneelingTall(body),
  sitting: (body) => sittingOnFloor(body),
};

/** Both hands raised overhead from an upright posture, held, and lowered: the sign for a pause. */
export function pauseGesture(posture: GesturePosture, options: GestureOptions = {}): Act {
  const { body = makeBody(), holdS = 3, times = 1, flexDeg = 172, abductDeg = 8, elbowDeg = 12 } = options;
  const arm: Arm = { ...HANGING_ARM, flexDeg, abductDeg, elbowDeg };
  const before = POSES[posture](body);
  const base = posture === "sitting" ? { ...before, arms: { left: HANGING_ARM, right: HANGING_ARM } } : before;
  const raised = rest(body, { ...base, arms: { left: arm, right: arm } });
  const course = journey(body, [
    { pose: before, seconds: 1.5 },
    ...Array.from({ length: times }, () => [
      { pose: raised, seconds: 1 },
      { pose: raised, seconds: holdS },
      { pose: before, seconds: 1 },
      { pose: before, seconds: 1.5 },
    ]).flat(),
  ]);
  return { name: "pause-gesture", body, reps: [], props: [], durationS: course.seconds, at: course.at };
}

/** Degrees that the forearm swings to either side, and how often. Looks like waving: judgement. */
const WAVE = { elbowDeg: 16, times: 3, swingS: 0.32 } as const;

/** Standing, one hand lifted and waved, as whoever is glad to see somebody. */
export function greeting(body: Body = makeBody()): Act {
  const base = { ...standing(body), arms: { left: HANGING_ARM, right: HANGING_ARM } };
  const up = (elbowDeg: number): BodyPose => ({
    ...base,
    arms: { ...base.arms, right: { ...HANGING_ARM, flexDeg: 60, abductDeg: 60, elbowDeg } },
  });
  const swings = Array.from({ length: WAVE.times }, () => [
    { pose: up(95 - WAVE.elbowDeg), seconds: WAVE.swingS },
    { pose: up(95 + WAVE.elbowDeg), seconds: WAVE.swingS },
  ]).flat();
  const course = journey(body, [
    { pose: base, seconds: 1 },
    { pose: up(95), seconds: 0.8 },
    ...swings,
    { pose: up(95), seconds: WAVE.swingS },
    { pose: base, seconds: 0.9 },
    { pose: base, seconds: 1.6 },
  ]);
  return { name: "greeting", body, reps: [], props: [], durationS: course.seconds, at: course.at };
}

/** Where somebody may be when they are asked something: everywhere an exercise is done, and on the way out of it. */
export const ANSWER_POSTURES = ["back", "front", "all-fours", "kneeling", "sitting", "standing"] as const;
export type AnswerPosture = (typeof ANSWER_POSTURES)[number];

/** How high the one arm goes: as far as a hand is lifted there without effort, degrees. */
const LIFTED_ARM: Readonly<Record<AnswerPosture, Partial<Arm>>> = {
  back: { flexDeg: 85, elbowDeg: 15 },
  front: { flexDeg: 205, abductDeg: 8, elbowDeg: 5 },
  "all-fours": { flexDeg: 150, elbowDeg: 15 },
  kneeling: { flexDeg: 150, elbowDeg: 25 },
  sitting: { flexDeg: 140, elbowDeg: 25 },
  // Higher, a tall person's hand is out of a laptop's picture.
  standing: { flexDeg: 95, elbowDeg: 30 },
};

const STRETCHED_ARM: Arm = { ...HANGING_ARM, flexDeg: 176, elbowDeg: 8 };

/** At rest in a posture: what a question finds. */
export function atRest(posture: AnswerPosture, body: Body): BodyPose {
  const hanging = { left: HANGING_ARM, right: HANGING_ARM };
  switch (posture) {
    case "back":
      return lyingOnBack(body, hanging);
    case "front":
      return rest(body, { ...lyingProne(body), arms: { left: STRETCHED_ARM, right: STRETCHED_ARM } });
    case "all-fours":
      return onAllFours(body)(ON_ALL_FOURS);
    default:
      return { ...POSES[posture](body), arms: hanging };
  }
}

/** On the back, knees bent, feet flat, hands beside the hips. */
function lyingOnBack(body: Body, arms: BodyPose["arms"]): BodyPose {
  const leg = { ...STRAIGHT_LEG, flexDeg: 48, kneeDeg: 100 };
  const pelvis = { ...UPRIGHT.pelvis, at: [0, 0.5 * body.height, 0] as [number, number, number], pitchDeg: -90 };
  return rest(body, { ...UPRIGHT, pelvis, arms, legs: { left: leg, right: leg } });
}

/** One hand lifted in answer, held, and lowered; `times` over. `side` null: nobody lifts anything. */
export function handAnswer(
  posture: AnswerPosture,
  { body = makeBody(), side = "left", holdS = 2, times = 1, restS = 2 }: AnswerOptions = {},
): Act {
  const before = atRest(posture, body);
  const up = side && { ...before, arms: { ...before.arms, [side]: { ...HANGING_ARM, ...LIFTED_ARM[posture] } } };
  const once = [
    { pose: up ?? before, seconds: 0.8 },
    { pose: up ?? before, seconds: holdS },
    { pose: before, seconds: 0.8 },
    { pose: before, seconds: restS },
  ];
  const course = journey(body, [{ pose: before, seconds: restS }, ...Array.from({ length: times }, () => once).flat()]);
  return { name: `answer-${posture}`, body, reps: [], props: [], durationS: course.seconds, at: course.at };
}

/** How an answer is given. */
export interface AnswerOptions {
  readonly body?: Body;
  readonly side?: BodySide | null;
  readonly holdS?: number;
  readonly times?: number;
  /** Seconds at rest before and after each. */
  readonly restS?: number;
}
