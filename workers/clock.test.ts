import { expect, it } from "vitest";
import { createMillisecondClock } from "./clock";

it("gives whole milliseconds that strictly increase, even when the seconds hardly do", () => {
  const tick = createMillisecondClock();
  expect([0, 0.0167, 0.0168, 0.01681, 0.5, 0.4].map(tick)).toEqual([0, 17, 18, 19, 500, 501]);
});
