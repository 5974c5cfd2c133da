import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonExcess } from "./json-guard";

const most = { depth: 4, containers: 6, digits: 5 };
const excessOf = (text: string) => jsonExcess(new TextEncoder().encode(text), most);

describe("how much a JSON text holds", () => {
  it.each([
    ["[[[[]]]]", null],
    ["[[[[[]]]]]", "deep"],
    ['{"a":{"b":{"c":{"d":[]}}}}', "deep"],
    ["[[],[],[],[],[]]", null],
    ["[[],[],[],[],[],{}]", "many"],
    ["[12345,-12345,0.123456789,1e-9,0.5E-3,-1.5e-300]", null],
    ["[123456]", "huge"],
    ["[-123456]", "huge"],
    ["[1e308]", "huge"],
    ["[1e+5]", "huge"],
    ["[1.5E5]", "huge"],
    ['"[[[[[[[[ 1e308 123456789"', null],
    ['["\\"[[[[[[","\\\\",[[["\\\\\\""]]]]', null],
    ['{"[[[[[[":1}', null],
    ['["never ended [[[[[[[[[', null],
    ["[[[[[[[[[[[", "deep"],
    ["", null],
    ["]]]][", null],
  ])("%s: %s", (text, excess) => {
    expect(excessOf(text)).toBe(excess);
  });

  it("is never too much where it was counted to be within", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { depth, containers } = measured(value);
        const bytes = new TextEncoder().encode(JSON.stringify(value));
        const within = { depth, containers, digits: 400 };
        const excess = jsonExcess(bytes, within);
        // Numbers that `JSON.stringify` writes with a positive exponent are none of ours.
        expect(excess === null || excess === "huge").toBe(true);
        if (depth > 0) expect(jsonExcess(bytes, { ...within, depth: depth - 1 })).not.toBeNull();
        if (containers > 0) expect(jsonExcess(bytes, { ...within, containers: containers - 1 })).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

function measured(value: unknown): { readonly depth: number; readonly containers: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, containers: 0 };
  const inner = Object.values(value).map(measured);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    containers: 1 + inner.reduce((sum, { containers }) => sum + containers, 0),
  };
}
