import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { pauseGesture } from "../../mannequin/choreography";
import type { PoseFrame } from "../body/pose";
import { handsOverhead } from "../session/gesture";
import { createPace, doingIn } from "./pace";
import { type Need, RATES, wantedRate } from "./wanted";

describe("what is wanted", () => {
  it.each([
    ["rest", { doing: "watching", isSign: false }, RATES.watching],
    ["rest with the hands up", { doing: "watching", isSign: true }, RATES.judging],
    ["set", { doing: "judging", isSign: false }, RATES.judging],
  ] as const)("in a %s", (_, need, rate) => expect(wantedRate(need)).toBe(rate));
});

const nobodyAt = (t: number): PoseFrame => ({ t, aspect: 16 / 9, image: null, world: null, trunk: null });

/** Times of the pictures looked at, of a camera with so many a second. */
function looked(cameraFps: number, seconds: number, doingAt: (t: number) => Need["doing"]): number[] {
  const pace = createPace();
  const all = Array.from({ length: cameraFps * seconds }, (_, n) => n / cameraFps);
  return all.filter((t) => {
    if (!pace.takes(t + 1000, doingAt(t))) return false;
    pace.see(nobodyAt(t));
    return true;
  });
}
const between = (times: readonly number[], from: number, to: number) =>
  times.filter((t) => t >= from && t < to).length / (to - from);

describe("the pace", () => {
  it.each([24, 25, 30, 60])("keeps the mean rate with a camera of %d pictures a second", (fps) => {
    for (const [doing, within] of [
      ["judging", 0.5],
      ["watching", 0.3],
    ] as const) {
      const times = looked(fps, 10, () => doing);
      expect(Math.abs(between(times, 0, 10) - RATES[doing])).toBeLessThan(within);
    }
  });

  it.each([30, 60])("spaces them evenly in a set, with a camera of %d", (fps) => {
    const times = looked(fps, 10, () => "judging");
    for (const [n, t] of times.entries()) expect(t).toBeCloseTo(n / RATES.judging, 6);
  });

  it.each([10, 15])("looks at everything that a camera of %d pictures a second has", (fps) => {
    expect(looked(fps, 4, () => "judging")).toHaveLength(4 * fps);
  });

  it("is up at once when a rest ends", () => {
    const times = looked(30, 4, (t) => (t < 2 ? "watching" : "judging"));
    expect(times.filter((t) => t >= 2)[0]).toBeLessThan(2.1 + 1e-6);
    expect(between(times, 2.2, 4)).toBeGreaterThan(RATES.judging - 1);
  });

  it("goes on looking for a sign that one picture does not show", () => {
    const pace = createPace();
    const up = film(stage(pauseGesture("standing"), 30), laptop(0), { outline: false }).find(
      ({ world }) => world && handsOverhead(world),
    );
    expect(pace.takes(0, "watching")).toBe(true);
    pace.see({ ...(up as PoseFrame), t: 0 });
    pace.see(nobodyAt(0.067));
    expect(pace.due("watching")).toBeLessThan(0.1);
    pace.see(nobodyAt(0.4));
    expect(pace.due("watching")).toBeGreaterThan(0.2);
  });

  it("goes on after a gap as if nothing had been", () => {
    const pace = createPace();
    expect([0, 0.03, 90, 90.03, 90.25].map((t) => pace.takes(t, "watching"))).toEqual([true, false, true, false, true]);
  });
});

it("sets, their set-up and their count-in are judged; announcements, rests, pauses and the end are watched", () => {
  const at = { item: 0, set: 1, target: { reps: 1, perSide: false } };
  const run = { n: 1, counts: { full: 0, partial: 0, left: 0, right: 0 }, awayS: 0, restedS: 0, outS: 0 };
  const judged = (["set-up", "count-in", "set"] as const).map((kind) => ({ kind, at, run, elapsedS: 0 }));
  for (const step of judged) {
    expect(doingIn({ step, paused: [] })).toBe("judging");
    expect(doingIn({ step, paused: ["user"] })).toBe("watching");
  }
  expect(doingIn({ step: { kind: "announce", next: at, elapsedS: 0 }, paused: [] })).toBe("watching");
  expect(doingIn({ step: { kind: "rest", after: at, next: at, restS: 9, asks: false, elapsedS: 0 }, paused: [] })).toBe(
    "watching",
  );
  expect(doingIn({ step: { kind: "over", how: "done", elapsedS: 0 }, paused: [] })).toBe("watching");
});
