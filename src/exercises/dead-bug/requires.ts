/** What a dead bug must show besides a leg that reaches out: read of hidden joints too, where the model believes them to be. */

import { distance } from "../../core/body/geometry";
import { otherSide } from "../../core/body/pose";
import { MOST_TILT } from "../../core/body/posture";
import { countedHip } from "../../core/exercise/counted";
import type { Requirement } from "../../core/exercise/exercise";
import { elbowAngle, rise } from "../../core/exercise/measure";
import { above, below } from "../check";
import { kneeCounted, metric } from "../metrics";

/** Sine of the trunk's rise below which the hips are lifted, as in a bridge: −0.3 to −0.6 on people, dead bugs −0.05 to 0.1. */
const LIFTED_RISE = -0.28;
/** Above which the shoulders have left the floor: dead bugs of people stay below 0.09, crunches are at 0.2 to 0.5. */
const CURLED_RISE = 0.25;
/**
 * Two legs that go down together: the other one opened too, and hardly less. A leg that stays is at 86–115 on people; one
 * that drifts by 40° in the lab stays 32° behind the one that reaches, two lowered together end within 23° as the model errs.
 */
const TOGETHER = { hipDeg: 125, apartDeg: 28 } as const;
/** The knee of the leg that reaches: a foot that stands beside a knee drawn to the chest leaves it at 100. Judgement. */
const BENT_KNEE_DEG = 112;
/** The foot that stays above the hips, torso lengths: 0.29 and more on people, 0.03 and more of a leg that drifts by 40° in the lab, −0.15 to 0 on the floor. */
const DOWN_TORSO = 0.02;
/**
 * Both wrists this near to the ears, torso lengths, under bent elbows: hands behind the head, up to 0.58 as the model errs.
 * Arms that reach, or stay up, are 0.77 away and more on people, and long.
 */
const AT_HEAD = { torso: 0.67, elbowDeg: 110 } as const;
/** Both elbows bent by so much: hands behind the head or on the chest, 40–70 in the lab; people's arms are long, 140 and more. */
const BENT_ARMS_DEG = 85;

const straighterElbow = metric("straighter-elbow", "deg", ["shoulder", "elbow", "wrist"], (s) => {
  const [left, right] = [elbowAngle(s, "left", "guess"), elbowAngle(s, "right", "guess")];
  return left === null || right === null ? null : Math.max(left, right);
});
const together = metric("legs-together", "index", ["shoulder", "hip", "knee"], (s) => {
  const reaching = countedHip(s, s.working);
  const other = countedHip(s, otherSide(s.working));
  if (reaching === null || other === null) return null;
  return other > TOGETHER.hipDeg && reaching - other < TOGETHER.apartDeg ? 1 : 0;
});
const restingFoot = metric("foot-other", "torso", ["ankle", "hip"], (s) =>
  rise(s, [otherSide(s.working), "ankle"], [otherSide(s.working), "hip"], "guess"),
);
/** 1 while both hands are behind the head, else 0. */
const handsAtHead = metric("hands-at-head", "index", ["wrist", "elbow", "ear"], (s) => {
  const { torso } = s.scene;
  const elbow = straighterElbow.read(s);
  if (!torso || elbow === null) return null;
  const away = (["left", "right"] as const).map((side) => {
    const [wrist, ear] = [s.guess(side, "wrist"), s.guess(side, "ear")];
    return wrist && ear ? distance(wrist, ear) / torso : Number.POSITIVE_INFINITY;
  });
  return Math.max(...away) < AT_HEAD.torso && elbow < AT_HEAD.elbowDeg ? 1 : 0;
});

/** The trunk's rise that is no camera's, were it tipped by as much as cameras are. */
const curled = metric("curled", "ratio", ["shoulder", "hip"], ({ scene: { features } }) =>
  features ? features.trunkRise - MOST_TILT * features.trunkDepth : null,
);

/** The trunk's tip, head down, that is no camera's either. */
const lifted = metric("lifted", "ratio", ["shoulder", "hip"], ({ scene: { features } }) =>
  features ? features.trunkRise + MOST_TILT * features.trunkDepth : null,
);

/** The first that a movement lacks is said. */
export const DEAD_BUG_REQUIRES: readonly Requirement[] = [
  {
    id: "back-on-floor",
    text: "Keep your back on the floor for this one.",
    check: below(lifted, LIFTED_RISE, null),
    without: [],
  },
  {
    id: "shoulders-on-floor",
    text: "This looks like a crunch. Rest head and shoulders on the floor.",
    check: above(curled, CURLED_RISE, null),
    without: [],
  },
  {
    id: "hands-up",
    text: "This looks like a bicycle crunch. Reach your arms to the ceiling.",
    check: above(handsAtHead, 0.5, null),
    without: [],
  },
  {
    id: "arms-long",
    text: "Reach your arms long, to the ceiling.",
    check: below(straighterElbow, BENT_ARMS_DEG, null),
    without: [],
  },
  {
    id: "one-leg",
    text: "This looks like a leg raise. Lower one leg at a time.",
    check: above(together, 0.5, null),
    without: [],
  },
  {
    id: "other-foot-up",
    text: "Keep your other foot up in the air.",
    check: below(restingFoot, DOWN_TORSO, null),
    without: [],
  },
  {
    id: "leg-long",
    text: "Stretch the leg that you lower.",
    check: below(kneeCounted, BENT_KNEE_DEG, null),
    without: ["heel-tap"],
  },
];
