import { VISIBLE_FOR_COUNTING } from "../body/body";
import { jointOf, landmark, type PairedJoint, type PoseFrame } from "../body/pose";
import { LEVEL } from "../body/posture";
import type { Scene, ViewClass } from "../body/scene";
import type { CoachStep } from "../coach/coach.types";
import { isUpsideDown } from "../coach/picture/way-up";
import type { Exercise } from "../exercise/exercise";
import { metricChecks } from "../exercise/rules";
import { createSample } from "../exercise/sample";
import { backCurve } from "../exercise/spine";
import { type Correction, correction } from "./correction";
import { distanceM } from "./distance";
import { feetCut, framing, lowestFoot } from "./framing";
import { fits, fitting } from "./room";
import { beginsOnTheFloor, standingFindings } from "./standing";

/** Where a body can be judged, metres. */
const DISTANCE = {
  /** Nearer, perspective bends every angle. The placement asks for 2.5 m, the estimate is right to 15 %. Judgement. */
  near: 1.75,
  /** The pose model is made for 2 to 4 m (its model card). */
  far: 4,
  /** Feet cut off nearer than this are mended by stepping back, farther off by tipping the screen. Rules §3.2. */
  feet: 2.4,
} as const;
/** Tipped back by more the floor leaves the picture, forward by more the head; rules §3.2, and the estimate's ±5°. */
const PITCH_DEG = { most: 18, least: -5 } as const;
/**
 * Where the lowest foot of somebody standing 2.5 to 3 m away is when the head of 1.65 m is at the picture's edge: 0.70 of
 * its height from above. Geometry of a camera 0.2 m above the floor that sees 43° from top to bottom (a usual laptop's);
 * a little less here.
 */
const FEET_TOO_HIGH = 0.68;
/** Joints that are seen in good light whichever way a body is turned, on one side at least. */
const LIT: readonly PairedJoint[] = ["shoulder", "elbow", "wrist", "hip", "knee", "ankle"];
const BETTER_VIEWS: readonly ViewClass[] = ["side", "oblique"];

/** What one frame shows, with what the coach said of it. */
export interface Look {
  readonly frame: PoseFrame;
  readonly step: CoachStep;
  readonly scene: Scene;
  /** Seconds since somebody was last seen. */
  readonly emptyS: number;
  /** The picture keeps jumping from one body to another. */
  readonly jumping: boolean;
  /** The place has not been settled yet: what can be is, while somebody stands. */
  readonly settling: boolean;
  /** Whether it was said as often as it helps, and nothing came of it. */
  readonly given: (id: string) => boolean;
  /** The exercises among which somebody in a small room may choose. */
  readonly others: readonly Exercise[];
}

/** How long the camera may look at an empty picture before it asks in other words. Judgement. */
const STILL_NOBODY_S = 12;

/** Everything that one frame gives reason to say, each once, in no order. */
export function findings(exercise: Exercise, look: Look): readonly Correction[] {
  const { frame, step, scene, jumping } = look;
  if (frame.picture) return [correction(`picture-${frame.picture}`)];
  // Postures and places are those of somebody who hangs from the ceiling: nothing else can be said.
  if (isUpsideDown(scene.features)) return [correction("picture-turned")];
  if (!frame.image) return [correction(look.emptyS > STILL_NOBODY_S ? "nobody-still" : "nobody")];
  const headless = isTooUpright(exercise, frame);
  const found: (Correction | null)[] = [jumping && !headless ? correction("somebody-else") : null];
  // Once a set has begun, all of the exercise's postures are the right place.
  const { postures } = step.phase === "paused" ? exercise : exercise.start;
  const inPlace = postures.includes(step.posture);
  if (headless) found.push(correction("tip-back", { weight: inPlace ? "advice" : "blocks" }));
  // What is made up of half a body has no size, and its posture is no reason to say anything.
  const near = headless ? null : nearness(frame, inPlace);
  if (!inPlace) {
    const hint = headless ? null : step.hint;
    const toPosture = hint && correction("posture", { id: hint.id, text: hint.text });
    if (!look.settling || step.posture !== "standing" || !beginsOnTheFloor(exercise)) {
      found.push(near, toPosture);
      return once(found);
    }
    const limits = { ...DISTANCE, pitchMost: PITCH_DEG.most, pitchLeast: PITCH_DEG.least };
    const open = standingFindings(exercise, frame, scene, limits, look.given, look.others);
    found.push(...open, dim(frame) ? correction("light") : null);
    // Heard when the rest is done, or was said often enough: then not as praise.
    const id = open.length > 0 ? "go-down-so" : "go-down";
    found.push(correction("go-down", { id, text: hint?.text ?? null }));
    return once(found);
  }
  const cut = framing(frame, scene, step.posture);
  const onTheFloor = LEVEL.includes(step.posture);
  const hint = step.seen.how === "whole" ? step.hint : null;
  const holding = hint?.id === `hold-${exercise.id}`;
  found.push(
    near,
    cut,
    // A screen is not tipped by somebody who lies before it.
    onTheFloor ? null : tilt(scene),
    turned(exercise, step.view),
    dim(frame) ? correction("light") : null,
    step.seen.how === "partly" && !cut
      ? correction("hidden", { id: `hidden-${step.seen.missing}`, part: step.seen.missing })
      : null,
    hint && !holding ? correction("start", { id: hint.id, text: hint.text }) : null,
    backHidden(exercise, look) ? correction("close-top") : null,
    holding ? correction("hold") : null,
  );
  return once(onTheFloor ? found.map((each) => each && lying(each, exercise, look)) : found);
}

