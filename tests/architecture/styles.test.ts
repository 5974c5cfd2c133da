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

describe("a class name", () => {
  it("is drawn by one sheet, or the screens that use it change with the order in which they are visited", () => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".css") && !MODIFIERS.includes(basename(name)),
    );
    const sheets = names.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
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
