/** What became of each fault, noted by the tests that provoke them and read by `npm run faults`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import type { Kind, Outcome } from "./fault";
import type { Told } from "./table";

const FOLDER = join(projectFolder, ".cache", "faults");
const WHERE = ["unit", "page"] as const;
export type Where = (typeof WHERE)[number];

const pathOf = (kind: Kind, where: Where) => join(FOLDER, `${kind}-${where}.json`);

/** Faults of a kind in the order in which they are listed; `null` where it did not come to an outcome. */
interface Notes {
  readonly [provoked: string]: Outcome | null;
}

const notesOf = (kind: Kind, where: Where): Notes => {
  const path = pathOf(kind, where);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
};

/** Notes an outcome; null: it was begun. */
export function note(kind: Kind, where: Where, provoked: string, outcome: Outcome | null): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(kind, where), JSON.stringify({ ...notesOf(kind, where), [provoked]: outcome }, null, 1));
}

export function forgetNotes(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** All that was noted of a kind, and the faults that came to no outcome. */
export function noted(kind: Kind): { readonly rows: readonly Told[]; readonly broken: readonly string[] } {
  const all = WHERE.flatMap((where) => Object.entries(notesOf(kind, where)));
  return {
    rows: all.flatMap(([provoked, outcome]) => (outcome ? [{ provoked, ...outcome }] : [])),
    broken: all.flatMap(([provoked, outcome]) => (outcome ? [] : [provoked])),
  };
}
