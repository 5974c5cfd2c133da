/** The first visit: five questions in pictures, those of care, the plan; what each answer leads to, and that it is not asked again. */
import type { Page } from "@playwright/test";
import { firstVisit, type Said, title } from "./first-visit";
import { expect, test } from "./fixtures";
import { faultsInLooks, looksOf, sidewaysPixels } from "./looks";
import { englishIn, wordsOn } from "./words-on-screen";

test.use({ welcomed: false, contextOptions: { reducedMotion: "reduce" } });

const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("plumbline.profile") ?? "null"));
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test("is gone through by keyboard alone, keeps every answer, and is not asked again", async ({ page }) => {
  await page.goto("/");
  await expect(title(page)).toHaveText("Welcome");
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByText("Nothing you do or say here leaves this computer", { exact: false })).toBeVisible();
  await expect(page.getByText("not a medical device", { exact: false })).toBeVisible();
  await expect(page.getByRole("img", { name: "Step 1 of 12" })).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(title(page)).toHaveText("What is it for?");
  // A key that is held down is one press: nothing is passed over by it.
  await page.keyboard.down("1");
  await page.keyboard.down("1");
  await page.keyboard.up("1");
  await expect(title(page)).toHaveText("How is your back today?");
  await page.keyboard.press("3");
  await expect(page.getByRole("status")).toContainText("Make it easier");
  await page.getByRole("checkbox", { name: "A sharp or catching pain" }).check();
  await expect(page.getByRole("status")).toContainText("Smaller movements today");
  await press(page, "Next");
  await expect(title(page)).toHaveText("Can you get down to the floor and up again?");
  await page.keyboard.press("2");
  await expect(title(page)).toHaveText("What do you have?");
  await page.keyboard.press("2");
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Have you done such exercises before?");
  await page.keyboard.press("1");

  await expect(title(page)).toHaveText("Do you have one of these right now?");
  await expect(page.getByText("numbness around your genitals or bottom")).toBeVisible();
  // Enter says nothing here.
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Do you have one of these right now?");
  await page.keyboard.press("2");
  await expect(title(page)).toHaveText("Please get help now, not exercise");
  await expect(page.getByRole("alert")).toContainText("emergency");
  await press(page, "I chose this by mistake");
  await page.keyboard.press("1");
  await expect(title(page)).toHaveText("Has one of these happened?");
  await page.keyboard.press("6");
  await expect(title(page)).toHaveText("Does one of these belong to you?");
  await page.keyboard.press("1");
  await expect(page.getByRole("checkbox", { name: /^Osteoporosis/ })).toBeChecked();
  await page.keyboard.press("7");
  await page.keyboard.press("5");
  await expect(title(page)).toHaveText("What else should the exercises fit?");
  await page.keyboard.press("5");

  await expect(title(page)).toHaveText("Please speak to a doctor or a physiotherapist first");
  await expect(page.getByRole("main").getByText("Osteoporosis", { exact: false })).toBeVisible();
  // Nobody has said yes: that is no reason to wait at this page, and it opens nothing.
  await press(page, "Go on with the gentle movements");
  await expect(title(page)).toHaveText("Your plan");
  // A tick for a clinician leaves the gentle movements.
  await expect(page.locator(".welcome-plan strong")).toHaveText([/^cat-cow/, /^glute bridge/]);
  await expect(page.getByText("A steady chair beside the mat", { exact: false })).toBeVisible();
  await page.getByRole("link", { name: "Look around first" }).click();

  await expect(title(page)).toHaveText("Today");
  const person = await kept(page);
  expect(person).toMatchObject({
    ...{ goal: "settle", firstPain: 3, floor: "chair", canRow: true, gear: ["band"], experience: "new" },
    ...{ screening: ["bones"], cleared: null, visit: null },
    said: { score: 3, catching: true, legSymptoms: false, chest: false },
  });
  expect(person.screenedAt).toBeGreaterThan(0);
  const settings = await page.evaluate(() => JSON.parse(localStorage.getItem("plumbline.settings") ?? "null"));
  expect(settings).toMatchObject({ verbosity: "talkative" });
  await page.goto("/");
  await page.reload();
  await expect(title(page)).toHaveText("Today");
});

