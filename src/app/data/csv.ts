import type { Rep } from "../../core/coach/coach.types";
import type { SessionRecord } from "../../storage/records/session-record";
import type { SetRecord } from "../../storage/records/set-record";
import { clockOf, dateOf } from "../days";
import type { Language } from "../person/language";

/** A table of every rep, RFC 4180: for spreadsheets, and for whoever helps. Units are in the names of the columns. */

type Cell = string | number | null;

/** What is read of a row: the rep, its set, and the session that it was done in; null: it was done by itself. */
interface Row {
  readonly set: SetRecord;
  readonly rep: Rep;
  readonly session: SessionRecord | null;
}

const COLUMNS: readonly (readonly [name: string, read: (row: Row, style: Style) => Cell])[] = [
  ["date", ({ set }) => dateOf(set.startedAt, set.offsetMin)],
  ["time", ({ set }) => clockOf(set.startedAt, set.offsetMin)],
  ["session", ({ set }) => set.sessionId],
  ["set", ({ set }) => set.id],
  ["source", ({ set }) => set.source.kind],
  ["exercise", ({ set }) => set.exercise.id],
  ["rules_revision", ({ set }) => set.exercise.revision],
  ["variant", ({ set }) => set.variant],
  ["target_reps", ({ set }) => set.target.reps],
  ["weight_kg", weightOf],
  // How hard the whole session was said to be, 0–10.
  ["session_effort", ({ session }) => session?.effort ?? null],
  ["rep", ({ rep }) => rep.n],
  ["kind", ({ rep }) => rep.kind],
  ["side", ({ rep }) => rep.side],
  ["score", ({ rep }) => rep.score],
  ["range_percent", ({ rep }) => Math.round(rep.peak * 100)],
  ["start_s", ({ rep }) => hundredths(rep.start)],
  ["end_s", ({ rep }) => hundredths(rep.end)],
  ["out_s", ({ rep }) => hundredths(rep.outS)],
  ["hold_s", ({ rep }) => hundredths(rep.hold)],
  ["back_s", ({ rep }) => hundredths(rep.backS)],
  ["view", ({ rep }) => rep.view],
  [
    "faults",
    ({ rep }, style) =>
      rep.faults.map(({ id, severity }) => `${id} ${numberIn(hundredths(severity), style)}`).join("; "),
  ],
  ["not_assessed", ({ rep }) => rep.notAssessed.map(({ id, reason }) => `${id} (${reason})`).join("; ")],
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

/** What was said to be lifted in the set's exercise; null: nothing, or it was not said. */
function weightOf({ set, session }: Row): number | null {
  const items = session?.items.filter(({ exercise }) => exercise === set.exercise.id) ?? [];
  // A set that was cut off is named by none of them.
  const own =
    items.find(({ setIds }) => setIds?.includes(set.id)) ?? items.find(({ variant }) => variant === set.variant);
  return own?.weightKg ?? null;
}

/** @param sets in the order the rows are to have */
export function csvOf(sets: readonly SetRecord[], language: Language, sessions: readonly SessionRecord[] = []): string {
  const style = STYLES[language];
  const known = new Map(sessions.map((session) => [session.id, session]));
  const head = COLUMNS.map(([name]) => name);
  const rows = sets.flatMap((set) => {
    const session = known.get(set.sessionId) ?? null;
    return set.reps.map((rep) => COLUMNS.map(([, read]) => read({ set, rep, session }, style)));
  });
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
