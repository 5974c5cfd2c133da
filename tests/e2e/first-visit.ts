/** A first visit answered from its first screen to its last. */
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What is answered otherwise than most would; names of the pictures. */
export interface Said {
  readonly goal?: RegExp;
  readonly pain?: number;
  readonly floor?: RegExp;
  readonly canRow?: boolean;
  readonly experience?: RegExp;
  /** Questions of care, in the order in which they are asked. */
  readonly ticks?: readonly string[];
}

export const title = (page: Page) => page.getByRole("heading", { level: 1 });

const CARE = [
  "Has one of these happened?",
  "Does one of these belong to you?",
  "Is your pain like one of these?",
  "What else should the exercises fit?",
];

/** From the first page on to what comes after the last question. */
export async function firstVisit(page: Page, said: Said = {}): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  const { goal = /^A back/, pain = 1, floor = /^Yes/, canRow = false, experience = /^They are new/, ticks = [] } = said;
  await page.goto("/");
  await press("Next");
  await press(goal);
  await expect(title(page)).toHaveText("How is your back today?");
  await page.keyboard.press(String(pain));
  if (pain >= 3) await press("Next");
  await press(floor);
  if (canRow) await press(/^A bar or straps/);
  await press(canRow ? "That is all" : /^Just the floor/);
  await press(experience);
  await press(/^No, none of them/);
  for (const question of CARE) {
    await expect(title(page)).toHaveText(question);
    for (const tick of ticks) {
      const box = page.getByRole("checkbox", { name: tick, exact: true });
      if ((await box.count()) > 0) await box.check();
    }
    await page.locator(".screening + .button").click();
  }
}
