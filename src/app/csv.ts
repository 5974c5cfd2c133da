import type { Rep } from "../core/coach.types";
import type { SetRecord } from "../storage/set-record";

/** A table of every rep, RFC 4180: for spreadsheets, and for whoever helps. Units are in the names of the columns. */

type Cell = string | number | null;

const COLUMNS: readonly (readonly [name: string, read: (set: SetRecord, rep: Rep) => Cell])[] = [
  ["date", (set) => dateOf(set.startedAt)],
  ["time", (set) => timeOf(set.startedAt)],
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
  ["faults", (_, rep) => rep.faults.map(({ id, severity }) => `${id} ${hundredths(severity)}`).join("; ")],
  ["not_assessed", (_, rep) => rep.notAssessed.map(({ id, reason }) => `${id} (${reason})`).join("; ")],
];

/** @param sets in the order the rows are to have */
export function csvOf(sets: readonly SetRecord[]): string {
  const head = COLUMNS.map(([name]) => name);
  const rows = sets.flatMap((set) => set.reps.map((rep) => COLUMNS.map(([, read]) => read(set, rep))));
  return [head, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

/** Spreadsheets run text that begins like this as a formula; an apostrophe before it makes it text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n|]/;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function hundredths(value: number): number;
function hundredths(value: number | null): number | null;
function hundredths(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

const two = (value: number) => String(value).padStart(2, "0");

/** By the computer's own clock, as the user saw it: 2026-11-02. */
export function dateOf(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function timeOf(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
