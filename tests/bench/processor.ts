/** What the browser under a bench has spent, and how often it looked. */
import type { Page } from "@playwright/test";
import type { LiveApp } from "./live";

/** Processor seconds of all the browser's processes so far: page and workers, compositor, camera, the browser itself. */
export async function processorSeconds({ browser }: LiveApp): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Pictures that a worker has looked at so far. */
export const pageFrames = (page: Page) => page.evaluate(() => performance.getEntriesByName("frame").length);
