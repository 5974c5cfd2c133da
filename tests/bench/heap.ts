/** Whether memory grows while somebody exercises: page and worker together, after garbage collection. */
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type LiveApp, openLiveSet } from "./live";
import { pageFrames } from "./processor";
import type { Row } from "./row";

/** Buffers fill and code is compiled in the first while; growth counts from then. */
const settleMs = 20_000;

/** @param minutes of live frames to watch */
export async function heapRow(minutes: number): Promise<Row> {
  // Without the flag Chromium answers when it next collects garbage anyway, which may take minutes.
  const app = await openLiveSet(["--enable-blink-features=ForceEagerMeasureMemory"]);
  await app.page.waitForTimeout(settleMs);
  const framesBefore = await pageFrames(app.page);
  const before = await memoryMb(app.page);
  const processBefore = await processMb(app);
  await app.page.waitForTimeout(minutes * 60_000);
  const after = await memoryMb(app.page);
  const processAfter = await processMb(app);
  const frames = (await pageFrames(app.page)) - framesBefore;
  await app.close();
  if (frames === 0) throw new Error("No frame was looked at, so memory had no reason to grow.");
  return {
    name: `memory growth over ${minutes} minutes`,
    value: after - before,
    unit: "MB",
    target: 20,
    note: `${before.toFixed(0)} to ${after.toFixed(0)} MB over ${frames} frames; ${processNote(processBefore, processAfter)}`,
  };
}

/** Megabytes of scripts, DOM and canvases of the page and its workers. */
async function memoryMb(page: Page): Promise<number> {
  const bytes = await page.evaluate(async () => {
    const measure = Reflect.get(performance, "measureUserAgentSpecificMemory") as () => Promise<{ bytes: number }>;
    return (await measure.call(performance)).bytes;
  });
  return bytes / 1e6;
}

/**
 * Megabytes of all pages' processes as Linux counts them: WebAssembly's own memory and pictures that nobody closed are in
 * here, and so is whatever the browser keeps for later, which makes it a witness and not a target.
 */
async function processMb({ browser }: LiveApp): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => residentMb(id));
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

function residentMb(pid: number): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes ? Number(kilobytes) / 1000 : null;
}

const processNote = (before: number | null, after: number | null) =>
  before === null || after === null
    ? "process not readable here"
    : `process ${before.toFixed(0)} to ${after.toFixed(0)} MB`;
