/** What a light deadlift must show besides the lean: all that is read from world landmarks, so that it holds from every side. */

import { seenPoint, VISIBLE_FOR_COUNTING } from "../../core/body/body";
import type { BodySide, PairedJoint, PoseFrame } from "../../core/body/pose";
import type { Requirement } from "../../core/exercise/exercise";
import { rise, worldAngle } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { above, below } from "../check";
import { metric } from "../metrics";
import { lean } from "./metrics";

/** Bent knees with the hands up in front: hands above the hips less this, torso lengths. */
const SQUAT = { kneeDeg: 128, handsTorso: -0.15 } as const;
/** Knees this deep under an upright trunk sit down, whatever the hands do; rules §6.7 let squats lean by 44° and more. */
const UPRIGHT = { kneeDeg: 115, leanDeg: 42 } as const;
/** Knees this deep sit down unless the trunk is clearly inclined: lifts of people from the floor bend them to 47–94°, squatty hinges to 102°. */
const DEEP_KNEE_DEG = 100;
/**
 * From where on a trunk over deep knees is clearly inclined and lifts (and is told to push the hips back): the farther the
 * hands are from the floor, the more. Lifts of people from the floor (hands within 0.38 of the ankle) lean by 46–73°, a
 * kettlebell's handle between the feet is 0.5 above the ankle, and the lab's squats with hanging arms, hands at the knees,
 * lean by up to 60° as the model errs; rules §6.7 let squats lean by up to 60°, squatty hinges by 59° and more.
 */
const INCLINED = [
  { handsTorso: 0.41, leanDeg: 42 },
  { handsTorso: 0.58, leanDeg: 55 },
  { handsTorso: Number.POSITIVE_INFINITY, leanDeg: 62 },
] as const;
/**
 * A squat beyond doubt, at whatever moment: knees this deep with the hands this far above the hips. Squats of people
 * have the hands 0.45–1.1 above and the knees at 60–110°; in hinges the hands hang 0.2–0.9 below, and with a stick on
 * the shoulders the knees stay above 128°.
 */
const SITTING_DOWN = { kneeDeg: 115, handsTorso: 0.2 } as const;
/** Feet or knees this much above each other at the bottom, torso lengths: lifts of people up to 0.23, on one leg 0.9 and more. */
const LEGS_APART_TORSO = 0.5;
/** A trunk beyond level: people's lifts end at 95° (moments of 103°), hands on the floor over straight knees need 110° and more. */
const FOLDED_DEG = 107;
/** A level trunk over open hips is a plank: hinges of people close them to 60–115°. */
const PLANK = { leanDeg: 60, hipDeg: 145 } as const;
/**
 * Long arms this far from an upright trunk: raised in front. People's arms hang at 15–35° there; with a stick on the
 * shoulders the elbows are bent, to 54–127° in the mean.
 */
const RAISED = { leanDeg: 30, armDeg: 52, elbowDeg: 135 } as const;

const is = (truth: boolean) => (truth ? 1 : 0);

const squatting = metric("squatting", "index", ["knee", "wrist"], (s) => {
  const near = s.scene.near;
  const knee = worldAngle(s, near, ["hip", "knee", "ankle"]);
  const hands = rise(s, [near, "wrist"], [near, "hip"], "guess");
  const fromFloor = rise(s, [near, "wrist"], [near, "ankle"], "guess");
  const leanDeg = lean.read(s);
  if (knee === null || hands === null || fromFloor === null || leanDeg === null) return null;
  const handsUp = hands > SQUAT.handsTorso && knee < SQUAT.kneeDeg;
  const inclined = leanDeg >= (INCLINED.find(({ handsTorso }) => fromFloor <= handsTorso)?.leanDeg ?? 0);
  const upright = knee < UPRIGHT.kneeDeg && leanDeg < UPRIGHT.leanDeg;
  return is(handsUp || upright || (knee < DEEP_KNEE_DEG && !inclined));
});

/** 1 where somebody sits down with the hands in front, else 0. A fast squat lasts shorter than its place in the signal. */
const sittingDown = metric("sitting-down", "index", ["knee", "wrist"], (s) => {
  const near = s.scene.near;
  const knee = worldAngle(s, near, ["hip", "knee", "ankle"]);
  const hands = rise(s, [near, "wrist"], [near, "hip"], "guess");
  return knee === null || hands === null ? null : is(knee < SITTING_DOWN.kneeDeg && hands > SITTING_DOWN.handsTorso);
});

/** The lower ankle below the hips, world landmarks: −1.5 standing, −0.3 sitting on the floor. */
const ankleDepth = metric("ankle-depth", "torso", ["ankle", "hip"], (s) => s.scene.features?.ankleLow ?? null);

