/** How far every rep and every non-rep came from the gate it passed or was stopped by. */
import { createCoach } from "../../src/core/coach/coach";
import type { CoachStep, SetSummary } from "../../src/core/coach/coach.types";
import type { Exercise, ExerciseId, FaultRule, RepRule } from "../../src/core/exercise/exercise";
import { inVariant, STANDARD, variantOf } from "../../src/core/exercise/rules";
import { ANY } from "../../src/exercises/check";
import { type Excursion, excursionsOf } from "./excursions";
import type { Material } from "./material";

/** Gates on progress whose heaps are drawn. */
export const GATES = ["top", "partial", "back", "again", "leave"] as const;
export type GateName = (typeof GATES)[number];

/** One movement at one gate. */
export interface Sample {
  readonly value: number;
  readonly film: string;
  readonly source: Material["source"];
  readonly person: string;
  /** Seconds of the film. */
  readonly at: number;
  /** Let through by the gate: a rep, or an end of one. */
  readonly passed: boolean;
  /** Whether that was right, as far as the film's label says. */
  readonly right: boolean;
}

export interface Heap {
  readonly exercise: ExerciseId;
  /** A gate of `RepRule`, or "requirement ID". */
  readonly gate: string;
  readonly at: number;
  /** On which side of the gate those lie that are let through. */
  readonly passes: "above" | "below";
  readonly samples: readonly Sample[];
}

export interface Played {
  readonly material: Material;
  readonly exercise: ExerciseId;
  readonly own: boolean;
  readonly summary: SetSummary;
  readonly excursions: readonly Excursion[];
}

/** One film to one coach. */
export function play(material: Material, exercise: Exercise): Played {
  const own = material.exercise === exercise.id;
  const variant = own ? material.variant : STANDARD;
  const coach = createCoach(exercise, { variant, mode: material.mode });
  const steps: CoachStep[] = material.frames.map((frame) => coach.push(frame));
  const summary = coach.finish();
  const { rep } = inVariant(exercise, variantOf(exercise, variant));
  return { material, exercise: exercise.id, own, summary, excursions: excursionsOf(steps, rep) };
}

/** Whether the coach counted what the label says; null where it says nothing. */
export function isExact({ material, own, summary }: Played): boolean | null {
  if (!own) return summary.counts.full === 0;
  return material.reps === null ? null : summary.counts.full === material.reps;
}

export function gateHeaps(exercise: Exercise, played: readonly Played[]): readonly Heap[] {
  return GATES.map((gate) => ({
    exercise: exercise.id,
    gate,
    at: exercise.rep[gate],
    passes: gate === "top" || gate === "partial" ? "above" : "below",
    samples: played.filter((one) => sameGate(exercise, one, gate)).flatMap((one) => samplesAt(gate, exercise.rep, one)),
  }));
}

/** Variants with gates of their own say nothing of this one. */
function sameGate(exercise: Exercise, { material, own }: Played, gate: GateName): boolean {
  if (!own) return true;
  return inVariant(exercise, variantOf(exercise, material.variant)).rep[gate] === exercise.rep[gate];
}

function samplesAt(gate: GateName, rule: RepRule, played: Played): Sample[] {
  const { material, own, excursions } = played;
  const exact = isExact(played);
  const { name: film, source, person } = material;
  const sample = (value: number, at: number, passed: boolean): Sample => ({
    value,
    film,
    source,
    person,
    at,
    passed,
    // A film that is miscounted has a rep or a non-rep on the wrong side, and nobody says which.
    right: own ? exact !== false : !passed,
  });
  return excursions.flatMap(({ from, peak, end, dips, touched, rest }): Sample[] => {
    if (gate === "top") {
      if (end === "full") return [sample(peak, from, true)];
      return end === "partial" || end === "short of the top" ? [sample(peak, from, false)] : [];
    }
    if (gate === "partial") {
      if (end === "partial") return [sample(peak, from, true)];
      // A rep whose beginning was not seen stops in silence however far it went.
      return end === "short of the top" && peak < rule.partial ? [sample(peak, from, false)] : [];
    }
    if (!own || end !== "full") return [];
    if (gate === "again") {
      const stopped = dips.filter((dip) => dip > rule.back).map((dip) => sample(dip, from, false));
      return touched === null ? stopped : [sample(touched, from, true), ...stopped];
    }
    if (rest === null) return [];
    if (gate === "leave") return rest <= rule.leave ? [sample(rest, from, true), sample(peak, from, false)] : [];
    return touched === null ? [sample(rest, from, true), ...dips.map((dip) => sample(dip, from, false))] : [];
  });
}

