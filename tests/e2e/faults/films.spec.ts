/** Films that are cut, damaged, strange or none, and people who change their mind. */

import type { ProblemId } from "../../../src/app/problems/problems";
import { expect } from "../fixtures";
import { isTold } from "../told";
import { brokenOff, choose, EMPTY, type Film, media, openCheck, repsShown } from "./checking";
import { repsOnDisk, toldOf } from "./exercising";
import { type Given, type PageFault, provokeInPages } from "./provoke";

const whole = () => media("whole.mp4");
/** So many of a film's bytes from a share of its pictures on are others. */
function damagedAt(share: number, bytes: number): Buffer {
  const film = whole();
  const pictures = film.indexOf("mdat") + 4;
  const at = pictures + Math.floor((film.length - pictures) * share);
  return Buffer.concat([film.subarray(0, at), Buffer.alloc(bytes, "damaged "), film.subarray(at + bytes)]);
}

/** A film that is looked at to where it goes; what the review shows and the disk holds. */
async function reviewed(given: Given, page: Awaited<ReturnType<typeof openCheck>>) {
  const heard = await repsShown(page);
  return { heard, onDisk: await repsOnDisk(page, given.appOrigin), mended: true };
}

/** A file that is refused: in words, and the next one is looked at. */
const refused = (provoked: string, film: () => Film, problem: ProblemId): PageFault => ({
  provoked,
  async run(given) {
    const page = await openCheck(given);
    await choose(page, film());
    await isTold(page, problem);
    await page.getByRole("button", { name: "Another video" }).click();
    await choose(page, { name: "whole.mp4", buffer: whole() });
    return { ...(await reviewed(given, page)), told: problem };
  },
});

/** A decoder that takes pictures and gives none from the `after`th on; long waits are short ones. */
function withDecoderThatHangs(after: number): void {
  const wait = window.setTimeout.bind(window);
  Object.assign(window, { setTimeout: (act: () => void, ms = 0) => wait(act, ms >= 60_000 ? 1_500 : ms) });
  let taken = 0;
  const decode = VideoDecoder.prototype.decode;
  VideoDecoder.prototype.decode = function (chunk) {
    if (taken++ < after) decode.call(this, chunk);
  };
  VideoDecoder.prototype.flush = () => new Promise(() => {});
}

