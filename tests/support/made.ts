/** Rules, reps and readings made by hand, for tests that need exact numbers. */

import type { ViewClass } from "../../src/core/body/scene";
import type { RepFault } from "../../src/core/coach/coach.types";
import type { Evidence, LogEntry } from "../../src/core/coach/judge/evidence";
import type { RawRep } from "../../src/core/coach/reps/phases";
import type {
  Baseline,
  FaultRule,
  Metric,
  MetricCheck,
  RepRule,
  TempoCheck,
  Unit,
} from "../../src/core/exercise/exercise";
import { aRep } from "../fixtures/coaching";

export const REP_RULE: RepRule = {
  leave: 0.25,
  top: 0.8,
  topExit: 0.6,
  partial: 0.45,
  back: 0.3,
  again: 0.5,
  seen: "either",
  minS: 0.5,
  maxS: 20,
  holdTargetS: 0,
  source: "made up",
};

export function aMetric(id = "angle", unit: Unit = "deg"): Metric {
  return { id, unit, joints: [], read: () => null };
}

export function aCheck(metric: Metric, change: Partial<MetricCheck> = {}): MetricCheck {
  return {
    kind: "metric",
    metric,
    during: "top",
    statistic: "median",
    against: "own",
    typical: null,
    beyond: "above",
    limit: 10,
    severe: 20,
    live: false,
    ...change,
  };
}

export function aTempo(change: Partial<TempoCheck> = {}): TempoCheck {
  return { kind: "tempo", during: "top", beyond: "below", limit: 2, severe: 1, ...change };
}

export function aRule(id: string, change: Partial<FaultRule> = {}): FaultRule {
  return {
    id,
    name: id,
    key: false,
    priority: "form",
    check: aCheck(aMetric()),
    views: ["side"],
    cue: `Fix ${id}.`,
    praise: `Good ${id}.`,
    why: "made up",
    source: "made up",
    joints: [],
    ...change,
  };
}

export function aFault(id: string, severity: number): RepFault {
  return { id, severity, at: 0, value: 0 };
}

/** A finished rep with these faults, named by their severity. */
export function repWith(faults: Readonly<Record<string, number>>, change: Parameters<typeof aRep>[0] = {}) {
  return aRep({ faults: Object.entries(faults).map(([id, severity]) => aFault(id, severity)), ...change });
}

/** Leaves at 1 s, at the top from 2 to 3 s, back at 4 s. */
export function aRawRep(change: Partial<RawRep> = {}): RawRep {
  return {
    kind: "full",
    start: 1,
    topIn: 2,
    topOut: 3,
    end: 4,
    peak: 1,
    startSeen: true,
    previousEnd: null,
    returned: true,
    joins: false,
    curve: [],
    ...change,
  };
}

/** Ten readings a second of one metric, from 0 to 5 s. */
export function readings(of: (t: number) => number | null, view: (t: number) => ViewClass | null = () => "side") {
  return Array.from({ length: 51 }, (_, index): LogEntry => {
    const t = index / 10;
    return { t, view: view(t), seen: true, values: [of(t)] };
  });
}

export function evidence(metric: Metric, log: readonly LogEntry[], change: Partial<Evidence> = {}): Evidence {
  return {
    raw: aRawRep(),
    log,
    metrics: [metric],
    baseline: fixed({}),
    side: "left",
    together: true,
    near: "left",
    inOtherReps: () => null,
    ...change,
  };
}

/** A start pose with these values, the same for both sides. */
export function fixed(values: Readonly<Record<string, number>>): Baseline {
  return { value: (metric) => values[metric.id] ?? null };
}
