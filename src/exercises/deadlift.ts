import type { Exercise } from "../core/exercise";
import { fraction } from "../core/geometry";
import { kneeAngle, rise, worldAngle } from "../core/measure";
import type { Sample } from "../core/sample";
import { above } from "./check";
import { DEADLIFT_FAULTS } from "./deadlift.faults";
import { metric, nearHipHeight } from "./metrics";
import { unlessIn, unlessWithin } from "./start";

/** θ from world landmarks: trunk away from upright, degrees; holds from every side. */
export const lean = metric("lean", "deg", ["shoulder", "hip"], (s) => {
  const rise = s.scene.features?.trunkRise;
  return rise === undefined ? null : (Math.acos(Math.min(1, Math.max(-1, rise))) * 180) / Math.PI;
});

/**
 * What makes it a squat: bent knees with the hands up in front, or deep knees with the hands far from the floor. Lifts
 * from the floor bend the knees as deep (47–94° on people) but their hands are within 0.38 of a torso of the ankles; arms
 * that hang down in the lab's squat end at 0.44.
 */
const SQUAT = { kneeDeg: 128, handsTorso: -0.15, deepKneeDeg: 100, floorTorso: 0.41 } as const;
/**
 * A squat beyond doubt, at whatever moment: knees this deep with the hands this far above the hips. Squats of people
 * have the hands 0.45–1.1 above and the knees at 60–110°; in hinges the hands hang 0.2–0.9 below, and with a stick on
 * the shoulders the knees stay above 128°.
 */
const SITTING_DOWN = { kneeDeg: 115, handsTorso: 0.2 } as const;

/**
 * 1 where the knees bend as in a squat and the hands are up in front, else 0. Squats lean 25–50°, hinges 55–80° (rules
 * §6.7 table); a deep squat with a leaning trunk is told from a hinge by where the hands are.
 */
const squatting = metric("squatting", "index", ["knee", "wrist"], (s) => {
  const near = s.scene.near;
  const knee = worldAngle(s, near, ["hip", "knee", "ankle"]);
  const hands = rise(s, [near, "wrist"], [near, "hip"], "guess");
  const fromFloor = rise(s, [near, "wrist"], [near, "ankle"], "guess");
  if (knee === null || hands === null || fromFloor === null) return null;
  const handsUp = hands > SQUAT.handsTorso && knee < SQUAT.kneeDeg;
  return handsUp || (fromFloor > SQUAT.floorTorso && knee < SQUAT.deepKneeDeg) ? 1 : 0;
});

/** 1 where somebody sits down with the hands in front, else 0. A fast squat lasts shorter than its place in the signal. */
const sittingDown = metric("sitting-down", "index", ["knee", "wrist"], (s) => {
  const near = s.scene.near;
  const knee = worldAngle(s, near, ["hip", "knee", "ankle"]);
  const hands = rise(s, [near, "wrist"], [near, "hip"], "guess");
  if (knee === null || hands === null) return null;
  return knee < SITTING_DOWN.kneeDeg && hands > SITTING_DOWN.handsTorso ? 1 : 0;
});

/** The lower ankle below the hips, world landmarks: −1.5 standing, −0.3 sitting on the floor. */
const ankleDepth = metric("ankle-depth", "torso", ["ankle", "hip"], (s) => s.scene.features?.ankleLow ?? null);

/** Lean at the start and where the hinge counts as all the way down; rules §6.7 φ 80 is about θ 60. */
const HINGE = { fromDeg: 17, toDeg: 58, mostFromDeg: 28 } as const;

/**
 * The straighter knee: with the greater lean it decides whether somebody stands tall. Nobody bends one knee alone and
 * stands, and side-on the model now and then loses one ankle for seconds (lab: 113° on a leg of 172°).
 */
function standingKnee(sample: Sample): number | null {
  const knees = (["left", "right"] as const).flatMap((side) => kneeAngle(sample, side, "guess") ?? []);
  return knees.length === 0 ? null : Math.max(...knees);
}

/**
 * Deadlift, or hip hinge with light weights: from standing the hips go back and the trunk leans forward, and up again.
 * Counted by the trunk's lean from world landmarks, one rep when the person stands tall again: that is right for sets
 * that begin standing and for sets that begin at the floor.
 */
