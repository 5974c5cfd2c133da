import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";

const read = (path: string) => readFileSync(join(projectFolder, path), "utf8");
const titlesIn = (path: string) => [...read(path).matchAll(/^test\("(.+?)"/gm)].map(([, title]) => title ?? "");

it("docs/browsers.md names what is done in the other browsers, test by test", () => {
  const titles = ["smoke", "live-reps", "as-shipped"].flatMap((name) => titlesIn(`tests/browsers/${name}.spec.ts`));
  expect(titles.length).toBeGreaterThan(4);
  const page = read("docs/browsers.md");
  expect(titles.filter((title) => !page.includes(title))).toEqual([]);
});
