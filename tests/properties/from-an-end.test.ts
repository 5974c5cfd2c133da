/** Seen from the head's or the feet's end, where the picture foreshortens what bends: counted by the world landmarks, or not at all. */
import { describe, expect, it } from "vitest";
import { choreography, distractor, lookalike } from "../../src/mannequin/choreography";
import { coach, laptop, stage } from "../support/film";
import { filmed } from "../support/lot/filmed";

const FPS = 10;
const MODES = ["clip", "live"] as const;
const FILMING_MS = 60_000;

/** Three metres away, the body in the middle of the picture, as the model errs. */
function seen(staged: ReturnType<typeof stage>, yawDeg: number, heightM: number) {
  const camera = laptop(yawDeg, "left", {
    heightM,
    distanceM: 3,
    pitchDeg: (Math.atan2(0.35 - heightM, 3) * 180) / Math.PI,
  });
  return filmed(staged, { near: "left", seed: 3, outline: false, camera: () => camera });
}

describe("three reps are three", () => {
  it.each([
    ["bird-dog", [-80, -90, 65]],
    ["glute-bridge", [-65, -80, -90]],
    ["dead-bug", [65, 90, -90]],
  ] as const)("%s", { timeout: FILMING_MS }, (id, yaws) => {
    const staged = stage(choreography(id, { reps: 3, stillS: 1.6, tempo: { restS: 0.8 } }), FPS);
    for (const yawDeg of yaws) {
      for (const heightM of [0.9, 1.5]) {
        const frames = seen(staged, yawDeg, heightM);
        for (const mode of MODES)
          expect(coach(id, frames, { mode }).summary.counts.full, `${yawDeg}°, ${heightM} m, ${mode}`).toBe(3);
      }
    }
  });
});

it("a hip thrust begins with a trunk that leans, and is no bridge from an end", { timeout: FILMING_MS }, () => {
  const staged = stage(lookalike("hip-thrust"), FPS);
  for (const yawDeg of [70, 90, -70, -90]) {
    for (const heightM of [0.25, 1]) {
      const frames = seen(staged, yawDeg, heightM);
      for (const mode of MODES)
        expect(coach("glute-bridge", frames, { mode }).summary.counts.full, `${yawDeg}°, ${heightM} m, ${mode}`).toBe(
          0,
        );
    }
  }
});

it("getting down and up again is refused there too, though the nearer side changes on the way", () => {
  const staged = stage(distractor("get-down-and-up"), FPS);
  for (const yawDeg of [70, 90]) {
    for (const heightM of [0.25, 1]) {
      const frames = seen(staged, yawDeg, heightM);
      for (const mode of MODES)
        expect(coach("deadlift", frames, { mode }).summary.counts.full, `${yawDeg}°, ${heightM} m, ${mode}`).toBe(0);
    }
  }
});
