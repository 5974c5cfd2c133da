/** The screens of a session, which come and go by themselves: axe finds nothing on any, and what matters is large. */
import type { Page } from "@playwright/test";
import type { Routine } from "../../src/core/plan/routine";
import { pauseGesture } from "../../src/mannequin/choreography";
import { expect, test } from "./fixtures";
import { faultsInLooks, looksOf, sidewaysPixels } from "./looks";
import { makeContextSwift, swiftAct, swiftFilm, withRoutine } from "./swift";

const ROUTINE: Routine = {
  id: "short",
  name: "A short one",
  items: [
    { exercise: "glute-bridge", variant: "standard", sets: 2, reps: 2, perSide: false, holdS: null, restS: 60 },
    { exercise: "bird-dog", variant: "standard", sets: 1, reps: 1, perSide: true, holdS: null, restS: 60 },
  ],
};
/** Laptops, a tablet and a phone upright. */
const SIZES = [
  [1366, 768],
  [1280, 800],
  [820, 1180],
  [390, 844],
] as const;
/** Of capitals on a 14-inch laptop, which is 1440 CSS pixels wide: design, `live.css`. */
const LEAST_PX = { count: 200, line: 80, far: 60 } as const;

test("every screen of a session can be used in light or dark, normal or at 200 %, on laptop, tablet and phone", async ({
  visit,
}) => {
  test.setTimeout(150_000);
  const { context, page } = await visit({ context: { reducedMotion: "reduce" } });
  await makeContextSwift(context, {
    acts: new Map([
      ...ROUTINE.items.map(({ exercise }) => [exercise, swiftAct({ exercise, set: { reps: 2 } }, true)] as const),
      ["hands kept up", swiftFilm(pauseGesture("sitting", { holdS: 7 }))],
    ]),
    start: () => ({ at: Date.now(), livesMs: null, lingersMs: 0 }),
    timeIsUp: () => {},
  });
  await withRoutine(context, ROUTINE);
  let turn = 0;
  const still = async (name: string) => {
    await page.evaluate(() => window.swift.stop());
    expect(await faultsInLooks(page, looksOf(turn++)), name).toEqual([]);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      expect(await sidewaysPixels(page), `${name}, ${width} × ${height}`).toBe(0);
      expect(await outside(page), `${name}, ${width} × ${height}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };
  /** Plays on until something is on the screen, and stands still there. */
  const goOnTo = async (selector: string, text = "") => {
    await page.evaluate(([wanted, words]) => window.swift.goUntil(wanted, words), [selector, text] as const);
    await page.locator(selector).filter({ hasText: text }).first().waitFor();
  };
  // Asked until it is so: words are set anew for a window a moment after it has its size.
  const sizeOf = (what: string) =>
    page
      .locator(what)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

  await page.goto("/#/session/short");
  await page.evaluate(() => window.swift.goUntil(".session-fetch", ""));
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.locator(".session-fetch").waitFor();
  await still("what comes next");
  await expect.poll(() => sizeOf(".session-fetch")).toBeGreaterThanOrEqual(LEAST_PX.far);

  await goOnTo(".live-line[data-kind=hint]");
  await still("setting up");
  await expect.poll(() => sizeOf(".live-line")).toBeGreaterThanOrEqual(LEAST_PX.line);

  await goOnTo(".session-count-in");
  await still("counting in");
  await expect.poll(() => sizeOf(".session-count-in")).toBeGreaterThanOrEqual(LEAST_PX.count);

  await goOnTo(".live-number", "1");
  await still("the set");
  await expect.poll(() => sizeOf(".live-number")).toBeGreaterThanOrEqual(LEAST_PX.count);

  await page.keyboard.press("Space");
  await expect(page.locator(".live-line")).toHaveText("Paused");
  await still("a pause");
  await page.keyboard.press("Space");

  await page.keyboard.press("p");
  await page.getByRole("heading", { name: "What hurts?" }).waitFor();
  await still("asking about pain");
  await page.keyboard.press("3");
  await page.getByRole("button", { name: "That is my answer" }).click();
  await page.getByRole("heading", { name: "Make it easier" }).waitFor();
  await still("advice about pain");
  await page.getByRole("button", { name: "Go on, easier" }).click();
  await goOnTo(".session-left");
  await still("the rest");
  await expect.poll(() => sizeOf(".session-left")).toBeGreaterThanOrEqual(LEAST_PX.count);

  // Without a hand on the laptop: hands kept up say that it hurts, and once more that this exercise is left out.
  await page.evaluate(() => window.swift.perform("hands kept up"));
  await goOnTo("h2", "Did that hurt?");
  await expect(page.locator(".session-name")).toHaveText("glute bridge");
  // Hands that never came down are no second sign.
  await page.evaluate(() => window.swift.go());
  await page.waitForFunction(() => !window.swift.performing());
  await page.evaluate(() => window.swift.stop());
  await page.evaluate(() => window.swift.perform("hands kept up"));
  await goOnTo(".session-name", "bird dog");
  await expect(page.getByRole("heading", { name: "Did that hurt?" })).toHaveCount(0);

  await page.locator("video").evaluate((video: HTMLVideoElement) => {
    // Else it is back before anybody has looked.
    window.swift.stop();
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    track?.stop();
    track?.dispatchEvent(new Event("ended"));
  });
  await page.locator("[data-problem=camera-unplugged]").waitFor();
  // Its two buttons are the only ones: the others used to lie over them on a phone.
  await expect(page.getByRole("button")).toHaveText(["Try again", "Go on without the camera", "End the session"]);
  await still("a camera that went away");
});

/** Words that reach beyond the window and cannot be scrolled to: on the mat nobody scrolls. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".live-stage :is(p, h2, button, span), .live-controls button")]
      .filter(
        (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && each.textContent?.trim(),
      )
      .filter((each) => !each.closest(".out-of-sight, .live-problem"))
      .flatMap((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const beyond = Math.max(-left, right - innerWidth, -top, bottom - innerHeight);
        return beyond > 1
          ? [`${each.className || each.tagName} “${each.textContent}” by ${Math.round(beyond)} px`]
          : [];
      }),
  );
}
