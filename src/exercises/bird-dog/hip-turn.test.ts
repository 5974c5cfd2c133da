import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import type { PoseFrame } from "../../core/body/pose";
import { createCoach } from "../../core/coach/coach";
import type { Exercise } from "../../core/exercise/exercise";
import { choreography } from "../../mannequin/choreography";
import { EXERCISES } from "..";

/** A bird dog that says of every rep how far the pelvis is turned. */
const TELLING: Exercise = {
  ...EXERCISES["bird-dog"],
  faults: EXERCISES["bird-dog"].faults.flatMap((rule) =>
    rule.id === "hip-rotation" && rule.check.kind === "metric"
      ? [{ ...rule, check: { ...rule.check, limit: rule.check.plausible?.[0] ?? -25 } }]
      : [],
  ),
};

/** A leg of each side, the pelvis turned by `size` degrees. */
function filmed(size: number, from: "left" | "right", outline = true): PoseFrame[] {
  const faults = size === 0 ? [] : [{ id: "hip-rotation", size }];
  return film(stage(choreography("bird-dog", { reps: 2, faults }), 10), laptop(0, from), { outline });
}

function turns(frames: readonly PoseFrame[]): readonly (number | string | undefined)[] {
  const coach = createCoach(TELLING);
  for (const frame of frames) coach.push(frame);
  return coach
    .finish()
    .reps.map(
      ({ faults, notAssessed }) => faults[0]?.value ?? notAssessed.find(({ id }) => id === "hip-rotation")?.reason,
    );
}

describe("the turn of the pelvis", () => {
  it.each(["left", "right"] as const)("is read of both legs, laptop to the %s", (from) => {
    const [level, some, much] = [0, 14, 26].map((size) => turns(filmed(size, from)).map(Number));
    expect(level).toHaveLength(2);
    for (const turn of level ?? []) expect(Math.abs(turn)).toBeLessThan(5);
    for (const [n, turn] of (some ?? []).entries()) {
      expect(turn).toBeGreaterThan((level?.[n] ?? 0) + 5);
      expect(much?.[n]).toBeGreaterThan(turn + 5);
    }
  });

  it("is not assessed without an outline of the back", () => {
    expect(turns(filmed(26, "left", false))).toEqual(["visibility", "visibility"]);
  });
});
