/** The built app with the camera on, as the bench watches it. */
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { chromiumFlags, ensureBrowser, fakeCameraFlags } from "../../src/cli/browser.mjs";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { cameraClip } from "../stage/camera-clip";
import { welcomed } from "../support/welcomed";

export interface LiveApp {
  readonly browser: Browser;
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** What may be other than usual: another build than the app's own, what was chosen in the settings. */
export interface Unusual {
  /** How the session is shortened, as behind the `?` of its address. */
  readonly shorter?: string;
  readonly root?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Opens any page of the built app, without a camera. */
export async function openApp(flags: readonly string[] = [], unusual: Unusual = {}): Promise<LiveApp> {
  const { root = join(projectFolder, "dist"), settings } = unusual;
  await ensureModels();
  await ensureBuild(console.error);
  const server = await serve({ root });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...chromiumFlags, ...flags] });
  const context = await browser.newContext({
    baseURL: server.origin,
    permissions: ["camera"],
    // What is kept for later is not what is measured.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
  });
  await welcomed(context);
  if (settings) {
    await context.addInitScript((chosen) => {
      localStorage.setItem("plumbline.settings", JSON.stringify(chosen));
    }, settings);
  }
  const page = await context.newPage();
  return {
    browser,
    page,
    devtools: await context.newCDPSession(page),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Every rep stops half way: judged, cued and kept, but the set is never done, or the camera would go off in the middle. */
export const NEVER_COUNTED = 0.6;

/** As text: the runner names functions by a helper that the page does not have. */
const MARK_PICTURES = `
  const video = document.querySelector("video");
  const shown = () => {
    performance.mark("picture");
    video.requestVideoFrameCallback(shown);
  };
  video.requestVideoFrameCallback(shown);
`;

/**
 * A set of glute bridges before the camera, under way. Every frame that comes back from the worker leaves a mark `frame`,
 * every picture that the camera shows a mark `picture`.
 */
export async function openLiveSet(flags: readonly string[] = []): Promise<LiveApp> {
  const clip = await cameraClip({ exercise: "glute-bridge", set: { reps: 2, range: NEVER_COUNTED } });
  const app = await openSetBefore(clip.file, "glute-bridge", flags);
  await app.page.evaluate(MARK_PICTURES);
  return app;
}

/** A set of an exercise before a camera that plays a film, in the app or in another build of it; with the marks `frame`. */
export async function openSetBefore(
  film: string,
  exercise: ExerciseId,
  flags: readonly string[] = [],
  unusual: Unusual = {},
): Promise<LiveApp> {
  const app = await openApp([...fakeCameraFlags(film), ...flags], unusual);
  await app.page.addInitScript(() => {
    const Native = window.Worker;
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener("message", () => performance.mark("frame"));
      }
    };
  });
  await app.page.goto(`/#/session/one:${exercise}:standard${unusual.shorter ? `?${unusual.shorter}` : ""}`);
  await app.page.getByRole("button", { name: "Start", exact: true }).click();
  // What comes next is said first.
  await app.page.locator(".live-number").first().waitFor({ timeout: 60_000 });
  await app.page.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
  return app;
}
