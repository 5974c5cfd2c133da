import { defineConfig } from "@playwright/test";
import { chromiumFlags, fakeCameraFlags, findBrowser, noBrowserSentence } from "./src/cli/browser.mjs";
import { LONG } from "./tests/support/long";

const executablePath = await findBrowser();
if (!executablePath) throw new Error(noBrowserSentence);

/** Browser tests in which the pose model has to keep up with a camera, or real time is what is tested. */
const REAL_TIME = ["live", "problems-live", "session", "setup", "egress"].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // One at a time where the pose model looks at a camera: it wants a core to itself, and a starved model is a different
  // test. The others wait most of the time, or for a file: `npm test` runs those two at a time
  // (`--project=pages --workers=2`).
  workers: 1,
  projects: [
    { name: "pages", testIgnore: REAL_TIME },
    { name: "camera", testMatch: REAL_TIME },
  ],
  // A test that has to be tried again waits for a time and not for what it is about: here there is no second try. CI has one,
  // and lists whoever needed it, for as long as the whole has not been seen to pass there ten times without.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  globalTimeout: (LONG ? 180 : 40) * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: process.env.PLUMBLINE_RESULTS ?? ".cache/results/browser.json" }]],
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    permissions: ["camera"],
    // A test sees what it routes and the build as it is; those of what is kept offline let it in.
    serviceWorkers: "block",
    launchOptions: { executablePath, args: [...chromiumFlags, ...fakeCameraFlags()] },
    // A film of every step of every test takes longer than some of them; what a failed one ended on is kept in any case.
    trace: process.env.PLUMBLINE_TRACE === "1" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
});
