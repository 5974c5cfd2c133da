/** A screen in each of the looks that a user may have chosen, without loading it anew. */
import type { Page } from "@playwright/test";
import { LONG } from "../support/long";
import { accessibilityFaults } from "./axe";

const NORMAL = { width: 1280, height: 800 };
/** At 200 % a page is laid out in half as many CSS pixels each way. */
const DOUBLED = { width: NORMAL.width / 2, height: NORMAL.height / 2 };

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

interface Look {
  readonly name: string;
  readonly size: typeof NORMAL;
  readonly media: Media;
}

const LIGHT: Look = { name: "light", size: NORMAL, media: { colorScheme: "light" } };
const DARK: Look = { name: "dark", size: NORMAL, media: { colorScheme: "dark" } };
const LIGHT_DOUBLED: Look = { name: "light at 200 %", size: DOUBLED, media: { colorScheme: "light" } };
const DARK_DOUBLED: Look = { name: "dark at 200 %", size: DOUBLED, media: { colorScheme: "dark" } };

/** All of them: tried on the gallery of parts, and with `PLUMBLINE_LONG=1` on every screen. */
export const EVERY_LOOK: readonly Look[] = [
  LIGHT,
  DARK,
  DARK_DOUBLED,
  LIGHT_DOUBLED,
  { name: "forced colours", size: NORMAL, media: { colorScheme: "dark", forcedColors: "active" } },
  { name: "more contrast", size: NORMAL, media: { colorScheme: "light", contrast: "more" } },
];

/** Between them both schemes and both sizes; screens in turn have the one pair or the other. */
const PAIRS = [
  [LIGHT, DARK_DOUBLED],
  [DARK, LIGHT_DOUBLED],
] as const;

/** What a screen is tried in, the `turn`th of several: two looks, and with `PLUMBLINE_LONG=1` all. */
export const looksOf = (turn: number): readonly Look[] =>
  LONG ? EVERY_LOOK : (PAIRS[turn % PAIRS.length] ?? PAIRS[0]);

/** What axe finds in each look, with the look's name before it; at 200 % also what has to be scrolled sideways. */
export async function faultsInLooks(page: Page, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, size, media } of looks) {
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

/** A phone upright and turned, a small laptop at 200 %, a tablet upright. */
export const OTHER_SIZES = [
  [390, 844],
  [844, 390],
  [720, 450],
  [820, 1180],
] as const;

/** How far the page reaches beyond the window's right edge. CSS pixels. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
