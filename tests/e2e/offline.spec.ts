/** Kept on this computer: what is there when nobody answers any more. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumFlags, fakeCameraFlags, findBrowser } from "../../src/cli/browser.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { openPlainHost } from "../support/plain-host";
import { welcomed } from "../support/welcomed";
import { expect, test } from "./fixtures";
import { begin, patience } from "./live-set";
import { untilReady } from "./offline-ready";
import { fullReps, stored } from "./stored";
import { makeBridgesSwift, withRoutine } from "./swift";

const DIST = join(projectFolder, "dist");
const PATIENCE = { timeout: 60_000 };
const ALLOWED = { context: { serviceWorkers: "allow" } } as const;
const SCREENS = [
  ["exercises", "Exercises"],
  ["exercise/bird-dog", "Bird dog"],
  ["check", "Check a video"],
  ["sets", "Past sets"],
  ["routine", "Your plan"],
  ["trends", "Progress"],
  ["calendar", "Calendar"],
  ["calm", "A calm day"],
  ["data", "Your data"],
  ["lab", "Workbench"],
  ["settings", "Settings"],
  ["session", "Your session"],
] as const;

test("the browser finds nothing that keeps it from installing", async ({ visit, appOrigin }) => {
  const { page, context } = await visit(ALLOWED);
  await page.goto("/");
  const devtools = await context.newCDPSession(page);
  const { errors, url } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${appOrigin}/manifest.webmanifest`);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A window without a trace, as every test's is, never installs; on anything else it would say so as well.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);

  const manifest = await (await page.request.get("/manifest.webmanifest")).json();
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts[0].icons]) {
    const size = await page.evaluate(async (address: string) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    if (type !== "image/svg+xml") expect(size, src).toBe(sizes);
  }
  await page.goto(manifest.shortcuts[0].url.replace("./", "/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your session");
});

test("with the browser started anew and nobody answering, every screen, both languages and the real sensor are there", async () => {
  test.setTimeout(180_000);
  const executablePath = (await findBrowser()) ?? "";
  const host = await openPlainHost(DIST);
  const profile = mkdtempSync(join(tmpdir(), "kept-"));
  const start = async () => {
    const args = [...chromiumFlags, ...fakeCameraFlags()];
    const context = await chromium.launchPersistentContext(profile, {
      ...{ executablePath, args, baseURL: host.address, permissions: ["camera"] },
      serviceWorkers: "allow",
    });
    await welcomed(context);
    return context;
  };
  const before = await start();
  await untilReady(await before.newPage());
  await before.close();
  await host.leave();

  const context = await start();
  try {
    const page = await context.newPage();
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(String(error)));
    // What was begun ahead and is left with its screen is given up by the page itself, and is no failure.
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText ?? "";
      // A recorded voice that was not needed with network is not there without: this browser has none of its own.
      const isVoice = /\/spoken-[^/]+$/.test(request.url());
      if (why !== "net::ERR_ABORTED" && !isVoice) failures.push(`${request.url()}: ${why}`);
    });
    await page.goto("/");
    for (const [address, title] of SCREENS) {
      await page.goto(`/#/${address}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    }
    await page.goto("/#/exercise/bird-dog");
    await expect(page.locator(".demonstration[data-state=ready]").first()).toBeVisible(PATIENCE);
    await begin(page, "glute-bridge");
    // Nobody is before this camera: words, and an outline to step into, stand in place of the count.
    await expect(page.locator(".live-line:not([data-kind=loading])")).not.toBeEmpty(patience);
    // The bar goes when the model has looked at its first picture.
    await expect(page.getByRole("progressbar")).toHaveCount(0, PATIENCE);
    // A screen that may go dark is told as well, and is no matter of the network's.
    await expect(
      page.locator("[data-problem^=model], [data-problem^=worker], [data-problem=part-missing]"),
    ).toHaveCount(0);
    await page.goto("/#/settings");
    await expect(page.locator("[data-walls='added added isolated']")).toBeVisible();
    await page.getByRole("radio", { name: "Deutsch" }).check();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Einstellungen");
    expect(failures.filter((one) => !one.startsWith("blob:"))).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("a whole session without network is done, kept and looked back at", async ({ visit }) => {
  test.setTimeout(150_000);
  const host = await openPlainHost(DIST);
  const { context, page: first } = await visit({ context: { ...ALLOWED.context, baseURL: host.address } });
  await untilReady(first);
  await host.leave();
  await first.close();

  await makeBridgesSwift(context);
  const bridge = { exercise: "glute-bridge", variant: "standard", perSide: false, holdS: null, restS: 8 } as const;
  await withRoutine(context, { id: "own", name: "Bridges", items: [{ ...bridge, sets: 1, reps: 4 }] });
  const page = await context.newPage();
  await page.goto("/#/session/own");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL(/#\/sessions\//, { timeout: 90_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const { session, sets } = await stored(page);
  expect(session?.endedAt).not.toBeNull();
  expect(fullReps(sets)).toBeGreaterThanOrEqual(4);
});
