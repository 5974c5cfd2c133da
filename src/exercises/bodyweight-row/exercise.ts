import { clamp, fraction } from "../../core/body/geometry";
import type { Exercise } from "../../core/exercise/exercise";
import type { Sample } from "../../core/exercise/sample";
import { below } from "../check";
import { nearHipHeight } from "../metrics";
import { unlessIn, unlessWithin } from "../start";
import { BODYWEIGHT_ROW_FAULTS } from "./faults";
import {
  chestUp,
  elbows,
  HANDS,
  HANDS_STAY,
  handsOver,
  hangsFlat,
  hipWide,
  LEAST_CHEST_UP,
  LEAST_HIP_DEG,
  LEAST_OVER,
  PULL,
  SHOULDERS,
  wristsUp,
} from "./metrics";
import { programme } from "./programme";
import { PRONE_W } from "./prone-w";

/** Arms more than straight are no other start pose: the start keeper would look for one. */
const NOT_BELOW = -0.2;
const isUpright = ({ scene }: Sample) => (scene.features?.trunkRise ?? 0) > PULL.uprightRise;

/**
 * Bodyweight row: leaning back from a bar or straps, body straight, the chest is pulled to the hands.
 * Counted by the wrists coming down to the shoulders and the elbows closing, half each, both from world landmarks,
 * because the forearms point at the camera in most places a laptop can stand.
 */
export const bodyweightRow: Exercise = {
  id: "bodyweight-row",
  revision: 6,
  name: "Bodyweight row",
  purpose: "Strengthens your upper back and lats with little load on the low back.",
  steps: [
    "Check that bar or straps hold, take them and walk your feet forward: arms straight, body in one line, the steeper the lighter.",
    "Breathe out and pull your chest to your hands.",
    "Pause, breathe in and lower slowly until your arms are straight.",
    "To finish, walk your feet back until you stand, and only then let go.",
  ],
  sides: "both",
  signal: {
    name: "chest to hands",
    metrics: [wristsUp],
    adaptive: null,
    read(sample, baseline) {
      const wrists = wristsUp.read(sample);
      const elbow = elbows(sample);
      if (wrists === null || elbow === null) return null;
      const atStart = baseline.value(wristsUp, sample.scene.near);
      const closing = clamp(fraction(elbow, PULL.elbowFrom, PULL.elbowTo), -0.3, 1.2);
      if (isUpright(sample) && atStart !== null && atStart < PULL.wristsTold)
        return { both: Math.max(closing, NOT_BELOW) };
      const from = Math.max(PULL.wristsLeast, atStart ?? PULL.wristsFrom);
      return { both: (clamp(fraction(wrists, from, PULL.wristsTo), -0.5, 1.2) + closing) / 2 };
    },
  },
  rep: {
    leave: 0.25,
    top: 0.62,
    topExit: 0.5,
    partial: 0.42,
    back: 0.3,
    again: 0.42,
    seen: "either",
    minS: 0.5,
    maxS: 15,
    holdTargetS: programme.dose.holdS,
    source: "rules §6.5; gates from the spread of world landmarks on people (top 0.65–0.95)",
  },
  start: {
    postures: ["hanging-back", "supine"],
    holdS: 1,
    missing: (sample) =>
      unlessIn(hangsFlat(sample) ? "hanging-back" : sample.scene.posture, ["hanging-back"], {
        id: "lean-back",
        text: "Hold on and lean back, side-on to me, body straight.",
      }) ??
      unlessWithin(elbows(sample), 125, 180, { id: "arms-long", text: "Straighten your arms." }) ??
      unlessWithin(wristsUp.read(sample), isUpright(sample) ? -0.1 : 0.3, 2, {
        id: "hands-up",
        text: "Hands in front of your chest or higher.",
      }),
  },
  postures: ["hanging-back", "supine", "sitting"],
  needs: ["shoulder", "hip"],
  steadiness: nearHipHeight,
  requires: [
    {
      id: "keep-leaning",
      text: "Stay leaning back for this one.",
      check: below(chestUp, LEAST_CHEST_UP, null, { during: "rep", statistic: "max" }),
      without: [],
    },
    {
      id: "hands-hold-on",
      text: "Your hands moved, not your body. Hold on to something above you and pull yourself up.",
      check: { kind: "travel", of: HANDS, than: SHOULDERS, limit: HANDS_STAY },
      without: [],
    },
    {
      id: "hands-over",
      text: "Hold on to something above you, arms long, and pull yourself up to it.",
      check: below(handsOver, LEAST_OVER, null, { during: "rep", statistic: "max" }),
      without: [],
    },
    {
      id: "one-line",
      text: "This looks like a sit-up or a seated pull. Hang back in one line, from shoulders to knees.",
      check: below(hipWide, LEAST_HIP_DEG, null, { during: "rep", statistic: "min" }),
      without: [],
    },
  ],
  partialCue: "Pull your chest all the way to your hands.",
  faults: BODYWEIGHT_ROW_FAULTS,
  lines: [
    { joints: ["shoulder", "hip", "ankle"], across: false, faults: ["hips-sag", "hips-thrust", "hip-kick"] },
    { joints: ["shoulder", "elbow", "wrist"], across: false, faults: ["short-pull", "arms-bent"] },
  ],
  variants: [
    {
      id: "standard",
      name: "Straight body",
      level: "standard",
      description:
        "Heels on the floor, body straight from shoulders to ankles. At 45° to the floor you pull about 53 % of your weight, at 30° about 68 %.",
      suggestWhen: "From the start.",
      without: ["hips-sag-knees"],
      limits: {},
    },
    {
      id: "upright",
      name: "Standing more upright",
      level: "easier",
      description:
        "Walk your feet back until you stand nearly upright. At 60° to the floor you pull about 37 % of your weight: the steeper, the lighter.",
      suggestWhen: "To begin with, and on sore days.",
      without: ["hips-sag-knees"],
      limits: {},
    },
    PRONE_W,
    {
      id: "bent-knee",
      name: "Bent knees",
      level: "easier",
      description: "Feet flat, knees bent, hips level with shoulders and knees.",
      suggestWhen: "When the body sags in two reps of three.",
      without: ["hips-sag", "hips-thrust", "hip-kick"],
      limits: {},
    },
    {
      id: "feet-raised",
      name: "Feet raised",
      level: "harder",
      description: "Feet on a low, firm bench: nearly level, you pull about 79 % of your weight.",
      suggestWhen: "After two sessions of three sets of ten with a straight body.",
      without: ["hips-sag-knees"],
      limits: {},
    },
  ],
  dose: programme.dose,
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [8, 13],
    roomM: [1.45, 1.4],
    text: "Laptop on the floor to your side, feet and hands both in the picture.",
  },
  cannotSee: [
    "What your shoulder blades do.",
    "Your grip, and whether bar or straps hold: check the anchor yourself, every time.",
    "How wide your elbows are, from the side.",
  ],
  notARep: ["Standing up", "Walking your feet", "Adjusting the straps"],
  score: { range: 0.35, form: 0.4, tempo: 0.15, stability: 0.1 },
};
