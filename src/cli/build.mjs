/** `npm run build`: the models where they are missing, and the app into `dist`, with compressed copies and a note of what it was built from. */

import { join } from "node:path";
import { asked } from "./command-line/asked.mjs";
import { compressFolder } from "./compress.mjs";
import { appBuild, noteBuild } from "./freshness.mjs";
import { ensureModels, projectFolder } from "./install.mjs";
import { runScript } from "./run.mjs";

asked(import.meta.url);

try {
  await ensureModels();
  const status = await runScript("vite/bin/vite.js", ["build", "--logLevel", "warn"]);
  if (status === 0) {
    await compressFolder(join(projectFolder, "dist"), join(projectFolder, ".cache", "compressed"));
    noteBuild(appBuild(projectFolder));
  }
  process.exitCode = status;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
