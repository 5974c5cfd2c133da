import { isThree, shellSizeRow } from "../bench/shell-size";
import { expect, test } from "./fixtures";

test("the first screen and the live one keep within their size", async () => {
  const { value, target, note } = await shellSizeRow();
  expect(value).toBeGreaterThan(20);
  expect(value, note).toBeLessThanOrEqual(target);
});

test("three.js comes with the page of an exercise: it would be noticed elsewhere", async ({ page }) => {
  const three = page.waitForRequest((request) => isThree(new URL(request.url()).pathname));
  await page.goto("/#/exercise/glute-bridge");
  await three;
});

test("a page that is opened at a set asks for its sensor before the app itself is there", async ({ page }) => {
  const sensor = page.waitForRequest(/pose\.worker/);
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await sensor;
    await route.continue();
  });
  await page.goto("/#/session/one:glute-bridge:standard");
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
});
