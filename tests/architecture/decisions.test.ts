import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "./source-files";

const folder = join(projectFolder, "docs", "decisions");

/** What is wrong with the numbers: two of one number, a gap, a heading of another number than the file's. */
function misnumbered(pages: readonly (readonly [name: string, text: string])[]): readonly string[] {
  return [...pages].sort().flatMap(([name, text], n) => {
    const number = Number(name.slice(0, 4));
    const heading = Number(/^# (\d+)\./.exec(text)?.[1]);
    return [
      ...(number === n + 1 ? [] : [`${name}: is the ${n + 1}. page`]),
      ...(heading === number ? [] : [`${name}: its heading says ${heading}`]),
    ];
  });
}

describe("decisions", () => {
  it("are numbered one after the other, as their headings say", () => {
    const pages = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
    expect(pages.length).toBeGreaterThan(30);
    expect(misnumbered(pages)).toEqual([]);
  });

  it("would show two of one number, and a heading that was not changed", () => {
    const page = (n: number, name: string, heading = n) => [`000${n}-${name}.md`, `# ${heading}. A page`] as const;
    expect(misnumbered([page(1, "a"), page(1, "b"), page(2, "c")])).toHaveLength(2);
    expect(misnumbered([page(1, "a"), page(2, "b", 1)])).toEqual(["0002-b.md: its heading says 1"]);
  });
});
