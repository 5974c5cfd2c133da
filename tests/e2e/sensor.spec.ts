/** The pose worker in a real browser, met with what can be wrong: each failure comes back as data, none is thrown. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, expect, test } from "@playwright/test";
import { ensureHeadlessBuild } from "../../src/cli/analyze/headless-build";
import { openPoseBrowser } from "../../src/cli/analyze/pose-browser";
import { chromiumFlags, findBrowser } from "../../src/cli/browser.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";

const OPTIONS = { model: "lite", delegate: "CPU", contour: true } as const;
const EMPTY_ROOM =
  "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='240'><rect width='320' height='240' fill='tan'/></svg>";

let root: string;
let server: Awaited<ReturnType<typeof serve>>;
let folder: string;
let photo: string;

test.beforeAll(async () => {
  root = await ensureHeadlessBuild(() => {});
  server = await serve({ root });
  folder = mkdtempSync(join(tmpdir(), "plumbline-"));
  photo = join(folder, "empty room.png");
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 320, height: 240 } });
  await page.setContent(`<body style="margin:0">${EMPTY_ROOM}`);
  await page.screenshot({ path: photo });
  await browser.close();
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function launch(...flags: string[]): Promise<Browser> {
  const executablePath = (await findBrowser()) ?? undefined;
  return chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags, ...flags] });
}

/** What the worker answers to the empty room, after `prepare` has broken something. */
async function answerAfter(prepare: (context: BrowserContext) => Promise<unknown>, ...flags: string[]) {
  const browser = await launch(...flags);
  try {
    const context = await browser.newContext();
    await prepare(context);
    const page = await context.newPage();
    await page.exposeFunction("takeFrames", () => {});
    await page.goto(`${server.origin}/headless.html`);
    await page.setInputFiles("input[type=file]", photo);
    const end = await page.evaluate((options) => window.estimate(options), OPTIONS);
    return end.ok ? "ok" : end.problem.id;
  } finally {
    await browser.close();
  }
}

test("an empty room is a row of frames with nobody in them", async () => {
  const browser = await openPoseBrowser(root);
  const estimated = await browser.estimate(photo, OPTIONS, () => {});
  await browser.close();
  if (!estimated.ok) throw new Error(estimated.problem.detail);
  expect(estimated.video.frames.length).toBeGreaterThan(0);
  for (const { image, world, trunk } of estimated.video.frames)
    expect([image, world, trunk]).toEqual([null, null, null]);
});

test("a film turned by 90° with an uneven pace: every frame, upright, at its exact time", async () => {
  // Six frames of ffmpeg's test picture, 64 × 36 before turning.
  const film = join(projectFolder, "tests", "e2e", "media", "turned.mp4");
  const browser = await openPoseBrowser(root);
  const estimated = await browser.estimate(film, OPTIONS, () => {});
  await browser.close();
  if (!estimated.ok) throw new Error(estimated.problem.detail);
  expect(estimated.video.frames.map(({ t }) => t)).toEqual([0, 0.1, 0.3, 0.6, 0.7, 1.2]);
  expect(estimated.video.aspect).toBeCloseTo(36 / 64, 5);
});

test("no model on the server: model-missing", async () => {
  expect(await answerAfter((context) => context.route("**/*.task", (route) => route.fulfill({ status: 404 })))).toBe(
    "model-missing",
  );
});

test("a start page in the model's place: model-damaged", async () => {
  const body = "<!doctype html><title>Hello</title>";
  expect(await answerAfter((context) => context.route("**/*.task", (route) => route.fulfill({ body })))).toBe(
    "model-damaged",
  );
});

test("half a model: model-damaged", async () => {
  const half = (context: BrowserContext) =>
    context.route("**/*.task", async (route) => {
      const whole = await (await route.fetch()).body();
      await route.fulfill({ body: whole.subarray(0, whole.length / 2) });
    });
  expect(await answerAfter(half)).toBe("model-damaged");
});

test("no WebGL: no-webgl2", async () => {
  expect(await answerAfter(async () => {}, "--use-gl=disabled")).toBe("no-webgl2");
});

test("no SIMD: no-simd", async () => {
  test.skip(process.arch !== "x64", "only Intel processors can be told to do without");
  // V8 offers WebAssembly SIMD only where it may use this instruction.
  const noSimd = "--js-flags=--no-enable-sse4-1";
  expect(await answerAfter(async () => {}, noSimd)).toBe("no-simd");
});

test("the worker's script is missing: worker-died", async () => {
  expect(
    await answerAfter((context) => context.route("**/pose.worker*.js", (route) => route.fulfill({ status: 404 }))),
  ).toBe("worker-died");
});

test("a file that is no video: video-unreadable, and the next file is still looked at", async () => {
  const text = join(folder, "text.mp4");
  writeFileSync(text, "not a video");
  const browser = await openPoseBrowser(root);
  const first = await browser.estimate(text, OPTIONS, () => {});
  const second = await browser.estimate(photo, OPTIONS, () => {});
  await browser.close();
  expect(first.ok === false && first.problem.id).toBe("video-unreadable");
  expect(second.ok).toBe(true);
});
