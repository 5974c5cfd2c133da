/** The evaluation in words and columns: for the terminal, and as Markdown for the documents. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { type Counted, falseReps, type Tally, tally } from "./count";

export type Row = readonly (string | number)[];

/** Columns as wide as their widest cell. */
export function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A Markdown table; the first row is the head. */
export function markdown([head = [], ...rows]: readonly Row[]): string {
  const line = (row: Row) => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`);

export function clipRows(counted: readonly Counted[]): Row[] {
  const head = ["", "clip", "full", "of", "partial", "sides", "tops met", "view", "seen", "score"];
  const rows = counted.flatMap(({ clip, own }): Row[] => {
    if (!own) return [];
    const { summary, error } = own;
    const verdict = !clip.countable || error === null ? "–" : error === 0 ? "ok" : Math.abs(error) === 1 ? "±1" : "X";
    const sides = own.sidesRight === null ? "" : `L${summary.counts.left} R${summary.counts.right}`;
    return [
      [
        verdict,
        clip.file,
        own.full,
        clip.reps ?? "?",
        own.partial,
        own.sidesRight === false ? `${sides} wrong` : sides,
        own.topsMet === null ? "" : `${own.topsMet} of ${clip.repTimes?.length}`,
        summary.view ?? "",
        percent(summary.frames * summary.seen, summary.frames),
        summary.score ?? "–",
      ],
    ];
  });
  return [head, ...rows];
}

export function summaryRows(counted: readonly Counted[]): Row[] {
  const head = [
    "exercise",
    "clips",
    "exact",
    "within one",
    "mean error",
    "reps",
    "labelled",
    "partial",
    "sides",
    "tops",
  ];
  const row = (name: string, sum: Tally): Row => [
    name,
    sum.clips,
    `${sum.exact} (${percent(sum.exact, sum.clips)})`,
    `${sum.withinOne} (${percent(sum.withinOne, sum.clips)})`,
    sum.meanError.toFixed(2),
    sum.reps,
    sum.labelledReps,
    sum.partial,
    sum.sides.of === 0 ? "–" : `${sum.sides.right} of ${sum.sides.of}`,
    sum.tops.of === 0 ? "–" : `${sum.tops.met} of ${sum.tops.of}`,
  ];
  const kinds = [
    ["people", "real"],
    ["people, perhaps generated", "real_or_ai"],
    ["rendered figures", "render3d"],
    ["drawn figures", "cartoon2d"],
    ["photographs cross-faded", "flipbook"],
  ] as const;
  return [
    head,
    ...EXERCISE_IDS.map((id) => row(EXERCISES[id].name, tally(counted.filter(({ clip }) => clip.exercise === id)))),
    ...kinds.map(([name, kind]) => row(`of these ${name}`, tally(counted.filter(({ clip }) => clip.kind === kind)))),
    row("all", tally(counted)),
  ];
}

/** Full reps counted when the clips of a row are played to the coach of a column. */
export function confusionRows(counted: readonly Counted[]): Row[] {
  const groups: readonly (ExerciseId | null)[] = [...EXERCISE_IDS, null];
  return [
    ["clips of", "number", ...EXERCISE_IDS],
    ...groups.map((group) => {
      const clips = counted.filter(({ clip }) => clip.exercise === group);
      const cells = EXERCISE_IDS.map((id) =>
        clips.reduce((total, { own, others }) => {
          const full = id === group ? own?.full : others.find((other) => other.exercise === id)?.full;
          return total + (full ?? 0);
        }, 0),
      );
      return [group ?? "none of the seven", clips.length, ...cells];
    }),
  ];
}

export function falseRows(counted: readonly Counted[]): Row[] {
  const found = falseReps(counted).map(({ clip, exercise, full }) => [clip.file, clip.shows, exercise, full]);
  return [["clip", "shows", "counted as", "reps"], ...found];
}

/** Severe faults reported of reps that the label calls good: alarms that are false as far as the label goes. */
export function alarmRows(counted: readonly Counted[]): Row[] {
  const head = ["exercise", "reps labelled good", "with a severe fault", "which"];
  const rows = EXERCISE_IDS.map((id): Row => {
    const good = counted.filter(({ clip }) => clip.exercise === id && clip.form === "good" && clip.kind === "real");
    const reps = good.flatMap(({ own }) => own?.summary.reps.filter((rep) => rep.kind === "full") ?? []);
    const tempo = new Set(EXERCISES[id].faults.filter((rule) => rule.priority === "tempo").map((rule) => rule.id));
    const severe = reps.map((rep) => rep.faults.filter((fault) => fault.severity >= 1 && !tempo.has(fault.id)));
    const names = new Map<string, number>();
    for (const fault of severe.flat()) names.set(fault.id, (names.get(fault.id) ?? 0) + 1);
    const which = [...names].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${name} ${times}`);
    return [
      EXERCISES[id].name,
      reps.length,
      severe.filter((faults) => faults.length > 0).length,
      which.join(", ") || "–",
    ];
  });
  return [head, ...rows];
}
