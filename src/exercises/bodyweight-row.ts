import type { Exercise } from "../core/exercise";
import { clamp, fraction } from "../core/geometry";
import { elbowAngle, worldAngle } from "../core/measure";
import type { Sample } from "../core/sample";
import { BODYWEIGHT_ROW_FAULTS } from "./bodyweight-row.faults";
import { below } from "./check";
import { metric, nearHipHeight } from "./metrics";
import { unlessIn, unlessWithin } from "./start";

/** The higher wrist above the shoulders, world landmarks: long arms 0.7–1.0, chest at the hands about 0. */
export const wristsUp = metric("wrists-up", "torso", ["wrist", "shoulder"], (s) => s.scene.features?.wristHigh ?? null);

/**
 * Elbow angle: the smaller of the near arm in the picture and the mean of both arms in world landmarks. A straight arm
 * is straight in every picture, so a small angle there is a bent arm; a bent arm seen edge-on only looks straight.
 */
export function elbows(sample: Sample): number | null {
  const near = elbowAngle(sample, sample.scene.near, "guess");
  const left = worldAngle(sample, "left", ["shoulder", "elbow", "wrist"]);
  const right = worldAngle(sample, "right", ["shoulder", "elbow", "wrist"]);
  return near === null || left === null || right === null ? null : Math.min(near, (left + right) / 2);
}

/** Sine of the trunk's elevation below which nobody hangs: they lie. Rules §6.5: the body is 15–80° from upright. */
const LEAST_RISE = 0.17;
/**
 * How far the chest faces the ceiling, −1…1, world landmarks: 0.7–0.85 on people rowing, 0.26 at the 15° from upright that
 * rules §6.5 still allow; squats and sitting read −0.02 to −0.86, and some of them bring the hands down as a row does.
 */
const chestUp = metric("chest-up", "ratio", ["shoulder", "hip"], (s) => s.scene.features?.chestUp ?? null);
const LEAST_CHEST_UP = 0.1;
/** Ends of the pull: wrists above the shoulders in torso lengths and elbow angle in degrees; measured on people. */
const PULL = { wristsFrom: 0.65, wristsLeast: 0.45, wristsTo: 0, elbowFrom: 148, elbowTo: 100 } as const;

/**
 * Bodyweight row: leaning back from a bar or straps, body straight, the chest is pulled to the hands.
 * Counted by the wrists coming down to the shoulders and the elbows closing, half each, both from world landmarks,
 * because the forearms point at the camera in most places a laptop can stand.
 */
export const bodyweightRow: Exercise = {
  id: "bodyweight-row",
  revision: 4,
  name: "Bodyweight row",
  purpose: "Strengthens your upper back and lats with little load on the low back.",
  steps: [
    "Hold a fixed bar or straps and walk your feet forward: arms straight, body in one line, the steeper the lighter.",
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
      const tilt = sample.scene.features?.trunkRise ?? 0;
      if (wrists === null || elbow === null || tilt < LEAST_RISE) return null;
      const from = Math.max(PULL.wristsLeast, baseline.value(wristsUp, sample.scene.near) ?? PULL.wristsFrom);
      const closing = clamp(fraction(elbow, PULL.elbowFrom, PULL.elbowTo), -0.3, 1.2);
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
    holdTargetS: 0,
    source: "rules §6.5; gates from the spread of world landmarks on people (top 0.65–0.95)",
  },
  start: {
    postures: ["hanging-back"],
    holdS: 1,
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["hanging-back"], {
        id: "lean-back",
        text: "Hold on and lean back, side-on to me, body straight.",
      }) ??
      unlessWithin(elbows(sample), 125, 180, { id: "arms-long", text: "Straighten your arms." }) ??
      unlessWithin(wristsUp.read(sample), 0.3, 2, { id: "hands-up", text: "Hands in front of your chest or higher." }),
  },
  postures: ["hanging-back", "supine", "sitting"],
  needs: ["shoulder", "hip", "knee"],
  steadiness: nearHipHeight,
  requires: [
    {
      id: "keep-leaning",
      text: "Stay leaning back for this one.",
      check: below(chestUp, LEAST_CHEST_UP, null),
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
      description: "Heels on the floor, body straight from shoulders to ankles.",
      suggestWhen: "From the start.",
      without: ["hips-sag-knees"],
      limits: {},
    },
    {
      id: "upright",
      name: "Standing more upright",
      level: "easier",
      description: "Walk your feet back until you stand nearly upright: the steeper, the lighter.",
      suggestWhen: "To begin with, and on sore days.",
      without: ["hips-sag-knees"],
      limits: {},
    },
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
      description: "Feet on a low, firm bench.",
      suggestWhen: "After two sessions of three sets of ten with a straight body.",
      without: ["hips-sag-knees"],
      limits: {},
    },
  ],
  dose: {
    sets: 3,
    reps: 8,
    perSide: false,
    restS: 90,
    source: "article: 3×8–10, begun with 8; rest of rules §9.1, the longer end",
  },
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [8, 13],
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
