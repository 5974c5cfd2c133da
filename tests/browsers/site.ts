/**
 * The built app, and beside it the same page twice: with a sensor that knows what it sees (`swift.html`), and with a camera
 * that shows the film of two bridges (`film.html`).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { swiftAct } from "../e2e/swift";
import { FPS, makeSwift } from "../e2e/swift-page";

/** Two glute bridges by the drawn body, 640 × 360, 8 pictures a second, 10 s. */
export const film = fileURLToPath(new URL("media/two-bridges.webm", import.meta.url));

export interface Site {
  readonly origin: string;
  /** Nobody answers any more. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-browsers-"));
  cpSync(join(projectFolder, "dist"), folder, { recursive: true });
  cpSync(film, join(folder, "two-bridges.webm"));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  for (const [name, script] of [
    ["swift", swiftScript()],
    ["film", `(${cameraOfFilm})();`],
  ]) {
    // A plain script runs before the app's modules.
    writeFileSync(join(folder, `${name}.html`), page.replace("<head>", `<head><script src="./${name}.js"></script>`));
    writeFileSync(join(folder, `${name}.js`), script ?? "");
  }
  const server = await serve({ root: folder });
  let gone: Promise<void> | null = null;
  const leave = () => {
    gone ??= server.close();
    return gone;
  };
  return {
    origin: server.origin,
    leave,
    async close() {
      await leave();
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

/** In the page: half as fast as it was filmed, so that software has the time to look. */
function cameraOfFilm(): void {
  navigator.mediaDevices.getUserMedia = async () => {
    const shown = Object.assign(document.createElement("video"), {
      src: "./two-bridges.webm",
      muted: true,
      loop: true,
    });
    await shown.play();
    shown.playbackRate = 0.5;
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
    const context = canvas.getContext("2d");
    setInterval(() => context?.drawImage(shown, 0, 0, 640, 360), 60);
    return canvas.captureStream();
  };
}
