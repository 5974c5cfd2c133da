import type { Check, Exercise, FaultRule, Metric, MetricCheck, Requirement, Variant } from "./exercise";

/** The standard variant: nothing changed. */
export const STANDARD = "standard";

/** The variant by id. Throws RangeError naming the ones there are. */
export function variantOf(exercise: Exercise, id: string): Variant {
  const found = exercise.variants.find((variant) => variant.id === id);
  if (found) return found;
  const known = exercise.variants.map((variant) => variant.id).join(", ");
  throw new RangeError(`${exercise.name} has no variant "${id}". There are: ${known}.`);
}

/** The exercise with the variant's own signal, gates and times, and with what else is its own. */
export function inVariant(exercise: Exercise, variant: Variant): Exercise {
  const { id, rep, workingLeg, own, signal = exercise.signal } = variant;
  const { lookalikes } = exercise;
  const fetches = exercise.fetches?.without.includes(id) ? undefined : exercise.fetches;
  const apart = lookalikes?.filter(({ without = [] }) => !without.includes(id));
  const differs = rep || workingLeg || own || signal !== exercise.signal || apart?.length !== lookalikes?.length;
  if (!differs && fetches === exercise.fetches) return exercise;
  const some = apart && { lookalikes: apart };
  return { ...exercise, ...some, ...own, signal, workingLeg, fetches, rep: { ...exercise.rep, ...rep } };
}

/** The fault rules that apply in a variant, with its limits put in. */
export function rulesOf(exercise: Exercise, variant: Variant): readonly FaultRule[] {
  return exercise.faults
    .filter((rule) => !variant.without.includes(rule.id))
    .map((rule) => {
      const limits = variant.limits[rule.id];
      return limits && rule.check.kind !== "witnesses" ? { ...rule, check: { ...rule.check, ...limits } } : rule;
    });
}

/** Whether a variant is counted and timed, and nothing of it judged; false where there is no such variant. */
export function isOnlyCounted(exercise: Exercise, variantId: string): boolean {
  const variant = exercise.variants.find(({ id }) => id === variantId);
  return variant !== undefined && rulesOf(exercise, variant).length === 0;
}

/** What a rep must show in a variant. */
export function requirementsOf(exercise: Exercise, variant: Variant): readonly Requirement[] {
  return exercise.requires.filter((requirement) => !requirement.without.includes(variant.id));
}

/** The metric checks inside a check. */
export function metricChecks(check: Check): readonly MetricCheck[] {
  if (check.kind === "metric") return [check];
  return check.kind === "witnesses" ? [...check.witnesses, ...(check.amongReps ?? [])] : [];
}

/** Every metric that an exercise's rules, signal and steadiness need, each once. */
export function metricsOf(exercise: Exercise, rules: readonly FaultRule[]): readonly Metric[] {
  const all = [
    ...rules.flatMap((rule) =>
      metricChecks(rule.check).flatMap(({ metric, zero }) => (zero ? [metric, zero] : [metric])),
    ),
    ...rules.flatMap(({ build }) => build?.metric ?? []),
    ...exercise.requires.flatMap(({ check }) =>
      check.kind === "travel" ? [...check.of, ...check.than] : check.metric,
    ),
    ...exercise.signal.metrics,
    ...(exercise.steadiness ? [exercise.steadiness] : []),
    ...(exercise.workingLeg ? [exercise.workingLeg] : []),
    ...(exercise.fetches ? [exercise.fetches.height, exercise.fetches.ahead] : []),
  ];
  return [...new Map(all.map((metric) => [metric.id, metric])).values()];
}

/** An exercise as the app has it: while it is provisional its checks are named, said to be not visible, and never judged. */
export function silenced(exercise: Exercise): Exercise {
  if (!exercise.provisional) return exercise;
  return { ...exercise, faults: exercise.faults.map((rule) => ({ ...rule, views: [] })) };
}
