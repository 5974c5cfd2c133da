import { describe, expect, it } from "vitest";
import { circlesOf, MOST_FILES, overfull, roomsOf, upwardArrows } from "./rooms";
import { houseFiles } from "./source-files";

const files = houseFiles();

describe("the rooms of the house", () => {
  it("hold no circle of files, types included", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(circlesOf(files)).toEqual([]);
  });

  it.each([
    [
      "two that import each other",
      { "src/core/body/a.ts": `import { b } from "./b";`, "src/core/body/b.ts": `import { a } from "./a";` },
      ["src/core/body/a.ts", "src/core/body/b.ts"],
    ],
    [
      "a way back that is only a type",
      { "src/ui/a.tsx": `import { b } from "./kit/b";`, "src/ui/kit/b.ts": `import type { A } from "../a";` },
      ["src/ui/a.tsx", "src/ui/kit/b.ts"],
    ],
    [
      "three in a ring",
      { "src/a.ts": `import "./b";`, "src/b.ts": `export * from "./c";`, "src/c.ts": `await import("./a");` },
      ["src/a.ts", "src/b.ts", "src/c.ts"],
    ],
    ["a file that imports itself", { "src/a.ts": `import { a } from "./a";` }, ["src/a.ts"]],
  ])("would show %s", (_, planted, circle) => {
    expect(circlesOf(asFiles(planted))).toEqual([circle]);
  });

  it("take two ways to the same file for no circle", () => {
    const planted = { "src/a.ts": `import "./b";\nimport "./c";`, "src/b.ts": `import "./c";`, "src/c.ts": "" };
    expect(circlesOf(asFiles(planted))).toEqual([]);
  });

  it("let no arrow run upward, between layers or between the floors of the core", () => {
    expect(upwardArrows(files)).toEqual([]);
  });

  it.each([
    ["the body asking the coach", "src/core/body/a.ts", `import type { CoachStep } from "../coach/coach.types";`],
    ["care asking the session", "src/core/care/a.ts", `import { advance } from "../session/machine";`],
    ["a screen in the wiring", "src/app/live/a.ts", `import { App } from "../../ui/App";`],
    ["a file of the core on no floor", "src/core/helpers.ts", ""],
  ])("would show %s", (_, path, text) => {
    expect(upwardArrows([...files, { path, text }])).toHaveLength(1);
  });

  it(`are looked over: no folder of src has more than ${MOST_FILES} files of its own`, () => {
    expect(overfull(roomsOf(files))).toEqual([]);
  });

  it("would show a folder with one file too many, but not one of unit tests and words", () => {
    const many = (folder: string, ending: string) =>
      Array.from({ length: MOST_FILES + 1 }, (_, n) => ({ path: `${folder}/${n}${ending}`, text: "" }));
    expect(overfull(roomsOf(many("src/ui/planted", ".tsx")))).toEqual(["src/ui/planted: 16 files"]);
    expect(overfull(roomsOf(many("src/ui/planted", ".css")))).toHaveLength(1);
    expect(overfull(roomsOf([...many("src/ui/planted", ".test.ts"), ...many("src/words/en", ".ts")]))).toEqual([]);
  });

  it("are counted: files, lines, imports in and out", () => {
    const planted = asFiles({
      "src/core/body/a.ts": "one;\ntwo;\n",
      "src/core/body/a.test.ts": `import "./a";`,
      "src/ui/b.tsx": `import "../core/body/a";`,
      "src/ui/b.css": ".b {}",
    });
    expect(roomsOf(planted)).toEqual([
      { folder: "src/core/body", files: 1, lines: 2, importsIn: 1, importsOut: 0 },
      { folder: "src/ui", files: 2, lines: 2, importsIn: 0, importsOut: 1 },
    ]);
  });
});

function asFiles(planted: Readonly<Record<string, string>>) {
  return Object.entries(planted).map(([path, text]) => ({ path, text }));
}
