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

declare global {
  interface Window {
    /** The recordings that were started, as `print` names them. */
    sounded: string[];
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
      return start.apply(this, when);
    };
  });
}

const sounded = (page: Page) => page.evaluate(() => window.sounded);

/** Begins the demonstration: the drawn body before the coach, with its counts and cues. */
async function showMe(page: Page): Promise<void> {
  await page.goto("./#/demo");
  await page.getByRole("button", { name: "Show me" }).click();
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
  await showMe(first);
  await expect.poll(() => heard(first, "voice"), PATIENCE).toContain("Left 1");
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
  await showMe(again);
  await expect.poll(() => heard(again, "voice"), PATIENCE).toContain("Left 1");
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
    await showMe(page);
    await expect.poll(() => heard(page, "tone"), PATIENCE).toContain("rep");
    expect(asked.filter((url) => /\/spoken-/.test(url))).toEqual([]);
    expect(await sounded(page), how).toEqual([]);
    expect(await heard(page, "voice"), how).toEqual(how === "off" ? [] : expect.arrayContaining(["Left 1"]));
    await page.close();
  }
});