/** What somebody on the floor can do of it without getting up; what they cannot is asked for only when that did not help. */
function lying(found: Correction, exercise: Exercise, { frame, given, others }: Look): Correction | null {
  const { kind, weight } = found;
  if (kind === "come-closer") return correction("slide-closer");
  if (kind !== "step-back" && kind !== "tip-forward" && kind !== "tip-back") return found;
  const away = correction("slide-away", { weight });
  if (!given(away.id)) return away;
  if (kind !== "step-back") return found;
  const metres = distanceM(frame);
  if (metres === null || fits(exercise, metres, frame.aspect)) return null;
  return correction("small-room", { fits: fitting(others, metres, frame.aspect) });
}

/** Two checks may ask for the same: what is cut off weighs more than a tilt at which all of it can still be seen. */
function once(found: readonly (Correction | null)[]): readonly Correction[] {
  const all = new Map<string, Correction>();
  for (const each of found) {
    if (each && (each.weight === "blocks" || !all.has(each.id))) all.set(each.id, each);
  }
  return [...all.values()];
}

/**
 * Whether the screen stands so upright that somebody standing has their head above the picture. The model then makes up
 * a small body out of the lower half, in no posture, or finds nobody; its feet alone are where they seem.
 */
function isTooUpright({ start }: Exercise, frame: PoseFrame): boolean {
  if (!start.postures.includes("standing")) return false;
  const lowest = lowestFoot(frame);
  return lowest !== null && lowest < FEET_TOO_HIGH;
}

function nearness(frame: PoseFrame, inPlace: boolean): Correction | null {
  const metres = distanceM(frame);
  if (metres === null) return null;
  if (metres < DISTANCE.near) return correction("step-back", { weight: inPlace ? "advice" : "blocks" });
  if (!inPlace && feetCut(frame)) return correction(metres < DISTANCE.feet ? "step-back" : "tip-forward");
  return metres > DISTANCE.far ? correction("come-closer") : null;
}

/** With all of the body in the picture a tipped screen costs a few degrees: worth a word, not a wait. */
function tilt({ tilt: { pitchDeg } }: Scene): Correction | null {
  if (pitchDeg === null) return null;
  if (pitchDeg > PITCH_DEG.most) return correction("tip-forward", { weight: "advice" });
  return pitchDeg < PITCH_DEG.least ? correction("tip-back", { weight: "advice" }) : null;
}

function turned(exercise: Exercise, view: ViewClass | null): Correction | null {
  if (exercise.placement.view !== "side" || view === null || BETTER_VIEWS.includes(view)) return null;
  return correction("turn-side-on");
}

/** Low visibility everywhere, inside the picture: too dark, or light from behind. */
function dim({ image, aspect }: PoseFrame): boolean {
  if (!image) return false;
  const best = LIT.map((joint) => {
    const pair = (["left", "right"] as const).map((side) => landmark(image, jointOf(side, joint)));
    const inside = pair.filter(({ x, y }) => x >= 0 && x <= aspect && y >= 0 && y <= 1);
    return inside.length === 0 ? null : Math.max(...inside.map(({ visibility }) => visibility));
  }).filter((each) => each !== null);
  return best.length > LIT.length / 2 && best.filter((each) => each < VISIBLE_FOR_COUNTING).length > best.length / 2;
}

/** Side-on and wholly seen, and yet no line of the back, where the exercise looks at it. */
function backHidden(exercise: Exercise, { frame, step, scene }: Look): boolean {
  if (step.seen.how !== "whole" || step.view !== "side" || !looksAtBack(exercise)) return false;
  return backCurve.read(createSample(frame, scene)) === null;
}

function looksAtBack({ faults }: Exercise): boolean {
  return faults.some(({ check }) => metricChecks(check).some(({ metric }) => metric.id === backCurve.id));
}
