import type { Rep } from "../../core/coach/coach.types";
import type { SetRecord } from "../../storage/records/set-record";
import { clockOf, dateOf } from "../days";
import type { Language } from "../person/language";

/** A table of every rep, RFC 4180: for spreadsheets, and for whoever helps. Units are in the names of the columns. */

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, read: (set: SetRecord, rep: Rep, style: Style) => Cell])[] = [
  ["date", (set) => dateOf(set.startedAt, set.offsetMin)],
  ["time", (set) => clockOf(set.startedAt, set.offsetMin)],
  ["session", (set) => set.sessionId],
  ["set", (set) => set.id],
  ["source", (set) => set.source.kind],
  ["exercise", (set) => set.exercise.id],
  ["rules_revision", (set) => set.exercise.revision],
  ["variant", (set) => set.variant],
  ["target_reps", (set) => set.target.reps],
  ["rep", (_, rep) => rep.n],
  ["kind", (_, rep) => rep.kind],
  ["side", (_, rep) => rep.side],
  ["score", (_, rep) => rep.score],
  ["range_percent", (_, rep) => Math.round(rep.peak * 100)],
  ["start_s", (_, rep) => hundredths(rep.start)],
  ["end_s", (_, rep) => hundredths(rep.end)],
  ["out_s", (_, rep) => hundredths(rep.outS)],
  ["hold_s", (_, rep) => hundredths(rep.hold)],
  ["back_s", (_, rep) => hundredths(rep.backS)],
  ["view", (_, rep) => rep.view],
  [
    "faults",
    (_, rep, style) =>
      rep.faults.map(({ id, severity }) => `${id} ${numberIn(hundredths(severity), style)}`).join("; "),
  ],
  ["not_assessed", (_, rep) => rep.notAssessed.map(({ id, reason }) => `${id} (${reason})`).join("; ")],
];

/** How a spreadsheet of that language reads a file that is opened with a double click. */
interface Style {
  readonly between: "," | ";";
  readonly decimal: "." | ",";
}
const STYLES: Readonly<Record<Language, Style>> = {
  en: { between: ",", decimal: "." },
  de: { between: ";", decimal: "," },
};

/** @param sets in the order the rows are to have */
export function csvOf(sets: readonly SetRecord[], language: Language): string {
  const style = STYLES[language];
  const head = COLUMNS.map(([name]) => name);
  const rows = sets.flatMap((set) => set.reps.map((rep) => COLUMNS.map(([, read]) => read(set, rep, style))));
  return [head, ...rows].map((row) => `${row.map((cell) => written(cell, style)).join(style.between)}\r\n`).join("");
}

/** Spreadsheets run text that begins like this as a formula; an apostrophe before it makes it text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n|]/;

function written(cell: Cell, style: Style): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberIn(cell, style);
  const text = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const numberIn = (value: number, { decimal }: Style): string => String(value).replace(".", decimal);

function hundredths(value: number): number;
function hundredths(value: number | null): number | null;
function hundredths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
