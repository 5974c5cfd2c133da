/** The plan of a session: shortened, changed, kept, and started. And the question on the visit after one. */
import { aSession } from "../fixtures/sessions";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./fixtures";
import { seed } from "./seed";

test("a plan is shortened to ten minutes, loses its row, is kept under a name and begins", async ({ page }) => {
  // Said today: without it neither of the extras opens.
  await page.addInitScript(() => {
    const key = "plumbline.profile";
    const profile = JSON.parse(localStorage.getItem(key) ?? "{}");
    // Whichever of the two scripts comes first: what the others need, and then what this test is about.
    const said = {
      screenedAt: Date.now(),
      growing: false,
      warmsUp: false,
      ...profile,
      welcomedAt: Date.now(),
      firstPain: 1,
    };
    localStorage.setItem(key, JSON.stringify(said));
  });
  await page.goto("/#/routine");
  const plan = page.locator("[data-exercise]");
  const exercises = () => plan.evaluateAll((items) => items.map((item) => item.getAttribute("data-exercise")));
  const minutes = async () => Number(/\d+/.exec((await page.locator(".routine-time").textContent()) ?? "")?.[0]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your plan");
  expect(await exercises()).toEqual(["bird-dog", "glute-bridge", "bodyweight-row", "dead-bug", "cat-cow"]);
  expect(await minutes()).toBeGreaterThanOrEqual(28);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByText("No: lying down instead").click();
  await page.getByText("10 min").click();
  expect(await exercises()).toEqual(["bird-dog", "glute-bridge", "bodyweight-row", "dead-bug", "cat-cow"]);
  await expect(page.locator("[data-exercise=bodyweight-row] select")).toHaveValue("prone-w");
  expect(await minutes()).toBeLessThanOrEqual(10);

  // The deadlift begins without a weight; the superman waits for an answer, and comes only instead of the bird dog.
  await expect(page.getByText("Without a weight first", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Superman instead of the bird dog" })).toBeDisabled();
  await expect(page.getByText("Does bending backwards hurt?")).toBeVisible();
  await page.getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("button", { name: "Superman instead of the bird dog" }).click();
  await page.getByRole("button", { name: "Glute bridge: more sets" }).click();
  await page.getByRole("button", { name: "Cat-cow: earlier" }).click();
  const changed = ["superman", "glute-bridge", "bodyweight-row", "cat-cow", "dead-bug"];
  expect(await exercises()).toEqual(changed);

  await page.getByText("Keep it as your own").click();
  await page.getByRole("textbox", { name: "Name" }).fill("Small room");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved as “Small room”.")).toBeVisible();
  await page.getByRole("button", { name: "Back to the whole plan" }).click();
  expect(await exercises()).toHaveLength(5);

  await page.reload();
  await page.getByRole("combobox", { name: "Plan" }).selectOption({ label: "Small room" });
  expect(await exercises()).toEqual(changed);
  await expect(page.locator("[data-exercise=glute-bridge] output").first()).toHaveText("2");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/#\/session\/today$/);
});

test("the morning after a session is asked about once, and a flare-up means less next time", async ({ page }) => {
  const startedAt = Date.now() - 26 * 3600_000;
  await seed(page, { session: aSession({ startedAt, endedAt: startedAt + 1800_000 }), sets: [] });
  await page.goto("/");
  const question = page.getByRole("heading", { name: "How was it the morning after your last session?" });
  await expect(question).toBeVisible();
  // A digit answers wherever the focus is within the question; 2 before the session, 5 the morning after.
  await page.getByRole("radio", { name: "0", exact: true }).focus();
  await page.keyboard.press("5");
  await page.getByRole("button", { name: "That is my answer" }).click();
  await expect(page.getByRole("heading", { name: "A little less next time" })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(question).toBeHidden();
});
