import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";

const folder = join(projectFolder, "src/ui");

/** Sheets that change what others have drawn, for one kind of screen or paper. */
const MODIFIERS = ["contrast.css", "print.css"];

/** Classes that a sheet draws by themselves, whatever they lie in. What is inside `@media` only changes them. */
function drawn(css: string): ReadonlySet<string> {
  const plain = css.replace(/\/\*.*?\*\//gs, "").replace(/@[a-z-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gs, "");
  const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, list = ""]) => list.split(","));
  return new Set(selectors.flatMap((selector) => selector.trim().match(/^\.([\w-]+)$/)?.[1] ?? []));
}

/** Names that more than one sheet draws: sheets stay once they are loaded, so the second changes the first's screens. */
function collisions(sheets: Readonly<Record<string, string>>): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const [sheet, css] of Object.entries(sheets)) {
    for (const name of drawn(css)) owners.set(name, [...(owners.get(name) ?? []), sheet]);
  }
  return [...owners].flatMap(([name, of]) => (of.length > 1 ? [`.${name}: ${of.join(", ")}`] : []));
}

/** The rooms whose parts every screen may use; the live screen's are those of a session, too. */
const SHARED = ["kit", "styles", "charts", "live"];
const roomOf = (sheet: string) => sheet.split("/")[0] ?? sheet;

/** Every selector of a sheet, also of what is inside `@media`, with the classes in it. */
function selectorsOf(css: string): readonly { readonly selector: string; readonly classes: readonly string[] }[] {
  const plain = css.replace(/\/\*.*?\*\//gs, "").replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gs, "");
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .map(([, list = ""]) => list.trim())
    .filter((list) => !list.startsWith("@"))
    .flatMap((list) => list.split(/,(?![^(]*\))/))
    .map((selector) => ({
      selector: selector.trim(),
      classes: [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name),
    }));
}

/** Selectors of a screen's sheets that may meet another screen: none of their classes is that room's own. */
function unscoped(sheets: Readonly<Record<string, string>>): readonly string[] {
  const rooms = new Map<string, Set<string>>();
  const screens = Object.entries(sheets).filter(([sheet]) => !SHARED.includes(roomOf(sheet)));
  for (const [sheet, css] of screens) {
    // What a selector begins with is what the sheet draws; further in it may name what lies there.
    for (const { selector, classes } of selectorsOf(css)) {
      const name = selector.startsWith(".") ? (classes[0] ?? "") : "";
      rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(sheet)));
    }
  }
  return screens.flatMap(([sheet, css]) =>
    selectorsOf(css)
      .filter(({ classes }) => !classes.some((name) => rooms.get(name)?.size === 1))
      .map(({ selector }) => `${sheet}: ${selector}`),
  );
}

const sheetsOfTheApp = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".css") && !MODIFIERS.includes(basename(name)))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
  );

describe("a screen's sheet", () => {
  it("says nothing of what may stand on another screen", () => {
    expect(Object.keys(sheetsOfTheApp()).length).toBeGreaterThan(20);
    expect(unscoped(sheetsOfTheApp())).toEqual([]);
  });

  it("is found where it does, in a list, too, and for some sizes of screen only", () => {
    const check = ".check .chips, .chips label { a: b } @media print { main h1 { a: b } }";
    expect(unscoped({ "check/check.css": check, "routine/routine.css": ".chips { a: b }" })).toEqual([
      "check/check.css: .chips label",
      "check/check.css: main h1",
      "routine/routine.css: .chips",
    ]);
    expect(unscoped({ "kit/Page.css": "main h1 { a: b }", "routine/routine.css": ".tile { a: b }" })).toEqual([]);
  });
});

describe("a class name", () => {
  it("is drawn by one sheet, or the screens that use it change with the order in which they are visited", () => {
    const sheets = Object.entries(sheetsOfTheApp());
    expect(sheets.length).toBeGreaterThan(20);
    expect(collisions(Object.fromEntries(sheets))).toEqual([]);
  });

  it("of two sheets is found, and not where one of them only changes it for a size of screen", () => {
    expect(collisions({ "a.css": ".same { a: b }", "b.css": ".other,\n.same { c: d }" })).toEqual([
      ".same: a.css, b.css",
    ]);
    expect(
      collisions({ "a.css": ".same { a: b }", "b.css": "@media print {\n .same { c: d }\n .x { e: f } }" }),
    ).toEqual([]);
  });
});
