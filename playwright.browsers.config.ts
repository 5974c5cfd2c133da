import { defineConfig } from "@playwright/test";
import { missingFor, type OtherBrowser, titles } from "./src/cli/other-browsers.mjs";

const wanted: readonly OtherBrowser[] = ["firefox", "webkit"];
const here = wanted.filter((name) => missingFor(name) === null);
if (here.length === 0) {
  throw new Error(wanted.map((name) => `Not run in ${titles[name]}: ${missingFor(name)}.`).join("\n"));
}

/** The smoke set in browsers as they are shipped, which Playwright itself does not drive: `npm run e2e:browsers`. */
export default defineConfig<object, { browserKind: OtherBrowser }>({
  testDir: "tests/browsers",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browsers",
  // One after the other: each looks at a film with the pose model and draws in software.
  workers: 1,
  projects: here.map((browserKind) => ({
    name: browserKind,
    use: { browserKind },
    testIgnore: browserKind === "webkit" ? [] : "**/as-shipped.spec.ts",
  })),
  retries: process.env.CI ? 1 : 0,
  // Seconds on a quiet machine; software graphics before the real model on a shared one take their time.
  timeout: 300_000,
  globalTimeout: 20 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLUMBLINE_RESULTS ?? ".cache/results/browsers.json" }]],
});
