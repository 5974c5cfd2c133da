import { type Browser, chromium, type Page } from "@playwright/test";
import type { PackedFrame } from "../../core/movement/recording";
import type { EstimateOptions, FrameBatch } from "../../pose/headless";
import type { BrokenOff, SourceProblem } from "../../pose/source";
import { findBrowser, noBrowserSentence, pictureFlags } from "../browser.mjs";
import { serve } from "../serve/server.mjs";

export interface EstimatedVideo {
  readonly aspect: number;
  readonly seconds: number;
  readonly estimationMs: number;
  readonly frames: readonly PackedFrame[];
  /** One number a frame. */
  readonly inferenceMs: readonly number[];
  readonly contourMs: readonly number[];
  readonly brokenOff: BrokenOff | null;
}

export type Estimated =
  | { readonly ok: true; readonly video: EstimatedVideo }
  | { readonly ok: false; readonly problem: SourceProblem };

export interface PoseBrowser {
  /**
   * Poses of every frame of the video file at `path`; `onFrames` is told how many have been looked at so far.
   * Calls may overlap: each has a page of its own.
   */
  estimate(path: string, options: EstimateOptions, onFrames: (frames: number) => void): Promise<Estimated>;
  close(): Promise<void>;
}

/** A page that has shown no new frame for so long never will: a decoder that hangs on a damaged file. */
const STALLED_MS = 120_000;

/**
 * Serves the build in `root` to a browser without a window. A browser that dies is started again for the next file.
 *
 * @throws Error with one sentence for the user when there is no browser or it does not start.
 */
export async function openPoseBrowser(root: string): Promise<PoseBrowser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(noBrowserSentence);
  const server = await serve({ root });
  let browser = launch(executablePath);
  await browser.catch(async (error) => {
    await server.close();
    throw error;
  });
  const living = async () => {
    if (!(await browser).isConnected()) browser = launch(executablePath);
    return browser;
  };
  const estimateOnce: PoseBrowser["estimate"] = async (path, options, onFrames) => {
    try {
      const context = await (await living()).newContext();
      try {
        return await estimateIn(await context.newPage(), server.origin, path, options, onFrames);
      } finally {
        await context.close().catch(() => {});
      }
    } catch (error) {
      return { ok: false, problem: { id: "worker-died", detail: firstLine(error) } };
    }
  };
  return {
    async estimate(path, options, onFrames) {
      const estimated = await estimateOnce(path, options, onFrames);
      // A browser that was ended from outside is no fault of the file's, which gets a second try.
      const died = !estimated.ok && estimated.problem.id === "worker-died";
      return died ? estimateOnce(path, options, onFrames) : estimated;
    },
    async close() {
      await (await browser).close();
      await server.close();
    },
  };
}

async function launch(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: [...pictureFlags] });
  } catch (error) {
    throw new Error(`The browser at ${executablePath} does not start: ${firstLine(error)}`);
  }
}

async function estimateIn(
  page: Page,
  origin: string,
  path: string,
  options: EstimateOptions,
  onFrames: (frames: number) => void,
): Promise<Estimated> {
  const frames: PackedFrame[] = [];
  const inferenceMs: number[] = [];
  const contourMs: number[] = [];
  let aspect = 1;
  const { failure, alive, settled } = watch(page);
  await page.exposeFunction("takeFrames", (batch: FrameBatch) => {
    alive();
    aspect = batch.aspect;
    frames.push(...batch.frames);
    inferenceMs.push(...batch.inferenceMs);
    contourMs.push(...batch.contourMs);
    onFrames(frames.length);
  });
  const estimation = async () => {
    page.setDefaultTimeout(STALLED_MS);
    await page.goto(`${origin}/headless.html`);
    await page.setInputFiles("input[type=file]", path);
    return page.evaluate((given) => window.estimate(given), options);
  };
  try {
    const end = await Promise.race([failure, estimation()]);
    if (!end.ok) return end;
    const { seconds, estimationMs, brokenOff = null } = end;
    return { ok: true, video: { aspect, seconds, estimationMs, frames, inferenceMs, contourMs, brokenOff } };
  } finally {
    settled();
  }
}

/** `failure` rejects when the page crashes, or when `alive` has not been called for too long. */
function watch(page: Page) {
  let timer: NodeJS.Timeout;
  let stalled = () => {};
  const failure = new Promise<never>((_, reject) => {
    page.on("crash", () => reject(new Error("The page crashed.")));
    stalled = () => reject(new Error(`No new frame for ${STALLED_MS / 1000} seconds.`));
  });
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(stalled, STALLED_MS);
  };
  alive();
  return { failure, alive, settled: () => clearTimeout(timer) };
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
