import type { FaultRule } from "../../core/exercise/exercise";
import { hipLine, rise, worldAngle } from "../../core/exercise/measure";
import { above, below, grown, NOWHERE, quicker, SAGITTAL, SIDE, shrunk, strayed } from "../check";
import { metric, neck, neckLength, plankLine, shoulderTilt } from "../metrics";

const elbowBoth = metric("elbow-both", "deg", ["shoulder", "elbow", "wrist"], (s) => {
  const left = worldAngle(s, "left", ["shoulder", "elbow", "wrist"]);
  const right = worldAngle(s, "right", ["shoulder", "elbow", "wrist"]);
  return left === null || right === null ? null : (left + right) / 2;
});
const hipNear = metric("hip-near", "deg", ["shoulder", "hip", "knee"], (s) => hipLine(s, s.scene.near));
/** How much higher one shoulder stands to its hand than the other: hands on a bar are level whatever the pull is. */
const pullDifference = metric("pull-difference", "torso", ["wrist", "shoulder"], (s) => {
  const left = rise(s, ["left", "wrist"], ["left", "shoulder"]);
  const right = rise(s, ["right", "wrist"], ["right", "shoulder"]);
  return left === null || right === null ? null : Math.abs(left - right);
});

/** What can go wrong in a bodyweight row; rules §6.5. */
export const BODYWEIGHT_ROW_FAULTS: readonly FaultRule[] = [
  {
    id: "hips-sag",
    name: "Hips sagging",
    key: true,
    priority: "form",
    check: below(plankLine, 167, 153, { during: "rep", statistic: "min", live: true }),
    views: SAGITTAL,
    cue: "Squeeze your bottom, stay straight.",
    praise: "Good, straight body.",
    why: "One straight line trains back and trunk together.",
    source: "rules §6.5 168/158, less 6–10° for the error of hip and ankle landmarks on people leaning back",
    joints: ["shoulder", "hip", "ankle"],
  },
  {
    id: "hips-sag-knees",
    name: "Hips sagging (bent knees)",
    key: true,
    priority: "form",
    check: below(hipNear, 158, 141, { during: "rep", statistic: "min", live: true }),
    views: SIDE,
    cue: "Lift your hips to knee height.",
    praise: "Good, hips level.",
    why: "Level hips keep the trunk at work.",
    source: "rules §6.5: with bent knees H stands in for the body line",
    joints: ["shoulder", "hip", "knee"],
  },
  {
    id: "hips-thrust",
    name: "Hips thrust forward",
    key: false,
    priority: "form",
    check: above(plankLine, 198, 208, { during: "rep", statistic: "max", live: true }),
    views: SAGITTAL,
    cue: "Ribs down, body straight.",
    praise: "Good, straight body.",
    why: "With a straight body the upper back finishes the pull.",
    source: "rules §6.5 190/198, plus the error of Ha",
    joints: ["hip"],
  },
  {
    id: "hip-kick",
    name: "Hips kicking",
    key: false,
    priority: "form",
    check: above(plankLine, 20, 32, { during: "rep", statistic: "range" }),
    views: SAGITTAL,
    cue: "Move as one piece.",
    praise: "Good, one piece.",
    why: "A kick replaces the pull of the back by momentum.",
    source: "rules §6.5 12/20, plus 8–12° that good reps of people change by",
    joints: ["hip"],
  },
  {
    id: "short-pull",
    name: "Short pull",
    key: true,
    priority: "range",
    check: below(
      metric("elbow-closed", "deg", ["elbow"], (s) => {
        const angle = elbowBoth.read(s);
        return angle === null ? null : 180 - angle;
      }),
      62,
      45,
      { statistic: "max" },
    ),
    views: NOWHERE,
    cue: "Pull your chest to your hands.",
    praise: "Good, full pull.",
    why: "The last part of the pull is where the upper back works.",
    source:
      "rules §6.5 E 95/115 at the top, plus 20° that world landmarks read too open; not judged: so short a pull is no rep, or a partial one, and told so",
    joints: ["elbow", "wrist"],
  },
  {
    id: "arms-bent",
    name: "Arms not straight at the bottom",
    key: false,
    priority: "range",
    check: below(elbowBoth, 132, 115, { during: "start", statistic: "max" }),
    views: NOWHERE,
    cue: "Straighten your arms fully.",
    praise: "Good, long arms.",
    why: "Long arms give the back its whole range.",
    source:
      "rules §6.5 150/135, less 18° that world landmarks read too bent; not judged: bent arms are no accepted start pose, and told so",
    joints: ["elbow"],
  },
  {
    id: "head-poke",
    name: "Head poking forward",
    key: false,
    priority: "form",
    check: shrunk(neck, -35, -50, { live: true }),
    views: NOWHERE,
    cue: "Keep your neck long.",
    praise: "Good, long neck.",
    why: "A poking chin shortens the pull with the neck.",
    source:
      "rules §6.5 20/35, plus 30° that the shoulder landmark moves when the arm comes down; not judged: missed in the lab, and people who row well read as much",
    joints: ["ear"],
  },
  {
    id: "shrugging",
    name: "Shoulders shrugging",
    key: false,
    priority: "form",
    check: shrunk(neckLength, -0.09, null),
    views: NOWHERE,
    cue: "Shoulders away from your ears.",
    praise: "Good, low shoulders.",
    why: "Low shoulders let the lats do the work.",
    source:
      "rules §6.5: −20 % of a neck of about 0.45 torso, low confidence; leaning alone shortens the neck by as much in every view (drawn body), so it is not judged",
    joints: ["shoulder", "ear"],
  },
  {
    id: "uneven-pull",
    name: "Uneven pull",
    key: false,
    priority: "form",
    check: grown(pullDifference, 0.14, 0.25),
    views: NOWHERE,
    cue: "Pull both sides evenly.",
    praise: "Good, even pull.",
    why: "An even pull trains both sides.",
    source:
      "rules §6.5 0.08/0.15, widened for landmark noise; from the feet end the pull points at the camera; not judged: half of it missed in the lab",
    joints: ["wrist"],
  },
  {
    id: "shoulders-uneven",
    name: "Shoulders uneven",
    key: false,
    priority: "form",
    check: strayed(shoulderTilt, 10, 18),
    views: NOWHERE,
    cue: "Keep your shoulders level.",
    praise: "Good, shoulders level.",
    why: "Level shoulders train both sides alike.",
    source: "rules §6.5 8/15, plus noise; from the feet end a leaning trunk hides it; not judged: missed in the lab",
    joints: ["shoulder"],
  },
  {
    id: "dropping",
    name: "Dropping down",
    key: false,
    priority: "tempo",
    check: quicker("back", 0.8, 0.5),
    views: SIDE,
    cue: "Lower slowly.",
    praise: "Good, slow lowering.",
    why: "The way down trains as much as the way up.",
    source: "rules §6.5 0.8/0.5",
    joints: [],
  },
];
