/**
 * The README's pictures, and the two that a browser shows before it installs the app (`app-wide`, `app-narrow`, in public/screenshots),
 * taken of the built app with the drawn body before the camera:
 * `npm run screenshots [-- home|trends|exercise|session|replay|live|review|check|demonstration-bird-dog …]`. Writes docs/screenshots/*.jpg.
 * `--moving` takes the moving one alone (moving.ts).
 * Home and trends are shown with a made-up history (tests/fixtures/history.ts).
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { chromiumFlags, ensureBrowser, fakeCameraFlags } from "../../src/cli/browser.mjs";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { shortName } from "../../src/ui/exercise/mistakes";
import { seed } from "../e2e/seed";
import { gettingBetter } from "../fixtures/history";
import { cameraClip, laptop } from "../stage/camera-clip";
import { openStage } from "../stage/open-stage";
import { practisedSession } from "../support/practice";
import { seedHistory } from "../support/seed";
import { welcomed } from "../support/welcomed";
import { takeMovingPicture } from "./moving";

const folder = join(projectFolder, "docs", "screenshots");
const appFolder = join(projectFolder, "public", "screenshots");
/** A 14-inch laptop, the size that the live screen is laid out for. */
const viewport = { width: 1440, height: 900 };
/** Software rendering on a busy machine is slow; a picture is worth the wait. */
const patience = { timeout: 240_000 };

type Shot = (page: Page) => Promise<void>;

/** A demonstration of each exercise: doing it well, beside a mistake that is told. */
const DEMONSTRATION = "demonstration-";
const demonstrations = EXERCISE_IDS.map((id): [string, Shot] => [
  `${DEMONSTRATION}${id}`,
  async (page) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.goto(`/#/exercise/${id}`);
    await page.locator(".demonstration[data-state=ready]").waitFor(patience);
    const shown = LABS[id].shownFault ?? LABS[id].commonFault;
    const mistake = EXERCISES[id].faults.find((rule) => rule.id === shown);
    if (!mistake) throw new Error(`${id} has no ${shown}.`);
    await page.getByRole("radio", { name: shortName(mistake), exact: true }).check();
    await page.locator(".showing-stage[data-wrong] [data-state=ready]").waitFor(patience);
    await page.waitForTimeout(500);
  },
]);

/** For the manifest, which names their sizes: width and height as they are shown, and how many pixels each of those is. */
const APP = "app-";
const APP_SIZES: Readonly<Record<string, readonly [width: number, height: number, scale: number]>> = {
  [`${APP}wide`]: [1280, 800, 1],
  [`${APP}narrow`]: [390, 844, 2],
};

const shots: Readonly<Record<string, Shot>> = {
  ...Object.fromEntries(Object.keys(APP_SIZES).map((name) => [name, homeSeeded])),
  ...Object.fromEntries(demonstrations),
  home: homeSeeded,
  async trends(page) {
    await seeded(page);
    await page.goto("/#/trends/bird-dog");
    await page.locator(".chart svg[class^=plot]").first().waitFor();
    await page.locator("#exercise").evaluate((heading) => heading.scrollIntoView());
    await page.waitForTimeout(500);
  },
  async exercise(page) {
    await page.goto("/#/exercise/bird-dog");
    await page.locator(".demonstration[data-state=ready]").waitFor(patience);
    await page.getByRole("radio", { name: "Low back arching" }).check();
    await page.locator(".showing-stage[data-wrong] [data-state=ready]").waitFor(patience);
    await page.waitForTimeout(500);
  },
  async session(page) {
    await practised(page, "/#/sessions/practised");
    await page.locator(".session-part").last().getByRole("button").nth(8).click();
    await page
      .locator(".session-part")
      .last()
      .evaluate((part) => part.scrollIntoView());
    await page.locator(".rep-detail").waitFor();
  },
  async replay(page) {
    await practised(page, "/#/replay/dogs/5");
    await page.locator(".demonstration[data-state=ready]").waitFor(patience);
    await page.waitForTimeout(500);
  },
  async live(page) {
    await page.goto("/#/session/one:bird-dog:standard");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.locator("main.session").waitFor();
    // Two legs counted, the third being held: every part of the screen has something to show.
    await page.waitForFunction(
      () => {
        const counted = [...document.querySelectorAll(".live-number")].map((place) => Number(place.textContent));
        const held = document.querySelector<HTMLElement>("[data-part=hold]");
        return counted.reduce((sum, one) => sum + one, 0) >= 1 && held?.hidden === false && held.textContent === "2";
      },
      undefined,
      patience,
    );
  },
  async review(page) {
    await page.goto("/#/session/one:bird-dog:standard");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.locator("main.session").waitFor();
    const all = page.locator(".live-number");
    for (const place of [all.first(), all.last()]) {
      await page.waitForFunction((text) => Number(text?.textContent) >= 1, await place.elementHandle(), patience);
    }
    await page.keyboard.press("Escape");
    await page.locator(".session-review").waitFor(patience);
    await page.goto("/#/sets");
    await page.locator(".set-list a").first().click();
    await page.locator(".review").waitFor(patience);
  },
  async check(page) {
    const stage = await openStage();
    const act = { exercise: "deadlift", set: { reps: 2 } } as const;
    await stage.call("open", { ...laptop, act, width: 960, height: 540, fps: 10 });
    const buffer = Buffer.from(await stage.call("video", "webm"), "base64");
    await stage.close();
    await page.goto("/#/check/deadlift");
    await page.locator("input[type=file]").setInputFiles({ name: "deadlift.webm", mimeType: "video/webm", buffer });
    await page.locator(".review").waitFor(patience);
    await page.locator("video").evaluate((video: HTMLVideoElement) => {
      video.controls = false;
      video.currentTime = 3;
    });
    await page.waitForTimeout(1500);
  },
};

