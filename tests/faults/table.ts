/** The fault table as a page: a section a kind, and what they come to. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { markdown } from "../evaluation/table";
import { writeSection } from "../support/page-section";
import { hangsUntold, KINDS, type Kind, lostReps, type Outcome } from "./fault";

/** Fewer are no table worth the name. */
export const LEAST_FAULTS = 100;

export const PAGE = join(projectFolder, "docs", "faults.md");
const HEAD = ["what was provoked", "reps heard", "reps on disk", "told in words", "mended by itself"];

export interface Told extends Outcome {
  readonly provoked: string;
}

/** The cells of a fault's row. */
function cellsOf({ provoked, heard, onDisk, inPage = 0, told, mended }: Told): string[] {
  const disk = inPage > 0 ? `${onDisk}, ${inPage} in the open page` : `${onDisk}`;
  return [provoked, `${heard}`, disk, told === null ? "no" : `yes: ${told}`, mended ? "yes" : "no"];
}

function rowIn(line: string): Told | null {
  const cells = line.split(" | ").map((cell) => cell.replace(/^\|\s*|\s*\|$/g, "").trim());
  const [provoked = "", heard = "", disk = "", told = "", mended = ""] = cells;
  if (cells.length !== HEAD.length || !/^\d+$/.test(heard)) return null;
  const [onDisk = 0, inPage = 0] = disk.split(",").map((part) => Number.parseInt(part, 10));
  return {
    ...{ provoked, heard: Number(heard), onDisk, inPage, mended: mended === "yes" },
    told: told === "no" ? null : told.replace(/^yes: /, ""),
  };
}

/** The rows of a kind as they are written down. */
export function writtenRows(kind: Kind): readonly Told[] {
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const section = page.split(`<!-- ${kind}: begin -->`)[1]?.split(`<!-- ${kind}: end -->`)[0] ?? "";
  return section.split("\n").flatMap((line) => rowIn(line) ?? []);
}

export function writeKind(kind: Kind, rows: readonly Told[]): void {
  const title = `## ${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  writeSection(PAGE, kind, `${title}\n\n${markdown([HEAD, ...rows.map(cellsOf)])}`, "Faults");
}

export interface Totals {
  readonly faults: number;
  readonly heard: number;
  readonly lost: number;
  readonly hung: number;
}

/** Of the whole page. */
export function totals(): Totals {
  const rows = KINDS.flatMap(writtenRows);
  return {
    faults: rows.length,
    heard: rows.reduce((sum, { heard }) => sum + heard, 0),
    lost: rows.reduce((sum, row) => sum + lostReps(row), 0),
    hung: rows.filter(hangsUntold).length,
  };
}

export function writeTotals({ faults, heard, lost, hung }: Totals): void {
  const of = KINDS.map((kind) => `${kind} ${writtenRows(kind).length}`).join(", ");
  writeSection(
    PAGE,
    "totals",
    `Written by \`npm run faults\`; do not edit by hand. How a fault is added: [tests/faults](../tests/faults/README.md).

Each row is something that was done to the app on purpose, while somebody exercised, checked a film, or brought their records back. *Reps heard*: counted aloud, on the screen or in a review before or after it. *Reps on disk*: those that a page opened afterwards reads. *Told*: the person met words for it. *Mended by itself*: it went on, or came to its end, with nobody's hand on the laptop.

**${faults} faults, ${heard} reps heard. Reps lost: ${lost}. Hung without a word: ${hung}.** (${of}.)`,
    "Faults",
  );
}
