/** What a light deadlift is judged by; rules §6.7. */
import { fromUp, minus } from "../../core/body/geometry";
import { hipLine, kneeAngle, reach, rise, shinTilt, trunkTilt, worldAngle } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { metric } from "../metrics";

/** Curve of a standing back where none was seen; rules §4.2 give −0.02…+0.01, people measured −0.11…0. */
export const TYPICAL_BACK = -0.04;
/** With the hands this low the knees must bend more: the weight comes from the floor. Torso lengths above the ankle. */
const FLOOR_REACH = 0.5;
/** What the knees and shins may then do more, degrees; rules §6.7, floor less top values. */
const FLOOR_ALLOWANCE = { knee: 30, shin: 9 } as const;

/** θ from world landmarks: trunk away from upright, degrees; holds from every side. */
export const lean = metric("lean", "deg", ["shoulder", "hip"], (s) => {
  const up = s.scene.features?.trunkRise;
  return up === undefined ? null : (Math.acos(Math.min(1, Math.max(-1, up))) * 180) / Math.PI;
});

function fromFloor(s: Sample): boolean {
  const hands = rise(s, [s.scene.near, "wrist"], [s.scene.near, "ankle"], "guess");
  return hands !== null && hands < FLOOR_REACH;
}

export const chordLength = metric("chord", "torso", ["shoulder", "hip"], (s) => {
  const near = s.scene.near;
  const chord = reach(s, near, "shoulder", "hip");
  const shank = reach(s, near, "knee", "ankle");
  return chord === null || shank === null || shank < 0.2 ? null : chord / shank;
});
export const hip = metric("hip-near", "deg", ["shoulder", "hip", "knee"], (s) => hipLine(s, s.scene.near));
export const kneeFlexion = metric("knee-flexion", "deg", ["hip", "knee", "ankle"], (s) => {
  const angle = kneeAngle(s, s.scene.near);
  return angle === null ? null : 180 - angle;
});
/** Knee flexion and shin tilt less what a lift from the floor needs. */
export const kneeExcess = metric("knee-excess", "deg", ["hip", "knee", "ankle"], (s) => {
  const flexion = kneeFlexion.read(s);
  return flexion === null ? null : flexion - (fromFloor(s) ? FLOOR_ALLOWANCE.knee : 0);
});
export const shinExcess = metric("shin-excess", "deg", ["knee", "ankle"], (s) => {
  const tilt = shinTilt(s, s.scene.near);
  return tilt === null ? null : tilt - (fromFloor(s) ? FLOOR_ALLOWANCE.shin : 0);
});
/** Trunk behind upright, degrees, + = leaning back. */
export const leanBack = metric("lean-back", "deg", ["shoulder", "hip"], (s) => {
  const near = s.scene.near;
  const tilt = trunkTilt(s, near);
  const shoulder = s.seen(near, "shoulder");
  const pelvis = s.seen(near, "hip");
  if (tilt === null || !shoulder || !pelvis) return null;
  return (shoulder.x - pelvis.x) * s.scene.chirality < 0 ? tilt : -tilt;
});
/** Hip travel below which nobody would be in balance; judgement, a quarter of what rounding people show. */
const FALLING = -0.05;
/**
 * Hips behind the ankles over leg length and the sine of the lean (HTI, rules §6.7): small = the spine bends instead.
 * Hips clearly in front of the ankles under a leaning trunk would be a fall (rules §6.7 table: 0.20 and more in balance):
 * there the facing, or the feet behind a weight, are mistaken, and nothing is said.
 */
export const hipTravel = metric("hip-travel", "ratio", ["hip", "ankle", "knee"], (s) => {
  const near = s.scene.near;
  const pelvis = s.seen(near, "hip");
  const ankle = s.seen(near, "ankle");
  const tilt = trunkTilt(s, near);
  const thigh = reach(s, near, "hip", "knee");
  const shank = reach(s, near, "knee", "ankle");
  const { torso } = s.scene;
  if (!pelvis || !ankle || tilt === null || tilt < 40 || thigh === null || shank === null || !torso) return null;
  const back = ((ankle.x - pelvis.x) * s.scene.chirality) / torso;
  const index = back / ((thigh + shank) * Math.sin((tilt * Math.PI) / 180));
  return index < FALLING ? null : index;
});
/** Only of hanging arms: hands on a stick behind the neck carry nothing. */
export const armFromPlumb = metric("arm-from-plumb", "deg", ["shoulder", "wrist"], (s) => {
  const shoulder = s.seen(s.scene.near, "shoulder");
  const wrist = s.seen(s.scene.near, "wrist");
  if (!shoulder || !wrist || wrist.y - shoulder.y < 0.3 * (s.scene.torso ?? 0)) return null;
  const angle = 180 - fromUp(minus(wrist, shoulder), s.scene.up);
  return (wrist.x - shoulder.x) * s.scene.chirality > 0 ? angle : -angle;
});
/** Hands above the feet, torso lengths. */
export const handHeight = metric("hand-height", "torso", ["wrist", "ankle"], (s) =>
  rise(s, [s.scene.near, "wrist"], [s.scene.near, "ankle"], "guess"),
);
/** Arms ahead of hanging, degrees, from world landmarks: 0 straight down, whatever the trunk does. */
export const handAhead = metric("hand-ahead", "deg", ["shoulder", "hip", "wrist"], (s) => {
  const arm = worldAngle(s, s.scene.near, ["hip", "shoulder", "wrist"]);
  const leanDeg = lean.read(s);
  return arm === null || leanDeg === null ? null : arm - leanDeg;
});
export const heel = metric("heel-lift", "torso", ["heel", "footIndex"], (s) =>
  rise(s, [s.scene.near, "heel"], [s.scene.near, "footIndex"]),
);
/** Nearer to side-on than this, hips that go back half a torso length look like hips that go aside by 0.09 and more. */
const SQUARE_ON_DEG = 80;
export const sideShift = metric("side-shift", "torso", ["hip", "ankle"], (s) => {
  if ((s.scene.yawDeg ?? 0) < SQUARE_ON_DEG) return null;
  const [lh, rh, la, ra] = [
    s.seen("left", "hip"),
    s.seen("right", "hip"),
    s.seen("left", "ankle"),
    s.seen("right", "ankle"),
  ];
  return lh && rh && la && ra && s.scene.torso ? Math.abs(lh.x + rh.x - la.x - ra.x) / 2 / s.scene.torso : null;
});
