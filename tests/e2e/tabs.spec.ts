/** The app in two tabs of one browser. */
import type { Routine } from "../../src/core/plan/routine";
import { expect, test } from "./fixtures";
import { fullReps, stored } from "./stored";
import { makeBridgesSwift, withRoutine } from "./swift";

const bridge = { exercise: "glute-bridge", variant: "standard", perSide: false, holdS: null, restS: 8 } as const;
const ROUTINE: Routine = { id: "own", name: "Bridges", items: [{ ...bridge, sets: 2, reps: 8 }] };
const PATIENCE = { timeout: 60_000 };

test("a session that runs in one tab is offered in the other, goes on there, and the first says so and stops", async ({
  visit,
}) => {
  test.setTimeout(150_000);
  const small = { reducedMotion: "reduce", viewport: { width: 900, height: 600 } } as const;
  const { context, page: first } = await visit({ context: small });
  await makeBridgesSwift(context);
  await withRoutine(context, ROUTINE);
  await first.goto("/#/session/own");
  await first.getByRole("button", { name: "Start", exact: true }).click();
  await expect.poll(async () => fullReps((await stored(first)).sets), PATIENCE).toBeGreaterThanOrEqual(2);

  const second = await context.newPage();
  await second.goto("/");
  await expect(second.locator("[data-elsewhere]")).toContainText("A session is going on in another tab");
  await second.locator("[data-elsewhere] a").click();
  await second.getByRole("button", { name: "Carry on here" }).click();
  await expect(second.locator("main.session")).toBeVisible();
  await expect(first).toHaveURL(/#\/sessions\//, PATIENCE);
  await expect(first.locator(".banner")).toHaveText("This session goes on in another tab now.");

  await second.waitForURL(/#\/sessions\//, { timeout: 90_000 });
  const { session, sets } = await stored(second);
  expect(session?.endedAt).not.toBeNull();
  expect(session?.items[0]).toMatchObject({ state: "done", setsDone: 2 });
  expect(fullReps(sets)).toBeGreaterThanOrEqual(16);
});

test("what is chosen and written down in one tab is there in the other without loading it again", async ({ page }) => {
  const other = await page.context().newPage();
  await page.goto("/#/settings");
  await other.goto("/#/settings");
  const [one, another] = [0, 1].map((n) => (on: typeof page) => on.getByRole("switch").nth(n));
  if (!one || !another) throw new Error("there are two switches");
  const before = await one(other).isChecked();
  await one(page).click();
  await expect(one(other)).toBeChecked({ checked: !before });
  await another(other).click();
  const now = [await one(page).isChecked(), await another(other).isChecked()];
  await page.reload();
  expect([await one(page).isChecked(), await another(page).isChecked()]).toEqual(now);

  await page.goto("/#/calendar");
  await other.goto("/#/calendar");
  await page.getByRole("button", { name: "Write it down" }).click();
  await expect(page.getByText("Written down: walking, 20 minutes.")).toBeVisible();
  await expect(other.locator(".day-log")).toContainText("Walking, 20 min");
});
