import { describe, expect, it } from "vitest";
import { aRep } from "../../../../tests/fixtures/coaching";
import { cutPlaces } from "./cut";

const ending = (first: number, last: number) =>
  aRep({
    kind: "cut",
    curve: [
      [0, first],
      [1, last],
    ],
  });

describe("a rep that was seen only in part", () => {
  it("is told by the end that is missing, each once", () => {
    expect(cutPlaces([aRep()])).toEqual([]);
    expect(cutPlaces([ending(0.1, 0.9), aRep(), ending(1, 0.2)])).toEqual(["began", "ended"]);
    expect(cutPlaces([ending(0.1, 0.2), ending(0, 0)])).toEqual(["hidden"]);
  });
});
