/** A screen in each of the looks that a user may have chosen, without loading it anew. */
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";

const NORMAL = { width: 1280, height: 800 };
/** At 200 % a page is laid out in half as many CSS pixels each way. */
const DOUBLED = { width: NORMAL.width / 2, height: NORMAL.height / 2 };

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const looks: readonly { readonly name: string; readonly size: typeof NORMAL; readonly media: Media }[] = [
  { name: "light", size: NORMAL, media: { colorScheme: "light" } },
  { name: "dark", size: NORMAL, media: { colorScheme: "dark" } },
  { name: "dark at 200 %", size: DOUBLED, media: { colorScheme: "dark" } },
  { name: "light at 200 %", size: DOUBLED, media: { colorScheme: "light" } },
  { name: "forced colours", size: NORMAL, media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "more contrast", size: NORMAL, media: { colorScheme: "light", contrast: "more" } },
];

/** The two that between them have both schemes and both sizes, for screens tried for what is on them. */
export const TWO_LOOKS = looks.filter(({ name }) => ["light", "dark at 200 %"].includes(name));

/** What axe finds in each look, with the look's name before it; at 200 % also what has to be scrolled sideways. */
export async function faultsInEveryLook(page: Page, tried = looks): Promise<string[]> {
  const found: string[] = [];
  for (const { name, size, media } of tried) {
    // Still: a colour half-way from one to another belongs to no look.
    await page.emulateMedia({ forcedColors: "none", contrast: "no-preference", reducedMotion: "reduce", ...media });
    await page.setViewportSize(size);
    const faults = await accessibilityFaults(page);
    if (await sidewaysPixels(page)) faults.push("has to be scrolled sideways");
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", contrast: "no-preference" });
  await page.setViewportSize(NORMAL);
  return found;
}

/** How far the page reaches beyond the window's right edge. CSS pixels. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
