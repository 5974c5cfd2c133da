import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** All files below a folder, by their path from it with `/`, in one order on every machine. */
export function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** The first day that a ZIP can name; by the local clock, as ZIP has it, so that the bytes are the same everywhere. */
const NO_DATE = new Date(1980, 0, 1);

/** The files in one folder of that name. Dates and rights are left out: the same files give the same bytes. */
export function zipOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_DATE, os: 3 });
}
