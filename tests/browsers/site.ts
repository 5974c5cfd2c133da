/** The built app, and beside it the same page with a sensor that knows what it sees. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { swiftAct } from "../e2e/swift";
import { FPS, makeSwift } from "../e2e/swift-page";

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-browsers-"));
  cpSync(join(projectFolder, "dist"), folder, { recursive: true });
  const page = readFileSync(join(folder, "index.html"), "utf8");
  // A plain script runs before the app's modules.
  writeFileSync(join(folder, "swift.html"), page.replace("<head>", `<head><script src="./swift.js"></script>`));
  writeFileSync(join(folder, "swift.js"), swiftScript());
  const server = await serve({ root: folder });
  return {
    origin: server.origin,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No protocol that both browsers speak can lay functions into a page before it runs: the page brings them itself. */
function swiftScript(): string {
  const acts = { "glute-bridge": swiftAct({ exercise: "glute-bridge", set: { reps: 2 } }) };
  return `
    const acts = ${JSON.stringify(acts)};
    window.actOf = async (name) => acts[name] ?? null;
    window.startOf = async () => ({ at: Date.now(), livesMs: null, lingersMs: 0 });
    window.timeIsUp = async () => {};
    (${makeSwift})(${FPS});
  `;
}
