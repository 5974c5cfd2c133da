import { shellSizeRow } from "../bench/shell-size";
import { expect, test } from "./fixtures";

test("the first screen and the live one keep within their size", async () => {
  const { value, target, note } = await shellSizeRow();
  expect(value).toBeGreaterThan(20);
  expect(value, note).toBeLessThanOrEqual(target);
});

test("three.js is fetched for an exercise's page, and neither for the first screen nor for the live one", async ({
  page,
  context,
}) => {
  // The camera refused: the live screen without the sensor.
  await context.clearPermissions();
  const fetched: string[] = [];
  page.on("request", (request) => void fetched.push(new URL(request.url()).pathname));
  const three = () => fetched.filter((path) => /\/(three|demonstration|choreography)-[\w-]+\.js$/.test(path));
  await page.goto("/", { waitUntil: "networkidle" });
  await page.goto("/#/live/glute-bridge");
  await page.getByRole("heading", { name: "May I use the camera?" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(fetched.length).toBeGreaterThan(3);
  expect(three()).toEqual([]);
  await page.goto("/#/exercise/glute-bridge");
  await expect.poll(() => three().length, { timeout: 30_000 }).toBeGreaterThan(1);
});