/** Knees less than this above the ankles, torso lengths: shins on the floor, about 0. Under people who lift they are 0.38 above and more. In the middle. */
const KNEELING_TORSO = 0.19;
const shinHeight = metric("shin-height", "torso", ["knee", "ankle"], ({ scene: { features: f } }) =>
  f ? f.kneeLow - f.ankleLow : null,
);

/** One foot or one knee above the other. null: a leg is hidden, and the model lifts it where nobody does (a stout body, side-on). */
const legsApart = metric("legs-apart", "torso", ["knee", "ankle"], ({ frame, scene: { features: f } }) =>
  f && (["left", "right"] as const).every((side) => legShown(frame, side))
    ? Math.max(f.ankleHigh - f.ankleLow, f.kneeHigh - f.kneeLow)
    : null,
);

/** The feet of one leg that people lift behind them read 0.99, what is hidden behind a stout leg 0.33. */
function legShown(frame: PoseFrame, side: BodySide): boolean {
  return (["knee", "ankle"] as const).some((joint) => seenPoint(frame, side, joint, VISIBLE_FOR_COUNTING) !== null);
}

const planking = metric("planking", "index", ["hip"], (s) => {
  const leanDeg = lean.read(s);
  const { features } = s.scene;
  return leanDeg === null || !features ? null : is(leanDeg > PLANK.leanDeg && features.hipBent > PLANK.hipDeg);
});

/** Long arms raised before an upright trunk, 1, else 0. The model often loses one arm behind the trunk: of height and elbow the mean of both. */
const armsRaised = metric("arms-raised", "index", ["wrist"], (s) => {
  const leanDeg = lean.read(s);
  const arms = bothAngles(s, ["hip", "shoulder", "wrist"]);
  const elbows = bothAngles(s, ["shoulder", "elbow", "wrist"]);
  if (leanDeg === null || !arms || !elbows) return null;
  const raised = (arms[0] + arms[1]) / 2 > RAISED.armDeg && (elbows[0] + elbows[1]) / 2 > RAISED.elbowDeg;
  return is(leanDeg < RAISED.leanDeg && raised);
});

function bothAngles(s: Sample, joints: readonly [PairedJoint, PairedJoint, PairedJoint]): [number, number] | null {
  const [left, right] = [worldAngle(s, "left", joints), worldAngle(s, "right", joints)];
  return left === null || right === null ? null : [left, right];
}

const NOT_SITTING = "Push your hips back instead of sitting down.";

/** The first that a movement lacks is said. */
export const DEADLIFT_REQUIRES: readonly Requirement[] = [
  {
    id: "hips-over-feet",
    text: "Stay on your feet for this one.",
    check: above(ankleDepth, -0.38, null),
    without: [],
  },
  {
    id: "off-your-knees",
    text: "Stand on your feet for this one.",
    check: below(shinHeight, KNEELING_TORSO, null),
    without: [],
  },
  {
    id: "no-plank",
    text: "This looks like getting down to the floor. Stay on your feet for this one.",
    check: above(planking, 0.5, null, { during: "rep", statistic: "max" }),
    without: [],
  },
  {
    id: "both-feet",
    text: "This looks like a lift on one leg. Stand on both feet, side by side.",
    check: above(legsApart, LEGS_APART_TORSO, null),
    without: [],
  },
  {
    id: "hinge-not-squat",
    text: NOT_SITTING,
    check: above(squatting, 0.5, null),
    without: [],
  },
  {
    id: "not-sitting-down",
    text: NOT_SITTING,
    check: above(sittingDown, 0.5, null, { during: "rep", statistic: "max" }),
    without: [],
  },
  {
    id: "not-folded",
    text: "This looks like a toe touch. Stop when your trunk is level, with a long back.",
    check: above(lean, FOLDED_DEG, null),
    without: [],
  },
  {
    id: "no-swing",
    text: "This looks like a swing. Let your arms hang, and lift slowly.",
    check: above(armsRaised, 0.5, null, { during: "back", statistic: "max" }),
    without: [],
  },
  {
    id: "no-swing-at-start",
    text: "This looks like a swing. Let your arms hang, and lift slowly.",
    check: above(armsRaised, 0.5, null, { during: "start", statistic: "max" }),
    without: [],
  },
  {
    id: "no-swing-between",
    text: "This looks like a swing. Let your arms hang, and lift slowly.",
    check: above(armsRaised, 0.5, null, { during: "before", statistic: "max" }),
    without: [],
  },
  // Asked of the way back: who bends over to sit down begins standing. Set on the lab's film of that, as was the limit on people.
  {
    id: "on-your-feet",
    text: "Stand on your feet for this one.",
    check: above(ankleDepth, -1, null, { during: "back", statistic: "min" }),
    without: [],
  },
];
