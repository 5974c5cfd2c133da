/** How far up and down a wave went, and how smoothly: what it is scored by. */
import { mean, quantile } from "../../body/statistics";
import type { RawRep } from "../reps/phases";
import type { LogEntry } from "./evidence";
import { holesIn, reachesInto } from "./holes";

/** The ends of a wave in the metric's unit: its crest, and the trough before it. */
export interface Reach {
  readonly crest: number;
  readonly trough: number;
}

export interface Wave {
  /** null where the trough before it was not seen: of the first rep of a set. */
  readonly reach: Reach | null;
  /** Fastest over mean speed in the middle of the ways up and down, less what trembling adds; null where that cannot be told. */
  readonly roughness: number | null;
}

/** Share of the pictures in which it must have been read; rules §1.5. */
const USABLE_SHARE = 0.6;
/** Crest and trough are these quantiles, so that one picture is neither. Judgement. */
const EXTREME = 0.95;
/**
 * Between these shares of its height a way is looked at: beginnings and ends are slow, and whoever waits there breathes.
 * There the fastest moment of a movement of least jerk (Flash & Hogan 1985) has 1.16 of its mean speed, a pendulum's 1.11, and one
 * that stops in the middle, as a back does that rests when it is flat, 1.7 to 1.9.
 */
const MIDDLE = { from: 0.15, to: 0.85 } as const;
/** Speed is the slope over this share of the way's time, and over so many seconds at least: the outline trembles. Judgement. */
const SLOPE = { share: 0.15, leastS: 0.6 } as const;
/** Fewer readings in the middle of a way say nothing of its speed. Judgement. */
const LEAST_READINGS = 5;

/** The fastest of some ten readings of a speed is too fast by so many errors of one, in the mean; of a steady speed (Gaussian order statistics: 1.54). */
const EXAGGERATED = 1.5;
/** A speed whose error is a greater share of the mean one tells nothing. Judgement. */
const LEAST_TOLD = 0.3;

interface Reading {
  readonly t: number;
  readonly value: number;
}

/**
 * The wave that a rep belongs to: up from the lowest point since the rep before it, and down again as far as the rep goes.
 * @param index of the metric in the log's values
 */
export function waveOf(raw: RawRep, log: readonly LogEntry[], index: number): Wave {
  const from = raw.previousEnd ?? raw.start;
  const entries = log.filter(({ t }) => t >= from && t <= raw.end);
  const read = entries.flatMap(({ t, values }): Reading[] => {
    const value = values[index];
    return value === null || value === undefined ? [] : [{ t, value }];
  });
  if (read.length < USABLE_SHARE * entries.length || reachesInto(holesIn(log), from, raw.end)) {
    return { reach: null, roughness: null };
  }
  const middle = (raw.topIn + raw.topOut) / 2;
  const up = read.filter(({ t }) => t <= middle);
  const down = read.filter(({ t }) => t >= middle).map(({ t, value }) => ({ t: -t, value }));
  const crest = quantile(valuesOf(read), EXTREME);
  const trough = quantile(valuesOf(up), 1 - EXTREME);
  const rough = [roughnessOf(up), roughnessOf(down.reverse())].flatMap((one) => one ?? []);
  return {
    reach: raw.previousEnd === null || crest === null || trough === null ? null : { crest, trough },
    roughness: rough.length === 0 ? null : mean(rough),
  };
}

const valuesOf = (read: readonly Reading[]) => read.map(({ value }) => value);

/** Of a way that rises, in the order of time. */
function roughnessOf(way: readonly Reading[]): number | null {
  const low = quantile(valuesOf(way), 1 - EXTREME);
  const high = quantile(valuesOf(way), EXTREME);
  if (low === null || high === null || high <= low) return null;
  const at = (share: number) => low + share * (high - low);
  const last = way.findIndex(({ value }) => value >= at(MIDDLE.to));
  const first = way.slice(0, last).findLastIndex(({ value }) => value <= at(MIDDLE.from));
  if (first < 0) return null;
  const part = way.slice(first, last + 1);
  const seconds = (part.at(-1)?.t ?? 0) - (part[0]?.t ?? 0);
  if (part.length < LEAST_READINGS || seconds <= 0) return null;
  const window = Math.max(SLOPE.leastS, SLOPE.share * seconds);
  const slopes = part.flatMap(({ t }) => slopeOf(way.filter((one) => Math.abs(one.t - t) <= window / 2)) ?? []);
  const fastest = slopes.reduce((a, b) => (b.speed > a.speed ? b : a), { speed: 0, error: 0 });
  const steady = ((MIDDLE.to - MIDDLE.from) * (high - low)) / seconds;
  const error = tremble(way) * fastest.error;
  if (slopes.length === 0 || error > LEAST_TOLD * steady) return null;
  return (fastest.speed - EXAGGERATED * error) / steady;
}

/** Least-squares slope, units a second, and how much of a reading's error there is in it. */
function slopeOf(read: readonly Reading[]): { readonly speed: number; readonly error: number } | null {
  if (read.length < 3) return null;
  const middle = mean(read.map(({ t }) => t));
  const centre = mean(valuesOf(read));
  const over = read.reduce((sum, { t }) => sum + (t - middle) ** 2, 0);
  if (over === 0) return null;
  const speed = read.reduce((sum, { t, value }) => sum + (t - middle) * (value - centre), 0) / over;
  return { speed, error: 1 / Math.sqrt(over) };
}

/** How far a reading lies from where its neighbours put it: the error of one, since a body is no faster than that. */
function tremble(read: readonly Reading[]): number {
  const off = read
    .slice(1, -1)
    .map(({ value }, n) => (read[n]?.value ?? value) - 2 * value + (read[n + 2]?.value ?? value));
  return off.length === 0 ? 0 : Math.sqrt(mean(off.map((each) => each ** 2)) / 6);
}
