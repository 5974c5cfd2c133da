import { expect, it } from "vitest";
import { greyOf } from "./brightness";

it("a point is as bright as it looks: green more than red, red more than blue", () => {
  const rgba = Uint8ClampedArray.of(0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255);
  expect([...greyOf(rgba)]).toEqual([0, 255, 76, 150, 29]);
});
