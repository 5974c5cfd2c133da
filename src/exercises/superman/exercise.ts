import type { Exercise } from "../../core/exercise/exercise";
import { above, below } from "../check";
import { kneeWorking, nearHipHeight } from "../metrics";
import { unlessIn, unlessWithin } from "../start";
import { SUPERMAN_FAULTS } from "./faults";
import { programme } from "./programme";
import {
  alone,
  CARRIES,
  CHEST_STAYS,
  chestLift,
  crosswiseLift,
  handHigh,
  idleLift,
  LEGS_ALONE,
  LIFTED,
  ONE_AT_A_TIME,
  OTHER_ARM_RESTS,
} from "./signal";

/** Versions in which the chest lifts with the legs. */
const CHEST_LIFTS = ["standard", "alternating", "long-hold", "arms-by-sides"] as const;
/** Knees that curl instead of legs that lift; the fault of bent knees is severe at 127°. Judgement. */
const CURLED_DEG = 115;

/**
 * Superman: lying on the front, arms and legs are lifted a little and held. Counted by the lower of arms and legs, so
 * that arms alone, or legs alone, are never a rep. One leg with the opposite arm counts for that leg: side-on the model
 * lifts the hidden far leg along with the near one (lab: 0.14 of the torso for a leg that rests), but not the arm.
 */
export const superman: Exercise = {
  id: "superman",
  revision: 10,
  name: "Superman hold",
  purpose: "Trains the muscles along your back to hold. For days when your back is calm.",
  steps: [
    "Lie on your front, arms stretched out ahead, a flat cushion under your belly if that feels better.",
    "Pubic bone down, tail long: lift arms and legs a hand's breadth, not too high, your neck in line, looking at the floor.",
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
    dip: 0.35,
    seen: "either",
    minS: 0.35,
    maxS: 40,
    holdTargetS: programme.dose.holdS,
    source:
      "rules §6.4; holds under 2 s are counted and marked short: people pulse in 0.6–1.5 s, and a silent counter confuses; people who pulse come down by half of the lift and more (drawn body), and a hold that sinks by a third stays one: the dip lies between",
  },
  start: {
    postures: ["prone"],
    holdS: 1,
    // However the arms lie: only how far they are lifted from there is measured.
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["prone"], {
        id: "prone",
        text: "Lie on your front, side-on to me.",
      }) ??
      unlessWithin(handHigh.read(sample), CARRIES.lying, 2, {
        id: "lie-down",
        text: "Lie down on your front, your hands carry nothing.",
      }),
  },
  postures: ["prone", "plank"],
  needs: ["shoulder", "hip", "ankle"],
  steadiness: nearHipHeight,
  requires: [
    {
      id: "hands-carry",
      text: "This looks like a plank. Lie on your front and lift your hands and feet.",
      check: below(handHigh, CARRIES.lifted, null, { during: "rep", statistic: "max" }),
      without: [],
    },
    {
      id: "forehead-rests",
      text: "Leave your forehead and your chest down. Only the legs lift.",
      check: above(chestLift, CHEST_STAYS, null, { during: "rep", statistic: "range" }),
      without: CHEST_LIFTS,
    },
    {
      id: "long-legs",
      text: "Keep your knees long, and lift from the hips.",
      check: below(kneeWorking, CURLED_DEG, null, { during: "rep", statistic: "min" }),
      without: CHEST_LIFTS,
    },
    {
      id: "other-arm-rests",
      text: "This looks like swimming. Lift one arm and the opposite leg, hold, and lower them before the other side goes up.",
      check: { kind: "travel", of: [idleLift], than: [crosswiseLift], limit: OTHER_ARM_RESTS, opposite: true },
      without: [],
      oneSideOnly: true,
    },
  ],
  lookalikes: [
    {
      id: "legs-too",
      text: "Lift your legs too, both ends together.",
      signal: alone("front"),
      source: "judgement: one end all the way up, the other by less than a seventh of it",
      without: ["forehead-down"],
    },
    {
      id: "chest-too",
      text: "Lift your chest and arms too, both ends together.",
      signal: alone("rear"),
      source: "judgement: one end all the way up, the other by less than a seventh of it",
      without: ["forehead-down"],
    },
  ],
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
      id: "forehead-down",
      name: "Forehead down, legs only",
      level: "easier",
      description: "Forehead on a folded towel, arms by your sides; only the legs lift, long rather than high.",
      suggestWhen: "To begin with, and on days when lifting the chest is too much.",
      // Rules §6.4 know no such version and nobody was filmed in it: what the resting chest and arms change is not judged.
      without: ["arching-high", "back-hollow", "head-up", "hips-past-line", "bent-arms"],
      limits: {},
      signal: LEGS_ALONE,
    },
    {
      id: "arms-by-sides",
      name: "Arms by your sides",
      level: "easier",
      description: "Arms along your body, palms up; chest and legs lift a little, neck long.",
      suggestWhen: "When your shoulders do not like to reach ahead.",
      without: ["bent-arms"],
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
      rep: { holdTargetS: programme.dose.versions["long-hold"].holdS },
    },
  ],
  dose: programme.dose,
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [5, 12],
    roomM: [2.25, 0.3],
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
