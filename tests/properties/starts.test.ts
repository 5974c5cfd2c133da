/** Nobody starts a set who is not in the start pose: not on the way there, not on the way back, not doing other things. */
import { describe, expect, it } from "vitest";
import { EXERCISE_IDS, type ExerciseId } from "../../src/core/exercise";
import { type Act, choreography, DISTRACTOR_IDS, distractor } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 8;
/** The coach asks for a second in the start pose; its own patience for slips is taken off. */
const HELD_S = 0.7;

/** When the coach of each exercise was ready to count. */
function starts(act: Act): readonly { readonly id: ExerciseId; readonly t: number }[] {
  const frames = film(stage(act, FPS), laptop(0));
  return EXERCISE_IDS.flatMap((id) => {
    const { steps } = coach(id, frames);
    const isStart = (n: number) => steps[n]?.phase === "ready" && (steps[n - 1]?.phase ?? "setup") === "setup";
    return steps.flatMap(({ t }, n) => (isStart(n) ? [{ id, t }] : []));
  });
}

/** How the drawn body itself is held, from its own numbers and not from what is seen of it. */
function heldFor(act: Act, t: number): "standing" | "all-fours" | null {
  const held = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const { at, pitchDeg } = act.at(t - HELD_S * (1 - share)).pelvis;
    const height = at[1] / act.body.height;
    if (height > 0.48 && Math.abs(pitchDeg) < 15) return "standing";
    return height > 0.2 && height < 0.4 && pitchDeg > 65 && pitchDeg < 115 ? "all-fours" : null;
  });
  return held.every((each) => each === held[0]) ? (held[0] ?? null) : null;
}

/** Exercises that begin in a posture which is not theirs alone. */
const BEGINS: Partial<Record<ExerciseId, "standing" | "all-fours">> = {
  deadlift: "standing",
  "bird-dog": "all-fours",
  "cat-cow": "all-fours",
};

function wrong(act: Act, id: ExerciseId, t: number): boolean {
  const posture = BEGINS[id];
  return posture === undefined || heldFor(act, t) !== posture;
}

describe("no set is started", () => {
  it.each(DISTRACTOR_IDS)("by %s, but for moments in a start pose", (name) => {
    const act = distractor(name);
    expect(starts(act).filter(({ id, t }) => wrong(act, id, t))).toEqual([]);
  });

  it.each(EXERCISE_IDS)("by %s before its start pose, after it, or for another exercise", (own) => {
    const act = choreography(own, { approach: true, leave: true, reps: 2 });
    const [first, last] = [act.reps[0], act.reps.at(-1)];
    // 1.5 s in the start pose come before the first rep, and the rest after the last one is one too.
    const within = (t: number) => t > (first?.startS ?? 0) - 1.5 && t < (last?.endS ?? 0) + 1.5;
    const all = starts(act);
    expect(all.some(({ id }) => id === own)).toBe(true);
    expect(all.filter(({ id, t }) => !(id === own && within(t)) && wrong(act, id, t))).toEqual([]);
  });
});
