import { median, variation } from "../../body/statistics";
import type { NotAssessed } from "../../coach/coach.types";
import { middleScore } from "../../coach/judge/score";
import { faultShare } from "../compare";
import type { SetDigest } from "../digest";
import { type FaultRate, faultRates } from "./faults";
import { changeInThirds } from "./thirds";

/** Some sets of one exercise in numbers, for a report; null wherever too little was seen to say. */
export interface Summary {
  readonly sets: number;
  readonly full: number;
  readonly partial: number;
  readonly left: number;
  readonly right: number;
  /** Share of the aim, of all reps: the middle, the least and the greatest. */
  readonly range: { readonly middle: number; readonly least: number; readonly most: number } | null;
  /** Spread of the range as a share of its mean. */
  readonly variation: number | null;
  /** Middle hold of the full reps, seconds. */
  readonly holdS: number | null;
  /** Middle score of the full reps; null where too few of them have one. */
  readonly score: number | null;
  /** Points between the first and the last third of a set, the middle of all sets. */
  readonly fatigue: number | null;
  /** Share of the judged reps with at least one fault. */
  readonly faultShare: number | null;
  /** Commonest first. */
  readonly faults: readonly FaultRate[];
  /** Checks that could not be made in most reps of a set, each once. */
  readonly notAssessed: readonly NotAssessed[];
  /** Share 0…1 of the frames with the needed joints seen, the middle of all sets. */
  readonly seen: number | null;
}

/** @param checks ids of every check of the exercise */
export function summaryOf(sets: readonly SetDigest[], checks: readonly string[]): Summary {
  const reps = sets.flatMap((set) => set.reps);
  const full = reps.filter((rep) => rep.full);
  const peaks = reps.map(({ peak }) => peak);
  const middle = median(peaks);
  const missed = new Map(sets.flatMap((set) => set.notAssessed).map((one) => [one.id, one]));
  return {
    sets: sets.length,
    full: full.length,
    partial: reps.length - full.length,
    left: full.filter(({ side }) => side === "left").length,
    right: full.filter(({ side }) => side === "right").length,
    range: middle === null ? null : { middle, least: Math.min(...peaks), most: Math.max(...peaks) },
    variation: variation(peaks),
    holdS: median(full.map(({ hold }) => hold)),
    score: middleScore(full),
    fatigue: median(sets.map((set) => changeInThirds(set).score).filter((change) => change !== null)),
    faultShare: faultShare(reps),
    faults: faultRates(sets, checks),
    notAssessed: [...missed.values()],
    seen: median(sets.map(({ seen }) => seen)),
  };
}
