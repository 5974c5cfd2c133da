import type { BodySide } from "../../body/pose";
import { median } from "../../body/statistics";
import type { Baseline, Metric } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { NO_BASELINE } from "./baseline";

/** So much rest is remembered, seconds, over as many rests as it takes. Judgement: what a held start pose is measured in. */
const KEPT_S = 1;
/** Fewer pictures than this are no rest: one slip would be the start pose. */
const LEAST_FRAMES = 3;
/** Rests of less than this together say where the movement begins, but nothing is judged by them. Judgement. */
const JUDGED_S = 0.3;
/** Progress this far below zero is another rest than the one that was measured. As in the start keeper. */
const BELOW = -0.3;
/** A frame stands for no more than this, seconds: what lies in a hole was not seen. */
const LONGEST_FRAME_S = 0.1;

/** The rests between movements of somebody who never holds still, and the start pose they come to. */
export interface Rests {
  /** A frame in the start pose, between movements. @param progress as read against `signal` */
  push(sample: Sample, progress: number | null): void;
  clear(): void;
  /** Where movements begin, as far as seen; NO_BASELINE before anything was. */
  readonly signal: Baseline;
  /** What may be judged against: NO_BASELINE until enough rest was seen. Once a whole second was, it stays as it is. */
  readonly judged: Baseline;
}

interface Entry {
  readonly lastsS: number;
  readonly values: Readonly<Record<BodySide, readonly (number | null)[]>>;
}

/**
 * @param metrics everything that is asked of a baseline
 * @param isStart false: the movement turns where it turns (a cow between two cats), and that is no pose to judge against
 */
export function createRests(metrics: readonly Metric[], isStart: boolean): Rests {
  const entries: Entry[] = [];
  let restedS = 0;
  let lastT: number | null = null;
  let now: Baseline = NO_BASELINE;
  let settled: Baseline | null = null;

  function forget(): void {
    entries.length = 0;
    restedS = 0;
    now = NO_BASELINE;
  }

  return {
    push(sample, progress) {
      if (settled) return;
      if ((progress ?? 0) < BELOW) forget();
      const lastsS = lastT === null ? 0 : Math.min(LONGEST_FRAME_S, sample.t - lastT);
      lastT = sample.t;
      const read = (side: BodySide) => metrics.map(sample.of(side).value);
      entries.push({ lastsS, values: { left: read("left"), right: read("right") } });
      restedS += lastsS;
      while (entries.length > LEAST_FRAMES && restedS - (entries[0]?.lastsS ?? 0) > KEPT_S) {
        restedS -= entries.shift()?.lastsS ?? 0;
      }
      now = entries.length < LEAST_FRAMES ? NO_BASELINE : mediansOf(entries, metrics);
    },
    clear() {
      forget();
      settled = null;
      lastT = null;
    },
    get signal() {
      return settled ?? now;
    },
    get judged() {
      if (!isStart) return NO_BASELINE;
      if (!settled && restedS >= KEPT_S - LONGEST_FRAME_S) settled = now;
      return settled ?? (restedS >= JUDGED_S ? now : NO_BASELINE);
    },
  };
}

/** Medians, each worked out when it is asked for. */
function mediansOf(entries: readonly Entry[], metrics: readonly Metric[]): Baseline {
  const held = [...entries];
  const known = new Map<string, number | null>();
  return {
    value(metric, side) {
      const index = metrics.indexOf(metric);
      const key = `${index}:${side}`;
      if (!known.has(key)) known.set(key, median(held.flatMap(({ values }) => values[side][index] ?? [])));
      return known.get(key) ?? null;
    },
  };
}
