/** A phone on a tripod looks down on the mat, or a laptop on the floor looks up, from half-way round: the same reps. */
import { describe, expect, it } from "vitest";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { makeBody } from "../../src/mannequin/body";
import { choreography, everyday } from "../../src/mannequin/choreography";
import type { Standpoint } from "../../src/mannequin/seen/camera";
import { coach, stage } from "../support/film";
import { byTurns } from "../support/long";
import { counted, seen } from "../support/lookalikes";

const FPS = 10;
const STOUT = makeBody({ heightM: 1.6, girth: 1.2, hipWidth: 1.1 });
/** As the model errs on other evenings. */
const SEEDS = [0, 3, 11];
const LOOKS_DOWN: Partial<Standpoint> = { heightM: 1.3, pitchDeg: -20, distanceM: 3.2 };
const LOOKS_UP: Partial<Standpoint> = { heightM: 0.1, pitchDeg: 14, distanceM: 3.2 };
const STANDS: readonly (readonly [yawDeg: number, near: "left" | "right", stand: Partial<Standpoint>])[] = [
  [45, "left", LOOKS_DOWN],
  [-45, "right", LOOKS_DOWN],
  [25, "right", { heightM: 1.6, pitchDeg: -26, distanceM: 3 }],
  [-45, "left", {}],
  [45, "left", LOOKS_UP],
  [-45, "left", LOOKS_UP],
];

describe("three reps are three", () => {
  it.each(["glute-bridge", "superman", "dead-bug"] as const satisfies readonly ExerciseId[])("%s", (id) => {
    const staged = stage(choreography(id, { body: STOUT, reps: 3, stillS: 2, tempo: { holdS: 1, restS: 0.6 } }), FPS);
    for (const [n, [yawDeg, near, stand]] of STANDS.entries()) {
      for (const seed of byTurns(SEEDS, 3, n)) {
        const frames = seen(staged, { yawDeg, near }, seed, false, stand);
        for (const mode of ["clip", "live"] as const) {
          const { full } = coach(id, frames, { mode }).summary.counts;
          expect(full, `${yawDeg}° from its ${near}, ${JSON.stringify(stand)}, ${mode}, ${seed}`).toBe(3);
        }
      }
    }
  });
});

describe("what looks like one of them is none", () => {
  it.each(["hip-thrust-bench", "bicycle-crunch", "crunch", "sit-up", "forearm-plank", "plank-leg-lift"] as const)(
    "%s",
    (name) => {
      const staged = stage(everyday(name), FPS);
      for (const [n, [yawDeg, near, stand]] of STANDS.entries()) {
        // Counted, and known (decision 30): from the head's end a camera that looks down lays the bench level with the floor.
        if (name === "hip-thrust-bench" && stand === LOOKS_DOWN && yawDeg < 0) continue;
        // Nor is the bench told from the feet's end by a camera on the floor, half turned.
        if (name === "hip-thrust-bench" && stand === LOOKS_UP && yawDeg > 0) continue;
        for (const seed of byTurns([0, 3], 2, n)) {
          const frames = seen(staged, { yawDeg, near }, seed, false, stand);
          expect(counted(frames), `${yawDeg}° from its ${near}, ${JSON.stringify(stand)}, ${seed}`).toEqual([]);
        }
      }
    },
  );
});
