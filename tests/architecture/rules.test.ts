import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";
import { codeFiles, type SourceFile } from "./source-files";

const page = readFileSync(join(projectFolder, "docs", "rules.md"), "utf8");

/** Numbers of the page's headings, and of the rows that are cited by their number. */
function sectionsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{2,3} (\d+(?:\.\d+)?)/gm)].map(([, number = ""]) => number);
  const rows = [...text.matchAll(/^\| (\d+\.\d+) \|/gm)].map(([, number = ""]) => number);
  return new Set([...headings, ...rows]);
}

/** What is cited as "rules §6.1" and is not on the page. */
function missing(files: readonly SourceFile[], text: string): readonly string[] {
  const known = sectionsOf(text);
  return files.flatMap((file) =>
    [...file.text.matchAll(/rules §(\d+(?:\.\d+)?)/g)]
      .filter(([, number = ""]) => !known.has(number))
      .map(([cited]) => `${file.path}: ${cited}`),
  );
}

/** Publications that are cited in a text, by their numbers. */
const cited = (text: string) => new Set([...text.matchAll(/\bS(\d+)\b/g)].map(([, number = ""]) => number));

describe("docs/rules.md", () => {
  it("has every section that the code cites", () => {
    const files = codeFiles("src", "workers", "models", "tests").filter(({ path }) => !path.startsWith("tests/arch"));
    expect(files.filter(({ text }) => text.includes("rules §")).length).toBeGreaterThan(30);
    expect(missing(files, page)).toEqual([]);
  });

  it("names the source of every number that has one", () => {
    const [rules = "", sources = ""] = page.split("## 12. Sources");
    const listed = cited(sources);
    const exercises = codeFiles("src/exercises").map(({ text }) => text.match(/\bS\d+\b(?=[^"]*")/g)?.join(" ") ?? "");
    expect(cited(exercises.join(" ")).size).toBeGreaterThan(5);
    expect([...cited(rules), ...cited(exercises.join(" "))].filter((number) => !listed.has(number))).toEqual([]);
  });

  it("would miss a section that is not there, and a row", () => {
    const plant = { path: "src/core/planted.ts", text: "/** rules §6.9, rules §8.12, rules §6.1. */" };
    expect(missing([plant], page)).toEqual(["src/core/planted.ts: rules §6.9", "src/core/planted.ts: rules §8.12"]);
  });
});
