/** `npm start`: from a fresh clone to the app in the browser. */
import { requireNode } from "./node-version.mjs";

requireNode();

const { join } = await import("node:path");
const { ensureBuild, ensureModels, ensurePackages, projectFolder } = await import("./install.mjs");
const { runHome } = await import("./home/serve-home.mjs");

const say = (/** @type {string} */ line) => console.log(line);

await runHome({
  root: join(projectFolder, "dist"),
  args: process.argv.slice(2),
  command: "npm start --",
  say,
  async prepare() {
    await ensurePackages(say);
    await ensureModels();
    await ensureBuild(say);
  },
});
