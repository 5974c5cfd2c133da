/**
 * `npm run icons`: the app's pictures for home screens, docks and launchers, all drawn from `public/icon.svg`. Needs a browser;
 * what it makes is committed, so that a build needs none.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumFlags, ensureBrowser } from "../browser.mjs";
import { asked } from "../command-line/asked.mjs";
import { projectFolder } from "../install.mjs";

asked(import.meta.url);

interface Icon {
  readonly file: string;
  readonly px: number;
  /**
   * How much of the width the drawing takes. 1: as it is, with its round corners; less: on a square without corners or
   * see-through edge, for systems that cut their own shape (maskable icons may lose all outside of a circle of 0.8).
   */
  readonly share: number;
}

const ICONS: readonly Icon[] = [
  { file: "icon-192.png", px: 192, share: 1 },
  { file: "icon-512.png", px: 512, share: 1 },
  { file: "maskable-192.png", px: 192, share: 0.8 },
  { file: "maskable-512.png", px: 512, share: 0.8 },
  { file: "apple-touch-icon.png", px: 180, share: 0.9 },
];

const folder = join(projectFolder, "public", "icons");
const drawing = readFileSync(join(projectFolder, "public", "icon.svg"), "utf8");
/** The colour of the drawing's own square. */
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (!ground) throw new Error("public/icon.svg has no square to take the ground's colour from.");

const page = (share: number) => `<!doctype html>
<style>
  html, body { margin: 0; height: 100%; background: ${share === 1 ? "transparent" : ground} }
  body { display: grid; place-items: center }
  svg { width: ${share * 100}%; height: ${share * 100}% }
</style>
${drawing}`;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromiumFlags });
for (const { file, px, share } of ICONS) {
  const tab = await browser.newPage({ viewport: { width: px, height: px } });
  await tab.setContent(page(share));
  writeFileSync(join(folder, file), await tab.screenshot({ omitBackground: true }));
  await tab.close();
  console.log(`public/icons/${file}`);
}
await browser.close();
