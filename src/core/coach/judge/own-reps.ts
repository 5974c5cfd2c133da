/** What the set's earlier reps read, for checks that hold a rep against the same body's others. */
import { median } from "../../body/statistics";
import type { FaultRule, MetricCheck } from "../../exercise/exercise";
import { metricChecks } from "../../exercise/rules";
import type { Evidence } from "./evidence";
import { readingOf, type Verdict } from "./judge";

/** One rep is no habit. Judgement. */
const LEAST = 2;

export interface OwnReps {
  /** The median of what a check read in the reps so far that had no key fault; null of fewer than two. */
  value(check: MetricCheck): number | null;
  /** A full rep, after it was judged. */
  add(verdict: Verdict, evidence: Evidence): void;
  clear(): void;
}

export function createOwnReps(rules: readonly FaultRule[]): OwnReps {
  const read = new Map<MetricCheck, number[]>();
  const keys = new Set(rules.filter(({ key }) => key).map(({ id }) => id));
  const asked = rules.flatMap(({ id, check }) => {
    const checks = metricChecks(check).filter(({ against }) => against === "reps");
    return checks.length > 0 ? [{ id, checks }] : [];
  });
  return {
    value(check) {
      const values = read.get(check) ?? [];
      return values.length < LEAST ? null : median(values);
    },
    add({ faults, notAssessed }, evidence) {
      // A squat is no measure for the hinge after it.
      if (faults.some(({ id }) => keys.has(id))) return;
      for (const { id, checks } of asked) {
        if ([...faults, ...notAssessed].some((said) => said.id === id)) continue;
        for (const check of checks) {
          const value = readingOf(check, evidence);
          if (value !== null) read.set(check, [...(read.get(check) ?? []), value]);
        }
      }
    },
    clear: () => read.clear(),
  };
}
