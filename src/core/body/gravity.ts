import { guessedMiddle, guessedPoint } from "./body";
import { distance, type Vec2 } from "./geometry";
import { focalLength } from "./lens";
import type { BodySide, PairedJoint, PoseFrame } from "./pose";
import type { Posture } from "./posture";
import { createSlidingWindow } from "./sliding-window";

/**
 * How the camera is held, as far as the body tells: a laptop gives a browser no orientation sensor. For words in the
 * set-up and for the workbench only. It corrects nothing: hands and knees at different depths look like a roll of up
 * to 13°, somebody crouching down like 18° (both measured), while counts hold at a real roll of 8°.
 */
export interface CameraTilt {
  /** Turn of the picture about its centre, degrees, + = the floor drops to the right; null before it is known. */
  readonly rollDeg: number | null;
  /** Camera pointing up (+) or down (−), degrees, ±3–5°; null before it is known. */
  readonly pitchDeg: number | null;
  /** Row of the floor under the body in the `image` frame; null before it is known. */
  readonly floorY: number | null;
}

/** Height of a camera in the lid of a laptop on the floor, metres; rules §3.3. */
const CAMERA_HEIGHT_M = 0.25;
/** Shoulder to hip of an adult, metres; rules §1.1 [EJ]. */
const TORSO_M = 0.5;
/** More than this is not a camera but a misread body. Judgement. */
const ROLL_MOST_DEG = 20;
const WINDOW_S = 10;
const LEAST_S = 1;
/** Words about the camera do not change oftener; medians over ten seconds hardly move in this time. */
const RENEW_S = 0.2;
const DEG = 180 / Math.PI;

/** Height of a landmark above the floor it rests on, metres; rules §1.4 [EJ]. */
const ABOVE_FLOOR_M = { wrist: 0.03, knee: 0.06, heel: 0.03, shoulder: 0.08, ankle: 0.08 } as const;
type Contact = keyof typeof ABOVE_FLOOR_M;

/** The two places where a posture rests on the floor, head end first. */
const CONTACTS: Partial<Record<Posture, readonly [Contact, Contact]>> = {
  "all-fours": ["wrist", "knee"],
  supine: ["shoulder", "heel"],
};

interface Reading {
  readonly t: number;
  readonly roll: number | null;
  readonly pitch: number;
  readonly floorY: number;
}

export interface TiltTracker {
  /** Call only for frames seen side-on: turned bodies rest on the floor at different depths. */
  push(frame: PoseFrame, posture: Posture, near: BodySide, torso: number): void;
  clear(): void;
  readonly tilt: CameraTilt;
}

/** Estimates roll, pitch and floor from floor contacts and upright bodies; medians over ten seconds, rules §3.3. */
export function createTiltTracker(): TiltTracker {
  const rolls = createSlidingWindow();
  const pitches = createSlidingWindow();
  const floors = createSlidingWindow();
  const all = [rolls, pitches, floors];
  let latest: CameraTilt = UNKNOWN_TILT;
  let renewedAt = Number.NEGATIVE_INFINITY;
  return {
    push(frame, posture, near, torso) {
      const reading = read(frame, posture, near, torso);
      if (!reading) return;
      const { t, roll, pitch, floorY } = reading;
      if (roll !== null) rolls.push(t, roll);
      pitches.push(t, pitch);
      floors.push(t, floorY);
      for (const each of all) each.forget(t - WINDOW_S);
      if (t - (pitches.firstT ?? t) < LEAST_S || t - renewedAt < RENEW_S) return;
      renewedAt = t;
      latest = { rollDeg: rolls.quantile(0.5), pitchDeg: pitches.quantile(0.5), floorY: floors.quantile(0.5) };
    },
    clear() {
      for (const each of all) each.clear();
      latest = UNKNOWN_TILT;
      renewedAt = Number.NEGATIVE_INFINITY;
    },
    get tilt() {
      return latest;
    },
  };
}

const UNKNOWN_TILT: CameraTilt = { rollDeg: null, pitchDeg: null, floorY: null };

function read(frame: PoseFrame, posture: Posture, near: BodySide, torso: number): Reading | null {
  const contacts = posture === "standing" ? standing(frame) : lying(frame, posture, near, torso);
  if (!contacts) return null;
  const { rollDeg, floorY } = contacts;
  const focal = focalLength(frame.aspect);
  const distanceM = (focal * TORSO_M) / torso;
  const pitch = (Math.atan((floorY - 0.5) / focal) - Math.atan(CAMERA_HEIGHT_M / distanceM)) * DEG;
  const roll = Math.abs(rollDeg) > ROLL_MOST_DEG ? null : rollDeg;
  return { t: frame.t, roll, pitch, floorY };
}

/** Shoulders over ankles: an upright body is its own plumb line. */
function standing(frame: PoseFrame): { rollDeg: number; floorY: number } | null {
  const shoulder = guessedMiddle(frame, "shoulder");
  const ankle = guessedMiddle(frame, "ankle");
  if (!shoulder || !ankle || ankle.y <= shoulder.y) return null;
  return { rollDeg: Math.atan2(shoulder.x - ankle.x, ankle.y - shoulder.y) * DEG, floorY: ankle.y };
}

/** The line through two floor contacts, each lowered by its landmark's height above the floor. */
function lying(frame: PoseFrame, posture: Posture, near: BodySide, torso: number) {
  const pair = CONTACTS[posture];
  if (!pair) return null;
  const [a, b] = pair.map((joint) => floorPoint(frame, near, joint, torso));
  if (!a || !b || distance(a, b) < 0.5 * torso) return null;
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return { rollDeg: Math.atan2(right.y - left.y, right.x - left.x) * DEG, floorY: (a.y + b.y) / 2 };
}

function floorPoint(frame: PoseFrame, side: BodySide, joint: Contact, torso: number): Vec2 | null {
  const point = guessedPoint(frame, side, joint satisfies PairedJoint);
  return point && { x: point.x, y: point.y + (ABOVE_FLOOR_M[joint] / TORSO_M) * torso };
}
