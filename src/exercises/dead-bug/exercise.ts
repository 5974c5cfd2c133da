import { clamp, fraction } from "../../core/body/geometry";
import type { BodySide } from "../../core/body/pose";
import { countedHip } from "../../core/exercise/counted";
import type { Exercise } from "../../core/exercise/exercise";
import { hipAngle, rise } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { hipCounted, nearHipHeight } from "../metrics";
import { ON_YOUR_BACK, unlessIn, unlessWithinOf } from "../start";
import { DEAD_BUG_FAULTS } from "./faults";
import { programme } from "./programme";
import { DEAD_BUG_REQUIRES } from "./requires";

/** Where the leg counts as all the way out; rules §6.3 "good H ≥ 150", less the error of H. */
const OUT_DEG = 148;
/** H over the hips where no start was held, and the most a start may be; people start at 85–105. */
const START = { deg: 93, mostDeg: 112 } as const;

/** Lower ankle above the hips in torso lengths: positive while both feet are in the air. */
function lowerFoot(sample: Sample): number | null {
  const left = rise(sample, ["left", "ankle"], ["left", "hip"], "guess");
  const right = rise(sample, ["right", "ankle"], ["right", "hip"], "guess");
  return left === null || right === null ? null : Math.min(left, right);
}

/** The greater H of the two legs. */
function openerHip(sample: Sample): number | null {
  const left = hipAngle(sample, "left", "guess");
  const right = hipAngle(sample, "right", "guess");
  return left === null || right === null ? null : Math.max(left, right);
}

/**
 * Dead bug: on the back, arms and shins up, one leg and the opposite arm are lowered slowly while the back stays put.
 * Counted by H of each leg, which opens whether the knee stretches (long lever) or stays bent (heel tap).
 */
export const deadBug: Exercise = {
  id: "dead-bug",
  revision: 11,
  name: "Dead bug",
  purpose: "Teaches the front of your trunk to hold your back still while arms and legs move.",
  steps: [
    "Lie on your back, arms straight up, knees over your hips, shins level, your low back gently pressed into the floor.",
    "To feel it, slide a hand or a folded towel under your low back: it stays gently held while you move.",
    "Breathe out and slowly reach one leg out and the opposite arm back, as far as your back stays down.",
    "Breathe in, come back slowly and change sides.",
  ],
  sides: "alternating",
  signal: {
    name: "leg reaching out",
    metrics: [hipCounted],
    adaptive: null,
    read(sample, baseline) {
      const leg = (side: BodySide) => {
        const hip = countedHip(sample, side);
        if (hip === null) return null;
        const from = Math.min(START.mostDeg, baseline.value(hipCounted, side) ?? START.deg);
        return clamp(fraction(hip, from, OUT_DEG), -0.4, 1.3);
      };
      return { left: leg("left"), right: leg("right") };
    },
  },
  rep: {
    leave: 0.25,
    top: 0.68,
    topExit: 0.52,
    partial: 0.38,
    back: 0.35,
    again: 0.5,
    seen: "either",
    minS: 0.5,
    maxS: 20,
    holdTargetS: programme.dose.holdS,
    source:
      "rules §6.6; top 0.80 lowered to 0.68 (H 131°), less than the long lever of people reaches; partial 0.45 lowered to 0.38: legs that stop half way read 0.40–0.52 (lab), and are to be told so",
  },
  start: {
    postures: ["supine"],
    holdS: 1,
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["supine"], ON_YOUR_BACK) ??
      unlessWithinOf(sample, { picture: lowerFoot(sample), world: sample.scene.features?.ankleLow }, 0.15, 2.5, {
        id: "feet-up",
        text: "Lift both feet, shins level.",
      }) ??
      unlessWithinOf(sample, { picture: openerHip(sample), world: sample.scene.features?.hipStraight }, 55, 122, {
        id: "knees-over-hips",
        text: "Bring your knees over your hips.",
      }),
  },
  postures: ["supine"],
  needs: ["shoulder", "hip", "knee"],
  steadiness: nearHipHeight,
  requires: DEAD_BUG_REQUIRES,
  partialCue: "Reach your leg a little longer.",
  faults: DEAD_BUG_FAULTS,
  lines: [{ joints: ["shoulder", "hip", "knee", "ankle"], across: false, faults: ["back-lifting", "short-reach"] }],
  variants: [
    {
      id: "standard",
      name: "Long lever",
      level: "standard",
      description: "The leg stretches out just above the floor.",
      suggestWhen: "When heel taps are steady for two sessions.",
      without: [],
      limits: {},
    },
    {
      id: "heel-tap",
      name: "Heel tap",
      level: "easier",
      description: "The knee stays bent; the heel taps the floor.",
      suggestWhen: "When the back lifts or the other leg drifts in two reps running.",
      without: ["resting-heel"],
      limits: { "short-reach": { limit: 112, severe: 100 } },
      // A heel that taps under a bent knee leaves H at 125–135, and the far leg reads 12–16° short of it (lab).
      rep: { leave: 0.2, top: 0.48, topExit: 0.36, partial: 0.32, back: 0.24, again: 0.34 },
    },
    {
      id: "legs-only",
      name: "Legs only",
      level: "easier",
      description: "The arms stay up; only the legs move.",
      suggestWhen: "When arms and legs together are too much to coordinate.",
      without: ["arm-short", "same-side"],
      limits: {},
    },
    {
      id: "slow",
      name: "Slow lowering",
      level: "harder",
      description: "Five seconds on the way out, the back still all the way.",
      suggestWhen: "After two sessions of the long lever with nothing drifting.",
      without: [],
      limits: { "too-fast": { limit: 3.5, severe: 2 } },
    },
  ],
  dose: programme.dose,
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [5, 12],
    roomM: [2.1, 0.7],
    text: "Laptop on the floor to your side, head to feet across the picture.",
  },
  cannotSee: [
    "The gap under your low back: it is two or three centimetres, too small for a webcam.",
    "How firmly your belly works.",
    "The tilt of your pelvis.",
  ],
  notARep: ["Both legs together", "Only an arm", "Shaking a leg out", "Sitting up", "Putting both feet down to rest"],
  score: { range: 0.25, form: 0.4, tempo: 0.25, stability: 0.1 },
};
