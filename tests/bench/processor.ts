/** What the browser under a bench has spent, and how often it looked. */
import type { Page } from "@playwright/test";
import type { LiveApp } from "./live";

/** Processor seconds of all the browser's processes so far. */
export interface Spent {
  /** Page and workers, compositor, camera, the browser itself. */
  readonly all: number;
  /** Of it the process that draws, which is software where there is no graphics processor. */
  readonly drawing: number;
}

export async function processorSeconds({ browser }: LiveApp): Promise<Spent> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const sum = (list: typeof processInfo) => list.reduce((total, { cpuTime }) => total + cpuTime, 0);
  return { all: sum(processInfo), drawing: sum(processInfo.filter(({ type }) => type === "GPU")) };
}

/** Pictures that a worker has looked at so far. */
export const pageFrames = (page: Page) => page.evaluate(() => performance.getEntriesByName("frame").length);
