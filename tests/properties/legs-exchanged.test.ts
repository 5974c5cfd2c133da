/** A model that suddenly takes one leg for the other must neither turn a side round nor blame anybody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLegKeeper } from "../../src/core/legs";
import { landmark, type PoseFrame } from "../../src/core/pose";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";
import { legsExchanged } from "../support/perturb";

const FPS = 10;
const DRAWS = 40;

describe.each(["bird-dog", "dead-bug"] as const)("%s", (id) => {
  const act = choreography(id, { reps: 4, tempo: { outS: 1.2, holdS: 1.4, backS: 1.2, restS: 0.8 } });
  const frames = film(stage(act, FPS), laptop(0), { outline: false });
  const sides = act.reps.map(({ side }) => side);
  const faultsOf = (seen: readonly PoseFrame[]) =>
    coach(id, seen).summary.reps.map(({ faults }) => faults.map(({ id }) => id));

  it("has the right side however the legs are exchanged once they are apart", () => {
    const before = faultsOf(frames);
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 3 }),
        (rep, place, seconds) => {
          const { startS, topS, topEndS, endS } = act.reps[rep] ?? { startS: 0, topS: 0, topEndS: 0, endS: 0 };
          // From when the model has had time to name the legs until they come together again.
          const from = (startS + topS) / 2 + 0.3 + place * (topEndS - (startS + topS) / 2);
          const worse = legsExchanged(frames, from, Math.min(from + seconds, (topEndS + endS) / 2));
          expect(coach(id, worse).summary.reps.map(({ side }) => side)).toEqual(sides);
          expect(faultsOf(worse)).toEqual(before);
        },
      ),
      { numRuns: DRAWS, seed: 11 },
    );
  });

  it("is let alone where the model is right, legs that pass each other without a rest between them included", () => {
    for (const restS of [0.8, 0]) {
      const whole = choreography(id, { reps: 4, tempo: { restS } });
      for (const fps of [10, 15, 30]) {
        const keep = createLegKeeper(true);
        for (const frame of film(stage(whole, fps), laptop(0), { outline: false })) expect(keep(frame)).toBe(frame);
      }
    }
  });
});

describe("legs that pass each other in the air", () => {
  const [low, high] = [0.3, 0.7];
  /** A scissor kick: each leg goes from one place to the other's. */
  const scissor = (seconds: number, fps: number) =>
    Array.from({ length: Math.round(3 * seconds * fps) }, (_, n) => {
      const swing = (high - low) * (0.5 - 0.5 * Math.cos((Math.PI * n) / fps / seconds));
      return standing(n / fps, low + swing, high - swing);
    });

  it("are let alone when they take as long as legs do", () => {
    const keep = createLegKeeper(true);
    for (const frame of scissor(1.2, 10)) expect(keep(frame)).toBe(frame);
  });

  it("are put right when they change places at once", () => {
    const keep = createLegKeeper(true);
    const still = Array.from({ length: 8 }, (_, n) => standing(n / 10, low, high));
    const jumped = Array.from({ length: 8 }, (_, n) => standing(0.8 + n / 10, high, low));
    const kept = [...still, ...jumped].map(keep);
    for (const { image } of kept) expect(image && landmark(image, "leftKnee").x).toBe(low);
  });
});

/** Hips in the middle, knees and ankles of a leg one below the other. */
function standing(t: number, leftX: number, rightX: number): PoseFrame {
  const at = (x: number, y: number) => ({ x, y, z: 0, visibility: 1 });
  const image = Array.from({ length: 33 }, (_, index) => {
    if (index < 25) return at(0.5, 0.2);
    return at(index % 2 === 1 ? leftX : rightX, index < 27 ? 0.5 : 0.8);
  });
  return { t, aspect: 1, image, world: null, trunk: null };
}
