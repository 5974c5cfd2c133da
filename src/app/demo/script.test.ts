import { describe, expect, it } from "vitest";
import { createCoach } from "../../core/coach/coach";
import type { Cue } from "../../core/coach/coach.types";
import { onGrid } from "../../core/movement/grid";
import { EXERCISES } from "../../exercises";
import { DEMO_EXERCISE, DEMO_FPS, DEMO_TARGET, DEMO_VARIANT, demoAct, demoSensor } from "./script";

/** What the coach makes of the act at a number of pictures a second. */
function told(fps: number) {
  const act = demoAct();
  const sense = demoSensor(act);
  const coach = createCoach(EXERCISES[DEMO_EXERCISE], { variant: DEMO_VARIANT, mode: "live" });
  const cues: (Pick<Cue, "id" | "kind"> & { readonly t: number })[] = [];
  for (let t = 0; t < act.durationS; t += 1 / fps) {
    const { cue } = coach.push(onGrid(sense(t)));
    if (cue && cue.kind !== "count" && cue.kind !== "setup") cues.push({ t, id: cue.id, kind: cue.kind });
  }
  return { act, cues, summary: coach.finish() };
}

describe("what is shown of the coach at work", () => {
  // A slow machine looks less often; the story must be the same.
  it.each([DEMO_FPS, 7])(
    "is one good rep, one mistake told, mended and praised, all counted, at %i pictures a second",
    (fps) => {
      const { act, cues, summary } = told(fps);
      expect(cues.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["fault back-arching", "praise praise:back-arching"]);
      const [, second, , last] = act.reps;
      expect(cues[0]?.t).toBeGreaterThan(second?.startS ?? 0);
      expect(cues[0]?.t).toBeLessThan(second?.endS ?? 0);
      expect(cues[1]?.t).toBeGreaterThan(last?.startS ?? 0);
      expect(summary.counts).toEqual({ full: 4, partial: 0, left: DEMO_TARGET.reps, right: DEMO_TARGET.reps });
    },
  );

  it("takes half a minute", () => {
    expect(demoAct().durationS).toBeGreaterThan(25);
    expect(demoAct().durationS).toBeLessThan(35);
  });
});