test("goes on where it was after a reload or a new beginning, and back loses nothing", async ({ page }) => {
  await page.goto("/");
  await press(page, "Next");
  await press(page, /^Getting stronger/);
  await page.getByText("1", { exact: true }).click();
  await press(page, /^Yes/);
  await press(page, /^Just the floor/);
  await press(page, /^I know them/);
  await press(page, /^No, none of them/);
  await page.getByRole("checkbox", { name: "An operation recently" }).check();
  await page.reload();
  await expect(title(page)).toHaveText("Has one of these happened?");
  await expect(page.getByRole("checkbox", { name: "An operation recently" })).toBeChecked();
  await page.goto("about:blank");
  await page.goto("/");
  await expect(title(page)).toHaveText("Has one of these happened?");
  await expect(page.getByRole("checkbox", { name: "An operation recently" })).toBeChecked();

  await press(page, "Back");
  await press(page, "Back");
  await expect(title(page)).toHaveText("Have you done such exercises before?");
  await expect(page.getByRole("button", { name: /^I know them/ })).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(title(page)).toHaveText("Do you have one of these right now?");
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: "An operation recently" })).toBeChecked();
  // The plan is not come to by its address before the questions of care were asked.
  await page.goto("/#/welcome/plan");
  await expect(title(page)).not.toHaveText("Your plan");
  expect(await kept(page)).toMatchObject({ welcomedAt: null, screenedAt: null, goal: "strong", firstPain: 1 });
});

test("what is put off is kept as not asked, and until then only the gentle movements are open", async ({ page }) => {
  await page.goto("/");
  await press(page, "Next");
  for (let n = 0; n < 5; n++) await press(page, "Later");
  await expect(title(page)).toHaveText("Do you have one of these right now?");
  await expect(page.getByRole("button", { name: "Later", exact: true })).toHaveCount(0);
  await press(page, "Answer later");
  await expect(title(page)).toHaveText("Your plan");
  await page.goto("/#/");
  await expect(title(page)).toHaveText("Today");
  const person = await kept(page);
  expect(person).toMatchObject({ screenedAt: null, screening: [], firstPain: null, goal: null, gear: null });
  expect(person.welcomedAt).toBeGreaterThan(0);
  await page.goto("/#/session");
  await expect(page.getByText("This opens when a doctor").first()).toBeVisible();
  await expect(page.locator(".session-plan li")).toHaveText([/^glute bridge/, /^cat-cow/]);
  await page.goto("/#/");
  await page.getByRole("link", { name: "To the questions" }).click();
  await expect(title(page)).toHaveText("Do you have one of these right now?");
});

test("who has asked says who said yes, and everything is open", async ({ page }) => {
  await firstVisit(page, { canRow: true, ticks: ["Osteoporosis, or steroid tablets for a long time"] });
  await press(page, "Somebody has said that I may exercise");
  await press(page, "A physiotherapist");
  await expect(title(page)).toHaveText("Your plan");
  await page.goto("/#/session");
  await expect(page.locator(".session-plan li")).toHaveCount(5);
  // The first weeks are one set of each.
  await expect(page.getByText("Week 1: one set of each. It grows by itself.")).toBeVisible();
});

/** What is planned first, and what is said to it without being asked. */
const LEADS_TO: readonly { readonly said: Said; readonly plan: readonly RegExp[]; readonly told: string | null }[] = [
  { said: { goal: /^A back/ }, plan: [/^cat-cow/, /^bird dog/, /^glute/, /^dead bug/, /^bodyweight row/], told: null },
  {
    said: { goal: /^Getting stronger/, canRow: true },
    plan: [/^deadlift/, /^bodyweight row/, /^glute/, /^bird dog/, /^cat-cow/],
    told: null,
  },
  { said: { floor: /^Not now/ }, plan: [/^deadlift/], told: "little that the camera can look at" },
  { said: { floor: /^Not now/, pain: 4 }, plan: [], told: "walking and calm breathing" },
  { said: { pain: 7 }, plan: [], told: "walking and calm breathing" },
];
for (const { said, plan, told } of LEADS_TO) {
  const name = Object.entries(said).map(([what, answer]) => `${what} ${answer}`);
  test(`the plan follows the answers: ${name.join(", ")}`, async ({ page }) => {
    await firstVisit(page, said);
    await expect(title(page)).toHaveText("Your plan");
    await expect(page.locator(".welcome-plan strong")).toHaveText([...plan]);
    if (told) await expect(page.getByText(told, { exact: false })).toBeVisible();
  });
}

