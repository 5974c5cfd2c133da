/** A newer version beside the one that runs: offered, never in the way, never by halves. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { projectFolder } from "../../src/cli/install.mjs";
import { newerBuild } from "../support/newer-build";
import { openPlainHost, type PlainHost } from "../support/plain-host";
import { expect, test } from "./fixtures";
import { untilReady } from "./offline-ready";
import { fullReps, stored } from "./stored";
import { makeBridgesSwift, withRoutine } from "./swift";

const DIST = join(projectFolder, "dist");
const PATIENCE = { timeout: 60_000 };

/** Which version a page runs, by the lock that it holds. */
const versionOf = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.map(({ name = "" }) => name).filter((name) => name.startsWith("plumbline.version."));
  });

/** Puts the newer version on the host and has the browser look for it, until it waits. */
async function publish(host: PlainHost, newer: string, page: Page): Promise<void> {
  host.serve(newer);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((soon) => setTimeout(soon, 100));
  });
}

const caches = (page: Page) => page.evaluate(() => globalThis.caches.keys());

async function withNewer(
  visit: (options: object) => Promise<{ context: BrowserContext; page: Page }>,
  run: (given: { context: BrowserContext; page: Page; host: PlainHost; newer: string }) => Promise<void>,
): Promise<void> {
  const host = await openPlainHost(DIST, "/somewhere/");
  const newer = newerBuild(DIST);
  try {
    const context = { serviceWorkers: "allow", baseURL: host.address, reducedMotion: "reduce" };
    await run({ ...(await visit({ context })), host, newer });
  } finally {
    await host.leave();
    rmSync(newer, { recursive: true, force: true });
  }
}

test("a session goes on and ends on the version it began on, whatever comes meanwhile; at home the newer one is offered, and taken whole", async ({
  visit,
}) => {
  test.setTimeout(300_000);
  await withNewer(visit, async ({ context, page: first, host, newer }) => {
    await untilReady(first);
    await first.close();
    await makeBridgesSwift(context);
    const bridge = { exercise: "glute-bridge", variant: "standard", perSide: false, holdS: null, restS: 20 } as const;
    // Long enough, many times faster than real time as it is, for a newer version to come meanwhile.
    await withRoutine(context, { id: "own", name: "Bridges", items: [{ ...bridge, sets: 2, reps: 14 }] });
    const page = await context.newPage();
    await page.goto("./#/session/own");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect.poll(async () => fullReps((await stored(page)).sets), PATIENCE).toBeGreaterThanOrEqual(2);
    const [began] = await versionOf(page);

    const other = await context.newPage();
    await other.goto("./");
    await publish(host, newer, other);
    // In another tab the newer one is kept back too, for as long as the session runs.
    await expect(other.locator("[data-elsewhere]")).toBeVisible();
    await expect(other.locator("[data-update]")).toHaveCount(0);
    await expect(page.locator("[data-update]")).toHaveCount(0);
    await other.close();

    await page.waitForURL(/#\/sessions\//, { timeout: 200_000 });
    await expect(page.locator(".session-part").first()).toBeVisible();
    // A screen that was not loaded before, whose parts are nowhere on the host any more.
    await page.goto("./#/calendar");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar");
    expect(await versionOf(page)).toEqual([began]);
    expect((await stored(page)).session?.endedAt).not.toBeNull();

    await page.goto("./#/");
    await expect(page.locator("[data-update=waiting]")).toContainText("A newer version is here");
    await page.getByRole("button", { name: "Use the newer version" }).click();
    await expect.poll(async () => (await versionOf(page).catch(() => []))[0] ?? "", PATIENCE).toMatch(/newer000$/);
    await expect(page.locator("[data-update]")).toHaveCount(0);
    await expect.poll(() => caches(page), PATIENCE).toHaveLength(2);
    await host.leave();
    await page.goto("./#/exercise/bird-dog");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bird dog");
    expect((await stored(page)).sets).toHaveLength(2);
    await host.back();
  });
});

test("two versions in two tabs: the older one is told, keeps all its parts, and goes when it is loaded again", async ({
  visit,
}) => {
  test.setTimeout(150_000);
  await withNewer(visit, async ({ context, page: old, host, newer }) => {
    await untilReady(old);
    await old.goto("./#/");
    const page = await context.newPage();
    await page.goto("./");
    await publish(host, newer, page);
    await page.getByRole("button", { name: "Use the newer version" }).click();
    await expect(old.locator("[data-update=elsewhere]")).toContainText(
      "Another tab has taken a newer version",
      PATIENCE,
    );
    // A screen that it has never shown.
    await old.goto("./#/calendar");
    await expect(old.getByRole("heading", { level: 1 })).toHaveText("Calendar");
    expect((await versionOf(old)).length).toBe(2);

    await old.goto("./#/");
    await old.getByRole("button", { name: "Load it again" }).click();
    await expect
      .poll(() => versionOf(old).catch(() => []), PATIENCE)
      .toEqual([expect.stringMatching(/newer000$/), expect.stringMatching(/newer000$/)]);
    await expect.poll(() => caches(old), PATIENCE).toHaveLength(2);
  });
});

test("a newer version that cannot be had whole is not taken, and the one before goes on without network", async ({
  visit,
}) => {
  test.setTimeout(120_000);
  await withNewer(visit, async ({ page, host, newer }) => {
    await untilReady(page);
    const before = await caches(page);
    // A proxy puts its own page in the place of one script: half a version.
    host.answer((path) => (/three-/.test(path) ? { status: 200, body: "<!doctype html>sign in" } : null));
    host.serve(newer);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      while (installing && installing.state === "installing") await new Promise((soon) => setTimeout(soon, 100));
      return installing?.state;
    });
    expect(state).toBe("redundant");
    await host.leave();
    await page.goto("./#/exercise/bird-dog");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bird dog");
    await expect(page.locator(".demonstration[data-state=ready]").first()).toBeVisible(PATIENCE);
    expect(await caches(page)).toEqual(expect.arrayContaining(before));
    await host.back();
  });
});
