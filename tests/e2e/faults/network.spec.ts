/** The address that the app came from is gone, slow or another. */
import { join } from "node:path";
import { projectFolder } from "../../../src/cli/install.mjs";
import { serve } from "../../../src/cli/server.mjs";
import { waitForReps } from "../live-set";
import { bridging, endSet, repsHeard, repsOnDisk, toldOf } from "./exercising";
import { type PageFault, provokeInPages } from "./provoke";

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
      await page.waitForURL(/#\/sets\//);
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

provokeInPages("network", faults);
