import { expect, it } from "vitest";
import { bendDeg, type EdgeSample, fitEdge, flexionDeg } from "./contour";

/** 41 rays, as the sensor casts them. */
const rays = (out: (u: number) => number | null): EdgeSample[] =>
  Array.from({ length: 41 }, (_, ray) => ({ u: ray / 40, out: out(ray / 40) }));

/** A parabola over the stretch whose middle stands 0.07 out over a chord of 0.7. */
const bulging = (u: number) => 0.2 + 0.07 * (1 - ((u - 0.5) / 0.35) ** 2);

it("measures the sagitta over the stretch's own chord", () => {
  expect(fitEdge(rays(bulging))?.sagitta).toBeCloseTo(0.1, 3);
  expect(fitEdge(rays((u) => -bulging(u)))?.sagitta).toBeCloseTo(-0.1, 3);
});

it("is bent little by a few wild rays", () => {
  const clean = fitEdge(rays(bulging));
  const wild = fitEdge(rays((u) => (Math.abs(u - 0.6) < 0.04 ? 0.6 : bulging(u))));
  expect(Math.abs((wild?.sagitta ?? 1) - (clean?.sagitta ?? 0))).toBeLessThan(0.015);
});

it("tells a fit that does not follow the edge by its residual", () => {
  const jagged = fitEdge(rays((u) => bulging(u) + (Math.round(u * 40) % 4 < 2 ? 0.05 : -0.05)));
  expect(jagged?.residual).toBeGreaterThan(0.02);
  expect(fitEdge(rays(bulging))?.residual).toBeLessThan(0.001);
});

it("says nothing of an edge that was mostly hidden, hidden at an end, or hidden in one long piece", () => {
  const hidden = (from: number, to: number) => fitEdge(rays((u) => (u > from && u < to ? null : bulging(u))));
  expect(hidden(0.3, 0.48)?.coverage).toBeCloseTo(22 / 29);
  expect(hidden(0.3, 0.55)).toBeNull();
  expect(hidden(0, 0.3)).toBeNull();
  expect(hidden(0.7, 1)).toBeNull();
  expect(fitEdge(rays((u) => (Math.round(u * 40) % 3 === 0 ? bulging(u) : null)))).toBeNull();
  expect(fitEdge([])).toBeNull();
});

it("puts no place to a bend that is within the noise", () => {
  expect(fitEdge(rays((u) => 0.2 + 0.01 * (1 - ((u - 0.5) / 0.35) ** 2)))?.lowerShare).toBeNull();
});

it("converts as the rules do", () => {
  const neutral = { sagitta: 0, turnDeg: 0 };
  expect(flexionDeg({ sagitta: 0.042, turnDeg: 15 }, neutral)).toBeCloseTo(20);
  expect(bendDeg({ sagitta: 0.0881635, turnDeg: 36 })).toBeCloseTo(40, 1);
});
