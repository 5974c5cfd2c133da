import type { FaultRule } from "../../core/exercise/exercise";
import { agree, below, grown, lessThanBefore, moreThanBefore, SIDE, shrunk } from "../check";
import { backCurve, trunkDepth } from "../metrics";
import { chordLength, hipTravel, TYPICAL_BACK } from "./metrics";

/**
 * The spine bends instead of the hips. Read from the start pose, and from the reps before, where a back rounds as it tires;
 * of a trunk too deep for either nothing is said.
 */
export const ROUNDING: FaultRule = {
  id: "rounding",
  name: "Bending from the waist",
  key: true,
  priority: "safety",
  check: agree(
    "deg",
    2,
    2,
    [
      grown(backCurve, 0.055, 0.125, { live: true, typical: TYPICAL_BACK }),
      shrunk(chordLength, -0.09, -0.14, { live: true }),
      below(hipTravel, 0.206, 0.15),
    ],
    [moreThanBefore(backCurve, 0.03), lessThanBefore(chordLength, -0.06), lessThanBefore(hipTravel, -0.03)],
  ),
  views: SIDE,
  build: { metric: trunkDepth, most: 0.73 },
  cue: "Push your hips back.",
  praise: "Good, hips back.",
  why: "Bending from the hips lets the strong muscles of the bottom do the lifting.",
  source:
    "rules §6.7: two of contour Δqs 0.085/0.125, chord −8 %, hip travel 0.23/0.19 must agree; contour 0.055: rounded lifts of the lab read 0.06–0.11, good ones −0.01…0.03 and people's up to 0.05; travel 0.206: rounded ones 0.16–0.26, those of other builds that the contour does not show up to 0.199, good ones from 0.213 there, 0.23 of the drawn body and 0.27 of people; the chord tells them apart least (good ones −0.25…0.03); against the reps before: rounded ones of 23 of 24 bodies have two of contour +0.03…0.08, chord −0.06…−0.14, travel −0.03…−0.07, good reps of people differ by up to 0.02, 0.06 and 0.04, one of them at a time; silent of trunks deeper than 0.73: of 24 bodies those that are read have up to 0.71, those that are not 0.76 and more",
  joints: ["shoulder", "hip"],
};
