import { type Body, makeBody } from "../body";
import { type Arm, type BodyPose, HANGING_ARM } from "../body-pose";
import type { Act } from "./act";
import { journey } from "./perform";
import { kneelingTall, rest, sittingOnFloor, standing } from "./postures";

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
