import { Fragment } from "react";
import { exerciseOf, faultName } from "../../app/catalogue";
import type { Exercise } from "../../core/exercise/exercise";
import type { SetDigest } from "../../core/history/digest";
import { type SidedMeasure, sidesByVisit, type VisitSides, weakerSide } from "../../core/history/trends/sides";
import { type Summary, summaryOf } from "../../core/history/trends/summary";
import type { Visit } from "../../core/history/trends/visit";
import type { SessionItem } from "../../core/plan/session";
import { words } from "../../words";
import { Sparks } from "./Sparks";

const FAULTS_SHOWN = 2;

interface ExerciseTableProps {
  readonly visits: readonly Visit[];
  /** Further back than the report itself: one visit says nothing about sides. */
  readonly earlier: readonly Visit[];
  /** What was planned, for a report of one session. */
  readonly items: readonly SessionItem[] | null;
  /** The time before, to compare a month with. */
  readonly before?: readonly Visit[];
}

/** Every exercise on two lines: numbers, and below them what was found and what was not visible. */
export function ExerciseTable({ visits, earlier, items, before = [] }: ExerciseTableProps) {
  const w = words.report;
  const sets = visits.flatMap((visit) => visit.sets);
  const ids = [...new Set([...(items ?? []).map(({ exercise }) => exercise), ...sets.map((set) => set.exercise)])];
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{w.exercise}</th>
          <th scope="col">{items ? w.dosePlanned : w.dose}</th>
          <th scope="col">{w.range}</th>
          <th scope="col">{w.hold}</th>
          <th scope="col">{w.score}</th>
          <th scope="col">{w.fatigue}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const exercise = exerciseOf(id);
          if (!exercise) return null;
          const own = sets.filter((set) => set.exercise === id);
          const item = items?.find((one) => one.exercise === id) ?? null;
          const then = before.flatMap((visit) => visit.sets.filter((set) => set.exercise === id));
          const all = [...earlier, ...visits];
          return <Rows key={id} exercise={exercise} sets={own} before={then} item={item} earlier={all} />;
        })}
      </tbody>
    </table>
  );
}

interface RowsProps {
  readonly exercise: Exercise;
  readonly sets: readonly SetDigest[];
  readonly before: readonly SetDigest[];
  readonly item: SessionItem | null;
  readonly earlier: readonly Visit[];
}

function Rows({ exercise, sets, before, item, earlier }: RowsProps) {
  const w = words.report;
  const t = words.trends;
  const checks = exercise.faults.map(({ id }) => id);
  const sum = summaryOf(sets, checks);
  const then = summaryOf(before, checks);
  const variants = [...new Set(sets.length > 0 ? sets.map(({ variant }) => variant) : item ? [item.variant] : [])];
  const names = variants.map((id) => exercise.variants.find((one) => one.id === id)?.name ?? id);
  return (
    <Fragment>
      <tr className="report-numbers">
        <th scope="row">
          {exercise.name}
          <small>{names.join(", ")}</small>
        </th>
        <td>
          {done(sum)}
          {item && <small>{w.planned(item.sets, item.reps, item.perSide)}</small>}
          {item?.weightKg !== undefined && <small>{words.ability.kg(item.weightKg)}</small>}
        </td>
        <td>
          {sum.range ? t.percent(sum.range.middle * 100) : w.none}
          {sum.range && item && (
            <small>{w.from(t.percent(sum.range.least * 100), t.percent(sum.range.most * 100))}</small>
          )}
        </td>
        <td>{exercise.rep.holdTargetS > 0 && sum.holdS !== null ? t.seconds(sum.holdS) : w.none}</td>
        <td>
          {sum.score === null ? w.none : t.points(sum.score)}
          {then.score !== null && <small>{w.monthBefore(t.points(then.score))}</small>}
        </td>
        <td>{sum.fatigue === null ? w.none : t.change(sum.fatigue)}</td>
      </tr>
      <tr className="report-words">
        <td colSpan={6}>
          {item && sets.length > 0 && <Sparks reps={sets.flatMap(({ reps }) => reps)} aim={exercise.rep.top} />}
          <span>
            {sets.length === 0
              ? w.notDone(item?.because ? words.sessionReview.because[item.because] : null)
              : sentences(exercise, sum, earlier, item !== null).join(" ")}
          </span>
        </td>
      </tr>
    </Fragment>
  );
}

function done({ sets, full, partial, left, right }: Summary): string {
  const w = words.report;
  const sides = left + right > 0 ? w.doneSides(sets, left, right) : w.done(sets, full);
  return partial > 0 ? `${sides} ${w.partial(partial)}` : sides;
}

/** @param alone of one session: how steady it was, and how much of it was in view */
function sentences(exercise: Exercise, sum: Summary, earlier: readonly Visit[], alone: boolean): string[] {
  const w = words.report;
  const found = sum.faults
    .slice(0, FAULTS_SHOWN)
    .map(({ id, reps, assessed }) => w.found(faultName(exercise, id), reps, assessed));
  const missed = sum.notAssessed.map(({ id }) => faultName(exercise, id));
  return [
    found.length > 0 ? w.foundMost(found) : w.foundNothing,
    ...(sum.variation === null || !alone ? [] : [w.variation(Math.round(sum.variation * 100))]),
    ...sides(earlier, exercise),
    ...(missed.length > 0 ? [w.notVisible(missed)] : []),
    ...(sum.seen === null || !alone ? [] : [w.seen(Math.round(sum.seen * 100))]),
  ];
}

function sides(visits: readonly Visit[], exercise: Exercise): string[] {
  const w = words.report;
  const say = (measure: SidedMeasure, differences: readonly VisitSides[]): string[] => {
    const last = differences.at(-1);
    if (!last) return [];
    const clear = weakerSide(differences.slice(-8)) !== null;
    const show = measure === "range" ? (value: number) => words.trends.percent(value * 100) : words.trends.seconds;
    return [w.sides(measure, show(last.left), show(last.right), clear)];
  };
  const measures = exercise.rep.holdTargetS > 0 ? (["range", "hold"] as const) : (["range"] as const);
  return measures.flatMap((measure) => say(measure, sidesByVisit(visits, exercise.id, measure)));
}
