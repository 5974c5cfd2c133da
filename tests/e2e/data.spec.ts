/** The whole way round: a set before the camera, its review, saved, everything deleted, brought back, the same review. */
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { openLive, patience, waitForReps } from "./live-set";
import { makeBridgesSwift } from "./swift";

test.describe.configure({ timeout: 150_000 });

/** Every row of every table of the database, bytes as numbers. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settled(indexedDB.open("plumbline"));
    const names = [...database.objectStoreNames].sort();
    const reading = database.transaction(names);
    const tables = await Promise.all(
      names.map(async (name) => [name, await settled(reading.objectStore(name).getAll())] as const),
    );
    database.close();
    // The order of an object's keys means nothing; a double is written with every digit it has.
    return JSON.stringify(tables, (_, value) => {
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  });
}

/** All that the set's page says, and all that its session's page says, every bar opened by its words. */
async function review(page: Page): Promise<string> {
  await expect(page.locator(".review-number").first()).toBeVisible();
  // The movement comes a moment after the verdict.
  await openFirstRep(page);
  const set = await page.locator("main").innerText();
  const address = page.url();
  await page.getByRole("link", { name: "The whole session" }).click();
  await expect(page.locator(".session-part")).toBeVisible();
  for (const summary of await page.locator("main summary").all()) await summary.click();
  const session = await page.locator("main").innerText();
  const bars = await page.locator(".session-part").ariaSnapshot();
  await page.goto(address);
  await expect(page.locator(".review-number").first()).toBeVisible();
  return [set, session, bars].join("\n");
}

/** Its bar opens it, with all that was measured and the way to its replay. */
async function openFirstRep(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Rep 1, score/ }).click();
  await expect(page.getByRole("link", { name: "Watch this rep again" }).first()).toBeVisible();
}

/** A rep watched again: where it is frozen, and what is drawn there. */
async function replayOfRep(page: Page): Promise<string> {
  await openFirstRep(page);
  await page.getByRole("link", { name: "Watch this rep again" }).first().click();
  await expect(page).toHaveURL(/#\/replay\//);
  const slider = page.getByRole("slider", { name: "Moment of the rep" });
  await expect(slider).toBeVisible();
  const picture = await page.locator(".replay-canvas").evaluate((canvas: HTMLCanvasElement) => {
    return new Promise<string>((done) =>
      requestAnimationFrame(() => requestAnimationFrame(() => done(canvas.toDataURL()))),
    );
  });
  return `${await slider.inputValue()} ${picture}`;
}

test("a set that was saved, deleted and brought back has the same review, bit for bit", async ({ visit }, testInfo) => {
  const { context, page } = await visit();
  await makeBridgesSwift(context);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page);
  await waitForReps(page, 2);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#\/sessions\//, patience);
  await page.goto("/#/sets");
  await page.locator(".set-list a").first().click();
  await expect(page).toHaveURL(/#\/sets\//, patience);
  const address = page.url();
  await page.reload();
  const before = { review: await review(page), stored: await stored(page), replay: await replayOfRep(page) };
  expect(before.stored).toContain('"counts"');
  expect(before.review).toContain("Done against planned");

  await page.goto("/#/data");
  const row = (name: string) => page.locator(".data-kept > div", { hasText: name }).locator("dd");
  await expect(row("Sets")).toHaveText("1");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything" }).click();
  const file = testInfo.outputPath("everything.json.gz");
  await (await downloading).saveAs(file);
  const table = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the reps as a table" }).click();
  const csv = testInfo.outputPath("reps.csv");
  await (await table).saveAs(csv);
  expect((await readFile(csv, "utf8")).trim().split("\r\n").length).toBeGreaterThanOrEqual(3);

  const remove = page.getByRole("button", { name: "Delete everything" });
  await expect(remove).toBeDisabled();
  await page.getByLabel("To be sure").fill("delete");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Everything is deleted.")).toBeVisible();
  await expect(row("Sets")).toHaveText("0");
  expect(await stored(page)).not.toContain("counts");

  // A damaged file says why and changes nothing; then the whole one.
  const cut = testInfo.outputPath("cut.json.gz");
  await writeFile(cut, (await readFile(file)).subarray(0, 2000));
  const choose = page.getByLabel("Choose a saved file");
  await choose.setInputFiles(cut);
  await expect(page.locator("[data-problem=backup-unreadable]")).toContainText("Nothing was added");
  expect(await accessibilityFaults(page)).toEqual([]);
  await choose.setInputFiles(file);
  await expect(page.getByText("This file would add")).toBeVisible();
  await expect(page.locator(".data-offer li")).toContainText(["1 session", "1 set"]);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await stored(page)).not.toContain("counts");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(row("Sets")).toHaveText("1");

  await page.goto(address);
  await page.reload();
  expect(await review(page)).toBe(before.review);
  expect(await stored(page)).toBe(before.stored);
  expect(await replayOfRep(page)).toBe(before.replay);
});
