/** `npm start`: from a fresh clone to the app in the browser. */
import { requireNode } from "./node-version.mjs";

requireNode();

const { join } = await import("node:path");
const { ensureBuild, ensureModels, ensurePackages, projectFolder } = await import("./install.mjs");
const { homePort, serve } = await import("./server.mjs");
const { openInBrowser } = await import("./open.mjs");

const say = (/** @type {string} */ line) => console.log(line);

try {
  await ensurePackages(say);
  await ensureModels();
  await ensureBuild(say);
  const server = await serve({ root: join(projectFolder, "dist"), port: homePort });
  say(`Plumbline is at ${server.origin}`);
  if (server.port !== homePort) {
    say(`Port ${homePort} is taken. Your history belongs to the address it was made at, so it may look empty here.`);
  }
  say("Ctrl-C ends it.");
  openInBrowser(server.origin);

  const end = async () => {
    await server.close();
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
