/** No words over other words in any state of a session, in both languages, and none over the body while it lies there. */
import type { Page } from "@playwright/test";
import type { Routine } from "../../src/core/plan/routine";
import { expect, test } from "./fixtures";
import { makeContextSwift, swiftAct, withRoutine } from "./swift";

const ROUTINE: Routine = {
  id: "short",
  name: "A short one",
  items: [{ exercise: "glute-bridge", variant: "standard", sets: 2, reps: 2, perSide: false, holdS: null, restS: 60 }],
};
const SIZES = [
  [1366, 768],
  [390, 844],
] as const;
const START = { en: "Start", de: "Start" } as const;

test.use({ trace: "off" });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands over what, as far as it can be seen: words over words, and words over `body` in shares of the picture. */
function over(page: Page, body: Box | null): Promise<string[]> {
  return page.evaluate((lies) => {
    const cut = (a: Box, b: Box) =>
      Math.min(
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      );
    const shown = [...document.querySelectorAll<HTMLElement>(".live *")].filter(
      (each) =>
        !each.closest(".out-of-sight, svg, canvas, .session-count-in") &&
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        [...each.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
    );
    const boxes = shown.map((each) => {
      const own = document.createRange();
      own.selectNodeContents(each);
      return { each, text: each.textContent?.trim().slice(0, 40), box: own.getBoundingClientRect() };
    });
    const found = boxes.flatMap((a, n) =>
      boxes.slice(n + 1).flatMap((b) => {
        if (a.each.contains(b.each) || b.each.contains(a.each)) return [];
        const by = cut(a.box, b.box);
        return by > 3 ? [`“${a.text}” and “${b.text}” by ${Math.round(by)} px`] : [];
      }),
    );
    const picture = document.querySelector("canvas.mirrored")?.getBoundingClientRect();
    const line = boxes.find(({ each }) => each.matches(".live-line"));
    if (!lies || !picture || !line) return found;
    const at = (box: Box) => ({
      // Mirrored: what is left in the frame is right on the screen.
      left: picture.left + (1 - box.right) * picture.width,
      right: picture.left + (1 - box.left) * picture.width,
      top: picture.top + box.top * picture.height,
      bottom: picture.top + box.bottom * picture.height,
    });
    const by = cut(line.box, at(lies));
    return by > 3 ? [...found, `“${line.text}” over the body by ${Math.round(by)} px`] : found;
  }, body);
}

for (const language of ["en", "de"] as const) {
  test(`words stand beside one another and beside the body, ${language}`, async ({ visit }) => {
    test.setTimeout(150_000);
    const { context, page } = await visit({ context: { reducedMotion: "reduce" } });
    await context.addInitScript(
      (l) => localStorage.setItem("plumbline.settings", JSON.stringify({ language: l, verbosity: "talkative" })),
      language,
    );
    const act = swiftAct({ exercise: "glute-bridge", set: { reps: 2 } }, true);
    await makeContextSwift(context, {
      acts: new Map([["glute-bridge", act]]),
      start: () => ({ at: Date.now(), livesMs: null, lingersMs: 0 }),
      timeIsUp: () => {},
    });
    await withRoutine(context, ROUTINE);
    const joints = act.frames.slice(act.repsFrom).flatMap(({ image }) => image ?? []);
    const aspect = act.frames[0]?.aspect ?? 16 / 9;
    const lies: Box = {
      left: Math.min(...joints.map(({ x }) => x)) / aspect,
      right: Math.max(...joints.map(({ x }) => x)) / aspect,
      top: Math.min(...joints.map(({ y }) => y)),
      bottom: Math.max(...joints.map(({ y }) => y)),
    };
    const still = async (name: string, body: Box | null = null) => {
      await page.evaluate(() => window.swift.stop());
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`) });
        expect.soft(await over(page, body), `${name}, ${width} × ${height}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    const goOnTo = async (selector: string, text = "") => {
      await page.evaluate(([wanted, words]) => window.swift.goUntil(wanted, words), [selector, text] as const);
      await page.locator(selector).filter({ hasText: text }).first().waitFor();
    };

    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto("/#/session/short");
    await page.evaluate(() => window.swift.goUntil(".session-fetch", ""));
    await page.getByRole("button", { name: START[language], exact: true }).click();
    await page.locator(".session-fetch").waitFor();
    await still("what comes next");
    await goOnTo(".live-line[data-kind=hint]");
    await still("setting up");
    await goOnTo(".session-count-in");
    await still("counting in", lies);
    await goOnTo(".live-number", "1");
    await still("the set", lies);
    // Whatever is said while the body lies there: the longest words of the exercise.
    await page.locator(".live-line").evaluate((line) => {
      line.textContent =
        document.documentElement.lang === "de"
          ? "Drück die Füße gleich fest in den Boden."
          : "Push both feet into the floor evenly.";
      line.setAttribute("data-kind", "cue");
      line.setAttribute("data-long", "true");
    });
    await still("a cue", lies);
    await goOnTo(".session-left");
    await still("the rest");
    await page.keyboard.press("Space");
    await still("a pause");
  });
}
