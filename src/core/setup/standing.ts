/** What can be settled while somebody still stands, before an exercise that is done on the floor. */
import { guessedMiddle } from "../body/body";
import { focalLength } from "../body/lens";
import type { PoseFrame } from "../body/pose";
import { LEVEL } from "../body/posture";
import type { Posture, Scene } from "../body/scene";
import type { Exercise } from "../exercise/exercise";
import { type Correction, correction } from "./correction";
import { distanceM } from "./distance";
import { extentOf, feetCut, lowestFoot, sideways } from "./framing";
import { fits, fitting, MARGIN, roomAt } from "./room";

/** A laptop's camera above the floor it stands on, metres; rules §3.3. */
const CAMERA_HEIGHT_M = 0.25;
/** Where a body can be judged, metres: see `checks.ts`. */
export interface Limits {
  readonly near: number;
  readonly far: number;
  readonly feet: number;
  readonly pitchMost: number;
  readonly pitchLeast: number;
}

/** Whether it begins on the floor, so that whoever stands has to go down for it. */
export function beginsOnTheFloor({ start }: Pick<Exercise, "start">): boolean {
  return start.postures.every((posture: Posture) => LEVEL.includes(posture));
}

/**
 * What somebody standing would better put right before going down, in no order: all of it advice, for whoever goes down
 * and begins is coached as they are. Frame: `image`, picture heights.
 * @param given ids of what was said and not done: there is no more room, or they cannot
 * @param others what else the session may hold, for a room in which this does not fit
 */
export function standingFindings(
  exercise: Exercise,
  frame: PoseFrame,
  scene: Scene,
  limits: Limits,
  given: (id: string) => boolean,
  others: readonly Exercise[],
): readonly Correction[] {
  const advice = { weight: "advice" } as const;
  const body = extentOf(frame);
  const metres = distanceM(frame);
  if (!body || metres === null) return [];
  const { aspect } = frame;
  const hasRoom = fits(exercise, metres, aspect);
  const found: Correction[] = [];
  if (metres < limits.near || !hasRoom || (feetCut(frame) && metres < limits.feet)) {
    const back = correction("step-back", advice);
    if (!given(back.id)) return [back];
    if (!hasRoom) found.push(correction("small-room", { fits: fitting(others, metres, aspect) }));
  } else if (metres > limits.far) found.push(correction("come-closer", advice));
  const aside = beside(exercise, frame, scene, metres);
  if (aside) found.push(aside);
  const pitch = pitchDeg(frame, metres);
  if ((feetCut(frame) && metres >= limits.feet) || (pitch !== null && pitch > limits.pitchMost))
    found.push(correction("tip-forward", advice));
  else if (body.top < 0 || (pitch !== null && pitch < limits.pitchLeast)) found.push(correction("tip-back", advice));
  return found;
}

/** Which way to step so that the body, lying where it stands, does not leave the picture at a side. */
function beside(exercise: Exercise, frame: PoseFrame, scene: Scene, metres: number): Correction | null {
  const { aspect } = frame;
  const hip = guessedMiddle(frame, "hip");
  const body = extentOf(frame);
  if (!hip || !body) return null;
  const aside = ((hip.x - aspect / 2) * metres) / focalLength(aspect);
  // Where it does not fit at all the middle is as good as it gets: then only a body that is cut is asked to move.
  const free = Math.max(0, (roomAt(metres, aspect).across - exercise.placement.roomM[0]) / 2);
  const cut = body.left < MARGIN || body.right > aspect - MARGIN;
  if (Math.abs(aside) <= free + SLACK_M && !cut) return null;
  return sideways(frame, scene, "standing", aside > 0 ? -1 : 1, "advice");
}

/** Nobody lies down to the centimetre where they stood. Metres, judgement. */
const SLACK_M = 0.15;

/**
 * How far the screen is tipped back, degrees, from where the lowest foot stands in the picture; right to ±5° (rules
 * §3.3). Needs no view from the side: whoever stands before a laptop faces it.
 */
export function pitchDeg(frame: PoseFrame, metres: number): number | null {
  const lowest = lowestFoot(frame);
  if (lowest === null) return null;
  const below = Math.atan((lowest - 0.5) / focalLength(frame.aspect));
  return ((below - Math.atan(CAMERA_HEIGHT_M / metres)) * 180) / Math.PI;
}
