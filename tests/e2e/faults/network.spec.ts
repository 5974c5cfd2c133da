/** The address that the app came from is gone, slow or another. */
import { join } from "node:path";
import type { Route } from "@playwright/test";
import type { ProblemId } from "../../../src/app/problems/problems";
import { projectFolder } from "../../../src/cli/install.mjs";
import { serve } from "../../../src/cli/serve/server.mjs";
import { begin, waitForReps } from "../live-set";
import { isTold } from "../told";
import { choose, media, openCheck } from "./checking";
import { bridging, endSet, repsHeard, repsOnDisk, toldOf } from "./exercising";
import { type PageFault, provokeInPages } from "./provoke";

type Answer = (route: Route) => Promise<void>;

/** Nobody can exercise without it: told in words, and there again as soon as it is. */
const missingAtStart = (provoked: string, pattern: string, answer: Answer, problem: ProblemId): PageFault => ({
  provoked,
  async run({ visit }) {
    const { page } = await visit();
    await page.route(pattern, (route) => answer(route));
    await begin(page, "glute-bridge");
    await isTold(page, problem);
    return { heard: 0, onDisk: 0, told: problem, mended: false };
  },
});

const missing: readonly PageFault[] = [
  missingAtStart(
    "The server does not have the model",
    "**/*.task",
    (route) => route.fulfill({ status: 404 }),
    "model-missing",
  ),
  missingAtStart(
    "The model is a page of the server's",
    "**/*.task",
    (route) => route.fulfill({ body: "<!doctype html>" }),
    "model-damaged",
  ),
  missingAtStart(
    "The connection breaks while the model is loaded",
    "**/*.task",
    (route) => route.abort(),
    "model-missing",
  ),
  missingAtStart(
    "The pose worker's script is not there",
    "**/pose.worker*.js",
    (route) => route.fulfill({ status: 404 }),
    "worker-lost",
  ),
  {
    provoked: "The part that reads films cannot be loaded",
    async run(given) {
      const page = await openCheck(given);
      // Everything that the screen needs is there by now.
      await page.route("**/assets/*.js", (route) => route.abort());
      await choose(page, { name: "whole.mp4", buffer: media("whole.mp4") });
      await isTold(page, "model-missing");
      await page.unroute("**/assets/*.js");
      return { heard: 0, onDisk: 0, told: "model-missing", mended: false };
    },
  },
];

const faults: readonly PageFault[] = [
  {
    provoked: "The server ends in the middle of a set",
    often: true,
    async run(given) {
      const root = join(projectFolder, "dist");
      const server = await serve({ root });
      const page = await bridging(given, 1, { context: { baseURL: server.origin } });
      await server.close();
      const counted = await waitForReps(page, 3);
      await page.keyboard.press("Escape");
      await page.waitForURL(/#\/sessions\//);
      const again = await serve({ root, port: server.port });
      try {
        const [heard, onDisk] = [await repsHeard(page), await repsOnDisk(page, again.origin)];
        return { heard: Math.max(heard, counted), onDisk, told: await toldOf(page, "unexpected"), mended: true };
      } finally {
        await again.close();
      }
    },
  },
  {
    provoked: "The computer goes offline in the middle of a set",
    async run(given) {
      const page = await bridging(given, 1);
      await page.context().setOffline(true);
      await waitForReps(page, 3);
      await endSet(page);
      await page.context().setOffline(false);
      const [heard, onDisk] = [await repsHeard(page), await repsOnDisk(page, given.appOrigin)];
      return { heard, onDisk, told: await toldOf(page, "unexpected"), mended: true };
    },
  },
];

provokeInPages("network", [...faults, ...missing]);
