/** Parts of the app that are fetched when they are asked for, and a server that is gone meanwhile. */
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { expect, test } from "./fixtures";
import { panel } from "./told";

const SCREENS = [
  "settings",
  "trends",
  "calendar",
  "sets",
  "routine",
  "session",
  "exercises",
  "check",
  "data",
  "exercise/bird-dog",
];

test("a screen that cannot be fetched says so, the others stay, and it is there when the server is back", async ({
  visit,
}) => {
  const root = join(projectFolder, "dist");
  const server = await serve({ root });
  const { page } = await visit({ context: { baseURL: server.origin } });
  await page.goto("/");
  await expect(page.locator(".doors").first()).toBeVisible();
  await server.close();
  for (const screen of SCREENS) {
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, screen);
    await expect(panel(page, "part-missing"), screen).toBeVisible();
    // What is there already is not taken away by what is missing.
    await page.evaluate(() => {
      location.hash = "#/";
    });
    await expect(page.locator(".doors").first(), screen).toBeVisible();
  }
  await page.evaluate(() => {
    location.hash = "#/trends";
  });
  await expect(panel(page, "part-missing")).toBeVisible();
  const again = await serve({ root, port: server.port });
  await expect(panel(page, "part-missing")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#/trends");
  await again.close();
});

test("a failure while something is read is told instead of one moment for ever, and another address begins afresh", async ({
  page,
}) => {
  await page.addInitScript(() => {
    // Of a kind that no reading code expects.
    indexedDB.open = () => {
      throw new Error("planted");
    };
    IDBFactory.prototype.open = indexedDB.open;
    Object.defineProperty(crypto, "subtle", { value: undefined });
  });
  await page.goto("/#/sets/nothing");
  await expect(page.locator("main, .problem").first()).not.toContainText("One moment");
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await expect(page.locator(".settings")).toBeVisible();
});

test("a file dropped beside its box leaves the page where it is", async ({ page }) => {
  await page.goto("/#/check");
  await expect(page.locator(".drop")).toBeVisible();
  const taken = await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(["x"], "x.mp4", { type: "video/mp4" }));
    const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files });
    document.querySelector("h1")?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(taken).toBe(true);
  await expect(page.locator(".drop")).toBeVisible();
});
