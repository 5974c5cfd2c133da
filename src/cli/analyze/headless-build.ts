import { join } from "node:path";
import { build } from "vite";
import { makeModels } from "../../../models/bundle";
import { buildIsFresh, noteBuild } from "../freshness.mjs";
import { projectFolder } from "../install.mjs";

const HEADLESS_BUILD = {
  project: projectFolder,
  output: join(".cache", "headless"),
  inputs: [
    "headless.html",
    "package-lock.json",
    "vite.config.ts",
    "src/cli/serve/headers.mjs",
    "src/cli/serve/first-aid.mjs",
    "models/sources.ts",
    "src/core",
    "src/pose",
    "workers",
  ],
};

/**
 * Makes the models and builds the page that estimates poses, when they are missing or older than the sources. It has
 * a folder of its own: the app's build may be being served at the same time.
 *
 * @param say told what takes a while.
 * @returns the folder to serve.
 * @throws Error with one sentence.
 */
export async function ensureHeadlessBuild(say: (line: string) => void): Promise<string> {
  const made = await makeModels();
  if (made.length > 0) say(`Made the pose models: ${made.join(", ")}`);
  const folder = join(projectFolder, HEADLESS_BUILD.output);
  if (buildIsFresh(HEADLESS_BUILD)) return folder;
  say("Building the page that estimates poses");
  // Vite tells what it builds on standard output, which belongs to the answers.
  await build({
    root: projectFolder,
    mode: "headless",
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  noteBuild(HEADLESS_BUILD);
  return folder;
}
