/**
 * The parts of which screens are made, in every look, both languages and every size. Screens are then tried in two looks
 * each (`screens.spec.ts` and its like), and in all of them with `PLUMBLINE_LONG=1`.
 */
import { openGallery } from "../gallery/open-gallery";
import { expect, test } from "./fixtures";
import { EVERY_LOOK, faultsInLooks, OTHER_SIZES, sidewaysPixels } from "./looks";
import { faultsOnTabWalk } from "./tab-walk";
import { englishIn, wordsOn } from "./words-on-screen";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let gallery: Awaited<ReturnType<typeof openGallery>>;
test.beforeAll(async () => {
  gallery = await openGallery();
});
test.afterAll(() => gallery.close());

for (const language of ["en", "de"]) {
  test(`the parts of the screens can be used in every look and size, and by keyboard, ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.addInitScript(
      (l) => localStorage.setItem("plumbline.settings", JSON.stringify({ language: l })),
      language,
    );
    await page.goto(gallery.kit);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plumbline");
    await expect(page.locator("[data-part]")).toHaveCount(7);
    expect(await faultsInLooks(page, EVERY_LOOK)).toEqual([]);
    for (const [width, height] of OTHER_SIZES) {
      await page.setViewportSize({ width, height });
      expect(await sidewaysPixels(page), `${width} × ${height}`).toBe(0);
    }
    if (language === "de") expect(englishIn((await wordsOn(page)).text)).toEqual([]);
    // From the top: an answer about pain takes the focus to itself.
    await page.locator(".skip").focus();
    const { stops, faults } = await faultsOnTabWalk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(40);
  });
}
