import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFeedClock } from "./feed-clock";

describe("the feed's clock", () => {
  it("grows over every opening, whatever the cameras count from, and gaps lie between the frames", () => {
    const opening = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(opening, { minLength: 1, maxLength: 5 }), (openings) => {
        const clock = createFeedClock();
        let last = Number.NEGATIVE_INFINITY;
        for (const pictures of openings) {
          const gap = clock.reopen();
          if (gap) {
            expect(gap.fromT).toBeGreaterThan(last);
            expect(gap.toT).toBeGreaterThan(gap.fromT);
            last = gap.toT;
          }
          for (const picture of pictures) {
            const t = clock.at(picture);
            if (clock.moveTo(t)) {
              expect(t).toBeGreaterThan(last);
              last = t;
            } else expect(t).toBeLessThanOrEqual(last);
          }
        }
      }),
    );
  });

  it("begins at nothing, and passes over five seconds between two openings", () => {
    const clock = createFeedClock();
    expect(clock.reopen()).toBeNull();
    expect(clock.blink()).toBeNull();
    expect(clock.at(50)).toBe(0);
    expect(clock.moveTo(0)).toBe(true);
    expect(clock.at(52)).toBe(2);
    expect(clock.moveTo(2)).toBe(true);
    expect(clock.moveTo(2)).toBe(false);
    expect(clock.reopen()).toEqual({ fromT: 2.001, toT: 6.999 });
    expect(clock.at(3)).toBe(7);
  });
});
