import { describe, expect, it } from "vitest";
import { aroundNumbers, clausesOf, keyOf, partsOf } from "./pieces";

const has = (...pieces: readonly string[]) => {
  const keys = new Set(pieces.map(keyOf));
  return (key: string) => keys.has(key);
};
const keys = (text: string, ...pieces: readonly string[]) => partsOf(text, has(...pieces))?.map(({ key }) => key);

describe("a text from recorded pieces", () => {
  it("is its clauses, whatever stands at their ends or begins large", () => {
    expect(clausesOf("Next: Bird dog: one set. Ready?")).toEqual(["Next:", "Bird dog:", "one set.", "Ready?"]);
    expect(keys("Good, chest square.", "Good!", "Chest square,")).toEqual(["good", "chest square"]);
  });

  it("takes a clause whole before it takes it apart around its numbers", () => {
    expect(aroundNumbers("Set 2 of 3,")).toEqual(["Set", "2", "of", "3"]);
    expect(keys("Set 2 of 3, 12 reps.", "set", "of", "2", "3", "12", "reps")).toEqual([
      ...["set", "2", "of", "3"],
      ...["12", "reps"],
    ]);
    expect(keys("Left 7", "Left", "7", "Left 7")).toEqual(["left 7"]);
  });

  it("is not said in part: one piece that is missing is all of it", () => {
    expect(partsOf("Good, chest square.", has("Good"))).toBeNull();
    expect(partsOf("Left 41", has("Left", "40"))).toBeNull();
    expect(partsOf("…", has("Good"))).toBeNull();
  });

  it("tells a question from what is told", () => {
    expect(partsOf("Badly.", has("Badly?"))).toBeNull();
  });

  it("rests longest after a sentence and hardly before a number", () => {
    const parts = partsOf("Left 7, go. Now.", has("Left", "7", "go", "now")) ?? [];
    const [left = 0, seven = 0, go = 0] = parts.map(({ pauseS }) => pauseS);
    expect(left).toBeLessThan(seven);
    expect(seven).toBeLessThan(go);
  });
});
