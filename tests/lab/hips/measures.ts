/** What was tried as a measure of the pelvis' turn, and how well each of them does on bodies it has not seen. */
import { mean, quantile } from "../../../src/core/body/statistics";
import { along, fitLine, type Line } from "./line";
import { livelier } from "./livelier";
import type { HipSample } from "./samples";

/** Features of each measure, by the beginnings of their names; see `features.ts`. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = {
  "hip line (world)": ["w.d.hip"],
  "shoulder line against hip line (world)": ["w.d.hip.up", "w.d.shoulder.up"],
  "trunk (world)": ["w.d.hip", "w.d.shoulder", "w.m.shoulder"],
  "raised foot and ankles (world)": ["w.d.ankle", "w.m.ankle", "w.u."],
  "knees and ankles": ["w.d.knee", "w.m.knee", "w.d.ankle", "w.m.ankle", "i.up.knee", "i.up.ankle", "i.on.ankle"],
  "raised hip's height (picture)": ["p.raised hip"],
  "heights of hips and shoulders (picture)": ["p.raised", "p.carrying"],
  "these heights and the back's outline": ["p."],
  "the back's outline": ["p.back"],
  "trunk over the carrying knee (picture)": ["i.up.hip", "i.on.hip", "i.up.shoulder", "i.on.shoulder"],
  everything: ["p.", "w.", "i."],
};
export const BEST = "these heights and the back's outline";

/** Bodies are tested in so many groups, each by what was learned on the others. */
const GROUPS = 5;
const LEVEL_DEG = 4;
const MAJOR_DEG = 15;
/** The size at which the lab acts the fault as a major one. */
const ACTED_DEG = 20;
/**
 * The threshold lies in the middle between what all but so many of the teaching bodies' level poses stay below and what
 * all but so many of their turned ones go beyond; at the former where the two overlap.
 */
const FALSE_ALARMS = 0.03;
const MISSED = 0.1;
const PENALTY = 2;
/** Every teaching pose is shown so many times where it is made livelier, each time by another lot. */
const TIMES = 6;
const LEAST_SAMPLES = 16;

interface Reading {
  readonly rollDeg: number;
  /** What the measure says of it, having learned on other bodies. */
  readonly value: number;
  readonly beyond: boolean;
}

export interface Result {
  readonly bodies: number;
  readonly poses: number;
  readonly r: number;
  readonly maeDeg: number;
  /** Mean over the groups. */
  readonly thresholdDeg: number;
  /** Beyond the threshold, of the poses turned by 15° and by 20° or more, and of the level ones. */
  readonly major: Share;
  readonly acted: Share;
  readonly falseAlarms: Share;
  readonly readings: readonly Reading[];
}

export interface Share {
  readonly found: number;
  readonly of: number;
}

/** Tests every body by a line and a threshold learned on other bodies; null when there are too few. */
export function tried(samples: readonly HipSample[], features: readonly string[], lively: boolean): Result | null {
  if (samples.length < LEAST_SAMPLES) return null;
  const read: Reading[] = [];
  const thresholds: number[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const teaching = samples.filter(({ body }) => body % GROUPS !== group);
    const testing = samples.filter(({ body }) => body % GROUPS === group);
    if (testing.length === 0 || teaching.length < LEAST_SAMPLES / 2) continue;
    const { line, thresholdDeg } = learned(teaching, features, lively);
    thresholds.push(thresholdDeg);
    for (const { rollDeg, change } of lively ? livelier(testing, 1, 2 + group) : testing) {
      const value = along(line, change);
      read.push({ rollDeg, value, beyond: value > thresholdDeg });
    }
  }
  return {
    bodies: new Set(samples.map(({ body }) => body)).size,
    poses: read.length,
    r: correlation(read.map(({ value, rollDeg }) => [value, rollDeg])),
    maeDeg: mean(read.map(({ value, rollDeg }) => Math.abs(value - rollDeg))),
    thresholdDeg: mean(thresholds),
    ...shares(read),
    readings: read,
  };
}

/** Turned and level poses beyond a limit in degrees; by default beyond the threshold each was tested by. */
export function shares(read: readonly Reading[], limitDeg?: number): Pick<Result, "major" | "acted" | "falseAlarms"> {
  const share = (some: (rollDeg: number) => boolean): Share => {
    const those = read.filter(({ rollDeg }) => some(rollDeg));
    const found = those.filter(({ beyond, value }) => (limitDeg === undefined ? beyond : value > limitDeg));
    return { found: found.length, of: those.length };
  };
  return {
    major: share((rollDeg) => rollDeg >= MAJOR_DEG),
    acted: share((rollDeg) => rollDeg >= ACTED_DEG),
    falseAlarms: share((rollDeg) => Math.abs(rollDeg) <= LEVEL_DEG),
  };
}

/** A line through the samples, and a threshold that tells their level poses from the turned ones. */
export function learned(
  samples: readonly HipSample[],
  features: readonly string[],
  lively: boolean,
): { readonly line: Line; readonly thresholdDeg: number } {
  const teaching = lively ? livelier(samples, TIMES, 1) : samples;
  const all = Object.keys(samples[0]?.change ?? {});
  const names = all.filter((name) => features.some((beginning) => name.startsWith(beginning)));
  const line = fitLine(
    teaching.map(({ change }) => change),
    teaching.map(({ rollDeg }) => rollDeg),
    names,
    lively ? PENALTY * TIMES : PENALTY,
  );
  const read = (some: (rollDeg: number) => boolean) =>
    teaching.filter(({ rollDeg }) => some(rollDeg)).map(({ change }) => along(line, change));
  const level =
    quantile(
      read((rollDeg) => Math.abs(rollDeg) <= LEVEL_DEG),
      1 - FALSE_ALARMS,
    ) ?? 0;
  const turned =
    quantile(
      read((rollDeg) => rollDeg >= MAJOR_DEG),
      MISSED,
    ) ?? level;
  return { line, thresholdDeg: (level + Math.max(level, turned)) / 2 };
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [ma, mb] = [mean(pairs.map(([a]) => a)), mean(pairs.map(([, b]) => b))];
  const sum = (of: (a: number, b: number) => number) => pairs.reduce((all, [a, b]) => all + of(a - ma, b - mb), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}
