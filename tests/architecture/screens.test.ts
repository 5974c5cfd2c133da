import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";

const read = (path: string) => readFileSync(join(projectFolder, path), "utf8");
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? "").sort();

/** Addresses whose first word has no screen that could be fetched before it is drawn. */
const drawnLate = (app: string, screens: string) => {
  const table = screens.slice(screens.indexOf("const AT"));
  const known = all(table, /^ {2}(\w+): \[/gm);
  return all(app, /path="\/(\w+)/g).filter((name) => !known.includes(name));
};

it("every address of the app has its screen fetched before it is drawn", () => {
  const [app, screens] = [read("src/ui/App.tsx"), read("src/ui/screens.ts")];
  expect(all(app, /path="\/(\w+)/g).length).toBeGreaterThan(15);
  expect(drawnLate(app, screens)).toEqual([]);
  expect(drawnLate(`${app}<Route path="/garden" />`, screens)).toEqual(["garden"]);
});
