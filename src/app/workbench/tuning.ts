import type { Check, Exercise, FaultRule, RepRule } from "../../core/exercise/exercise";
import { metricChecks } from "../../core/exercise/rules";

/** A number of an exercise that the workbench can move. */
export interface Knob {
  /** "gate:top", "limit:hips-low", "severe:hips-low", with "#1" for the second witness. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export type Tuning = Readonly<Record<string, number>>;

const GATES = ["leave", "top", "topExit", "partial", "back", "again"] as const satisfies readonly (keyof RepRule)[];
const TIMES = ["minS", "maxS", "holdTargetS"] as const satisfies readonly (keyof RepRule)[];

/** Every gate and limit of an exercise as it stands. */
export function knobsOf(exercise: Exercise): readonly Knob[] {
  const gates = GATES.map((gate): Knob => {
    return { id: `gate:${gate}`, name: gate, unit: "", value: exercise.rep[gate], min: 0, max: 1.2, step: 0.01 };
  });
  const times = TIMES.map((time): Knob => {
    const value = exercise.rep[time];
    return { id: `gate:${time}`, name: time, unit: "s", value, min: 0, max: Math.max(10, value * 2), step: 0.1 };
  });
  const limits = exercise.faults.flatMap((rule) =>
    partsOf(rule.check).flatMap((part, n) =>
      (["limit", "severe"] as const).flatMap((which) => {
        const value = part[which];
        return value === null ? [] : limitKnob(rule, part, n, which, value);
      }),
    ),
  );
  return [...gates, ...times, ...limits];
}

type Part = Exclude<Check, { kind: "witnesses" }>;

function partsOf(check: Check): readonly Part[] {
  return check.kind === "witnesses" ? metricChecks(check) : [check];
}

function limitKnob(rule: FaultRule, part: Part, n: number, which: "limit" | "severe", value: number): Knob {
  const reach = Math.max(Math.abs(value), 0.02);
  return {
    id: knobId(which, rule.id, n),
    name: `${rule.name}: ${part.kind === "metric" ? part.metric.id : part.during}, ${which}`,
    unit: part.kind === "metric" ? part.metric.unit : "s",
    value,
    min: round(value - reach * 1.5),
    max: round(value + reach * 1.5),
    step: reach > 5 ? 0.5 : reach > 0.5 ? 0.05 : 0.002,
  };
}

function knobId(which: string, rule: string, n: number): string {
  return `${which}:${rule}${n === 0 ? "" : `#${n}`}`;
}

/** The same exercise with some numbers moved. A moved limit holds in every variant. */
export function tuned(exercise: Exercise, tuning: Tuning): Exercise {
  const gates = [...GATES, ...TIMES].flatMap((gate) => {
    const moved = tuning[`gate:${gate}`];
    return moved === undefined ? [] : [[gate, moved] as const];
  });
  const touched = new Set<string>();
  const faults = exercise.faults.map((rule) => {
    const check = tuneCheck(rule.check, (which, n) => tuning[knobId(which, rule.id, n)]);
    if (check === rule.check) return rule;
    touched.add(rule.id);
    return { ...rule, check };
  });
  const variants = exercise.variants.map((variant) => ({
    ...variant,
    limits: Object.fromEntries(Object.entries(variant.limits).filter(([id]) => !touched.has(id))),
  }));
  return { ...exercise, rep: { ...exercise.rep, ...Object.fromEntries(gates) }, faults, variants };
}

type Moved = (which: "limit" | "severe", n: number) => number | undefined;

function tuneCheck(check: Check, moved: Moved): Check {
  if (check.kind !== "witnesses") return tunePart(check, moved, 0);
  const { witnesses, amongReps = [] } = check;
  const all = metricChecks(check).map((witness, n) => tunePart(witness, moved, n));
  if (all.every((witness, n) => witness === [...witnesses, ...amongReps][n])) return check;
  const [first, among] = [all.slice(0, witnesses.length), all.slice(witnesses.length)];
  return { ...check, witnesses: first, ...(among.length > 0 && { amongReps: among }) };
}

function tunePart<T extends Part>(part: T, moved: Moved, n: number): T {
  const limit = moved("limit", n);
  const severe = moved("severe", n);
  if (limit === undefined && severe === undefined) return part;
  return { ...part, limit: limit ?? part.limit, severe: severe ?? part.severe };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
