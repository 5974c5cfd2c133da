import { ventral } from "../../core/body/body";
import { dot, minus } from "../../core/body/geometry";
import type { FaultRule } from "../../core/exercise/exercise";
import { armAngle, rise } from "../../core/exercise/measure";
import { above, agree, below, grown, NOWHERE, quicker, SIDE } from "../check";
import { armOpposite, armSameSide, earHeight, frontCurve, hipResting, hipTilt, hipWorking, metric } from "../metrics";

const workingHeel = metric("working-heel", "torso", ["heel", "shoulder"], (s) =>
  rise(s, [s.working, "heel"], [s.scene.near, "shoulder"]),
);

/** The opposite arm, or the other one where that is believed to be farther out. */
const armThatReaches = metric("arm-reach", "deg", ["hip", "shoulder", "wrist"], (s) => {
  const opposite = armOpposite.read(s);
  return opposite === null ? null : Math.max(opposite, armAngle(s, s.working, "guess") ?? 0);
});

/** The same above the line through near hip and shoulder, which both rest on the floor: a crooked camera does not matter. */
const heelOverBack = metric("heel-over-back", "torso", ["heel", "hip", "shoulder"], (s) => {
  const heel = s.seen(s.working, "heel");
  const hip = s.seen(s.scene.near, "hip");
  const shoulder = s.seen(s.scene.near, "shoulder");
  const { torso, chirality } = s.scene;
  if (!heel || !hip || !shoulder || !torso) return null;
  return dot(minus(heel, hip), ventral(hip, shoulder, chirality)) / torso;
});

/** What can go wrong in a dead bug; rules §6.6. */
export const DEAD_BUG_FAULTS: readonly FaultRule[] = [
  {
    id: "back-lifting",
    name: "Back lifting (a hint, not a measurement)",
    key: true,
    priority: "safety",
    check: agree("chord", 2, 2, [
      grown(frontCurve, 0.04, 0.07, { live: true }),
      grown(hipResting, 12, 20, { live: true }),
    ]),
    views: NOWHERE,
    cue: "Press your back down.",
    praise: "Good, back down.",
    why: "Holding the back still is what this exercise trains.",
    source:
      "rules §6.6: low confidence, so the belly's rise and the resting leg's drift must agree; not judged: knees and arms hide the belly, so that one of the two can hardly ever be read",
    joints: ["hip", "shoulder"],
  },
  {
    id: "other-leg-drifts",
    name: "Other leg drifting",
    key: true,
    priority: "form",
    check: grown(hipResting, 20, 32, { live: true }),
    views: SIDE,
    cue: "Keep your other knee still.",
    praise: "Good, other knee still.",
    why: "A still leg shows that the pelvis is still.",
    source: "rules §6.6 15/25, plus 5–7° for the landmark error of a resting leg on people",
    joints: ["knee"],
  },
  {
    id: "short-reach",
    name: "Leg not reaching out",
    key: false,
    priority: "range",
    check: below(hipWorking, 150, 134, { statistic: "max" }),
    views: SIDE,
    cue: "Reach your leg longer.",
    praise: "Good reach.",
    why: "The longer the leg, the more the trunk has to hold.",
    source: "rules §6.6 [EJ]",
    joints: ["knee", "ankle"],
    nearOnly: true,
  },
  {
    id: "arm-short",
    name: "Arm not reaching back",
    key: false,
    priority: "range",
    check: below(armThatReaches, 138, 115, { statistic: "max" }),
    views: SIDE,
    cue: "Reach your arm back.",
    praise: "Good arm reach.",
    why: "The arm pulls on the trunk from the other end.",
    source:
      "rules §6.6 145/125, less the error of A; of the arm that reaches farther: side-on the model may take one arm for the other, and which of them it was is another check's",
    joints: ["wrist"],
  },
  {
    id: "too-fast",
    name: "Lowered too fast",
    key: true,
    priority: "tempo",
    check: quicker("out", 1.2, 0.6),
    views: SIDE,
    cue: "Lower more slowly.",
    praise: "Good, slow lowering.",
    why: "Slowly is the dose of this exercise.",
    source: "rules §6.6 1.5/0.8, less 0.3 s: physiotherapists' demonstrations take 1.1–1.5 s",
    joints: [],
  },
  {
    id: "returned-fast",
    name: "Came back too fast",
    key: false,
    priority: "tempo",
    check: quicker("back", 0.8, 0.4),
    views: NOWHERE,
    cue: "Come back slowly.",
    praise: "Good, slow return.",
    why: "The way back needs the same control.",
    source:
      "rules §6.6 return ≥ 1 s, less 0.2 s as for the way out; not judged: missed in the lab, or over too soon to tell",
    joints: [],
  },
  {
    id: "same-side",
    name: "Same-side arm and leg",
    key: false,
    priority: "form",
    check: agree("deg", 2, 3, [above(armSameSide, 140, null), below(armOpposite, 115, null)]),
    views: SIDE,
    cue: "Opposite arm and leg.",
    praise: "Good, opposite arm and leg.",
    why: "The diagonal is what makes the trunk resist a twist.",
    source:
      "rules §6.6; the other arm must be seen to stay, and it is never severe: side-on it all hangs on which limb the model takes for the nearer one",
    doubtsSide: true,
    joints: ["wrist"],
  },
  {
    id: "resting-heel",
    name: "Heel resting on the floor",
    key: false,
    priority: "form",
    check: agree("torso", 2, 3, [below(workingHeel, -0.05, null), below(heelOverBack, -0.05, null)]),
    views: NOWHERE,
    cue: "Hover your heel above the floor.",
    praise: "Good hover.",
    why: "A resting heel takes the load off the trunk.",
    source:
      "rules §6.6 [EJ], against the shoulder on the floor; not judged: a heel that rests reads as one that hovers low",
    joints: ["heel"],
  },
  {
    id: "head-lift",
    name: "Head lifting",
    key: false,
    priority: "form",
    check: grown(earHeight, 0.14, 0.24, { live: true }),
    views: NOWHERE,
    cue: "Rest your head down.",
    praise: "Good, head down.",
    why: "A resting head keeps the neck out of the work.",
    source: "rules §6.6 0.10/0.18, plus noise; not judged: half of it missed in the lab",
    joints: ["ear"],
  },
  {
    id: "knees-to-chest",
    name: "Resting knee pulled to the chest",
    key: false,
    priority: "form",
    check: below(hipResting, 62, null),
    views: NOWHERE,
    cue: "Keep your knee above your hip.",
    praise: "Good, knee above the hip.",
    why: "A knee pulled in lets the belly rest.",
    source: "rules §6.6 thigh past 115°: H below about 62; not judged: no accepted start pose, and told so",
    joints: ["knee"],
  },
  {
    id: "pelvis-rocks",
    name: "Pelvis rocking",
    key: false,
    priority: "form",
    check: grown(hipTilt, 8, 15),
    views: NOWHERE,
    cue: "Keep your hips still.",
    praise: "Good, hips still.",
    why: "A still pelvis shows the trunk at work.",
    source: "rules §6.6; no view has been shown to measure it, so it is not judged",
    joints: ["hip"],
  },
];
