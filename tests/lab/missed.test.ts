import { describe, expect, it } from "vitest";
import { EXERCISES } from "../../src/exercises";
import { checkNumbers } from "./judging";
import { missed } from "./numbers";
import { outcomeOf } from "./outcome";
import { keptFilms } from "./quick";

describe("a set that never begins", () => {
  const [film] = keptFilms().filter(({ made }) => made.exercise === "glute-bridge");
  if (!film) throw new Error("The quick lab has no bridge.");
  const bridge = EXERCISES["glute-bridge"];
  const never = { ...bridge.start, missing: () => ({ id: "never", text: "Never." }) };
  const seen = outcomeOf(film.made, film.recording);
  const unseen = outcomeOf(film.made, film.recording, {
    ...EXERCISES,
    "glute-bridge": { ...bridge, start: never },
  });

  it("is missed, not excused", () => {
    expect(missed(seen)).toBe(0);
    expect(unseen.summary.counts.full).toBe(0);
    expect(missed(unseen)).toBeGreaterThan(0);
  });

  it("has found none of its faults", () => {
    const over = (outcome: typeof seen) => checkNumbers([outcome]).find(({ fault }) => fault === "over-arching")?.major;
    expect(over(seen)).toMatchObject({ hits: 1, of: 1 });
    expect(over(unseen)).toMatchObject({ hits: 0, of: 1 });
  });
});