test("answers are changed in the settings, and a plan of one's own is not written over unasked", async ({ page }) => {
  await firstVisit(page, { goal: /^A back/ });
  await page.goto("/#/settings");
  await page.getByRole("link", { name: "Change: What is it for?" }).click();
  await expect(page.getByRole("button", { name: /^A back/ })).toHaveAttribute("aria-pressed", "true");
  await press(page, /^Getting stronger/);
  // Nobody has touched the plan: it follows.
  await expect(page.locator(".welcome-plan strong").first()).toHaveText(/^deadlift/);
  await page.getByRole("link", { name: "Look around first" }).click();
  await page.goto("/#/session/today");
  await expect(page.locator(".session-plan li").first()).toHaveText(/^deadlift/);

  await page.goto("/#/routine");
  await press(page, /^Leave out.*cat-cow/i);
  await page.goto("/#/welcome/goal/alone");
  await press(page, /^Both/);
  await expect(page.getByRole("status")).toContainText("this one would take its place");
  await page.getByRole("link", { name: "Keep the one I have" }).click();
  await page.goto("/#/session/today");
  await expect(page.locator(".session-plan li").first()).toHaveText(/^deadlift/);
  await page.goto("/#/welcome/goal/alone");
  await press(page, /^Both/);
  await page.getByRole("link", { name: "Take this plan" }).click();
  await expect(page.locator(".session-plan li").first()).toHaveText(/^cat-cow/);
});

test("a person of before these questions is asked nothing, and has the plan that was", async ({ page }) => {
  await page.addInitScript(() => {
    const before = { welcomedAt: 5, screenedAt: Date.now(), screening: [], firstPain: 1, canRow: true, growing: false };
    localStorage.setItem("plumbline.profile", JSON.stringify(before));
  });
  await page.goto("/");
  await expect(title(page)).toHaveText("Today");
  await page.goto("/#/session/today");
  await expect(page.locator(".session-plan li")).toHaveText([
    /^bird dog/,
    /^glute/,
    /^bodyweight/,
    /^dead bug/,
    /^cat/,
  ]);
  await page.goto("/#/settings");
  await expect(page.locator(".settings-mine dd").first()).toContainText("Not said");
});

/** Every screen of it, with what makes it as full as it gets. */
const SCREENS = [
  ["hello", []],
  ["goal", []],
  ["pain", []],
  ["pain", ["4"]],
  ["floor", []],
  ["means", ["2", "3", "4"]],
  ["experience", []],
  ["now", []],
  ["emergency", []],
  ["lately", []],
  ["health", []],
  ["signs", []],
  ["body", []],
  ["talk", []],
  ["wait", []],
  ["plan", []],
] as const;

/** A first visit that has come to a screen, by its stored answers. */
async function openAt(page: Page, screen: string, language: string): Promise<void> {
  await page.goto("/");
  await page.evaluate(
    ([step, spoken]) => {
      const answers = { goal: "both", floor: "chair", gear: ["weight", "band"], canRow: true, experience: "new" };
      const ticked = ["bones", "heart", "surgery"];
      const visit = { step, ticked: step === "talk" ? ticked : [], asked: [] };
      const done = { welcomedAt: Date.now(), screenedAt: Date.now(), firstPain: 1 };
      localStorage.setItem(
        "plumbline.profile",
        JSON.stringify({ ...answers, ...(step === "plan" ? done : { visit }) }),
      );
      localStorage.setItem("plumbline.settings", JSON.stringify({ language: spoken }));
    },
    [screen, language] as const,
  );
  await page.goto("about:blank");
  await page.goto(`/#/welcome/${screen}`);
  await expect(page.locator(`.welcome[data-step="${screen}"]`)).toBeVisible();
  if (screen === "plan") await page.locator(".welcome-plan").waitFor();
}

for (const language of ["en", "de"]) {
  test(`nothing of it lies below the fold, ${language}`, async ({ page }) => {
    const below: string[] = [];
    for (const [screen, keys] of SCREENS) {
      await openAt(page, screen, language);
      for (const key of keys) await page.keyboard.press(key);
      if (language === "de") expect(englishIn((await wordsOn(page)).text), screen).toEqual([]);
      for (const [width, height] of [
        [1366, 768],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        const px = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        if (px > 0) below.push(`${screen} ${keys}, ${width} × ${height}: ${px} px`);
        expect(await sidewaysPixels(page), `${screen}, ${width} × ${height}`).toBe(0);
      }
    }
    expect(below).toEqual([]);
  });
}

test("every screen of it can be used in light and dark, normal and at 200 %", async ({ page }) => {
  test.setTimeout(150_000);
  const fullest = SCREENS.filter(([name, keys]) => name !== "pain" || keys.length > 0);
  for (const [n, [screen, keys]] of fullest.entries()) {
    await openAt(page, screen, "en");
    for (const key of keys) await page.keyboard.press(key);
    expect(await faultsInLooks(page, looksOf(n)), screen).toEqual([]);
  }
});
