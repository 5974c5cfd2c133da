/** Every gate and limit a tenth lower and a tenth higher: which counts change, and which judgements. */
import type { Exercise, ExerciseId, FaultRule, MetricCheck } from "../../src/core/exercise/exercise";
import { isExact, type Played, play } from "./heaps";

export const MOVED = ["top", "topExit", "partial", "back", "again", "leave"] as const;
const TENTHS = [0.9, 1.1] as const;
/** A film whose signal never came this far in somebody else's coach counts nothing there, whatever the gates are. */
const NEAR_A_REP = 0.6;

export interface Moved {
  readonly exercise: ExerciseId;
  readonly gate: string;
  readonly from: number;
  readonly to: number;
  /** Films whose full reps are others now: right before and wrong now, wrong before and right now, neither said. */
  readonly lost: readonly string[];
  readonly won: readonly string[];
  readonly other: readonly string[];
}

/** @param played all films at the gates as they are */
export function movedGates(exercise: Exercise, played: readonly Played[]): readonly Moved[] {
  const near = played.filter(
    ({ own, excursions }) => own || excursions.some(({ peak, end }) => peak >= NEAR_A_REP || end === "refused"),
  );
  const gates = MOVED.flatMap((gate) =>
    TENTHS.map((tenth) => {
      const to = rounded(exercise.rep[gate] * tenth);
      return { gate, from: exercise.rep[gate], to, changed: { ...exercise, rep: { ...exercise.rep, [gate]: to } } };
    }),
  );
  const requirements = exercise.requires.flatMap((asked) =>
    TENTHS.map((tenth) => {
      const to = rounded(asked.check.limit * tenth);
      const requires = exercise.requires.map((one) =>
        one === asked ? { ...one, check: { ...one.check, limit: to } } : one,
      );
      return {
        gate: `requirement ${asked.id}`,
        from: asked.check.limit,
        to,
        changed: { ...exercise, requires },
      };
    }),
  );
  return [...gates, ...requirements].map(({ gate, from, to, changed }) => {
    const now = near.map((before) => ({ before, after: play(before.material, changed) }));
    const different = now.filter(({ before, after }) => before.summary.counts.full !== after.summary.counts.full);
    const named = (wanted: (before: boolean | null, after: boolean | null) => boolean) =>
      different
        .filter(({ before, after }) => wanted(isExact(before), isExact(after)))
        .map(({ before, after }) => told(before, after));
    return {
      exercise: exercise.id,
      gate,
      from,
      to,
      lost: named((before, after) => before === true && after === false),
      won: named((before, after) => before === false && after === true),
      other: named((before, after) => before === null || before === after),
    };
  });
}

const told = ({ material, summary }: Played, after: Played) =>
  `${material.name} ${summary.counts.full} → ${after.summary.counts.full}`;

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

export interface MovedLimit {
  readonly exercise: ExerciseId;
  readonly fault: string;
  /** Reps in which the fault is said, at nine tenths of the limit, at it, and at eleven tenths. */
  readonly said: readonly [low: number, now: number, high: number];
  readonly reps: number;
}

/** Limits of faults move no count; how many reps they are said of. Films of the exercise alone. */
export function movedLimits(exercise: Exercise, played: readonly Played[]): readonly MovedLimit[] {
  const own = played.filter((one) => one.own);
  const scaled = TENTHS.map((tenth) => {
    const changed = { ...exercise, faults: exercise.faults.map((rule) => scale(rule, tenth)) };
    return own.map(({ material }) => play(material, changed));
  });
  const said = (list: readonly Played[], id: string) =>
    list.reduce(
      (sum, { summary }) => sum + summary.reps.filter(({ faults }) => faults.some((fault) => fault.id === id)).length,
      0,
    );
  const reps = own.reduce((sum, { summary }) => sum + summary.reps.length, 0);
  return exercise.faults
    .filter(({ views }) => views.length > 0)
    .map(({ id }) => ({
      exercise: exercise.id,
      fault: id,
      said: [said(scaled[0] ?? [], id), said(own, id), said(scaled[1] ?? [], id)],
      reps,
    }));
}

function scale(rule: FaultRule, tenth: number): FaultRule {
  const { check } = rule;
  const one = <T extends { readonly limit: number }>(given: T): T => ({ ...given, limit: given.limit * tenth });
  if (check.kind === "witnesses") {
    return { ...rule, check: { ...check, witnesses: check.witnesses.map((witness: MetricCheck) => one(witness)) } };
  }
  return { ...rule, check: one(check) };
}
