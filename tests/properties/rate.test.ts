/** That fewer pictures do not make anybody wait: what is promised of the rate, with its bounds. */
import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import { createPace } from "../../src/core/rate/pace";
import { createGestureWatcher } from "../../src/core/session/gesture";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography, GESTURE_POSTURES, pauseGesture } from "../../src/mannequin/choreography";
import { look } from "../rates/looking";
import { film, laptop, stage } from "../support/film";
import { later } from "../support/perturb";
import { pauseSigns } from "../support/signs";

const FPS = 30;
const noise = { sigmaM: 0.015, seed: 4 };
/** Seconds later than by all pictures. */
const BOUNDS = { signInRest: 0.3, signInSet: 0.2, back: 0.26, begin: { mean: 0.25, most: 0.8 } } as const;

/** The frames of a rest, or of a set whose coach sees nothing yet, that would be looked at. */
function looked(frames: readonly PoseFrame[], doing: "watching" | "judging"): PoseFrame[] {
  const pace = createPace();
  // The camera is told when to be asked again before the picture has been looked at, whatever is seen on it then.
  let due = Number.NEGATIVE_INFINITY;
  return frames.filter((frame) => {
    if (frame.t < due || !pace.takes(frame.t, doing)) return false;
    due = pace.due(doing);
    pace.see(frame);
    return true;
  });
}

describe("the sign for a pause", () => {
  it.each(GESTURE_POSTURES)("%s: is seen in a rest and in a set, hardly later, whenever it is made", (posture) => {
    const frames = film(stage(pauseGesture(posture), FPS), laptop(0), { outline: false, noise });
    const [soonest = Number.NaN] = pauseSigns(frames);
    for (let off = 0; off < 6; off++) {
      for (const [doing, bound] of [
        ["watching", BOUNDS.signInRest],
        ["judging", BOUNDS.signInSet],
      ] as const) {
        const signs = pauseSigns(looked(frames.slice(off), doing));
        expect(signs, `${doing} from picture ${off} on`).toHaveLength(1);
        expect((signs[0] ?? 0) - soonest).toBeLessThanOrEqual(bound);
      }
    }
  });
});

it("somebody who comes back into the picture is looked at within a quarter of a second, in a set within a tenth", () => {
  const nobody = Array.from({ length: 90 }, (_, n) => n / FPS).map(
    (t): PoseFrame => ({ t, aspect: 16 / 9, image: null, world: null, trunk: null }),
  );
  for (let off = 0; off < 6; off++) {
    const [back] = film(stage(pauseGesture("standing"), FPS), laptop(0), { outline: false });
    const came = nobody.slice(off).at(-1)?.t ?? 0;
    const there = Array.from({ length: 30 }, (_, n) => ({ ...(back as PoseFrame), t: came + (n + 1) / FPS }));
    for (const [doing, bound] of [
      ["watching", BOUNDS.back],
      ["judging", 0.11],
    ] as const) {
      const first = looked([...nobody.slice(off), ...there], doing).find(({ image }) => image !== null);
      expect((first?.t ?? 99) - came - 1 / FPS).toBeLessThanOrEqual(bound);
    }
  }
});

describe("the beginning of a set", () => {
  // By its outline alone a back is counted, and that is most of the work.
  const delays = EXERCISE_IDS.filter((id) => EXERCISES[id].signal.adaptive === null).flatMap((id) => {
    const act = choreography(id, { reps: 2, approach: true });
    const frames = film(stage(act, FPS), laptop(0), { outline: false, noise: { ...noise, sigmaM: 0.005 } });
    const all = look({ exercise: id, frames }, FPS, "live");
    return [0, 1, 2].map((off) => {
      const few = look({ exercise: id, frames: frames.slice(off) }, "adaptive", "live");
      return { id, all, few, laterS: (few.began ?? 99) - (all.began ?? 0) };
    });
  });

  // When a body that settles down is still for good is chance at any rate: other noise shifts it by 0.3 s either way.
  it("is noticed as soon as by all pictures, but for chance", () => {
    const mean = delays.reduce((sum, { laterS }) => sum + laterS, 0) / delays.length;
    expect(mean).toBeLessThanOrEqual(BOUNDS.begin.mean);
    expect(Math.max(...delays.map(({ laterS }) => laterS))).toBeLessThanOrEqual(BOUNDS.begin.most);
  });

  it("and the same reps count, by far fewer pictures", () => {
    for (const { id, all, few } of delays) {
      expect(few.summary.counts, id).toEqual(all.summary.counts);
      expect(few.pictures, id).toBeLessThan(0.8 * all.pictures);
    }
  });
});

it("hands that go up at the very end of a rest are seen on in the set-up", () => {
  const frames = film(stage(pauseGesture("kneeling"), FPS), laptop(0), { outline: false, noise });
  const [soonest = 0] = pauseSigns(frames);
  const pace = createPace();
  const watcher = createGestureWatcher();
  const turn = soonest - 1;
  let due = Number.NEGATIVE_INFINITY;
  const seen = later(frames, 0).find((frame) => {
    const doing = frame.t < turn ? "watching" : "judging";
    if (frame.t < due || !pace.takes(frame.t, doing)) return false;
    due = pace.due(doing);
    pace.see(frame);
    return watcher.push(frame) === "raised";
  });
  expect((seen?.t ?? 99) - soonest).toBeLessThanOrEqual(BOUNDS.signInRest);
});
