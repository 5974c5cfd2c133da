import { defineConfig } from "@playwright/test";
import { type OtherBrowser, otherBrowsers } from "./src/cli/other-browsers.mjs";

const { here, notRun } = otherBrowsers();
if (here.length === 0) throw new Error(notRun.join("\n"));

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
    // Firefox has nothing to switch on.
    ...(browserKind === "firefox" && { testIgnore: "**/as-shipped.spec.ts" }),
  })),
  // Each test goes on where the one before it stopped, so a second try is one from the beginning, in a browser just opened. CI
  // has one and lists who needed it: WebKitGTK was seen to stand still for minutes (docs/browsers.md).
  retries: process.env.CI ? 1 : 0,
  // Seconds on a quiet machine; software graphics before the real model on a shared one take their time.
  timeout: 300_000,
  globalTimeout: 20 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLUMBLINE_RESULTS ?? ".cache/results/browsers.json" }]],
});
