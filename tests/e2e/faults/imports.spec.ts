/** Files that mean harm, in a browser: they are read away from the page, which goes on. */
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type { ProblemId } from "../../../src/app/problems/problems";
import { aRecord } from "../../fixtures/coaching";
import { untilTables } from "../../support/tables";
import { expect } from "../fixtures";
import { isTold } from "../told";
import { repsOnDisk } from "./exercising";
import { type Given, type PageFault, provokeInPages } from "./provoke";

/** Everything that a browser with one set keeps. */
const good = (startedAt = 1.7e12) => {
  const sets = [aRecord({ id: "one", sessionId: "a", startedAt, endedAt: startedAt + 60_000 })];
  const lists = { sets, sessions: [], activities: [], movement: [], choices: {} };
  return gzipSync(JSON.stringify({ kind: "plumbline-backup", schema: 1, madeAt: startedAt, ...lists }));
};

async function openData({ visit }: Given, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await visit({ context: { viewport: { width: 900, height: 700 } } });
  await before?.(page);
  await page.goto("/#/data");
  await untilTables(page);
  return page;
}

const bring = (page: Page, buffer: Buffer) =>
  page.locator("input[type=file]").first().setInputFiles({ name: "all.json.gz", mimeType: "application/gzip", buffer });

async function bringGood(page: Page): Promise<void> {
  await bring(page, good());
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByText("Added.", { exact: true })).toBeVisible();
}

/** Refused in words; the page answers meanwhile, and the good file is taken afterwards. */
const refused = (
  provoked: string,
  file: () => Buffer,
  problem: ProblemId,
  { before, often = false }: { readonly before?: (page: Page) => Promise<unknown>; readonly often?: boolean } = {},
): PageFault => ({
  provoked,
  often,
  async run(given) {
    const page = await openData(given, before);
    await bringGood(page);
    const heard = await repsOnDisk(page, given.appOrigin);
    expect(heard).toBeGreaterThan(0);
    const bomb = file();
    await page.evaluate(() => {
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        const now = performance.now();
        const kept = window as unknown as { longest: number };
        kept.longest = Math.max(kept.longest, now - last);
        last = now;
      }, 20);
    });
    await bring(page, bomb);
    await isTold(page, problem);
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    expect(longest, "the page answers all the while, milliseconds").toBeLessThan(3000);
    await bring(page, good());
    await expect(page.locator(`[data-problem=${problem}]`)).toHaveCount(0);
    return { heard, onDisk: await repsOnDisk(page, given.appOrigin), told: problem, mended: true };
  },
});

const frame = '{"t":0,"image":null,"world":null,"trunk":null}';
const recording = (frames: string) =>
  gzipSync(`{"schema":1,"source":"","model":"full","aspect":1,"frames":[${frames}]}`);

/** The same for a recording in the workbench. */
const refusedInTheWorkbench = (provoked: string, file: () => Buffer): PageFault => ({
  provoked,
  async run({ visit }) {
    const { page } = await visit({ context: { viewport: { width: 900, height: 700 } } });
    await page.goto("/#/lab");
    const buffer = file();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "set.json.gz", mimeType: "application/gzip", buffer });
    await isTold(page, "recording-unreadable");
    return { heard: 0, onDisk: 0, told: "recording-unreadable", mended: false };
  },
});

const faults: readonly PageFault[] = [
  refused("58 kB that unpack to 60 MB of [", () => gzipSync(Buffer.alloc(60e6, "[")), "backup-unreadable", {
    often: true,
  }),
  refused(
    "58 kB of [ among the sets of a saved file",
    () => gzipSync(`{"kind":"plumbline-backup","schema":1,"madeAt":1,"sets":[${"[".repeat(60e6)}`),
    "backup-unreadable",
  ),
  refused("Half a gigabyte of nothing", () => gzipSync(Buffer.alloc(500e6, " ")), "backup-too-large"),
  refused("Twenty million empty lists", () => gzipSync(`[${"[],".repeat(20e6)}[]]`), "backup-too-large"),
  refused("A file that takes for ever to read", () => good(1.8e12), "backup-too-large", {
    before: (page) =>
      page.addInitScript(() => {
        const wait = window.setTimeout.bind(window);
        const Native = window.Worker;
        let readers = 0;
        // The second reader is asked and says nothing; long waits are short ones.
        Object.assign(window, { setTimeout: (act: () => void, ms = 0) => wait(act, ms >= 100_000 ? 1_500 : ms) });
        window.Worker = new Proxy(Native, {
          construct(target, given: [string | URL, WorkerOptions?]) {
            const worker = new target(...given);
            if (/reader/.test(String(given[0])) && ++readers === 2) worker.postMessage = () => {};
            return worker;
          },
        });
      }),
  }),
  {
    provoked: "The part that reads files cannot be loaded",
    async run(given) {
      const page = await openData(given, (opened) => opened.route("**/reader.worker*.js", (route) => route.abort()));
      await bringGood(page);
      const onDisk = await repsOnDisk(page, given.appOrigin);
      expect(onDisk).toBeGreaterThan(0);
      return { heard: onDisk, onDisk, told: null, mended: true };
    },
  },
  refusedInTheWorkbench("A recording of three million frames", () => recording(`${`${frame},`.repeat(3e6)}${frame}`)),
  refusedInTheWorkbench("A recording that is 60 MB of [", () => gzipSync(Buffer.alloc(60e6, "["))),
  refusedInTheWorkbench("A recording at 1e308 s", () => recording(frame.replace('"t":0', '"t":1e308'))),
];

provokeInPages("imports", faults);
