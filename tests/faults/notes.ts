/** What became of each fault, noted by the tests that provoke them and read by `npm run faults`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import type { Kind, Outcome } from "./fault";
import type { Told } from "./table";

const FOLDER = join(projectFolder, ".cache", "faults");
/** Files of one kind run side by side, so each has notes of its own. */
const pathOf = (kind: Kind, where: string) => join(FOLDER, `${kind}-${where}.json`);

/** Faults of a kind in the order in which they are listed; `null` where it did not come to an outcome. */
interface Notes {
  readonly [provoked: string]: Outcome | null;
}

const notesOf = (kind: Kind, where: string): Notes => {
  const path = pathOf(kind, where);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
};

/** Notes an outcome; null: it was begun. */
export function note(kind: Kind, where: string, provoked: string, outcome: Outcome | null): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(kind, where), JSON.stringify({ ...notesOf(kind, where), [provoked]: outcome }, null, 1));
}

export function forgetNotes(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** All that was noted of a kind, and the faults that came to no outcome. */
export function noted(kind: Kind): { readonly rows: readonly Told[]; readonly broken: readonly string[] } {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.startsWith(`${kind}-`)) : [];
  const parts = files.map((name) => name.slice(kind.length + 1, -".json".length)).sort();
  const all = parts.flatMap((part) => Object.entries(notesOf(kind, part)));
  return {
    rows: all.flatMap(([provoked, outcome]) => (outcome ? [{ provoked, ...outcome }] : [])),
    broken: all.flatMap(([provoked, outcome]) => (outcome ? [] : [provoked])),
  };
}
