/** The one face that is shipped: from the app's own origin, small, and asked for before a style sheet names it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../src/cli/install.mjs";
import { securityHeaders } from "../../src/cli/serve/headers.mjs";

const MOST_BYTES = 60_000;
const read = (path: string) => readFileSync(join(projectFolder, path), "utf8");

it("is one file of at most 60 kB, preloaded, and from nowhere else", () => {
  const urls = [...read("src/ui/styles/font.css").matchAll(/url\("([^"]+)"\)/g)].map(([, url = ""]) => url);
  expect(urls).toHaveLength(1);
  const file = `node_modules/${urls[0]}`;
  expect(statSync(join(projectFolder, file)).size).toBeLessThanOrEqual(MOST_BYTES);
  expect(read("index.html")).toContain(`href="/${file}"`);
  expect(JSON.stringify(securityHeaders)).toContain("font-src 'self'");
});
