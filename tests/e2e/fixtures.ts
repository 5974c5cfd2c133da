/** What every browser test starts from: the built app on its own server, and a browser with a camera of choice. */
import { join } from "node:path";
import {
  type Browser,
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
  /** A browser of its own, closed after the test. */
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
  visit: async ({ appOrigin, viewport }, use) => {
    const browsers: Browser[] = [];
    await use(async ({ cameraFile, flags = [], context: options = {} } = {}) => {
      const executablePath = await findBrowser();
      if (!executablePath) throw new Error(noBrowserSentence);
      const args = [...chromiumFlags, ...fakeCameraFlags(cameraFile), ...flags];
      const browser = await chromium.launch({ executablePath, args });
      browsers.push(browser);
      const usual = { baseURL: appOrigin, viewport, permissions: ["camera"], serviceWorkers: "block" as const };
      const context = await browser.newContext({ ...usual, ...options });
      await welcomed(context);
      return { context, page: await context.newPage() };
    });
    for (const browser of browsers) await browser.close();
  },
});
