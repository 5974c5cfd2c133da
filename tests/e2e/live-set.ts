/** A set of glute bridges before a camera that plays the drawn body. */
import type { Page } from "@playwright/test";
import type {} from "../../src/app/inspect";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { type CameraClip, cameraClip } from "../stage/camera-clip";
import { expect } from "./fixtures";

/** Drawn without shadows, which take half the time and tell the model nothing. */
export const bridges = (): Promise<CameraClip> =>
  cameraClip({ exercise: "glute-bridge", set: { reps: 2 } }, { plain: true });

/** A starved machine sees few frames a second, and the clip may have to come round again. */
export const patience = { timeout: 75_000 };

/** Begins the session of one exercise, as its own page does: its questions, then Start. */
export async function begin(page: Page, exercise: ExerciseId): Promise<void> {
  await page.goto(`/#/session/one:${exercise}:standard`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("main.session")).toBeVisible();
}

export async function openLive(page: Page): Promise<void> {
  await begin(page, "glute-bridge");
  // What comes next is said first.
  await expect(page.locator(".live-number")).toBeVisible(patience);
}

/** Waits until at least `reps` are counted; returns the count on the screen. */
export async function waitForReps(page: Page, reps: number): Promise<number> {
  const number = page.locator(".live-number").first();
  await expect.poll(async () => Number(await number.textContent()), patience).toBeGreaterThanOrEqual(reps);
  return Number(await number.textContent());
}

/** A local voice that says everything at once, and one that would send its words away. */
export async function withVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const voice = (name: string, localService: boolean) => ({
      name,
      lang: "en-GB",
      localService,
      default: !localService,
    });
    const used: string[] = [];
    Object.assign(window, { voicesUsed: used });
    Object.defineProperty(window, "speechSynthesis", {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [voice("Far away", false), voice("Nearby", true)],
        cancel: () => {},
        speak(utterance: { voice: { name: string }; onstart?: () => void; onend?: () => void }) {
          used.push(utterance.voice.name);
          utterance.onstart?.();
          setTimeout(() => utterance.onend?.(), 30);
        },
      }),
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        constructor(readonly text: string) {}
      },
    });
  });
}

/** What the app noted of what it said and sounded. */
export async function heard(page: Page, what: "voice" | "tone" | "flash"): Promise<string[]> {
  const log = await page.evaluate(() => window.__plumbline?.heard ?? []);
  return log.filter((one) => one.what === what).map(({ text }) => text);
}
