/**
 * No words over other words in any state of a session, for every exercise in both languages, and none over the body while
 * it is looked at. The states come from the session's own machine, and are drawn one after the other in one page.
 */
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { openGallery } from "../gallery/open-gallery";
import { expect, test } from "./fixtures";
import { lookAt } from "./words-scenes";

const SIZES = [
  [1366, 768],
  [390, 844],
] as const;
const LANGUAGES = ["en", "de"] as const;

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const [width, height] of SIZES) {
  for (const language of LANGUAGES) {
    test(`words stand beside one another and beside the body, ${width} × ${height}, ${language}`, async ({ visit }) => {
      test.setTimeout(240_000);
      // Few pixels to draw: where words stand is a matter of CSS pixels.
      const { context, page } = await visit({
        context: { reducedMotion: "reduce", viewport: { width, height }, deviceScaleFactor: 0.25 },
      });
      await context.addInitScript((l) => {
        localStorage.setItem("plumbline.settings", JSON.stringify({ language: l, verbosity: "talkative" }));
      }, language);
      await page.goto(gallery.address);
      await page.waitForFunction(() => window.gallery !== undefined);
      const found: string[] = [];
      for (const exercise of EXERCISE_IDS) found.push(...(await lookAt(page, exercise)));
      expect(found).toEqual([]);
    });
  }
}
