/** The traced back on real photographs. They lie beside the project and never in it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ensureHeadlessBuild } from "../../src/cli/analyze/headless-build";
import { openPoseBrowser, type PoseBrowser } from "../../src/cli/analyze/pose-browser";
import { projectFolder } from "../../src/cli/install.mjs";
import type { EdgeFit, TrunkContour } from "../../src/core/body/pose";

const STILLS = join(projectFolder, "..", "shared", "stills");
/** Exercise rules §6.7: a change of the sagitta below this is no fault. */
const MINOR_LIMIT = 0.085;

test.describe("the back on photographs", () => {
  test.skip(!existsSync(STILLS), "the photographs are not on this machine (../shared/stills)");
  let browser: PoseBrowser;

  test.beforeAll(async () => {
    browser = await openPoseBrowser(await ensureHeadlessBuild(() => {}));
  });
  test.afterAll(() => browser.close());

  async function trunkOn(photo: string): Promise<TrunkContour | null> {
    const estimated = await browser.estimate(
      join(STILLS, photo),
      { model: "full", delegate: "CPU", contour: true },
      () => {},
    );
    if (!estimated.ok) throw new Error(estimated.problem.detail);
    const last = estimated.video.frames.at(-1);
    expect(last?.image, `somebody is seen on ${photo}`).not.toBeNull();
    return last?.trunk ?? null;
  }

  test("a rounded back stands out from the same man's flat one by at least 0.08 of the chord", async () => {
    // On all fours, head to the left: the back is on the minus side.
    const flat = (await trunkOn("Cat_Stretch/0.jpg"))?.minus;
    const rounded = (await trunkOn("Cat_Stretch/1.jpg"))?.minus;
    expect((rounded?.sagitta ?? 0) - (flat?.sagitta ?? 1)).toBeGreaterThanOrEqual(0.08);
    expect(flat?.coverage).toBeGreaterThan(0.8);
    expect(rounded?.residual).toBeLessThan(0.02);
  });

  test("a flat-backed hinge is not seen as rounded against the same man standing", async () => {
    // Facing left: the back is on the plus side. The bar's elbow hides half of it while he stands; then nothing is said.
    const standing = (await trunkOn("Good_Morning/0.jpg"))?.plus ?? null;
    const hinged = (await trunkOn("Good_Morning/1.jpg"))?.plus ?? null;
    expect(hinged?.coverage).toBeGreaterThan(0.8);
    expect(Math.abs(hinged?.sagitta ?? 1)).toBeLessThan(MINOR_LIMIT);
    expect(change(standing, hinged)).toBeLessThan(MINOR_LIMIT);
  });
});

const change = (before: EdgeFit | null, after: EdgeFit | null) =>
  before && after ? after.sagitta - before.sagitta : 0;
