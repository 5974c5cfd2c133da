import type { Baseline, Exercise, Signal } from "../core/exercise";
import { clamp } from "../core/geometry";
import { rise } from "../core/measure";
import { type BodySide, otherSide } from "../core/pose";
import type { Sample } from "../core/sample";
import { metric, nearHipHeight } from "./metrics";
import { unlessIn } from "./start";
import { SUPERMAN_FAULTS } from "./superman.faults";

/** Ankle of the working side above the hips; only its change from rest means anything. */
export const ankleLift = metric("ankle-lift", "torso", ["ankle", "hip"], (s) => lift(s, s.working, "ankle"));
/**
 * The wrist opposite to the working leg, above the hips; only its change from rest means anything, since the far hand
 * lies higher in the picture than the near one.
 */
const crosswiseLift = metric("crosswise-lift", "torso", ["wrist", "hip"], (s) =>
  lift(s, otherSide(s.working), "wrist"),
);

function lift(sample: Sample, side: BodySide, joint: "ankle" | "wrist"): number | null {
  return rise(sample, [side, joint], [sample.scene.near, "hip"], "guess");
}

/**
 * Lift, in torso lengths, that counts as all the way up: 6 cm. Rules §6.4 enter at 4 cm (0.08) and leave at 2.5 cm
 * (0.05); with the gates below that is 0.084 and 0.054.
 */
const UP = 0.12;
/** An arm below this share of it rests; the crosswise pair must be up by that share for the resting arm to tell the side. Judgement. */
const ARM_RESTS = 0.35;
const UP_TOGETHER = 0.5;

/** How far each leg and the arm that goes with it, the other side's, are up: 1 = all the way. */
function lifted(sample: Sample, baseline: Baseline) {
  const arm = (side: BodySide) => share(lift(sample, otherSide(side), "wrist"), baseline.value(crosswiseLift, side));
  const arms = { left: arm("left"), right: arm("right") };
  if (arms.left === null || arms.right === null) return null;
  const higher = Math.max(arms.left, arms.right);
  const leg = (side: BodySide) => {
    const up = share(lift(sample, side, "ankle"), baseline.value(ankleLift, side));
    return up === null ? null : clamp(Math.min(higher, up), -0.5, 4);
  };
  return { arms: { left: arms.left, right: arms.right }, legs: { left: leg("left"), right: leg("right") } };
}

const share = (now: number | null, atRest: number | null) =>
  now === null || atRest === null ? null : (now - atRest) / UP;

const LIFTED: Signal = {
  name: "arms and legs lifted",
  metrics: [ankleLift, crosswiseLift],
  adaptive: null,
  read(sample, baseline) {
    const up = lifted(sample, baseline);
    if (!up) return null;
    const { arms, legs } = up;
    const rests = (side: BodySide) => arms[side] < ARM_RESTS;
    const [idle] = (["left", "right"] as const).filter(rests);
    if (idle && !rests(otherSide(idle)) && (legs[otherSide(idle)] ?? 0) > UP_TOGETHER) return { ...legs, [idle]: 0 };
    return legs;
  },
};

/**
 * Who said that one arm and the opposite leg take turns lifts one at a time: that of the higher arm. A near arm that had
 * not quite come down when the start pose was measured reads half as high as the far one that is up, all through a set.
 */
const ONE_AT_A_TIME: Signal = {
  ...LIFTED,
  name: "one arm and the opposite leg lifted",
  read(sample, baseline) {
    const up = lifted(sample, baseline);
    if (!up) return null;
    const { arms, legs } = up;
    const idle = arms.left < arms.right ? "left" : "right";
    return { ...legs, [idle]: Math.min(0, legs[idle] ?? 0) };
  },
};

/**
 * Superman: lying on the front, arms and legs are lifted a little and held. Counted by the lower of arms and legs, so
 * that arms alone, or legs alone, are never a rep. One leg with the opposite arm counts for that leg: side-on the model
 * lifts the hidden far leg along with the near one (lab: 0.14 of the torso for a leg that rests), but not the arm.
 */
export const superman: Exercise = {
  id: "superman",
  revision: 5,
  name: "Superman hold",
  purpose: "Trains the muscles along your back to hold. For days when your back is calm.",
  steps: [
    "Lie on your front, arms stretched out ahead, a flat cushion under your belly if that feels better.",
    "Tail long: lift arms and legs a hand's breadth, not too high, your neck in line, looking at the floor.",
    "Hold for five seconds, long rather than high, breathing.",
    "Lower slowly, forehead down, and rest for three seconds.",
  ],
  sides: "either",
  signal: LIFTED,
  rep: {
    leave: 0.35,
    top: 0.7,
    topExit: 0.45,
    partial: 0.5,
    back: 0.35,
    again: 0.4,
    seen: "either",
    minS: 0.35,
    maxS: 40,
    holdTargetS: 5,
    source:
      "rules §6.4; holds under 2 s are counted and marked short: people pulse in 0.6–1.5 s, and a silent counter confuses",
  },
  start: {
    postures: ["prone"],
    holdS: 1,
    // However the arms lie: only how far they are lifted from there is measured.
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["prone"], {
        id: "prone",
        text: "Lie on your front, arms stretched out, side-on to me.",
      }),
  },
  postures: ["prone", "plank"],
  needs: ["shoulder", "hip", "ankle"],
  steadiness: nearHipHeight,
  requires: [],
  partialCue: "Lift arms and legs together.",
  faults: SUPERMAN_FAULTS,
  lines: [{ joints: ["wrist", "shoulder", "hip", "ankle"], across: false, faults: ["arching-high", "ankles-high"] }],
  variants: [
    {
      id: "standard",
      name: "Arms and legs",
      level: "standard",
      description: "Both arms and both legs.",
      suggestWhen: "When pain is 2 or less and arching does not hurt.",
      without: [],
      limits: {},
    },
    {
      id: "alternating",
      name: "Opposite arm and leg",
      level: "easier",
      description: "One arm and the opposite leg at a time.",
      suggestWhen: "From the start, or when both together are too much.",
      without: ["uneven-legs"],
      limits: {},
      signal: ONE_AT_A_TIME,
    },
    {
      id: "long-hold",
      name: "Ten seconds",
      level: "harder",
      description: "Hold every rep for ten seconds, low and steady.",
      suggestWhen: "After two sessions of low, steady five-second holds.",
      without: [],
      limits: { "short-hold": { limit: 8, severe: 4 } },
      rep: { holdTargetS: 10 },
    },
  ],
  dose: { sets: 3, reps: 6, perSide: false, restS: 60, source: "rules §9.1 [EJ]: 3×5–8 holds of 5–10 s" },
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [5, 12],
    text: "Laptop on the floor to your side, all of you from fingertips to toes in the picture.",
  },
  cannotSee: [
    "How much of the lift comes from the low back and how much from the hips.",
    "How hard your bottom works.",
    "Your far arm and leg.",
  ],
  notARep: ["Pushing up to hands and knees", "Turning your head", "Bending the knees only", "Arms only, or legs only"],
  score: { range: 0.2, form: 0.4, tempo: 0.3, stability: 0.1 },
};
