/** From an empty page to the first picture that the coach has seen: cold and warm, with the parts it consists of. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Request } from "@playwright/test";
import { build } from "vite";
import { chromiumFlags, ensureBrowser, fakeCameraFlags } from "../../src/cli/browser.mjs";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { cameraClip } from "../stage/camera-clip";
import { welcomed } from "../support/welcomed";
import { NEVER_COUNTED } from "./live";
import type { BareStart } from "./page/page";
import { median, type Row } from "./row";

const warmRuns = 3;
const patienceMs = 120_000;
/** A page that is closed lets go of its camera and its memory for a while yet. */
const settlingMs = 1000;

/** Milliseconds since the page was asked for. */
interface Light {
  readonly screen: number;
  readonly camera: number;
  readonly sensor: number;
  readonly picture: number;
}

/** Bytes that went over the wire, by what they are. */
type Bytes = Readonly<Record<"WebAssembly" | "model" | "scripts and the rest", number>>;

/**
 * As text: the runner names functions by a helper that the page does not have. Start is pressed by the page as soon as it can
 * be, as nobody does: what is begun while the plan is read has no head start here, and what watches from outside takes no time.
 */
const NOTE_MOMENTS = `
  const light = {};
  let done;
  window.light = new Promise((resolve) => { done = resolve; });
  const note = (name) => {
    light[name] ??= performance.now();
    if (name === "picture") done(light);
  };
  const Native = window.Worker;
  window.Worker = class extends Native {
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        const value = data?.value?.value;
        if (value?.delegate !== undefined) note("sensor");
        if (value?.frame !== undefined) note("picture");
      });
    }
  };
  const { getUserMedia } = MediaDevices.prototype;
  MediaDevices.prototype.getUserMedia = async function (...given) {
    const stream = await getUserMedia.apply(this, given);
    note("camera");
    return stream;
  };
  new MutationObserver((_, seen) => {
    if (document.querySelector("h1, .live-stage")) note("screen");
    const start = [...document.querySelectorAll("button:enabled")].find(({ textContent }) => textContent === "Start");
    if (!start) return;
    seen.disconnect();
    start.click();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ["disabled"] });
`;

export async function firstLightRows(): Promise<Row[]> {
  await ensureModels();
  await ensureBuild(console.error);
  await build({ configFile: join(projectFolder, "tests", "bench", "page", "vite.config.ts"), logLevel: "warn" });
  const [app, yardstick] = await Promise.all([
    serve({ root: join(projectFolder, "dist") }),
    serve({ root: join(projectFolder, ".cache", "bench") }),
  ]);
  const clip = await cameraClip({ exercise: "glute-bridge", set: { reps: 2, range: NEVER_COUNTED } });
  // A profile as people have it: without one nothing is cached that is as large as the model, and it would come twice.
  const profile = mkdtempSync(join(tmpdir(), "plumbline-light-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser(),
    args: [...chromiumFlags, ...fakeCameraFlags(clip.file)],
    baseURL: app.origin,
    permissions: ["camera"],
  });
  try {
    await welcomed(context);
    const bytes = { WebAssembly: 0, model: 0, "scripts and the rest": 0 };
    const stop = countBytes(context, bytes);
    const cold = await lightOf(context);
    await stop();
    const warm: Light[] = [];
    const bare: BareStart[] = [];
    // In turn, so that what else the machine does falls on both alike. The first of each fills caches.
    for (let run = 0; run <= warmRuns; run++) {
      const [ours, alone] = [await lightOf(context), await bareStart(context, yardstick.origin)];
      if (run === 0) continue;
      warm.push(ours);
      bare.push(alone);
    }
    return rowsOf(cold, bytes, warm, bare);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    await Promise.all([app.close(), yardstick.close()]);
  }
}

async function lightOf(context: BrowserContext): Promise<Light> {
  const page = await openPage(context);
  try {
    await page.addInitScript(NOTE_MOMENTS);
    await page.goto("/#/session/one:glute-bridge:standard");
    const late = page.waitForTimeout(patienceMs).then(() => null);
    const light = await Promise.race([page.evaluate("window.light") as Promise<Light>, late.catch(() => null)]);
    if (light) return light;
    throw new Error("No picture was looked at in two minutes.");
  } finally {
    await page.close();
  }
}

async function bareStart(context: BrowserContext, origin: string): Promise<BareStart> {
  const page = await openPage(context);
  try {
    await page.goto(origin);
    return await page.evaluate(() => window.bareStart());
  } finally {
    await page.close();
  }
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.waitForTimeout(settlingMs);
  return page;
}

function countBytes(context: BrowserContext, bytes: Record<keyof Bytes, number>) {
  const counted: Promise<void>[] = [];
  const count = (request: Request) => {
    const path = new URL(request.url()).pathname;
    const kind = path.endsWith(".wasm") ? "WebAssembly" : path.endsWith(".task") ? "model" : "scripts and the rest";
    const adding = request.sizes().then(({ responseBodySize }) => {
      bytes[kind] += responseBodySize;
    });
    counted.push(adding.catch(() => {}));
  };
  context.on("requestfinished", count);
  return () => {
    context.off("requestfinished", count);
    return Promise.all(counted);
  };
}

function rowsOf(cold: Light, bytes: Bytes, warm: readonly Light[], bare: readonly BareStart[]): Row[] {
  const s = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const of = (name: keyof Light) => median(warm.map((each) => each[name]));
  const alone = (name: keyof BareStart) => median(bare.map((each) => each[name]));
  const mb = Object.entries(bytes).map(([kind, size]) => `${kind} ${(size / 1e6).toFixed(2)}`);
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  if (bytes.model === 0 || bytes.WebAssembly === 0) throw new Error("The sensor's own files were not counted.");
  const parts = (light: Light) =>
    `screen ${s(light.screen)}, camera open ${s(light.camera)}, sensor open ${s(light.sensor)}, picture ${s(light.picture)}`;
  const warmLight = { screen: of("screen"), camera: of("camera"), sensor: of("sensor"), picture: of("picture") };
  return [
    {
      name: "page to first coached picture, warm ÷ bare",
      value: of("picture") / (alone("creationMs") + alone("detectionMs")),
      unit: "",
      target: 1.5,
      note: `${parts(warmLight)}; bare: creation ${s(alone("creationMs"))} (of it compiling ${s(alone("compileMs"))}), first detection ${s(alone("detectionMs"))}; medians of ${warm.length}`,
    },
    {
      name: "transfer to first coached picture, cold",
      value: total / 1e6,
      unit: "MB",
      target: 12,
      note: `${mb.join(", ")}; cold: ${parts(cold)}`,
    },
  ];
}
