/** `npm run build`: the app into `dist`, with a note of what it was built from. */
import { appBuild, noteBuild } from "./freshness.mjs";
import { projectFolder } from "./install.mjs";
import { runScript } from "./run.mjs";

const status = await runScript("vite/bin/vite.js", ["build", "--logLevel", "warn"]);
if (status === 0) noteBuild(appBuild(projectFolder));
process.exitCode = status;
