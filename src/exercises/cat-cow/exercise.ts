import type { Exercise, Signal } from "../../core/exercise/exercise";
import { armAngle, hipAngle, kneeAngle } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { backCurve } from "../metrics";
import { ON_ALL_FOURS, unlessIn } from "../start";
import { CAT_COW_FAULTS } from "./faults";
import { programme } from "./programme";

/**
 * What limbs that stay on the floor never do, degrees: people keep K 35–105, A 60–105 and H 80–125 in cat-cow. The far arm
 * is read up to 20° off by the model: 127 in a drawn cat that it alone would have refused; an arm that reaches reads 150.
 * Knees on which somebody sits are closed below 65: judgement, a large body's cat keeps the nearer one at 74 and more.
 */
const REACHING = { kneeDeg: 122, armDeg: 137, hipDeg: 140, hipClosedDeg: 62, kneeClosedDeg: 65 } as const;

/**
 * A limb that has left the floor, or hips on the heels, which closes both: the hidden leg alone may seem to. A leg that
 * reaches opens its hip: a straight knee before a closed one is a hidden leg that the model puts beside the arms. And a
 * large body that rounds its back closes its hips to 56°, over knees that stay where they are.
 */
function limbsMoved(sample: Sample): boolean {
  const sides = ["left", "right"] as const;
  const hips = sides.map((side) => hipAngle(sample, side, "guess") ?? 90);
  const knees = sides.map((side) => kneeAngle(sample, side, "guess") ?? 90);
  const reaching = sides.some(
    (side, n) =>
      ((knees[n] ?? 90) > REACHING.kneeDeg && (hips[n] ?? 90) > REACHING.hipClosedDeg) ||
      (armAngle(sample, side, "guess") ?? 90) > REACHING.armDeg,
  );
  const kneels = knees.some((deg) => deg > REACHING.kneeClosedDeg && deg < REACHING.kneeDeg);
  return reaching || Math.max(...hips) > REACHING.hipDeg || (!kneels && Math.max(...hips) < REACHING.hipClosedDeg);
}

const WAVE: Signal = {
  name: "back rounding",
  metrics: [backCurve],
  adaptive: { leastSpan: 0.072, windowS: 14 },
  read: (sample) => ({ both: backCurve.read(sample) }),
};

/**
 * Cat-cow: on all fours the back is rounded and hollowed, slowly. Counted by the curve of the back's outline in the
 * person mask, between the user's own extremes: there is no landmark on the spine, and how far it bends is personal.
 */
export const catCow: Exercise = {
  id: "cat-cow",
  revision: 7,
  name: "Cat-cow",
  purpose: "Moves your spine gently through its comfortable range. Mobility, not strength.",
  steps: [
    "Hands under your shoulders, knees under your hips.",
    "Breathe out and let your back round, from the tailbone up.",
    "Breathe in and let your belly drop, chest forward.",
    "Take three seconds each way, as far as it feels good: a small, even wave is a whole one. Soon after waking, stay small.",
  ],
  sides: "both",
  signal: WAVE,
  rep: {
    leave: 0.4,
    top: 0.7,
    topExit: 0.55,
    partial: 0.45,
    back: 0.4,
    again: 0.45,
    seen: "out",
    minS: 1.1,
    maxS: 20,
    holdTargetS: programme.dose.holdS,
    source:
      "rules §6.3: below 0.05 of the chord (0.70 of 0.072) from peak to peak is noise; more for those who move further. Backs of other builds that bend by 80° move their outline by 0.06–0.15, people's who show it 0.19–0.45",
  },
  start: {
    postures: ["all-fours"],
    holdS: 1,
    missing: (sample) =>
      unlessIn(sample.scene.posture, ["all-fours"], ON_ALL_FOURS) ??
      // Child's pose, a forward bend sitting and a held bird dog look like all fours to the posture alone.
      (limbsMoved(sample)
        ? { id: "hands-and-knees", text: "Hands under your shoulders, knees under your hips." }
        : null) ??
      (backCurve.read(sample) === null
        ? { id: "back-hidden", text: "I can't see the shape of your back. Turn side-on, and wear a close top." }
        : null),
  },
  postures: ["all-fours"],
  needs: ["shoulder", "hip", "knee"],
  steadiness: null,
  wave: backCurve,
  requires: [],
  keeps: (sample) => (limbsMoved(sample) ? { id: "limbs-still", text: "Keep hands and knees on the floor." } : null),
  partialCue: "A little more, as far as is comfortable.",
  faults: CAT_COW_FAULTS,
  lines: [{ joints: ["shoulder", "hip"], across: false, faults: [] }],
  variants: [
    {
      id: "standard",
      name: "Cat and cow",
      level: "standard",
      description: "Both ways, as far as is comfortable.",
      suggestWhen: "From the start.",
      without: [],
      limits: {},
    },
    {
      id: "small",
      name: "Small wave",
      level: "easier",
      description: "A little each way, only as far as it feels good.",
      suggestWhen: "On sore days, and when rounding or arching is not comfortable.",
      without: ["neck-cranked"],
      limits: {},
      // 0.035 of the chord from end to end counts; the outline's noise is 0.005.
      signal: { ...WAVE, adaptive: { leastSpan: 0.05, windowS: 14 } },
    },
    {
      id: "cat-only",
      name: "Cat only",
      level: "easier",
      description: "Round up and come back to flat.",
      suggestWhen: "When arching hurts.",
      without: ["neck-cranked"],
      limits: {},
      // From a flat back: 0.064 of the chord, about 30° of rounding.
      rep: { leave: 0.3, back: 0.3, top: 0.5, topExit: 0.38, partial: 0.4, again: 0.35 },
    },
    {
      id: "slow",
      name: "Slow breath",
      level: "harder",
      description: "One whole breath each way, ten seconds for a wave.",
      suggestWhen: "When ten calm cycles are easy.",
      without: [],
      limits: {},
      // Ten seconds from cat to cat: two calm breaths at twelve a minute, or a slow one each way (judgement; breathing rates from memory).
      rep: { cycleTargetS: 10 },
    },
  ],
  dose: programme.dose,
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [5, 12],
    roomM: [1.4, 0.65],
    text: "Laptop on the floor to your side, mat parallel to the screen. Wear a close-fitting top.",
  },
  cannotSee: [
    "How many degrees each part of the spine bends.",
    "Where your comfortable range ends.",
    "Your breathing.",
    "Your back's shape under a loose top.",
  ],
  notARep: ["Rocking back to your heels", "Nodding your head", "Reaching an arm or leg out", "Getting up"],
  retired: { "shallow-cat": "Shallow rounding", "shallow-cow": "Shallow arch" },
  score: { range: 0, form: 0.2, tempo: 0.2, stability: 0, even: 0.3, smooth: 0.3 },
};