const faults: readonly PageFault[] = [
  {
    provoked: "A film trimmed without encoding it anew, a bridge hidden before its beginning",
    often: true,
    async run(given) {
      // The first bridge lies in the hidden pictures, the second in those that a player shows.
      const page = await openCheck(given, { seen: { fromS: 5.4 } });
      await choose(page, { name: "trimmed.mp4", buffer: media("trimmed.mp4") });
      const outcome = await reviewed(given, page);
      expect(outcome.heard, "only what a player shows").toBe(1);
      return { ...outcome, told: await brokenOff(page) };
    },
  },
  {
    provoked: "A film of which the last third is missing",
    often: true,
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "cut.mp4", buffer: whole().subarray(0, Math.floor(whole().length * 0.6)) });
      const outcome = await reviewed(given, page);
      const told = await brokenOff(page);
      expect(told).toMatch(/^The file breaks off: its pictures end at \d+\.\d s of 14\.0 s\./);
      await expect(page.getByRole("heading", { name: /^The video up to \d+\.\d s, rep by rep$/ })).toBeVisible();
      return { ...outcome, told };
    },
  },
  {
    provoked: "A film with garbage in its middle",
    often: true,
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "damaged.mp4", buffer: damagedAt(0.6, 2000) });
      const outcome = await reviewed(given, page);
      const told = await brokenOff(page);
      expect(told).toMatch(/^The file is damaged at \d+\.\d s of 14\.0 s\. .*kept/);
      expect(outcome.heard, "the bridge before the damage").toBeGreaterThan(0);
      return { ...outcome, told };
    },
  },
  {
    provoked: "A film whose clock begins at one hour",
    often: true,
    async run(given) {
      const page = await openCheck(given, {
        before: (opened) =>
          opened.addInitScript(() => {
            const shares: number[] = [];
            Object.assign(window, { shares });
            setInterval(() => {
              const bar = document.querySelector(".looking [role=progressbar]");
              if (bar) shares.push(Number(bar.getAttribute("aria-valuenow")));
            }, 5);
          }),
      });
      await choose(page, { name: "late.webm", buffer: media("late.webm") });
      const outcome = await reviewed(given, page);
      const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
      expect(shares.filter((share) => share > 5 && share < 95).length, "progress by what is there").toBeGreaterThan(0);
      return { ...outcome, told: await brokenOff(page) };
    },
  },
  {
    provoked: "A transport stream, which the decoder reads and the player does not play",
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "stream.ts", buffer: media("stream.m2ts"), mimeType: "video/mp2t" });
      const shown = page.locator(".review").or(page.locator("[data-problem=video-codec]"));
      await expect(shown.first()).toBeVisible({ timeout: 30_000 });
      // Browsers without H.264 cannot decode it either, and say so.
      const told = await toldOf(page, "video-codec");
      if (told) return { heard: 0, onDisk: 0, told, mended: false };
      const outcome = await reviewed(given, page);
      await page.getByRole("button", { name: "Rep 2" }).first().click();
      return { ...outcome, told: await page.locator("[data-blank]").textContent() };
    },
  },
  {
    provoked: "A decoder that hangs in the middle of a film",
    async run(given) {
      const page = await openCheck(given, { before: (opened) => opened.addInitScript(withDecoderThatHangs, 90) });
      await choose(page, { name: "whole.mp4", buffer: whole() });
      return { ...(await reviewed(given, page)), told: await brokenOff(page) };
    },
  },
  {
    provoked: "A decoder that gives no picture at all",
    async run(given) {
      const page = await openCheck(given, { before: (opened) => opened.addInitScript(withDecoderThatHangs, 0) });
      await choose(page, { name: "whole.mp4", buffer: whole() });
      await isTold(page, "video-unreadable");
      return { heard: 0, onDisk: 0, told: "video-unreadable", mended: false };
    },
  },
  {
    provoked: "Stopped while the decoder hangs",
    often: true,
    async run(given) {
      const page = await openCheck(given, {
        before: (opened) =>
          opened.addInitScript(() => {
            VideoDecoder.prototype.decode = () => {};
            VideoDecoder.prototype.flush = () => new Promise(() => {});
          }),
      });
      await choose(page, { name: "whole.mp4", buffer: whole() });
      await expect.poll(() => page.evaluate(() => window.workersOpen)).toBe(1);
      await page.getByRole("button", { name: "Stop" }).click();
      await expect(page.getByRole("button", { name: "Choose a video" })).toBeVisible();
      await expect.poll(() => page.evaluate(() => window.workersOpen), "the worker is ended").toBe(0);
      return { heard: 0, onDisk: 0, told: null, mended: true };
    },
  },
  {
    provoked: "Stopped in the middle of a film, and another one chosen",
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "whole.mp4", buffer: whole() });
      await expect.poll(() => page.evaluate(() => window.looked)).toBeGreaterThan(5);
      await page.getByRole("button", { name: /^(Stop|Another video)$/ }).click();
      await expect.poll(() => page.evaluate(() => window.workersOpen), "the worker is ended").toBe(0);
      await choose(page, { name: "late.webm", buffer: media("late.webm") });
      return { ...(await reviewed(given, page)), told: null };
    },
  },
  {
    provoked: "The screen is left in the middle of a film",
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "whole.mp4", buffer: whole() });
      await expect.poll(() => page.evaluate(() => window.looked)).toBeGreaterThan(5);
      await page.goto("/#/sets");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect.poll(() => page.evaluate(() => window.workersOpen), "the worker is ended").toBe(0);
      return { heard: 0, onDisk: await repsOnDisk(page, given.appOrigin), told: null, mended: true };
    },
  },
  {
    provoked: "A film, and a browser that keeps nothing",
    async run(given) {
      const page = await openCheck(given, {
        before: (opened) =>
          opened.addInitScript(() => {
            indexedDB.open = () => {
              throw new DOMException("blocked", "SecurityError");
            };
          }),
      });
      await choose(page, { name: "whole.mp4", buffer: whole() });
      const heard = await repsShown(page);
      return { heard, onDisk: 0, inPage: heard, told: await toldOf(page, "storage-blocked"), mended: true };
    },
  },
  {
    provoked: "A film with nobody in it",
    async run(given) {
      const page = await openCheck(given, { seen: { act: EMPTY } });
      await choose(page, { name: "whole.mp4", buffer: whole() });
      await isTold(page, "video-nobody");
      return { heard: 0, onDisk: await repsOnDisk(page, given.appOrigin), told: "video-nobody", mended: false };
    },
  },
  {
    provoked: "A film of odd width and height and of full colour",
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "odd.webm", buffer: media("odd.webm") });
      return { ...(await reviewed(given, page)), told: await brokenOff(page) };
    },
  },
  {
    provoked: "A film of one picture",
    async run(given) {
      const page = await openCheck(given);
      await choose(page, { name: "one.webm", buffer: media("one.webm") });
      return { ...(await reviewed(given, page)), told: await brokenOff(page) };
    },
  },
  refused(
    "A file that is no film",
    () => ({ name: "holiday.mp4", buffer: Buffer.from("no film") }),
    "video-unreadable",
  ),
  refused("An empty file", () => ({ name: "empty.mp4", buffer: Buffer.alloc(0) }), "video-unreadable"),
  refused(
    "A film with sound and no picture",
    () => ({ name: "sound.webm", buffer: media("sound.webm") }),
    "video-unreadable",
  ),
  refused(
    "A film in a codec that this browser does not know",
    () => ({ name: "old.mp4", buffer: media("old.mp4") }),
    "video-codec",
  ),
  refused(
    "A film whose every picture is damaged",
    () => ({ name: "damaged.mp4", buffer: damagedAt(0, 9_000) }),
    "video-unreadable",
  ),
  refused(
    "The first two thousand bytes of a film",
    () => ({ name: "cut.mp4", buffer: whole().subarray(0, 2000) }),
    "video-unreadable",
  ),
];

provokeInPages("films", faults);
