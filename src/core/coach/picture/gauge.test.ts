import { describe, expect, it } from "vitest";
import { createPictureGauge, GAUGE } from "./gauge";

const POINTS = GAUGE.widthPx * GAUGE.heightPx;
const grey = (value: number, but: (point: number) => number = () => 0) =>
  Uint8Array.from({ length: POINTS }, (_, point) => value + but(point));

/** What is said of each of these pictures, ten a second. */
function said(pictures: readonly Uint8Array[], everyS = 0.1) {
  const gauge = createPictureGauge();
  return pictures.map((picture, n) => gauge.push(n * everyS, picture) ?? "fine");
}
const times = (n: number, picture: (n: number) => Uint8Array) => Array.from({ length: n }, (_, at) => picture(at));

describe("a picture that stays the same", () => {
  it("is frozen after some seconds, and fine again with the first other one", () => {
    const states = said([...times(60, () => grey(100)), grey(101)]);
    expect(states.indexOf("frozen")).toBe(GAUGE.frozenAfterS * 10);
    expect(states.slice(50, 60).every((state) => state === "frozen")).toBe(true);
    expect(states[60]).toBe("fine");
  });

  it("is so too when it was compressed a little differently", () => {
    const states = said(times(60, (n) => grey(100, (point) => (point % 12 === n % 12 && n % 2 ? 1 : 0))));
    expect(states.at(-1)).toBe("frozen");
  });

  it("is not that of somebody who breathes: a small part of it changes a little", () => {
    const chest = (n: number) => Math.round(6 * Math.sin(n / 6));
    const states = said(times(100, (n) => grey(100, (point) => (point < POINTS / 20 ? chest(n) : 0))));
    expect(states).not.toContain("frozen");
  });

  it("is not that of somebody small and far away who moves a hand", () => {
    const states = said(times(100, (n) => grey(100, (point) => (point < 3 ? (n % 20) * 2 : 0))));
    expect(states).not.toContain("frozen");
  });

  it("has to be watched: where nobody looked for a while it begins anew", () => {
    expect(
      said(
        times(20, () => grey(100)),
        2,
      ),
    ).not.toContain("frozen");
  });
});

describe("a picture without light", () => {
  it("is black at once", () => expect(said([grey(3)])).toEqual(["black"]));
  it("and stays so, however long it lasts", () => expect(said(times(80, () => grey(0))).at(-1)).toBe("black"));
  it("is not a dim one", () => expect(said([grey(21)])).toEqual(["fine"]));
});
