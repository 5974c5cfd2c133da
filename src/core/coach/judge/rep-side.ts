import { median } from "../../body/geometry";
import type { RepSide } from "../../exercise/exercise";
import type { RawRep } from "../reps/phases";
import type { LogEntry } from "./evidence";

/** Between these the picture does not say which leg it was. Judgement: four of five moments must agree. */
const UNSURE = { from: 0.2, to: 0.8 } as const;

/**
 * Whose rep it was, where a version works one leg in a movement of both.
 * @param working values of the version's `workingLeg` in the log's entries
 */
export function sideAtTop(raw: RawRep, log: readonly LogEntry[], index: number): RepSide {
  const values = log
    .filter(({ t }) => t >= raw.topIn && t <= raw.topOut)
    .flatMap(({ values: read }) => read[index] ?? []);
  if (median(values) === null) return "both";
  const share = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (share > UNSURE.from && share < UNSURE.to) return "both";
  return share <= UNSURE.from ? "left" : "right";
}
