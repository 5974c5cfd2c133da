/** The lab's numbers as rows: for the terminal and for the documents. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { aligned, type Row } from "../evaluation/table";
import type { CheckNumbers } from "./judging";
import type { LabNumbers } from "./numbers";
import { type Errors, groupedBy, type Share } from "./statistics";

export const nameOf = (id: ExerciseId) => EXERCISES[id].name;

/** "9 of 10 (60–98 %)": how many, and the interval the true share is known to within. */
export function told({ hits, of, interval }: Share): string {
  if (of === 0 || !interval) return "–";
  const percent = (value: number) => Math.round(100 * value);
  return `${hits} of ${of} (${percent(interval[0])}–${percent(interval[1])} %)`;
}

export const short = ({ hits, of }: Share) => (of === 0 ? "–" : `${hits} of ${of}`);
const seconds = (errors: Errors | null) =>
  errors ? `${errors.bias >= 0 ? "+" : ""}${errors.bias}, ${errors.p95}` : "–";

export function countRows({ counts }: LabNumbers): Row[] {
  const head = [
    "exercise",
    "view",
    "sets exact",
    "within one",
    "reps counted",
    "sides right",
    "top: bias, p95 s",
    "end: bias, p95 s",
  ];
  return [
    head,
    ...counts.map(
      (row): Row => [
        nameOf(row.exercise),
        row.view,
        told(row.exact),
        short(row.withinOne),
        short(row.reps),
        row.sides ? short(row.sides) : "–",
        seconds(row.topErrorS),
        seconds(row.endErrorS),
      ],
    ),
  ];
}

export function foundRows({ counts }: LabNumbers): Row[] {
  const head = ["exercise", "view", "pictures with the person found", "pictures with all joints needed (median set)"];
  const percent = ({ hits, of }: Share) => `${((100 * hits) / of).toFixed(1)} % of ${of}`;
  return [
    head,
    ...counts.map(
      (row): Row => [nameOf(row.exercise), row.view, percent(row.found), `${Math.round(100 * row.whole)} %`],
    ),
  ];
}

export function angleRows({ angles }: LabNumbers, wanted: (row: LabNumbers["angles"][number]) => boolean): Row[] {
  const head = ["exercise", "view", "model", "angle", "side", "bias", "mean", "median", "95 %", "read in"];
  return [
    head,
    ...angles
      .filter(wanted)
      .map(
        ({ exercise, view, model, angle, side, errors, read }): Row => [
          nameOf(exercise),
          view,
          model,
          angle,
          side,
          `${errors.bias}°`,
          `${errors.mae}°`,
          `${errors.median}°`,
          `${errors.p95}°`,
          `${Math.round(100 * read)} % of ${Math.round(errors.n / Math.max(read, 0.01))}`,
        ],
      ),
  ];
}

export function flexionRows({ flexion }: LabNumbers): Row[] {
  const head = ["exercise", "view", "pictures", "bias", "mean", "median", "95 %"];
  return [
    head,
    ...flexion.map(
      ({ exercise, view, errors }): Row => [
        nameOf(exercise),
        view,
        errors.n,
        `${errors.bias}°`,
        `${errors.mae}°`,
        `${errors.median}°`,
        `${errors.p95}°`,
      ],
    ),
  ];
}

export function checkRows(
  checks: readonly CheckNumbers[],
  first: string,
  nameFirst: (row: CheckNumbers) => string,
): Row[] {
  const head = [
    first,
    "fault",
    "view",
    "app speaks",
    "minor found",
    "major found",
    "unnoticed",
    "not assessed",
    "good reps blamed",
    "cue after s",
  ];
  return [
    head,
    ...checks.map(
      (row): Row => [
        nameFirst(row),
        row.fault,
        row.view,
        row.speaks ? "yes" : "no",
        short(row.minor),
        told(row.major),
        row.uncounted || "–",
        row.notAssessed || "–",
        told(row.alarms),
        row.latencyS === null ? "–" : `${row.latencyS} (${row.cued})`,
      ],
    ),
  ];
}

/** The checks that speak, with the screen upright and tipped back: how they fare beside each other. */
export function tiltRows({ tilted }: LabNumbers): Row[] {
  const tilts = [...new Set(tilted.map(({ tiltDeg }) => tiltDeg))].sort((a, b) => a - b);
  const speaking = tilted.filter(({ speaks, major, minor }) => speaks && major.of + minor.of > 0);
  const head = ["minor found", "major found", "unnoticed", "good reps blamed"];
  return [
    ["exercise", "fault", "view", ...tilts.flatMap((tiltDeg) => head.map((name) => `${tiltDeg}°: ${name}`))],
    ...[...groupedBy(speaking, ({ exercise, fault, view }) => `${exercise} ${fault} ${view}`).values()].flatMap(
      (rows): Row[] => {
        const [first] = rows;
        if (!first) return [];
        const cells = tilts.flatMap((tilt) => {
          const row = rows.find(({ tiltDeg }) => tiltDeg === tilt);
          return row
            ? [short(row.minor), short(row.major), row.uncounted || "–", short(row.alarms)]
            : head.map(() => "–");
        });
        return [[nameOf(first.exercise), first.fault, first.view, ...cells]];
      },
    ),
  ];
}

export function smallestRows({ smallest }: LabNumbers): Row[] {
  const head = ["exercise", "fault", "acted size: found", "reliably from"];
  return [
    head,
    ...smallest.map(
      (row): Row => [
        nameOf(row.exercise),
        row.fault,
        row.sizes.map(({ size, seen }) => `${size}: ${short(seen)}`).join("; "),
        row.reliableFrom === null ? "–" : `${row.reliableFrom} ${row.unit}`,
      ],
    ),
  ];
}

/** Everything, for the terminal. */
export function printed(numbers: LabNumbers): string {
  const parts: readonly [string, Row[]][] = [
    ["COUNTS", countRows(numbers)],
    ["PERSON FOUND", foundRows(numbers)],
    ["ANGLES, near side, side-on", angleRows(numbers, ({ side, view }) => side === "near" && view === "side")],
    ["SPINE FLEXION", flexionRows(numbers)],
    [
      "FAULTS",
      checkRows(
        numbers.checks.filter(({ major, alarms, speaks }) => major.of > 0 || (speaks && alarms.hits > 0)),
        "exercise",
        (row) => row.exercise,
      ),
    ],
    ["SMALLEST", smallestRows(numbers)],
  ];
  const { films, falseReps } = numbers.distractors;
  return [
    ...parts.map(([title, rows]) => `\n${title}\n\n${aligned(rows)}`),
    `\nDISTRACTORS: ${films} films, ${falseReps} false reps`,
  ].join("\n");
}