const PROBE = "margin:";
/** Found by every value: the finding then carries it. */
const EVERYTHING = 1e6;

/** Requirements of one measure. How far one point went for another has no value that a fault could carry: it stays asked for. */
const measured = ({ requires }: Exercise) =>
  requires.flatMap((one) => (one.check.kind === "metric" ? [{ ...one, check: one.check }] : []));

/** The exercise with its requirements asked of nobody, and their values noted of every movement. */
export function probing(exercise: Exercise): Exercise {
  const [model] = exercise.faults;
  if (!model) throw new Error(`${exercise.id} has no fault to copy.`);
  const probes = measured(exercise).map(
    ({ id, check }): FaultRule => ({
      ...model,
      id: `${PROBE}${id}`,
      check: { ...check, limit: check.beyond === "below" ? EVERYTHING : -EVERYTHING, severe: null },
      views: ANY,
      togetherOnly: false,
      nearOnly: false,
    }),
  );
  return { ...exercise, requires: exercise.requires.filter(({ check }) => check.kind === "travel"), faults: probes };
}

/** @param probed films played to the exercise as `probing` has it */
export function requirementHeaps(exercise: Exercise, probed: readonly Played[]): readonly Heap[] {
  return measured(exercise).map(({ id, check, without }) => {
    const beyond = (value: number) =>
      check.beyond === "away"
        ? Math.abs(value) > check.limit
        : check.beyond === "above"
          ? value > check.limit
          : value < check.limit;
    const samples = probed
      .filter(({ material, own }) => !own || !without.includes(material.variant))
      .flatMap(({ material, own, summary }) =>
        summary.reps.flatMap((rep): Sample[] => {
          const found = rep.faults.find((fault) => fault.id === `${PROBE}${id}`);
          if (!found || rep.kind !== "full") return [];
          const passed = !beyond(found.value);
          // Of somebody else's movement any of the requirements may be the one that stops it.
          if (!own && passed) return [];
          const { name: film, source, person } = material;
          return [{ value: found.value, film, source, person, at: rep.top, passed, right: own === passed }];
        }),
      );
    return {
      exercise: exercise.id,
      gate: `requirement ${id}`,
      at: check.limit,
      passes: check.beyond === "below" ? "above" : "below",
      samples,
    } as const;
  });
}

/** The free way on both sides of a gate. */
export interface Margin {
  /** Nearest of those let through, and of those stopped, that are so rightly; null: there is none. */
  readonly passed: number | null;
  readonly stopped: number | null;
  /** Distances from the gate. */
  readonly toPassed: number | null;
  readonly toStopped: number | null;
  /** Where the gate would lie in the middle of the gap; null without two heaps. */
  readonly middle: number | null;
  readonly wrong: number;
  readonly count: number;
}

export function marginOf({ at, passes, samples }: Heap): Margin {
  const sign = passes === "above" ? 1 : -1;
  const right = samples.filter((sample) => sample.right);
  const nearest = (passed: boolean) => {
    const values = right.filter((sample) => sample.passed === passed).map(({ value }) => value * sign);
    if (values.length === 0) return null;
    return sign * (passed ? Math.min(...values) : Math.max(...values));
  };
  const [passed, stopped] = [nearest(true), nearest(false)];
  return {
    passed,
    stopped,
    toPassed: passed === null ? null : Math.abs(passed - at),
    toStopped: stopped === null ? null : Math.abs(at - stopped),
    middle: passed === null || stopped === null ? null : (passed + stopped) / 2,
    wrong: samples.length - right.length,
    count: samples.length,
  };
}
