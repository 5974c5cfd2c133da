/** Somebody checks a film; the pose worker is one that knows what the film would show. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../../src/cli/install.mjs";
import { expect, type VisitOptions } from "../fixtures";
import { swiftAct } from "../swift";
import { FPS, type SwiftAct } from "../swift-act";
import type { Given } from "./provoke";

export interface Seen {
  readonly act: SwiftAct;
  readonly fps: number;
  /** What the picture at 0 s shows, seconds of the performance. */
  readonly fromS: number;
  /** Pictures after which the worker says nothing any more; null: never. */
  readonly silentAfter: number | null;
}

declare global {
  interface Window {
    /** Workers of the page that were started and are not ended. */
    workersOpen: number;
    /** Pictures that were looked at. */
    looked: number;
  }
}

/** Runs in the page before the app. */
function seeFilm({ act, fps, fromS, silentAfter }: Seen): void {
  window.workersOpen = 0;
  window.looked = 0;
  const Native = window.Worker;
  let ended = false;
  class Knowing extends EventTarget {
    constructor() {
      super();
      window.workersOpen++;
    }
    postMessage({
      id,
      path = [],
      argumentList = [],
    }: {
      id: string;
      path?: string[];
      argumentList?: { value: unknown }[];
    }) {
      const answer = (value: unknown) =>
        queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: { id, type: "RAW", value } })));
      if (path[0] === "open") return answer({ ok: true, value: { delegate: "CPU", warmUpMs: 1 } });
      if (path[0] !== "detect") return answer(undefined);
      (argumentList[0] as { value: ImageBitmap }).value.close();
      window.looked++;
      if (silentAfter !== null && window.looked > silentAfter) return;
      const t = argumentList[1]?.value as number;
      const shown = act.frames[Math.max(0, Math.floor(((t % 3600) + fromS) * fps + 1e-6))] ?? act.frames.at(-1);
      const nobody = { aspect: 16 / 9, image: null, world: null, trunk: null };
      return answer({ ok: true, value: { frame: { ...(shown ?? nobody), t }, inferenceMs: 1, contourMs: 0 } });
    }
    terminate() {
      if (!ended) window.workersOpen--;
      ended = true;
    }
  }
  window.Worker = new Proxy(Native, {
    construct: (target, given: [string | URL, WorkerOptions?]) =>
      /pose/.test(String(given[0])) ? new Knowing() : new target(...given),
  });
}

const bridges = swiftAct({ exercise: "glute-bridge", set: { reps: 2 } });
/** Nobody is in it. */
export const EMPTY: SwiftAct = { frames: [], repsFrom: 0 };

export const media = (name: string) => readFileSync(join(projectFolder, "tests", "e2e", "media", name));

export interface Film {
  readonly name: string;
  readonly buffer: Buffer;
  readonly mimeType?: string;
}

interface Checking extends VisitOptions {
  readonly seen?: Partial<Seen>;
  /** Done to the page before the app is there. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** The screen that checks a film, for glute bridges: by default the film shows two. */
export async function openCheck({ visit }: Given, { seen, before, ...options }: Checking = {}): Promise<Page> {
  const { page } = await visit({
    context: { reducedMotion: "reduce", viewport: { width: 900, height: 700 } },
    ...options,
  });
  await page.addInitScript(seeFilm, { act: bridges, fps: FPS, fromS: 0, silentAfter: null, ...seen });
  await before?.(page);
  await page.goto("/#/check/glute-bridge");
  return page;
}

export async function choose(page: Page, film: Film): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ mimeType: "video/mp4", ...film });
}

/** Waits for the review; returns the full reps that it shows. */
export async function repsShown(page: Page): Promise<number> {
  await expect(page.locator(".review")).toBeVisible({ timeout: 30_000 });
  return page.locator(".rep[data-kind=full]").count();
}

/** What the screen says of where the film ends before its time; null: nothing. */
export async function brokenOff(page: Page): Promise<string | null> {
  const told = page.locator("[data-broken-off]");
  return (await told.count()) > 0 ? told.textContent() : null;
}
