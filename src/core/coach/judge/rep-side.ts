import { mean, median, quantile } from "../../body/statistics";
import type { Metric, RepSide } from "../../exercise/exercise";
import type { RawRep } from "../reps/phases";
import type { LogEntry } from "./evidence";

/** Between these the picture does not say which leg it was. Judgement: four of five moments must agree. */
const UNSURE = { from: 0.2, to: 0.8 } as const;

/** One picture is no foot in the air: as `statisticOf`. */
const HIGHEST = 0.9;
/** Before a rep, seconds: where both feet stand. Judgement. */
const STANDING_S = 1;
/** A foot is up while it is at least so far up as this share of its height. Judgement. */
const UP = 0.5;

/**
 * Whose rep it was, where a version works one leg in a movement of both.
 * @param metric the version's `workingLeg`; @param index of it in the log's values
 */
export function workingSide(raw: RawRep, log: readonly LogEntry[], metric: Metric, index: number): RepSide {
  return metric.unit === "index" ? sideAtTop(raw, log, index) : sideLifted(raw, log, index);
}

/** The leg that is stood on while the other foot is up for a part of the top; seen from where both feet stood before. */
function sideLifted(raw: RawRep, log: readonly LogEntry[], index: number): RepSide {
  const between = (from: number, to: number) =>
    log.filter(({ t }) => t >= from && t <= to).flatMap(({ values }) => values[index] ?? []);
  const rest = median(between(raw.start - STANDING_S, raw.start)) ?? 0;
  const lifts = between(raw.topIn, raw.topOut).map((value) => value - rest);
  const height = quantile(lifts.map(Math.abs), HIGHEST) ?? 0;
  const up = lifts.filter((lift) => Math.abs(lift) >= UP * height);
  if (height === 0 || up.length === 0) return "both";
  const left = up.filter((lift) => lift > 0).length / up.length;
  if (left > UNSURE.from && left < UNSURE.to) return "both";
  return left >= UNSURE.to ? "right" : "left";
}

function sideAtTop(raw: RawRep, log: readonly LogEntry[], index: number): RepSide {
  const values = log
    .filter(({ t }) => t >= raw.topIn && t <= raw.topOut)
    .flatMap(({ values: read }) => read[index] ?? []);
  if (median(values) === null) return "both";
  const share = mean(values);
  if (share > UNSURE.from && share < UNSURE.to) return "both";
  return share <= UNSURE.from ? "left" : "right";
}
