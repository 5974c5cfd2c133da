import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFrame } from "../../../tests/support/any-frame";
import { onGrid } from "./grid";
import { packFrame, unpackFrame } from "./recording";

describe("a frame on the grid", () => {
  it("stays as it is", () => {
    fc.assert(fc.property(anyFrame, (frame) => void expect(onGrid(onGrid(frame))).toEqual(onGrid(frame))));
  });

  it("goes through a recording without any change, as a file too", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const seen = onGrid(frame);
        const packed = JSON.parse(JSON.stringify(packFrame(seen)));
        const recording = { schema: 1, source: "", model: "", aspect: frame.aspect, frames: [packed] } as const;
        expect(unpackFrame(recording, 0)).toEqual(seen);
      }),
    );
  });

  it("is nowhere farther off than the sensor's noise", () => {
    fc.assert(
      fc.property(anyFrame, (frame) => {
        const seen = onGrid(frame);
        frame.image?.forEach(({ x, y }, n) => {
          // 0.001 of the picture's height where it is only drawn, 0.00025 elsewhere.
          expect(Math.abs((seen.image?.[n]?.x ?? 9) - x)).toBeLessThan(0.00101);
          expect(Math.abs((seen.image?.[n]?.y ?? 9) - y)).toBeLessThan(0.00101);
        });
        expect(Math.abs((seen.world?.[0]?.x ?? 0) - (frame.world?.[0]?.x ?? 0))).toBeLessThan(0.00051);
      }),
    );
  });
});
