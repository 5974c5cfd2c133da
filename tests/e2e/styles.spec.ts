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

/**
 * Goes to a screen of the page that is open, and waits until it stands: another one than before, of which nothing is
 * fetched any more, and the same three looks long. Histories and words come a moment later.
 */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    const stands = () => document.querySelector("#app")?.innerHTML ?? "";
    Object.assign(window, { before: location.hash === hash ? "" : stands() });
    location.hash = hash;
  }, `#${path}`);
  await stands(page);
}

/** Waits until the screen stands. What is shown while one is fetched is a page, too, and stands still. */
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(
    (loading) => {
      const looks = window as unknown as { before?: string; last?: string; same?: number };
      const html = document.querySelector("#app")?.innerHTML ?? "";
      looks.same = html === looks.last ? (looks.same ?? 0) + 1 : 0;
      looks.last = html;
      const mains = [...document.querySelectorAll("main")];
      return (
        mains.length === 1 && !mains[0]?.textContent?.includes(loading) && html !== looks.before && looks.same >= 2
      );
    },
    words.app.loading,
    { polling: 50 },
  );
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
    await stands(page);
    fresh.set(path, await fingerprint(page));
  }
  // Forwards and backwards in one life each: of every two sheets each has then come before the other.
  for (const order of [paths, paths.toReversed()]) {
    await page.goto("about:blank");
    await page.goto("/#/nowhere");
    for (const path of order) await go(page, path);
    for (const path of order) {
      await go(page, path);
      // A word may come later than the rest; what is another look stays one.
      const changed = async () => differences(fresh.get(path) ?? [], await fingerprint(page));
      await expect.soft.poll(changed, { message: path, timeout: 3_000 }).toEqual([]);
    }
  }
  // And it would have been seen: a sheet that says something of another screen's heading.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("main h1 { letter-spacing: 3px }");
    document.adoptedStyleSheets = [sheet];
  });
  await go(page, "/settings");
  expect(differences(fresh.get("/settings") ?? [], await fingerprint(page)).join()).toContain("letter-spacing: 3px");
});
