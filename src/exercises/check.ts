/** Short ways to write a check as data. */

import type { ViewClass } from "../core/body/scene";
import type { Metric, MetricCheck, Stretch, TempoCheck, Unit, WitnessCheck } from "../core/exercise/exercise";

export const SIDE: readonly ViewClass[] = ["side"];
export const SAGITTAL: readonly ViewClass[] = ["side", "oblique"];
export const ANY: readonly ViewClass[] = ["side", "oblique", "diagonal", "front", "rear"];
/** No view shows it well enough: the check is named, and said to be not visible, and never judged. */
export const NOWHERE: readonly ViewClass[] = [];

interface Where {
  /** Default: at the top. */
  readonly during?: Stretch;
  /** Default: the median of the stretch. */
  readonly statistic?: MetricCheck["statistic"];
  /** Default false: judged when the rep is over, not shown while it goes on. */
  readonly live?: boolean;
  /** See `MetricCheck.zero`; only for checks against the start. */
  readonly zero?: Metric;
  /** Value of the start pose where none was seen; only for checks against the start. */
  readonly typical?: number | null;
  /** See `MetricCheck.plausible`. */
  readonly plausible?: MetricCheck["plausible"];
}

function check(
  metric: Metric,
  against: MetricCheck["against"],
  beyond: MetricCheck["beyond"],
  limit: number,
  severe: number | null,
  { during = "top", statistic = "median", live = false, typical = null, plausible, zero }: Where,
): MetricCheck {
  const checked = { metric, during, statistic, against, typical, beyond, limit, severe, live };
  return { kind: "metric", ...checked, ...(plausible && { plausible }), ...(zero && { zero }) };
}

/** The value itself is too great. `severe` null: the check never becomes severe. */
export function above(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "own", "above", limit, severe, where);
}

/** The value itself is too small. */
export function below(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "own", "below", limit, severe, where);
}

/** Too much more than in the user's own start pose. */
export function grown(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "start", "above", limit, severe, where);
}

/** Too much more than just before the rep: for what a body that shifts a little between reps would take along. */
export function risen(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "rest", "above", limit, severe, where);
}

/** Too much less than in the user's own start pose; the limits are negative. */
export function shrunk(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "start", "below", limit, severe, where);
}

/** Too much more than in the set's earlier reps; never severe, since nobody says that those were good. */
export function moreThanBefore(metric: Metric, limit: number, where: Where = {}): MetricCheck {
  return check(metric, "reps", "above", limit, null, where);
}

/** Too much less than in the set's earlier reps; the limits are negative. */
export function lessThanBefore(metric: Metric, limit: number, where: Where = {}): MetricCheck {
  return check(metric, "reps", "below", limit, null, where);
}

/** Too far to either side of the user's own start pose. */
export function strayed(metric: Metric, limit: number, severe: number | null, where: Where = {}): MetricCheck {
  return check(metric, "start", "away", limit, severe, where);
}

/** A part of the rep took less than `limit` seconds. */
export function quicker(during: TempoCheck["during"], limit: number, severe: number | null): TempoCheck {
  return { kind: "tempo", during, beyond: "below", limit, severe };
}

/** At least `needed` of the witnesses must agree; `neededSevere` of them must be severe for a severe fault. */
export function agree(
  unit: Unit,
  needed: number,
  neededSevere: number,
  witnesses: readonly MetricCheck[],
  amongReps: readonly MetricCheck[] = [],
): WitnessCheck {
  const checked = { kind: "witnesses", unit, needed, neededSevere, witnesses } as const;
  return amongReps.length > 0 ? { ...checked, amongReps } : checked;
}
