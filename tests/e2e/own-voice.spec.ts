/** The app's own voice, in a browser that has none: what is heard, what is fetched for it, and what is not. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../src/cli/install.mjs";
import { readSprite } from "../../src/cli/voice/sprite";
import { openPlainHost } from "../support/plain-host";
import { expect, test } from "./fixtures";
import { heard, withVoices } from "./live-set";
import { untilReady } from "./offline-ready";

const PATIENCE = { timeout: 90_000 };

// The body of the demonstration is drawn a few times only: what is heard is tested here.
test.use({ contextOptions: { reducedMotion: "reduce" } });

declare global {
  interface Window {
    /** The recordings that were started, as `print` names them. */
    sounded: string[];
    /** How many of them are sounding. */
    sounding: number;
  }
}

/** Of some bytes, short enough to compare: how many there are, and their sum. */
const print = (bytes: Uint8Array) => `${bytes.length}:${bytes.reduce((sum, byte) => sum + byte, 0)}`;

/** The recordings of these pieces in English. */
function recordingsOf(...keys: readonly string[]): readonly string[] {
  const sprite = readSprite("en");
  return keys.map((key) => {
    const [from = 0, bytes = 0] = sprite?.index.pieces[key] ?? [];
    return print(new Uint8Array(sprite?.sound.subarray(from, from + bytes) ?? []));
  });
}

/** No voice in the browser, and every recording that sounds is noted. */
async function withoutVoices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
    window.sounded = [];
    window.sounding = 0;
    const prints = new WeakMap<AudioBuffer, string>();
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = async function (bytes: ArrayBuffer) {
      const all = new Uint8Array(bytes.slice(0));
      const buffer = await decode.call(this, bytes);
      prints.set(buffer, `${all.length}:${all.reduce((sum, byte) => sum + byte, 0)}`);
      return buffer;
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...when: Parameters<typeof start>) {
      window.sounded.push((this.buffer && prints.get(this.buffer)) ?? "something else");
      window.sounding++;
      this.addEventListener("ended", () => window.sounding--);
      return start.apply(this, when);
    };
  });
}

const sounded = (page: Page) => page.evaluate(() => window.sounded);

/**
 * Lets the demonstration, the drawn body before the coach, go on until this was noted as heard: in its own time, which
 * stands still while something sounds.
 */
async function showMe(page: Page, what: "voice" | "tone", text: string): Promise<void> {
  await page.clock.install();
  await page.goto("./#/demo");
  await page.getByRole("button", { name: "Show me" }).click();
  await expect(async () => {
    if (await page.evaluate(() => window.sounding === 0)) await page.clock.runFor(500);
    expect(await heard(page, what)).toContain(text);
  }).toPass({ ...PATIENCE, intervals: [10] });
}

test("a counted rep is spoken by it, out of its own recordings, and again without network", async ({ visit }) => {
  test.setTimeout(240_000);
  const host = await openPlainHost(join(projectFolder, "dist"));
  const { context, page } = await visit({ context: { serviceWorkers: "allow", baseURL: host.address } });
  await untilReady(page);
  await expect(page.getByText("Plumbline's own voice", { exact: true })).toHaveCount(0);
  await page.close();

  const first = await context.newPage();
  await withoutVoices(first);
  await showMe(first, "voice", "Left 1");
  expect((await sounded(first)).join(" ")).toContain(recordingsOf("left", "1").join(" "));
  await first.goto("./#/settings");
  // What was needed is kept, and said to be.
  await expect(async () => {
    await first.reload();
    await expect(first.getByText("Plumbline's own voice", { exact: true })).toBeVisible();
  }).toPass(PATIENCE);
  await first.close();
  await host.leave();

  const again = await context.newPage();
  await withoutVoices(again);
  await showMe(again, "voice", "Left 1");
  expect((await sounded(again)).join(" ")).toContain(recordingsOf("left", "1").join(" "));
});

test("nothing is fetched for whoever has a voice, or wants none; and switched off it is silent", async ({ visit }) => {
  test.setTimeout(240_000);
  for (const how of ["a voice of the computer's", "off"]) {
    const { page } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await withoutVoices(page);
    if (how === "off") {
      await page.goto("/#/settings");
      await page.getByRole("group", { name: "The voice" }).getByRole("radio", { name: "Off" }).check();
    } else await withVoices(page);
    // The word of a rep may come after its tone, when the voice has ended what it was saying.
    if (how === "off") await showMe(page, "tone", "rep");
    else await showMe(page, "voice", "Left 1");
    expect(asked.filter((url) => /\/spoken-/.test(url))).toEqual([]);
    expect(await sounded(page), how).toEqual([]);
    expect(await heard(page, "voice"), how).toEqual(how === "off" ? [] : expect.arrayContaining(["Left 1"]));
    await page.close();
  }
});
