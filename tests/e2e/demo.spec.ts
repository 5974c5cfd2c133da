/** See it at work: the coach before a drawn body, in any browser, with no camera and nothing kept. */
import type { Page } from "@playwright/test";
import type {} from "../../src/app/inspect";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { sidewaysPixels } from "./looks";
import { withUnhurriedVoice } from "./unhurried-voice";

// Its pictures are then few: drawing them in software is not what is tested here.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Everything that outlives the page: all records of the database, and what is written beside it. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("plumbline");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown>((resolve, reject) => {
            const reading = database.transaction(name).objectStore(name).getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          }),
      ),
    );
    database.close();
    // A mark that the clock never goes back behind; it says nothing of what was done.
    const { "plumbline.clock.order": _, ...beside } = { ...localStorage };
    return JSON.stringify([names, all, beside]);
  });
}

/** A page whose camera nobody may ask for, and whose time a test moves on. */
async function prepared(page: Page): Promise<void> {
  await withUnhurriedVoice(page);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      document.documentElement.dataset.asked = "yes";
      throw new DOMException("not in this test", "NotAllowedError");
    };
  });
  await page.clock.install();
}

/** Lets the demonstration go on until it shows this, and tells what its line said on the way. */
async function playedUntil(page: Page, selector: string): Promise<readonly string[]> {
  const said = new Set<string>();
  for (let n = 0; n < 120; n++) {
    const line = page.locator(".live-line");
    if ((await line.count()) > 0) said.add((await line.textContent()) ?? "");
    if ((await page.locator(selector).count()) > 0) break;
    await page.clock.runFor(500);
  }
  await expect(page.locator(selector).first()).toBeVisible();
  return [...said];
}

test("from home: a good rep, a mistake, its cue heard, mended, praised and counted, and nothing is kept", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await prepared(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const before = await everythingKept(page);
  await page.getByRole("link", { name: /See it at work/ }).click();
  await expect(page.getByText("No camera is used and nothing is kept")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Show me" }).click();
  await expect(page.locator(".demo-label")).toHaveText("A demonstration: drawn body, no camera");
  expect(await accessibilityFaults(page)).toEqual([]);

  const said = await playedUntil(page, ".review");
  expect(said).toContain("Reach long, belly firm.");
  expect(said).toContain("Good, your back stayed long.");
  const heard = await page.evaluate(() => window.__plumbline?.heard.map(({ text }) => text) ?? []);
  const place = (text: string) => heard.indexOf(text);
  expect(place("Left 1"), heard.join(" | ")).toBeGreaterThan(-1);
  expect(place("Reach long, belly firm.")).toBeGreaterThan(place("Left 1"));
  expect(place("Good, your back stayed long.")).toBeGreaterThan(place("Reach long, belly firm."));
  expect(heard.filter((text) => text === "rep")).toHaveLength(4);

  await expect(page.getByText("Left 2, right 2 of 2 each")).toBeVisible();
  await expect(page.getByText("Nothing of it is in your history.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Start your own" })).toHaveAttribute("href", "#/session/today");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await everythingKept(page)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.dataset.asked ?? "no")).toBe("no");
});

test("what it would have kept is noticed", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const before = await everythingKept(page);
  await page.evaluate(() => localStorage.setItem("plumbline.trace", "1"));
  expect(await everythingKept(page)).not.toBe(before);
});

test.describe("for somebody new", () => {
  test.use({ welcomed: false, locale: "de-DE" });

  test("it is offered before any question, fits a phone, and leads back to the questions", async ({ page }) => {
    test.setTimeout(120_000);
    await prepared(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    await page.getByRole("link", { name: "Sieh es in Aktion" }).click();
    expect(await sidewaysPixels(page)).toBe(0);
    await page.getByRole("button", { name: "Zeig es mir" }).click();
    await playedUntil(page, ".live-number");
    expect(await sidewaysPixels(page)).toBe(0);
    await page.keyboard.press("Escape");
    await page.clock.runFor(1000);
    await expect(page.getByText("Nichts davon steht in deinem Verlauf.")).toBeVisible();
    expect(await sidewaysPixels(page)).toBe(0);
    await page.getByRole("link", { name: "Selbst anfangen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Willkommen");
  });
});

test("it can be paused, and the body is drawn flat where there is no WebGL", async ({ page }) => {
  test.setTimeout(120_000);
  await prepared(page);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto("/#/demo");
  await page.getByRole("button", { name: "Show me" }).click();
  for (let n = 0; n < 40 && !(await page.locator(".live-number").allTextContents()).includes("1"); n++) {
    await page.clock.runFor(500);
  }
  await expect(page.locator(".live-number").first()).toHaveText("1");
  const colours = await page.locator("canvas[data-drawn]").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const found = new Set<string>();
    for (let n = 0; n < data.length; n += 4 * 97) found.add(`${data[n]} ${data[n + 1]} ${data[n + 2]}`);
    return found.size;
  });
  expect(colours, "wall, floor, skin, shirt and shorts").toBeGreaterThanOrEqual(5);
  await page.keyboard.press(" ");
  await expect(page.locator(".live-line")).toHaveText("Paused");
  const count = await page.locator(".live-number").allTextContents();
  await page.clock.runFor(15_000);
  expect(await page.locator(".live-number").allTextContents()).toEqual(count);
});
