import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Speaker } from "../../device/sound/voice";
import { createEitherSpeaker } from "./either-speaker";

/** One that says what it is asked to, and notes it. */
function aSpeaker(name: string, said: string[], available = true): Speaker & { available: boolean } {
  return {
    available,
    can(text) {
      return this.available && text !== "unknown";
    },
    prime() {},
    utter: (text) => said.push(`${name}: ${text}`),
    cancel: () => said.push(`${name} stops`),
    resume() {},
  };
}

const told = { began() {}, over() {}, failed() {} };

function either({ browser = false, own = true, wants = true, prefers = false } = {}) {
  const said: string[] = [];
  const asked = { prefersOwn: prefers, wantsVoice: wants, loads: 0, own, changes: 0 };
  const browserSpeaker = aSpeaker("browser", said, browser);
  const speaker = createEitherSpeaker(browserSpeaker, {
    prefersOwn: () => asked.prefersOwn,
    wantsVoice: () => asked.wantsVoice,
    couldSound: () => true,
    async load() {
      asked.loads++;
      if (!asked.own) throw new Error("no network");
      return aSpeaker("own", said);
    },
    onChange: () => asked.changes++,
  });
  return { speaker, browser: browserSpeaker, said, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const later = () => vi.advanceTimersByTimeAsync(2500);

describe("which voice speaks", () => {
  it("is the browser's where it has a good one, and nothing is fetched", async () => {
    const { speaker, said, asked } = either({ browser: true });
    speaker.prepare();
    await later();
    speaker.utter("1", told);
    expect([said, asked.loads]).toEqual([["browser: 1"], 0]);
  });

  it("is the app's own where there is none, fetched once somebody is about to be spoken to", async () => {
    const { speaker, said, asked } = either();
    await later();
    expect(asked.loads).toBe(0);
    expect(speaker.can("1")).toBe(false);
    speaker.prepare();
    speaker.prepare();
    await later();
    speaker.utter("1", told);
    expect([said, asked.loads, asked.changes]).toEqual([["own: 1"], 1, 1]);
  });

  it("is not fetched for a browser that finds its voices late", async () => {
    const { speaker, browser, asked } = either();
    speaker.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    browser.available = true;
    await later();
    expect(asked.loads).toBe(0);
    expect(speaker.can("1")).toBe(true);
  });

  it("is not fetched for somebody who wants silence", async () => {
    const { speaker, asked } = either({ wants: false });
    speaker.prepare();
    await later();
    expect(asked.loads).toBe(0);
  });

  it("is the app's own where that is chosen, and the browser's until it is there", async () => {
    const { speaker, said } = either({ browser: true, prefers: true });
    speaker.prepare();
    speaker.utter("1", told);
    await later();
    speaker.utter("2", told);
    expect(said).toEqual(["browser: 1", "own: 2"]);
  });

  it("is the app's own from the moment the browser's falls silent; without it the browser is tried again", async () => {
    const { speaker, said } = either({ browser: true });
    speaker.giveUpBrowser();
    await later();
    speaker.utter("1", told);
    expect(said).toEqual(["own: 1"]);
    const without = either({ browser: true, own: false });
    without.speaker.giveUpBrowser();
    await later();
    without.speaker.utter("1", told);
    expect(without.said).toEqual(["browser: 1"]);
  });

  it("is missed once it could not be had, and asked for again", async () => {
    const { speaker, asked } = either({ own: false });
    expect(speaker.available).toBe(true);
    speaker.prepare();
    await later();
    expect(speaker.available).toBe(false);
    asked.own = true;
    speaker.prepare();
    await later();
    expect(speaker.available).toBe(true);
    expect(asked.loads).toBe(2);
  });

  it("stops whichever began", () => {
    const { speaker, said } = either({ browser: true });
    speaker.cancel();
    expect(said).toContain("browser stops");
  });
});
