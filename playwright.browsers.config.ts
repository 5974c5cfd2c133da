import { defineConfig } from "@playwright/test";
import type { BrowserName } from "./tests/browsers/here";

/** The smoke set in browsers that Playwright does not drive as they are shipped. `npm run e2e:browsers`. */
export default defineConfig<object, { browserKind: BrowserName }>({
  testDir: "tests/browsers",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browsers",
  // One after the other: each looks at a film with the pose model and draws in software.
  workers: 1,
  projects: [
    { name: "firefox", use: { browserKind: "firefox" } },
    { name: "webkit", use: { browserKind: "webkit" } },
  ],
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  globalTimeout: 15 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLUMBLINE_RESULTS ?? ".cache/results/browsers.json" }]],
});