async function homeSeeded(page: Page): Promise<void> {
  await seeded(page);
  await page.goto("/#/");
  await page.locator(".last-sessions").waitFor();
}

/** A session of the drawn body, judged by the coach itself; opened at `address`. */
async function practised(page: Page, address: string): Promise<void> {
  await page.goto("/#/sets");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await seed(page, practisedSession(Date.now() - 3_600_000));
  await page.goto("about:blank");
  await page.goto(address);
}

/** Sixteen weeks of a made-up person getting better, seen on a Monday two days after the last session. */
async function seeded(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 18));
  await page.goto("/");
  await seedHistory(page, gettingBetter(new Date(2026, 10, 21, 18).getTime(), 16));
  await page.goto("about:blank");
}

const { values, positionals: wished } = asked(import.meta.url, {
  options: { moving: { type: "boolean", default: false } },
  allowPositionals: true,
});
const { moving } = values;
const unknown = wished.filter((name) => !(name in shots));
if (unknown.length > 0)
  refuse(`There is no picture ${unknown.join(", ")}. There are: ${Object.keys(shots).join(", ")}.`);
await ensureModels();
await ensureBuild(console.error);
mkdirSync(folder, { recursive: true });
mkdirSync(appFolder, { recursive: true });
// Drawn only where a picture needs somebody before the camera.
const filmed = !moving && ["live", "review"].some((name) => wished.length === 0 || wished.includes(name));
const camera = filmed
  ? await cameraClip({ exercise: "bird-dog", set: { reps: 4, variant: "long-hold" } }, { width: 960, height: 540 })
  : null;
const server = await serve({ root: join(projectFolder, "dist") });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [...chromiumFlags, ...fakeCameraFlags(camera?.file)],
});
if (moving) {
  const bytes = await takeMovingPicture(browser, server.origin, join(folder, "at-work.webp"));
  console.log(`docs/screenshots/at-work.webp  ${Math.round(bytes / 1000)} kB`);
}
for (const [name, prepare] of Object.entries(moving ? {} : shots)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  const [width, height, deviceScaleFactor] = APP_SIZES[name] ?? [viewport.width, viewport.height, 1];
  const context = await browser.newContext({
    baseURL: server.origin,
    serviceWorkers: "block",
    viewport: { width, height },
    deviceScaleFactor,
    permissions: ["camera"],
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await welcomed(context);
  const page = await context.newPage();
  await prepare(page);
  const path = name in APP_SIZES ? join(appFolder, `${name.slice(APP.length)}.jpg`) : join(folder, `${name}.jpg`);
  const picture = { path, type: "jpeg", quality: 82 } as const;
  if (name.startsWith(DEMONSTRATION)) await page.locator(".showing-stages").screenshot(picture);
  else await page.screenshot({ ...picture, fullPage: name === "check" });
  console.log(relative(projectFolder, path));
  await context.close();
}
await browser.close();
await server.close();
