import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { projectFolder } from "../../src/cli/install.mjs";
import type { Row } from "./row";

/** Builds the measurement as the app is built, and runs it. */
export async function coachPushRow(): Promise<Row> {
  const outDir = join(projectFolder, ".cache/bench-coach");
  await build({
    configFile: false,
    logLevel: "warn",
    root: projectFolder,
    build: { ssr: "tests/bench/coach-push.ts", outDir, emptyOutDir: true },
  });
  const built = await import(pathToFileURL(join(outDir, "coach-push.js")).href);
  return built.coachPushRow();
}
