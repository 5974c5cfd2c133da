import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Git's own, and what `.gitignore` names as a folder: a walk finds new files before they are added, git would not. */
const skippedFolders = new Set([
  ".git",
  ...readFileSync(join(projectFolder, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => line.slice(0, -1)),
]);

/** Paths of all files below a folder of the project, from the project's folder, ignored ones left out. */
export function filePathsUnder(folder: string): string[] {
  const here = join(projectFolder, folder);
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    const path = relative(projectFolder, join(here, entry.name)).split(sep).join("/");
    if (skippedFolders.has(entry.name) || skippedFolders.has(path)) return [];
    if (entry.isDirectory()) return filePathsUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

const read = new Map<string, SourceFile>();

/** Each file is read once, however many ask. */
export function readSource(path: string): SourceFile {
  const known = read.get(path) ?? { path, text: readFileSync(join(projectFolder, path), "utf8") };
  read.set(path, known);
  return known;
}

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path);

/** Every file of code in the app, the workers and the model maker. */
export function codeFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap(filePathsUnder).filter(isCode).map(readSource);
}

/** What the app is made of, styles too: the files of the table of rooms. */
export function houseFiles(): SourceFile[] {
  return ["src", "workers", "models"]
    .flatMap(filePathsUnder)
    .filter((path) => isCode(path) || path.endsWith(".css"))
    .map(readSource);
}
