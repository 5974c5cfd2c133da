/**
 * No words over other words in any state of a session, for every exercise in both languages, and none over the body while
 * it is looked at. The states come from the session's own machine, and are drawn one after the other in one page.
 */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { seeded } from "../../src/mannequin/random";
import { openGallery } from "../gallery/open-gallery";
import { LONG } from "../support/long";
import { expect, test } from "./fixtures";
import { lookAt } from "./words-scenes";

const PHONE = [390, 844] as const;
const LAPTOP = [1366, 768] as const;
/** Which exercises are looked at where not all of them are. */
const SEED = 20261130;
const SOME = 2;

/**
 * The longer language on the smaller window, and the shorter one on the larger, for every exercise: of every two of
 * exercise, size and language all pairs are then met but two, which a few exercises stand for. `PLUMBLINE_LONG=1`: all.
 */
const LOOKED_AT = [
  { size: PHONE, language: "de", exercises: EXERCISE_IDS },
  { size: LAPTOP, language: "en", exercises: EXERCISE_IDS },
  { size: PHONE, language: "en", exercises: LONG ? EXERCISE_IDS : someOf(SEED) },
  { size: LAPTOP, language: "de", exercises: LONG ? EXERCISE_IDS : someOf(SEED + 1) },
] as const;

function someOf(seed: number): readonly ExerciseId[] {
  const random = seeded(seed);
  // The first stands for what is the same with all of them, and has by far the most states.
  const others = EXERCISE_IDS.slice(1).map((id) => ({ id, order: random() }));
  return others.sort((a, b) => a.order - b.order).flatMap(({ id }, n) => (n < SOME ? [id] : []));
}

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const { size, language, exercises } of LOOKED_AT) {
  const [width, height] = size;
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
    for (const exercise of exercises) found.push(...(await lookAt(page, exercise)));
    expect(found).toEqual([]);
  });
}
