/**
 * The built app, and beside it the same page twice: with a sensor that knows what it sees (`swift.html`), and with a camera
 * that shows the film of two bridges (`film.html`).
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { swiftAct } from "../e2e/swift";
import { FPS } from "../e2e/swift-act";
import { makeSwift } from "../e2e/swift-page";

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

/** What finds the joints, as the settings have it at first: names in the folder of assets, and sizes. */
export function sensorParts(): { readonly name: string; readonly bytes: number }[] {
  const folder = join(projectFolder, "dist", "assets");
  return readdirSync(folder)
    .filter((name) => /full.*\.task$|\.wasm$/.test(name))
    .map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
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

/**
 * In the page. The film's pictures are taken out of it one by one and drawn in turn, half as fast as they were filmed, so
 * that software has the time to look: WebKitGTK stops a film that is played in a loop.
 */
function cameraOfFilm(): void {
  const [width, height, fps, seconds] = [640, 360, 8, 9.75];
  const taking = (async () => {
    const film = Object.assign(document.createElement("video"), { src: "./two-bridges.webm", muted: true });
    const pictures: ImageBitmap[] = [];
    for (let n = 0; n < fps * seconds; n++) {
      const there = new Promise((seeked) => film.addEventListener("seeked", seeked, { once: true }));
      film.currentTime = (n + 0.5) / fps;
      await there;
      pictures.push(await createImageBitmap(film));
    }
    document.documentElement.dataset.film = "ready";
    return pictures;
  })();
  // Of the kind, not of the one object: WebKit makes that anew, and what was laid on it is gone.
  MediaDevices.prototype.getUserMedia = async () => {
    const pictures = await taking;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const context = canvas.getContext("2d");
    let n = 0;
    setInterval(() => context?.drawImage(pictures[n++ % pictures.length] as ImageBitmap, 0, 0), 2000 / fps);
    // By time: asked for "whenever it is drawn on" WebKitGTK films the first picture only.
    return canvas.captureStream(15);
  };
}
