import { describe, expect, it } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography, DISTRACTOR_IDS, distractor } from "../../src/mannequin/choreography";
import { countsAs } from "../support/also-counts";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 12;
const REPS = 3;
/** Turned this far there is nothing to trace of a back, so that its outline need not be drawn. */
const OBLIQUE_DEG = 35;

/** Full reps of every exercise whose coach counted some. */
function counted(frames: readonly PoseFrame[], isMeant: (id: ExerciseId, mode: "live" | "clip") => boolean): string[] {
  return EXERCISE_IDS.flatMap((id) =>
    (["live", "clip"] as const).flatMap((mode) => {
      if (isMeant(id, mode)) return [];
      const { full } = coach(id, frames, { mode }).summary.counts;
      return full === 0 ? [] : [`${id}, ${mode}: ${full}`];
    }),
  );
}

describe("everyday movements are never a rep of anything", () => {
  it.each(DISTRACTOR_IDS)("%s", (id) => {
    const staged = stage(distractor(id), FPS);
    const isMeant = (as: ExerciseId, mode: "live" | "clip") => countsAs(id, mode).includes(as);
    expect(counted(film(staged, laptop(0)), isMeant), "side-on").toEqual([]);
    const turned = film(staged, laptop(OBLIQUE_DEG, "right"), { outline: false });
    expect(counted(turned, isMeant), "turned").toEqual([]);
  });
});

describe.each(EXERCISE_IDS)("%s from walking in to getting up", (id) => {
  const staged = stage(choreography(id, { approach: true, leave: true, reps: REPS }), FPS);
  const frames = film(staged, laptop(0));

  it("counts the reps and nothing on the way", () => {
    const { steps, summary } = coach(id, frames);
    expect(summary.counts).toMatchObject({ full: REPS, partial: 0 });
    const [first, last] = [staged.act.reps[0], staged.act.reps.at(-1)];
    for (const rep of summary.reps) {
      expect(rep.start).toBeGreaterThan((first?.startS ?? 0) - 1);
      expect(rep.end).toBeLessThan((last?.endS ?? 0) + 1);
    }
    expect(steps[0]?.phase).toBe("setup");
    // Standing, a deadlift can begin at once.
    const standing = EXERCISES[id].start.postures.includes("standing");
    expect(steps.at(-1)?.phase).toBe(standing ? "ready" : "setup");
  });

  it("is no rep of any other exercise", () => {
    expect(counted(frames, (other) => other === id)).toEqual([]);
  });
});
