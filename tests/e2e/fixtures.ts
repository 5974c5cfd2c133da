/** What every browser test starts from: the built app on its own server, and a browser with a camera of choice. */
import { join } from "node:path";
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  chromium,
  expect,
  type Page,
} from "@playwright/test";
import { chromiumFlags, fakeCameraFlags, findBrowser, noBrowserSentence } from "../../src/cli/browser.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import { welcomed } from "../support/welcomed";

export { expect };

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface VisitOptions {
  /** `.mjpeg` or `.y4m`: what the camera shows, looping. Without it Chromium's green test picture. */
  readonly cameraFile?: string;
  readonly flags?: readonly string[];
  readonly context?: BrowserContextOptions;
}

interface PerTest {
  /** false: a first visit, whose questions have not been answered. */
  readonly welcomed: boolean;
  /** Storage of its own; a browser of its own where a camera's film or flags are asked for. Closed after the test. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
}

interface PerWorker {
  readonly appOrigin: string;
}

export const test = base.extend<PerTest, PerWorker>({
  appOrigin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its first parameter's pattern.
    async ({}, use) => {
      const server = await serve({ root: join(projectFolder, "dist") });
      await use(server.origin);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ appOrigin }, use) => use(appOrigin),
  welcomed: [true, { option: true }],
  context: async ({ context, welcomed: before }, use) => {
    if (before) await welcomed(context);
    await use(context);
  },
  visit: async ({ browser: shared, appOrigin, viewport }, use) => {
    const toClose: { close(): Promise<void> }[] = [];
    await use(async ({ cameraFile, flags = [], context: options = {} } = {}) => {
      let browser = shared;
      if (cameraFile || flags.length > 0) {
        const executablePath = await findBrowser();
        if (!executablePath) throw new Error(noBrowserSentence);
        const args = [...chromiumFlags, ...fakeCameraFlags(cameraFile), ...flags];
        browser = await chromium.launch({ executablePath, args });
        toClose.push(browser);
      }
      const usual = { baseURL: appOrigin, viewport, permissions: ["camera"], serviceWorkers: "block" as const };
      const context = await browser.newContext({ ...usual, ...options });
      if (browser === shared) toClose.push(context);
      await welcomed(context);
      return { context, page: await context.newPage() };
    });
    for (const one of toClose) await one.close();
  },
});
