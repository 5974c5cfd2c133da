/** Whether a build was made from the files as they are now. By content, not by date: git gives every checkout new dates. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Build
 * @property {string} project The project's folder.
 * @property {string} output Where the build goes, from the project's folder.
 * @property {readonly string[]} inputs Everything the build reads, from the project's folder; tests are left out.
 */

/**
 * @param {string} project the project's folder
 * @returns {Build} the app in `dist`
 */
export const appBuild = (project) => ({
  project,
  output: "dist",
  inputs: [
    ...["index.html", "headless.html", "package-lock.json", "vite.config.ts", "LICENSE"],
    ...["public", "src", "workers", "models", "voice"],
  ],
});

/** Inside the output, so that a build by any other road, which empties the folder, takes the note away with it. */
const noteName = ".built-from";

/** @param {Build} build */
export function buildIsFresh(build) {
  const note = join(build.project, build.output, noteName);
  return existsSync(note) && readFileSync(note, "utf8") === fingerprint(build);
}

/** @param {Build} build which has just been made */
export function noteBuild(build) {
  writeFileSync(join(build.project, build.output, noteName), fingerprint(build));
}

/**
 * @param {Pick<Build, "project" | "inputs">} build
 * @returns {string} hex SHA-256 over the paths and contents of all inputs
 */
export function fingerprint({ project: folder, inputs }) {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap((input) => filesUnder(folder, input)).sort()) {
    hash
      .update(path)
      .update("\0")
      .update(contentOf(join(folder, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} file
 * @returns {string | Buffer}
 */
function contentOf(file) {
  // The models' contents are checked by their own command; 45 MB need not be read twice.
  if (!file.endsWith(".task")) return readFileSync(file);
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]} paths from the folder, without tests
 */
function filesUnder(folder, path) {
  const info = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!info) return [];
  if (!info.isDirectory()) return path.endsWith(".test.ts") ? [] : [path];
  return readdirSync(join(folder, path)).flatMap((name) => filesUnder(folder, join(path, name)));
}
