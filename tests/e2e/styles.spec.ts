/**
 * A style sheet stays once its screen was visited. Whatever it says of a class that another screen uses as well changes
 * that screen from then on: nobody sees it who loads the page there.
 */
import type { Page } from "@playwright/test";
import { en as words } from "../../src/words/en";
import { practisedSession } from "../support/practice";
import { expect, test } from "./fixtures";
import { seed } from "./seed";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What a person would see of it. Sizes in pixels follow from these, and from what stands around. */
const LOOKED_AT = [
  "accent-color",
  "align-items",
  "background-color",
  "border-bottom-color",
  "border-bottom-left-radius",
  "border-bottom-width",
  "border-left-width",
  "color",
  "column-gap",
  "display",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "grid-auto-flow",
  "justify-content",
  "letter-spacing",
  "line-height",
  "list-style-type",
  "margin-bottom",
  "margin-top",
  "max-width",
  "opacity",
  "padding-bottom",
  "padding-left",
  "padding-top",
  "position",
  "row-gap",
  "text-align",
  "text-decoration-line",
  "text-transform",
  "visibility",
  "white-space-collapse",
  "z-index",
] as const;

/** Each kind of element (tags and classes of it and of all it lies in) with what is looked at, as one line each. */
function fingerprint(page: Page): Promise<string[]> {
  return page.evaluate((properties) => {
    const named = (element: Element) =>
      [element.tagName.toLowerCase(), ...element.classList, element.getAttribute("data-state")]
        .filter(Boolean)
        .join(".");
    const placeOf = (element: Element): string => {
      const above = element.parentElement;
      return above && above.id !== "app" ? `${placeOf(above)} > ${named(element)}` : named(element);
    };
    const lines = [...document.querySelectorAll("#app *")]
      .filter((element) => !element.closest("svg") || element.tagName === "svg")
      .map((element) => {
        const style = getComputedStyle(element);
        const looks = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${placeOf(element)} { ${looks.join("; ")} }`;
      });
    return [...new Set(lines)].sort();
  }, LOOKED_AT);
}

/** Goes to a screen of the page that is open, and waits until it has settled. */
async function go(page: Page, path: string): Promise<string[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${path}`);
  // While the next screen's part is fetched the last one stays, hidden, beside a word of patience.
  await expect(page.locator("main")).toHaveCount(1);
  return settled(page);
}

/** The fingerprint once two looks in a row find the same: histories and words come a moment later. */
async function settled(page: Page): Promise<string[]> {
  // What is shown while a screen is fetched is a page, too, and stands still.
  await expect(page.locator("main")).toHaveCount(1);
  await expect(page.locator("main")).not.toContainText(words.app.loading);
  let last: string[] = [];
  let now = await fingerprint(page);
  for (let tries = 0; tries < 40 && (now.length < 5 || now.join() !== last.join()); tries++) {
    await page.waitForTimeout(120);
    last = now;
    now = await fingerprint(page);
  }
  return now;
}

/** What differs between two looks at a screen: properties of elements that stand in both. */
function differences(fresh: readonly string[], visited: readonly string[]): string[] {
  const parts = (line: string): [place: string, look: string[]] => {
    const [place = "", look = ""] = line.split(" { ");
    return [place, look.split("; ")];
  };
  const known = new Set(fresh);
  const first = new Map(fresh.map(parts));
  return visited
    .filter((line) => !known.has(line))
    .map(parts)
    .filter(([place]) => first.has(place))
    .map(([place, look]) => `${place}: ${look.filter((each) => !first.get(place)?.includes(each)).join("; ")}`);
}

test("a screen looks the same whichever screens were visited before it", async ({ page }) => {
  test.setTimeout(240_000);
  const practised = practisedSession(Date.now() - 26 * 3_600_000);
  await seed(page, practised);
  const paths = [
    "/",
    "/exercises",
    "/exercise/bird-dog",
    "/welcome",
    "/check",
    "/session",
    "/calm",
    "/calendar",
    "/sets",
    `/sets/${practised.sets[0]?.record.id}`,
    `/sessions/${practised.session.id}`,
    `/replay/${practised.sets[0]?.record.id}/1`,
    `/report/session/${practised.session.id}`,
    "/trends",
    "/settings",
    "/data",
    "/routine",
    "/lab",
    "/nowhere",
  ];
  const fresh = new Map<string, string[]>();
  for (const path of paths) {
    await page.goto("about:blank");
    // A part of it that is fetched later belongs to it; when visited again it is there at once.
    await page.goto(`/#${path}`, { waitUntil: "networkidle" });
    fresh.set(path, await settled(page));
  }
  // Forwards and backwards in one life each: of every two sheets each has then come before the other.
  for (const order of [paths, paths.toReversed()]) {
    await page.goto("about:blank");
    await page.goto("/#/nowhere");
    for (const path of order) await go(page, path);
    for (const path of order) {
      const visited = await go(page, path);
      expect.soft(differences(fresh.get(path) ?? [], visited), path).toEqual([]);
    }
  }
  // And it would have been seen: a sheet that says something of another screen's heading.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("main h1 { letter-spacing: 3px }");
    document.adoptedStyleSheets = [sheet];
  });
  expect(differences(fresh.get("/settings") ?? [], await go(page, "/settings")).join()).toContain(
    "letter-spacing: 3px",
  );
});
