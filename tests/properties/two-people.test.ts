/** Two people in the picture, and one who does something else seen from an end: nothing is counted that the one does not do. */
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { makeBody } from "../../src/mannequin/body";
import { choreography, everyday, lookalike } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import { byTurns } from "../support/long";
import { counted } from "../support/lookalikes";
import { jittered, replaced } from "../support/perturb";
import { slipping } from "../support/two-people";

const FPS = 12;
const CHILD = makeBody({ heightM: 1.15 });
const FILMING_MS = 60_000;
const SLIPS = [
  { everyS: 2.5, lastS: 0.5, overS: 0.15 },
  { everyS: 4, lastS: 0.8, overS: 0.2 },
] as const;
/** A laptop on the floor, and a camera on a table. */
const STANDS = [{}, { heightM: 0.9, pitchDeg: -10 }] as const;

describe("somebody behind does it, and the model slips over to them for moments", () => {
  const still = {
    sitting: stage(lookalike("kneeling-talk"), FPS),
    lying: stage(everyday("rest-prone"), FPS),
    standing: stage(everyday("upright-row"), FPS),
  };
  it.each(EXERCISE_IDS)("%s is not counted for the one in front", { timeout: FILMING_MS }, (id) => {
    const behind = replaced(
      film(stage(choreography(id, { reps: 4 }), FPS), laptop(0), { outline: false }),
      0.6,
      0.35,
      -0.12,
    );
    for (const [n, [name, front]] of Object.entries(still).entries()) {
      const frames = jittered(film(front, laptop(0), { outline: false, places: "habits" }), 0.01, 3);
      for (const slips of byTurns(SLIPS, 2, n + EXERCISE_IDS.indexOf(id))) {
        expect(counted(slipping(frames, behind, slips)), `${name}, for ${slips.lastS} s`).toEqual([]);
      }
    }
  });
});

describe("a plank with a child that crawls under it", () => {
  const plank = stage(everyday("forearm-plank"), FPS);
  const high = stage(everyday("plank-leg-lift"), FPS);
  const child = stage(choreography("bird-dog", { body: CHILD, reps: 4 }), FPS);
  it.each([
    ["all of the child", /./],
    ["its legs", /Knee|Ankle|Heel|FootIndex/],
  ])("is no rep, though the model takes %s for the grown-up's", { timeout: FILMING_MS }, (_, which) => {
    for (const yaw of [0, 35, -35]) {
      for (const grown of [plank, high]) {
        for (const small of [child]) {
          const camera = laptop(yaw);
          const frames = jittered(film(grown, camera, { outline: false, places: "habits" }), 0.01, 5);
          const others = film(small, camera, { outline: false });
          expect(counted(slipping(frames, others, { everyS: 3, lastS: 1, overS: 0.2 }, which)), `${yaw}°`).toEqual([]);
        }
      }
    }
  });
});

describe("seen from an end", () => {
  it.each(EXERCISE_IDS)("%s is none of the others", { timeout: 2 * FILMING_MS }, (id) => {
    const staged = stage(choreography(id, { reps: 3 }), FPS);
    const known = EXERCISE_IDS.filter((other) => other in (LABS[id].mistakenFor ?? {}));
    const mistaken: string[] = [];
    for (const [n, yaw] of [70, 90, -70, -90].entries()) {
      // Where something is known it may be from one view alone.
      for (const stand of known.length > 0 ? STANDS : byTurns(STANDS, 2, n + EXERCISE_IDS.indexOf(id))) {
        const frames = film(staged, laptop(yaw, "left", stand), { outline: false, places: "habits" });
        const found = counted(jittered(frames, 0.01, 7), [id]);
        const isKnown = (one: string) => known.some((other) => one.startsWith(`${other}, `));
        expect(
          found.filter((one) => !isKnown(one)),
          `${yaw}°, ${JSON.stringify(stand)}`,
        ).toEqual([]);
        mistaken.push(...found);
      }
    }
    for (const other of known) {
      expect(mistaken.join(), `${other} is mended: it goes from mistakenFor`).toContain(`${other}, `);
    }
  });
});
