import { fraction } from "../../core/body/geometry";
import type { Exercise } from "../../core/exercise/exercise";
import { kneeAngle } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { nearHipHeight } from "../metrics";
import { unlessIn, unlessWithin } from "../start";
import { DEADLIFT_FAULTS } from "./faults";
import { handAhead, handHeight, lean } from "./metrics";
import { programme } from "./programme";
import { DEADLIFT_REQUIRES } from "./requires";

/** Lean at the start and where the hinge counts as all the way down; rules §6.7 φ 80 is about θ 60. */
const HINGE = { fromDeg: 17, toDeg: 58, mostFromDeg: 28 } as const;

/**
 * Knees bent this far are away from standing, too, though the trunk be upright: who sits between two bows has not lifted.
 * Soft knees stay above the first (people end their lifts at 140° and more), a chair's are at the second.
 */
const SAT = { fromDeg: 138, toDeg: 95 } as const;

/**
 * The straighter knee: with the greater lean it decides whether somebody stands tall. Nobody bends one knee alone and
 * stands, and side-on the model now and then loses one ankle for seconds (lab: 113° on a leg of 172°).
 */
function standingKnee(sample: Sample): number | null {
  const knees = (["left", "right"] as const).flatMap((side) => kneeAngle(sample, side, "guess") ?? []);
  return knees.length === 0 ? null : Math.max(...knees);
}

const STRAIGHTEN = { id: "straighten", text: "Straighten your knees." } as const;

/** The trunk upright over feet that are clearly below the hips: standing, however far the knees are bent. */
function isUpright(sample: Sample): boolean {
  const { features } = sample.scene;
  return features !== null && features.trunkRise > 0.88 && features.ankleLow < -0.8;
}

/**
 * Deadlift, or hip hinge with light weights: from standing the hips go back and the trunk leans forward, and up again.
 * Counted by the trunk's lean from world landmarks, one rep when the person stands tall again: that is right for sets
 * that begin standing and for sets that begin at the floor.
 */
export const deadlift: Exercise = {
  id: "deadlift",
  revision: 9,
  name: "Light deadlift",
  purpose: "Teaches you to bend from the hips, and strengthens bottom, thighs and back for lifting.",
  steps: [
    "The weight stands at the front of a chair: step up close, push your hips back, take it close to you and stand tall, feet hip-width, knees soft. That does not count yet.",
    "Breathe in, push your hips back and let the weight slide down your thighs, back long, eyes on the floor ahead.",
    "When your hips stop going back, breathe out, push the floor away and stand tall.",
    "Put it back the same way: close to the chair, hips back, set it down, let go, stand up.",
    "Light means: you could do fifteen calm ones, an effort of 5 to 6 of 10.",
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
      const hinged = fraction(now, from, HINGE.toDeg);
      const knee = sample.scene.features?.kneeStraight ?? SAT.fromDeg;
      return { both: Math.max(hinged, Math.min(1, fraction(knee, SAT.fromDeg, SAT.toDeg))) };
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
    holdTargetS: programme.dose.holdS,
    source:
      "rules §6.7: counted at lock-out; 0.68 of the way is a lean of 45°; squats that lean as far are told apart by hands and knees",
  },
  start: {
    postures: ["standing"],
    holdS: 1,
    missing: (sample) =>
      // Whoever stands upright on bent knees is told of the knees, not to stand.
      (isUpright(sample) ? unlessWithin(standingKnee(sample), 150, 180, STRAIGHTEN) : null) ??
      unlessIn(sample.scene.posture, ["standing"], { id: "stand", text: "Stand tall, side-on to me." }) ??
      unlessWithin(standingKnee(sample), 150, 180, STRAIGHTEN) ??
      unlessWithin(lean.read(sample), 0, HINGE.mostFromDeg, { id: "upright", text: "Stand upright." }),
  },
  postures: ["standing", "bent-over", "all-fours", "prone", "sitting"],
  needs: ["shoulder", "hip", "knee"],
  steadiness: nearHipHeight,
  requires: DEADLIFT_REQUIRES,
  fetches: {
    height: handHeight,
    ahead: handAhead,
    floor: { among: 0.58, alone: 0.55 },
    seat: 1.1,
    aheadDeg: 12,
    unlike: { height: 0.2, aheadDeg: 20 },
    putAway: { id: "put-away", text: "That looks like putting the weight down: not counted." },
    without: ["floor"],
    source:
      "the drawn body as the model errs: hands 0.13–0.55 above the feet at the floor, 0.81–1.26 at the bottom of a rep from standing, 1.25–1.55 at a seat, where the arms reach 17–30° ahead; in reps they hang, 6–20° behind straight down; 0.58 among others: reps of 24 skinned bodies that go lower than their others end at 0.53 and above, so there is no gap",
  },
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
  dose: programme.dose,
  placement: {
    view: "side",
    distanceM: [2.5, 3],
    tiltDeg: [8, 13],
    roomM: [0.75, 1.6],
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
