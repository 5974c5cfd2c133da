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
