import { expect, it } from "vitest";
import { together } from "./together";

it("puts all of one kind beside each other, and changes nothing else", () => {
  const items = ["kneel 1", "back 1", "hang 1", "back 2", "kneel 2"];
  expect(together(items, (item) => item.slice(0, 4))).toEqual(["kneel 1", "kneel 2", "back 1", "back 2", "hang 1"]);
  expect(together([], String)).toEqual([]);
});
