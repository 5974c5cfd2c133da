/** Nobody starts a set who is not in the start pose: not on the way there, not on the way back, not doing other things. */
import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { type Act, choreography, DISTRACTOR_IDS, distractor, variantsOf } from "../../src/mannequin/choreography";
import { countsAs } from "../support/also-counts";
import { coach, film, laptop, stage } from "../support/film";
import { higher } from "../support/perturb";
import { startsOf, wrongStarts } from "../support/starts";

const FPS = 8;
const STILL_S = 1.5;

/** Side-on and half turned. Only where the outline counts can nobody begin without it. */
function seen(act: Act, own: ExerciseId | null) {
  const staged = stage(act, FPS);
  const outline = own !== null && EXERCISES[own].signal.adaptive !== null;
  return [0, 35].map((yawDeg) => film(staged, laptop(yawDeg), { outline: outline && yawDeg === 0 }));
}

describe("no set is started", () => {
  it.each(DISTRACTOR_IDS)("by %s, but for moments in a start pose", (name) => {
    const act = distractor(name);
    for (const frames of seen(act, null)) {
      const starts = startsOf(frames).filter(({ id }) => !countsAs(name, "live").includes(id));
      expect(wrongStarts(act, starts, null, 0)).toEqual([]);
    }
  });

  it.each(EXERCISE_IDS)("by %s before its start pose, after it, or for another exercise, in any variant", (own) => {
    // Where the outline counts it is most of the work, and the start pose is the same in every variant.
    const variants = EXERCISES[own].signal.adaptive ? variantsOf(own).slice(0, 1) : variantsOf(own);
    for (const variant of variants) {
      const act = choreography(own, { variant, approach: true, leave: true, reps: 2, stillS: STILL_S });
      for (const [n, frames] of seen(act, own).entries()) {
        const starts = startsOf(frames, { [own]: variant });
        if (n === 0)
          expect(
            starts.some(({ id }) => id === own),
            variant,
          ).toBe(true);
        expect(wrongStarts(act, starts, own, STILL_S), variant).toEqual([]);
      }
    }
  });
});

describe("a set is started", () => {
  it("by somebody who stands still, though the model loses the near ankle now and then", () => {
    const act = choreography("deadlift", { reps: 1, stillS: 3 });
    const lost = (frames: readonly PoseFrame[]) =>
      // Half a second in every one: for longer than a slip is forgiven.
      frames.map((frame) => (frame.t % 1 < 0.5 ? (higher([frame], "leftAnkle", 1, 0)[0] ?? frame) : frame));
    const { steps } = coach("deadlift", lost(film(stage(act, FPS), laptop(0), { outline: false })));
    const ready = steps.find(({ phase }) => phase !== "setup");
    expect(ready?.t).toBeLessThan(act.reps[0]?.startS ?? 0);
  });
});
