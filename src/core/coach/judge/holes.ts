import { median } from "../../body/statistics";

/** A stretch of time in which nobody was seen; seconds on the source's clock. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/** Unseen for longer than this and anything may have happened meanwhile: a fault lasts 0.3 s (rules §10, `min_fault_s`). */
const LONGEST_S = 0.35;
/** A slow machine looks at few frames a second; what lies between two of them is no hole. Judgement. */
const LONGEST_FRAMES = 3;

/** The times between neighbouring entries that are too long to be bridged. `log` in the order of time. */
export function holesIn(log: readonly { readonly t: number }[]): readonly Hole[] {
  const steps = log.slice(1).map(({ t }, n) => t - (log[n]?.t ?? t));
  const longest = Math.max(LONGEST_S, LONGEST_FRAMES * (median(steps) ?? 0));
  return steps.flatMap((step, n) => {
    const from = log[n]?.t ?? 0;
    return step > longest ? [{ from, to: from + step }] : [];
  });
}

/** Whether a hole reaches into the stretch `from`…`to`. */
export function reachesInto(holes: readonly Hole[], from: number, to: number): boolean {
  return holes.some((hole) => hole.from < to && hole.to > from);
}
