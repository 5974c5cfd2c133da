import { describe, expect, it } from "vitest";
import { aFrame } from "../../../tests/fixtures/coaching";
import { film, laptop, stage } from "../../../tests/support/film";
import { choreography } from "../../mannequin/choreography";
import { countJumps } from "./jumps";

const at = (t: number, x: number) => {
  const frame = aFrame(t);
  return { ...frame, image: frame.image?.map((point) => ({ ...point, x })) ?? null };
};

describe("bodies that are suddenly elsewhere", () => {
  it("are counted when the tracker goes back and forth between two people", () => {
    expect(countJumps([0, 1, 2, 3, 4].map((n) => at(n / 30, n % 2 === 0 ? 0.3 : 1.2)))).toBe(4);
  });

  it("are not counted across a gap, nor where nobody was seen", () => {
    expect(countJumps([at(0, 0.3), at(1, 1.2)])).toBe(0);
    expect(countJumps([at(0, 0.3), { ...at(0.1, 0), image: null }, at(0.3, 1.2)])).toBe(0);
  });

  it("are not seen in somebody who exercises alone", () => {
    const act = choreography("deadlift", { reps: 2 });
    expect(countJumps(film(stage(act, 15), laptop(0), { outline: false }))).toBe(0);
  });
});
