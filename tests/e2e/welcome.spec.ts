/** The first visit by keyboard alone: what it asks, what it answers, and that it is not asked again. */
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";

test.use({ welcomed: false });

/** Tabs until the element with that name has the focus, then presses the key. */
async function press(page: Page, role: "button" | "checkbox" | "radio" | "link", name: string, key = "Enter") {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let n = 0; n < 40 && !(await wanted.evaluate((element) => element === document.activeElement)); n++) {
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press(key);
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("asks before anything else, leads from a sign to the advice, keeps the answers and does not ask again", async ({
  page,
}) => {
  await page.goto("/");
  await expect(title(page)).toHaveText("Welcome");
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByText("Nothing you do or say here leaves this computer", { exact: false })).toBeVisible();
  await expect(page.getByText("not a medical device", { exact: false })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await press(page, "button", "Next");
  await expect(title(page)).toHaveText("Before you start");
  await expect(page.getByText("Get emergency help now if you have back pain with:")).toBeVisible();
  await expect(page.getByText("numbness around your genitals or bottom")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await press(page, "button", "One of these is true for me now");
  await expect(title(page)).toHaveText("Please get help now, not exercise");
  await expect(page.getByRole("alert")).toContainText("emergency");
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "button", "I chose this by mistake");

  await press(page, "checkbox", "Osteoporosis, or steroid tablets for a long time", "Space");
  await press(page, "button", "Next");
  await expect(title(page)).toHaveText("Please speak to a doctor or a physiotherapist first");
  await expect(page.getByRole("main").getByText("Osteoporosis", { exact: false })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // Nobody has said yes: that is no reason to wait at this page, and it opens nothing.
  await press(page, "button", "Go on with the gentle movements");

  await expect(title(page)).toHaveText("How is your back today?");
  await press(page, "radio", "0", "ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "3" })).toBeChecked();
  await expect(page.getByRole("status")).toContainText("Make it easier");
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "button", "Done");

  await expect(title(page)).toHaveText("What do you have?");
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "button", "The floor, nothing else");
  await expect(title(page)).toHaveText("Your plan");
  // A tick for a clinician leaves the gentle movements.
  await expect(page.locator(".welcome-plan li")).toHaveText([/^cat-cow/, /^glute bridge/]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, "link", "Look around first");

  await expect(title(page)).toHaveText("Today");
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("plumbline.profile") ?? "null"));
  expect(kept).toMatchObject({ screening: ["bones"], cleared: null, firstPain: 3, canRow: false });
  expect(kept.screenedAt).toBeGreaterThan(0);
  await page.goto("/");
  await page.reload();
  await expect(title(page)).toHaveText("Today");

  // Only where it is wanted again: the answers are still there.
  await page.goto("/#/settings");
  await page.getByRole("link", { name: "The first questions" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("checkbox", { name: /^Osteoporosis/ })).toBeChecked();
});

test("what is put off is kept as not asked, and until then only the gentle movements are open", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Answer later" }).click();
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await expect(title(page)).toHaveText("What do you have?");
  await page.goto("/#/");
  await expect(title(page)).toHaveText("Today");
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("plumbline.profile") ?? "null"));
  expect(kept).toMatchObject({ screenedAt: null, screening: [], firstPain: null });
  expect(kept.welcomedAt).toBeGreaterThan(0);
  await page.goto("/#/session");
  await expect(page.getByText("This opens when a doctor").first()).toBeVisible();
  await expect(page.locator(".session-plan li")).toHaveText([/^glute bridge/, /^cat-cow/]);
});

test("who has asked says who said yes, and everything is open", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("checkbox", { name: /^Osteoporosis/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Somebody has said that I may exercise" }).click();
  await page.getByRole("button", { name: "A physiotherapist" }).click();
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.goto("/#/session");
  await expect(page.locator(".session-plan li")).toHaveCount(5);
  // The first weeks are one set of each.
  await expect(page.getByText("Week 1: one set of each. It grows by itself.")).toBeVisible();
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const) {
  test(`what leads on is on the screen without scrolling, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const onScreen = async (role: "button" | "link", name: string) => {
      const box = await page.getByRole(role, { name, exact: true }).boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), name).toBeLessThanOrEqual(height);
    };
    await page.goto("/");
    await onScreen("button", "Next");
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "None of these" }).click();
    await onScreen("button", "Done");
    await page.getByRole("button", { name: "Skip", exact: true }).click();
    await onScreen("button", "The floor, nothing else");
    await onScreen("button", "Also a bar or straps that hold me");
    await page.getByRole("button", { name: "The floor, nothing else" }).click();
    await onScreen("link", "To the first session");

    // All positions of one kind together, and short.
    const said = await page.locator(".welcome-minutes").textContent();
    expect(Number(/\d+/.exec(said ?? "")?.[0])).toBeLessThanOrEqual(12);
    await expect(page.locator(".welcome-plan li")).toHaveCount(5);
    await page.getByRole("link", { name: "To the first session" }).click();
    await expect(page.locator(".session-plan li")).toHaveCount(5);
  });
}
