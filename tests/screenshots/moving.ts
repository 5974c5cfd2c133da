/**
 * The README's moving picture: the demonstration as everybody can see it in the app, `docs/screenshots/at-work.webp`.
 * `npm run screenshots -- --moving`; needs ffmpeg with libwebp. Time is moved on by hand, so that a slow machine takes the same pictures.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { DEMO_FPS } from "../../src/app/demo/script";
import { welcomed } from "../support/welcomed";

/** Four pictures a second show a calm movement; more of them weigh more than they tell. */
const FPS = 4;
/** Longer nobody watches on a page. */
const MOST_S = 28;
const VIEWPORT = { width: 960, height: 540 };
const WIDTH = 640;
/** What a README may weigh. */
const MOST_BYTES = 1_500_000;
/** From the best down, until it is light enough. */
const QUALITIES = [60, 50, 40, 30, 20];

/** @throws Error where it cannot be made light enough, or there is no ffmpeg */
export async function takeMovingPicture(browser: Browser, origin: string, file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "plumbline-moving-"));
  try {
    const pictures = await takePictures(browser, origin, folder);
    if (pictures < FPS * 20) throw new Error(`Only ${pictures} pictures: the demonstration ended early.`);
    for (const quality of QUALITIES) {
      const scaled = ["-vf", `scale=${WIDTH}:-2:flags=lanczos`];
      const encoded = ["-c:v", "libwebp_anim", "-quality", String(quality), "-compression_level", "6", "-loop", "0"];
      const input = ["-framerate", String(FPS), "-i", join(folder, "%04d.jpg")];
      execFileSync("ffmpeg", ["-y", "-loglevel", "error", ...input, ...scaled, ...encoded, file]);
      if (statSync(file).size <= MOST_BYTES) return statSync(file).size;
    }
    throw new Error(`It stays above ${MOST_BYTES} bytes.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many there are, from the first movement on, at most to the last word before the review */
async function takePictures(browser: Browser, origin: string, folder: string): Promise<number> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: VIEWPORT,
    colorScheme: "light",
    serviceWorkers: "block",
  });
  await welcomed(context);
  const page = await context.newPage();
  await page.clock.install();
  // Drawn as often as it is seen: sixty pictures a second in software would take an hour.
  await page.addInitScript((fps) => {
    window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 1000 / fps);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  }, DEMO_FPS);
  await page.goto("/#/demo");
  await page.getByRole("button", { name: "Show me" }).click();
  await page.locator(".live-number").first().waitFor({ timeout: 120_000 });
  // Far enough ahead for a slow machine; the demonstration skips no picture over it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 20_000));
  // The controls fade when nobody has been near for a while.
  await page.locator(".live-controls").evaluate((bar: HTMLElement) => bar.style.setProperty("display", "none"));
  let taken = 0;
  for (; taken < FPS * MOST_S; taken++) {
    await page.clock.runFor(1000 / FPS);
    if ((await page.locator(".review").count()) > 0) break;
    writeFileSync(
      join(folder, `${String(taken).padStart(4, "0")}.jpg`),
      await page.screenshot({ type: "jpeg", quality: 95 }),
    );
  }
  await context.close();
  return taken;
}
