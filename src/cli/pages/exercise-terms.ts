/** What the registry's own terms are called on docs/exercises.md. */
import type { Exercise, MetricCheck, Stretch, TempoCheck, Unit, Variant } from "../../core/exercise/exercise";

export const STRETCHES: Readonly<Record<Stretch, string>> = {
  top: "at the top",
  hold: "while it is held",
  out: "on the way out",
  back: "on the way back",
  rep: "during the rep",
  start: "just before the rep",
  before: "between the last rep and this one",
};
export const STATISTICS: Readonly<Record<MetricCheck["statistic"], string>> = {
  median: "",
  max: "most of ",
  min: "least of ",
  range: "range of ",
  sd: "standard deviation of ",
};
export const BEYOND: Readonly<Record<MetricCheck["beyond"], string>> = {
  above: "above",
  below: "below",
  away: "more than ±",
};
export const UNITS: Readonly<Record<Unit, string>> = {
  deg: "°",
  torso: " torso",
  ratio: "",
  s: " s",
  chord: " of the chord",
  index: "",
};
export const TEMPO: Readonly<Record<TempoCheck["during"], string>> = {
  out: "the way out takes",
  top: "the top lasts",
  back: "the way back takes",
};
export const SEEN: Readonly<Record<Exercise["rep"]["seen"], string>> = {
  out: "the way out",
  back: "the way back",
  either: "the way out or the way back",
};
export const GATES: Readonly<Record<keyof NonNullable<Variant["rep"]>, string>> = {
  leave: "leaves the start at",
  top: "top from",
  topExit: "top until below",
  partial: "partial from",
  back: "back at",
  again: "next rep from",
  dip: "or down by share of its height:",
  minS: "at least s:",
  maxS: "at most s:",
  holdTargetS: "hold to aim at, s:",
  cycleTargetS: "from rep to rep to aim at, s:",
};
export const PARTS: Readonly<Record<keyof Exercise["score"], string>> = {
  range: "range",
  form: "form",
  tempo: "tempo and hold",
  stability: "steadiness",
  even: "how like the set's other waves",
  smooth: "smoothness",
};
export const SIDES: Readonly<Record<Exercise["sides"], string>> = {
  both: "no sides",
  alternating: "one side at a time, logged by the leg",
  either: "both together, or one at a time logged by the leg",
};
