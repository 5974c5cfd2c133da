import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createServer } from "vite";
import { findBrowser, noBrowserSentence, pictureFlags } from "../../src/cli/browser.mjs";
import type { StagePage } from "./stage.api";

export interface OpenStage {
  readonly page: Page;
  /** Calls a function of the page. */
  call<K extends keyof StagePage>(
    name: K,
    ...args: Parameters<StagePage[K]>
  ): Promise<Awaited<ReturnType<StagePage[K]>>>;
  close(): Promise<void>;
}

/** Serves the stage page from its sources and opens it in a browser nobody looks at. Throws when there is no browser. */
export async function openStage(): Promise<OpenStage> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowserSentence);
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    cacheDir: fileURLToPath(new URL("../../.cache/vite-stage", import.meta.url)),
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
    optimizeDeps: { entries: ["tests/stage/stage.html"] },
  });
  await server.listen();
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await server.close();
  };
  try {
    browser = await chromium.launch({ executablePath, args: pictureFlags });
    const page = await browser.newPage();
    page.on("pageerror", (error) => process.stderr.write(`stage: ${error.message}\n`));
    const address = server.httpServer?.address();
    if (!address || typeof address === "string") throw new Error("The stage's server has no port.");
    await page.goto(`http://127.0.0.1:${address.port}/tests/stage/stage.html`);
    await page.waitForFunction(() => window.stage !== undefined);
    return {
      page,
      call: (name, ...args) =>
        page.evaluate(
          ([method, given]) => {
            const call = window.stage?.[method as keyof StagePage] as (...all: unknown[]) => unknown;
            return call(...(given as unknown[]));
          },
          [name, args] as const,
        ) as never,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
