import type { FaultRule } from "../../core/exercise/exercise";
import { hipAngle } from "../../core/exercise/measure";
import { backEdge } from "../../core/exercise/sample";
import { above, agree, below, grown, NOWHERE, quicker, SIDE, shrunk } from "../check";
import { backCurve, elbowWorking, metric, neck } from "../metrics";

const hipRock = metric("hip-rock", "deg", ["shoulder", "hip", "knee"], (s) => hipAngle(s, s.scene.near));
const lowerShare = metric("lower-share", "ratio", ["shoulder", "hip"], (s) => backEdge(s)?.lowerShare ?? null);

/**
 * What can be told of a cat-cow beside the wave itself; rules §6.3. How far it goes is the person's own affair: there is no rule for
 * it, and the score asks how smooth the wave is and how like the others of the set.
 */
export const CAT_COW_FAULTS: readonly FaultRule[] = [
  {
    id: "head-only",
    name: "Only the head moves",
    key: false,
    priority: "form",
    check: agree("deg", 2, 3, [
      above(neck, 16, null, { during: "rep", statistic: "range" }),
      below(backCurve, 0.04, null, { statistic: "max" }),
    ]),
    views: NOWHERE,
    cue: "Move your whole back.",
    praise: "Good, whole back.",
    why: "The head follows the spine, it does not lead it.",
    source: "rules §6.3; not judged: a back that moves so little makes no rep, nor a partial one",
    joints: ["ear"],
  },
  {
    id: "bent-elbows",
    name: "Elbows bending",
    key: false,
    priority: "form",
    check: agree("deg", 2, 2, [
      below(elbowWorking, 145, 125, { during: "rep", statistic: "min", live: true }),
      shrunk(elbowWorking, -28, -45, { during: "rep", statistic: "min", live: true, typical: 165 }),
    ]),
    views: SIDE,
    cue: "Straighten your arms.",
    praise: "Good, long arms.",
    why: "Bending the elbows moves the chest without moving the spine.",
    source:
      "rules §6.3 155/140, less the error of E; and from the person's own straight arms: thick ones read 111–139 all the time, and close by up to 26 in a good wave",
    joints: ["elbow"],
  },
  {
    id: "rocking",
    name: "Rocking back and forth",
    key: false,
    priority: "form",
    check: above(hipRock, 28, 42, { during: "rep", statistic: "range" }),
    views: NOWHERE,
    cue: "Keep your hips over your knees.",
    praise: "Good, hips over your knees.",
    why: "Rocking moves the hips instead of the spine.",
    source:
      "rules §6.3 hip travel 0.12/0.20 torso; H changes by 28/42° with it, of which rounding itself gives up to 20°; not judged: a body that rocks so far makes no rep, and is told to stay over hands and knees",
    joints: ["hip"],
  },
  {
    id: "neck-cranked",
    name: "Neck cranked back",
    key: false,
    priority: "form",
    check: grown(neck, 33, null, { during: "before", statistic: "max", live: true }),
    views: SIDE,
    cue: "Keep your neck long.",
    praise: "Good, long neck.",
    why: "The neck joins in gently, it need not lead.",
    source:
      "rules §6.3 35/50; never severe: people who look up in a good cow, or began with the head hanging, read 48 and more, and nothing else seen tells them from a cranked neck",
    joints: ["ear"],
  },
  {
    id: "rushed",
    name: "Rushed",
    key: false,
    priority: "tempo",
    check: quicker("out", 1.2, 0.8),
    views: NOWHERE,
    cue: "Move with your breath.",
    praise: "Good pace.",
    why: "One breath each way keeps the movement gentle.",
    source: "rules §6.3 half-phase 1.2/0.8; not judged: of waves hurried in the lab one in two was not noticed at all",
    joints: [],
  },
  {
    id: "one-region",
    name: "Only the upper back moves",
    key: false,
    priority: "form",
    check: below(lowerShare, 0.2, null),
    views: NOWHERE,
    cue: "Start from your tailbone.",
    praise: "Good, from the tailbone.",
    why: "The low back should take its share of the movement.",
    source:
      "rules §6.3: lower half with less than 20 % of the turning; not judged: the drawn body reads 0.4 in an even wave, other builds 0–0.35 in the same one, and people in good ones 0.13–0.59",
    joints: ["hip"],
  },
];