export const deadlift: Exercise = {
  id: "deadlift",
  revision: 4,
  name: "Light deadlift",
  purpose: "Teaches you to bend from the hips, and strengthens bottom, thighs and back for lifting.",
  steps: [
    "Pick the weight up from a chair or a low stool, close to you, and stand tall: feet hip-width, knees soft.",
    "Breathe in, push your hips back and let the weight slide down your thighs, back long, eyes on the floor ahead.",
    "When your hips stop going back, breathe out, push the floor away and stand tall.",
    "Light means: you could do fifteen calm ones. Put it back on the chair, not on the floor.",
  ],
  sides: "both",
  signal: {
    name: "hinging forward",
    metrics: [lean],
    adaptive: null,
    read(sample, baseline) {
      const now = lean.read(sample);
      if (now === null) return null;
      const from = Math.min(HINGE.mostFromDeg, baseline.value(lean, sample.scene.near) ?? HINGE.fromDeg);
      return { both: fraction(now, from, HINGE.toDeg) };
    },
  },
  rep: {
    leave: 0.3,
    top: 0.68,
    topExit: 0.55,
    partial: 0.5,
    back: 0.3,
    again: 0.3,
    seen: "back",
    minS: 0.5,
    maxS: 20,
    holdTargetS: 0,
    source:
      "rules §6.7: counted at lock-out; 0.68 of the way is a lean of 45°; squats that lean as far are told apart by hands and knees",
  },
  start: {
    postures: ["standing"],
    holdS: 1,
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["standing"], { id: "stand", text: "Stand tall, side-on to me." }) ??
      unlessWithin(standingKnee(sample), 150, 180, { id: "straighten", text: "Straighten your knees." }) ??
      unlessWithin(lean.read(sample), 0, HINGE.mostFromDeg, { id: "upright", text: "Stand upright." }),
  },
  postures: ["standing", "bent-over", "all-fours", "prone", "sitting"],
  needs: ["shoulder", "hip", "knee"],
  steadiness: nearHipHeight,
  requires: [
    {
      id: "hinge-not-squat",
      text: "Push your hips back instead of sitting down.",
      check: above(squatting, 0.5, null),
      without: [],
    },
    {
      id: "not-sitting-down",
      text: "Push your hips back instead of sitting down.",
      check: above(sittingDown, 0.5, null, { during: "rep", statistic: "max" }),
      without: [],
    },
    // Asked of the way back: who bends over to sit down begins standing. Set on the lab's film of that, as was the limit on people.
    {
      id: "on-your-feet",
      text: "Stand on your feet for this one.",
      check: above(ankleDepth, -1, null, { during: "back", statistic: "min" }),
      without: [],
    },
    {
      id: "hips-over-feet",
      text: "Stay on your feet for this one.",
      check: above(ankleDepth, -0.38, null),
      without: [],
    },
  ],
  partialCue: "Slide your hands a little lower.",
  faults: DEADLIFT_FAULTS,
  lines: [
    { joints: ["shoulder", "hip"], across: false, faults: ["rounding", "lean-back"] },
    { joints: ["hip", "knee", "ankle"], across: false, faults: ["squatting", "knees-stiff"] },
  ],
  variants: [
    {
      id: "standard",
      name: "From standing",
      level: "standard",
      description: "Begin standing, slide the weight to below the knees (Romanian deadlift).",
      suggestWhen: "When pain is 2 or less and the hinge without weight scores 80.",
      without: ["hips-shoot-up"],
      limits: {},
    },
    {
      id: "floor",
      name: "From the floor",
      level: "harder",
      description: "Begin with the weight on the floor; knees bend more.",
      suggestWhen: "After two clean sessions from standing.",
      without: [],
      limits: { "knees-stiff": { limit: 14, severe: null } },
    },
    {
      id: "no-weight",
      name: "Without weight",
      level: "easier",
      description: "Hands on the thighs, or a stick along the back.",
      suggestWhen: "To learn the hinge, or on sore days.",
      without: ["weight-forward", "hips-shoot-up"],
      limits: {},
    },
  ],
  dose: { sets: 2, reps: 8, perSide: false, restS: 90, source: "rules §9.1 [EJ]: light, 2–3×8–10" },
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [8, 13],
    text: "Laptop on the floor to your side, all of you from head to feet in the picture.",
  },
  cannotSee: [
    "Which part of the spine bends.",
    "The tilt of your pelvis and how firmly you brace.",
    "The weight itself: your hands stand in for it.",
    "The pressure under your feet.",
  ],
  notARep: ["Picking up or putting down the weight", "Walking", "Bowing to look at the screen", "Squatting"],
  score: { range: 0.25, form: 0.5, tempo: 0.15, stability: 0.1 },
};
