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
  projects: here.flatMap((browserKind) => {
    const use = { browserKind };
    if (browserKind === "firefox") return [{ name: "firefox", use, testIgnore: "**/as-shipped.spec.ts" }];
    return [
      { name: "webkit", use, testIgnore: "**/live-reps.spec.ts", grepInvert: /@webkit-by-hand/ },
      // The whole of it, which `npm test` leaves out: docs/browsers.md.
      { name: "webkit-by-hand", use, testIgnore: "**/as-shipped.spec.ts" },
    ];
  }),
  // Each test goes on where the one before it stopped: tried again it would be another test.
  retries: 0,
  // Seconds on a quiet machine; software graphics before the real model on a shared one take their time.
  timeout: 300_000,
  globalTimeout: 20 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLUMBLINE_RESULTS ?? ".cache/results/browsers.json" }]],
});
