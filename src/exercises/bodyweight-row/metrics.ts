import { guessedMiddle } from "../../core/body/body";
import { length, lengthInSpace, minusInSpace } from "../../core/body/geometry";
import { type BodySide, jointOf, landmark } from "../../core/body/pose";
import { elbowAngle, worldAngle } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { metric } from "../metrics";

/** The higher wrist above the shoulders, world landmarks: long arms 0.7–1.0, chest at the hands about 0. */
export const wristsUp = metric("wrists-up", "torso", ["wrist", "shoulder"], (s) => s.scene.features?.wristHigh ?? null);

/**
 * Elbow angle: the smaller of the near arm in the picture and the mean of both arms in world landmarks. A straight arm
 * is straight in every picture, so a small angle there is a bent arm; a bent arm seen edge-on only looks straight.
 */
export function elbows(sample: Sample): number | null {
  const { near } = sample.scene;
  const left = worldAngle(sample, "left", ["shoulder", "elbow", "wrist"]);
  const right = worldAngle(sample, "right", ["shoulder", "elbow", "wrist"]);
  if (left === null || right === null) return null;
  const inPicture = pointsAtCamera(sample, near) ? null : elbowAngle(sample, near, "guess");
  return inPicture === null ? (left + right) / 2 : Math.min(inPicture, (left + right) / 2);
}

/** Share of an upper arm or a forearm that the picture shows, below which its direction there is chance. Judgement: 60° out of it. */
const LEAST_SHOWN = 0.5;

/** Seen from the feet or the head the arms may point at the camera: a line that short has no angle in the picture. */
function pointsAtCamera({ frame: { world } }: Sample, side: BodySide): boolean {
  if (!world) return false;
  const [shoulder, elbow, wrist] = (["shoulder", "elbow", "wrist"] as const).map((joint) =>
    landmark(world, jointOf(side, joint)),
  );
  const shown = (a = shoulder, b = elbow) => {
    if (!a || !b) return 0;
    const along = minusInSpace(a, b);
    return length(along) / (lengthInSpace(along) || 1);
  };
  return Math.min(shown(shoulder, elbow), shown(elbow, wrist)) < LEAST_SHOWN;
}

/**
 * How far the chest faces the ceiling, −1…1, world landmarks: 0.7–0.85 on people rowing, 0.26 at the 15° from upright that
 * rules §6.5 still allow, at the long end of the pull (the body stands up while it pulls); squats and sitting read −0.02 to −0.86, and some of them bring the hands down as a row does.
 */
export const chestUp = metric("chest-up", "ratio", ["shoulder", "hip"], (s) => s.scene.features?.chestUp ?? null);
export const LEAST_CHEST_UP = 0.15;
/** Where hands and shoulders are in the picture, picture heights: only how far they go means anything. */
const place = (joint: "wrist" | "shoulder", axis: "x" | "y") =>
  metric(`${joint}s-${axis}`, "ratio", [joint], (s) => guessedMiddle(s.frame, joint)?.[axis] ?? null);
export const HANDS = [place("wrist", "x"), place("wrist", "y")];
export const SHOULDERS = [place("shoulder", "x"), place("shoulder", "y")];
/**
 * Hands that bear weight on something stay where they are while the shoulders go to them: 0.1–0.35 of the shoulders' way on
 * people at a bar, to 0.8 in straps and before a camera that moves. Whoever sits, kneels or lies and moves the hands has 1.5
 * and more.
 */
export const HANDS_STAY = 1.1;
/**
 * How high the hands are over the shoulders of somebody who lies level, torso lengths: whoever hangs flat under a bar has
 * arms of 1.1 when they are long, whoever lies and lifts the hips has the hands at 0.1 at most.
 */
export const handsOver = metric("hands-over", "torso", ["wrist", "shoulder"], (s) => {
  const { features } = s.scene;
  return features && features.trunkRise < LEVEL ? features.wristHigh : null;
});
/** Sine of the trunk's elevation. Judgement: 20°; feet raised or a low bar. */
const LEVEL = 0.35;
export const LEAST_OVER = 0.4;
/**
 * The wider of both hips, degrees, world landmarks: hanging back is one line from shoulders to knees, with bent knees too.
 * Sit-ups, V-ups, seated pulls and a tuck end at 20–105; the worst sag that is judged leaves 125.
 */
export const hipWide = metric("hip-wide", "deg", ["shoulder", "hip", "knee", "ankle"], (s) => {
  const isSeen = (["knee", "ankle"] as const).every((joint) => s.seen(s.scene.near, joint));
  return isSeen ? (s.scene.features?.hipStraight ?? null) : null;
});
export const LEAST_HIP_DEG = 112;

/** Under a low bar or with raised feet the body hangs level: long arms straight up, and the hips not folded. */
export function hangsFlat({ scene: { posture, features } }: Sample): boolean {
  return posture === "supine" && features !== null && features.wristLow > LONG_ARMS && features.hipBent > FLAT_HIP_DEG;
}
/** Torso lengths above the shoulders; rules §1.1 put a long arm at 1.1. Judgement: less its error. */
const LONG_ARMS = 0.8;
/** Judgement: between a flat body (150 and more) and legs in the air over arms in the air (90, a dead bug). */
const FLAT_HIP_DEG = 135;

/**
 * Ends of the pull: wrists above the shoulders in torso lengths and elbow angle in degrees; measured on people. Hands that
 * begin no higher than `wristsTold` of somebody nearly upright (`uprightRise`, sine of the trunk's elevation: 49°), the arms
 * straight ahead, come down by too little to tell: the elbows do.
 */
export const PULL = {
  wristsFrom: 0.65,
  wristsLeast: 0.45,
  wristsTo: 0,
  wristsTold: 0.3,
  uprightRise: 0.75,
  elbowFrom: 148,
  elbowTo: 100,
} as const;
