/**
 * What the page itself has to fetch before somebody can begin: all scripts and styles of the first screen and of the
 * live screen. The sensor's, whose runtime comes with the WebAssembly, are weighed with the first light.
 */

import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { openApp } from "./live";
import type { Row } from "./row";

/** The build puts three.js, and nothing else, into a file of this name (`vite.config.ts`). */
export const isThree = (path: string) => /\/three-[\w-]+\.js$/.test(path);

/** The pose worker and MediaPipe's scripts, which come beside the camera; also where it is refused. */
const isSensor = (path: string) => /\/(vision_|pose\.worker)[\w.-]+\.js$/.test(path);

interface ShellFile {
  readonly path: string;
  readonly gzipBytes: number;
}

/**
 * Budget of the app's own shell, without WebAssembly, models and three.js, in kilobytes of 1000. It was 180 before saving
 * that waits and is joined between tabs (12), the guards at every device call and what the picture is (7), and the gates
 * of care, which stand before the live screen (4); the words of all screens come with it (16). It was 212 before the live
 * screen was a session's, with its start page, what is asked about pain, its rests and the way without a camera (247), and
 * 250 before days were planned and weights asked for, and words moved to where nobody lies (253). It was 255 before the place
 * was settled standing and a warm-up led (259, and what leads without a camera comes later since).
 */
const shellBudgetKb = 260;

/**
 * Opens the first screen and then the live one, and weighs every script and style that they loaded, gzipped.
 * Throws when three.js was among them: it belongs to the pages that show the drawn body.
 */
async function shellFiles(page: Page): Promise<ShellFile[]> {
  const fetched: Promise<ShellFile>[] = [];
  let three = false;
  const note = (response: Response) => {
    const path = new URL(response.url()).pathname;
    three ||= isThree(path);
    if (/\.(js|css)$/.test(path) && !isSensor(path) && response.ok()) fetched.push(weigh(path, response.body()));
  };
  page.on("response", note);
  await page.context().clearPermissions();
  await page.goto("/", { waitUntil: "networkidle" });
  await page.goto("/#/session/one:glute-bridge:standard");
  await page.getByRole("heading", { name: "May I use the camera?" }).waitFor();
  await page.waitForLoadState("networkidle");
  // What comes later is kept for later.
  page.off("response", note);
  if (three) throw new Error("The first screen or the live one fetched three.js.");
  return Promise.all(fetched);
}

async function weigh(path: string, body: Promise<Buffer>): Promise<ShellFile> {
  return { path, gzipBytes: gzipSync(await body, { level: 9 }).length };
}

const shellKb = (files: readonly ShellFile[]) => files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1000;

export async function shellSizeRow(): Promise<Row> {
  const app = await openApp();
  const files = await shellFiles(app.page).finally(app.close);
  return {
    name: "app shell with the live screen, gzipped",
    value: shellKb(files),
    unit: "kB",
    target: shellBudgetKb,
    note: `${files.length} files, without WebAssembly, model and three.js`,
  };
}
