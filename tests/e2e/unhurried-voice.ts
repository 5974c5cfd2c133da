/** A voice that takes its time, and what is wrong with what it said. */
import type { Page } from "@playwright/test";
import type { SoundLogEntry } from "../../src/app/sound/sound";

/** A local voice that takes as long as a person does: about seventeen letters a second. */
export async function withUnhurriedVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    Object.defineProperty(window, "speechSynthesis", {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [{ name: "Nearby", lang: "en-GB", localService: true, default: true }],
        cancel: () => clearTimeout(timer),
        speak(utterance: { readonly text: string; onstart?: () => void; onend?: () => void }) {
          utterance.onstart?.();
          timer = setTimeout(() => utterance.onend?.(), 200 + utterance.text.length * 60);
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

/** Pairs of utterances of which the second began before the first was over. */
export function overlaps(spoken: readonly SoundLogEntry[]): readonly string[] {
  return spoken.flatMap((one, n) => {
    const next = spoken[n + 1];
    if (!next) return [];
    // A thousandth of a second is the clock's own grain.
    return one.until !== null && next.at >= one.until - 0.001 ? [] : [`${one.text} / ${next.text}`];
  });
}
