import { describe, expect, it } from "vitest";
import type { CoachStep, Rep } from "../../src/core/coach/coach.types";
import { EXERCISES } from "../../src/exercises";
import { choreography } from "../../src/mannequin/choreography";
import { inTheMiddle } from "../evaluation/leave-one-out";
import { film, laptop, stage } from "../support/film";
import { excursionsOf } from "./excursions";
import { gateHeaps, type Heap, marginOf, play, type Sample } from "./heaps";
import type { Material } from "./material";
import { movedGates } from "./moved";
import { drawn, narrowest } from "./report";

const bridge = EXERCISES["glute-bridge"];
const FPS = 12;

const sample = (value: number, passed: boolean, more: Partial<Sample> = {}): Sample => ({
  value,
  passed,
  right: true,
  film: `film ${value}`,
  source: "drawn",
  person: "one",
  at: 0,
  ...more,
});
const heap = (samples: readonly Sample[], more: Partial<Heap> = {}): Heap => ({
  exercise: "glute-bridge",
  gate: "top",
  at: 0.75,
  passes: "above",
  samples,
  ...more,
});

function material(exercise: Material["exercise"], reps: number, act: Parameters<typeof stage>[0]): Material {
  const frames = film(stage(act, FPS), laptop(0), { outline: false });
  return { name: act.name, source: "drawn", person: "one", exercise, variant: "standard", mode: "live", reps, frames };
}
const good = material("glute-bridge", 2, choreography("glute-bridge", { reps: 2, tremor: 0 }));
const low = material(
  "glute-bridge",
  1,
  choreography("glute-bridge", { reps: 2, tremor: 0, faultsByRep: [[], [{ id: "hips-low", size: 24 }]] }),
);

describe("what the signal did in a film", () => {
  it("is one excursion a rep, with how far it went and how far it came back", () => {
    const { excursions, summary } = play(good, bridge);
    expect(summary.counts.full).toBe(2);
    expect(excursions.map(({ end }) => end)).toEqual(["full", "full"]);
    for (const { peak, rest } of excursions) {
      expect(peak).toBeGreaterThan(bridge.rep.top);
      expect(rest).toBeLessThan(bridge.rep.back);
    }
  });

  it("tells a movement that stopped short from one that was let through", () => {
    const [, second] = play(low, bridge).excursions;
    expect(["partial", "short of the top"]).toContain(second?.end);
    expect(second?.peak).toBeLessThan(bridge.rep.top);
  });

  it("knows dips within a rep, and a fall that made two of it", () => {
    const step = (t: number, phase: CoachStep["phase"], progress: number, finished?: "full") =>
      ({ t, phase, progress, finished: finished ? ({ kind: finished } as Rep) : null }) as unknown as CoachStep;
    const steps = [
      ...[step(0, "ready", 0), step(1, "out", 0.4), step(2, "top", 0.9), step(3, "back", 0.6), step(4, "top", 0.9)],
      ...[step(5, "back", 0.4), step(6, "top", 0.8, "full"), step(7, "back", 0.5), step(8, "ready", 0.1, "full")],
      step(9, "ready", 0.05),
    ];
    expect(excursionsOf(steps, bridge.rep)).toMatchObject([
      { end: "full", dips: [0.6], touched: 0.4 },
      { end: "full", dips: [], touched: null, rest: 0.05 },
    ]);
  });
});

describe("a gate's margin", () => {
  it("is the way to the nearest that was rightly let through, and rightly stopped", () => {
    const margin = marginOf(heap([sample(0.9, true), sample(0.8, true), sample(0.6, false), sample(0.2, false)]));
    expect(margin).toMatchObject({ passed: 0.8, stopped: 0.6, middle: 0.7, wrong: 0 });
    expect(margin.toPassed).toBeCloseTo(0.05);
    expect(margin.toStopped).toBeCloseTo(0.15);
  });

  it("does not count who is on the wrong side, and has no middle of one heap", () => {
    const margin = marginOf(heap([sample(0.9, true), sample(0.76, true, { right: false })]));
    expect(margin).toMatchObject({ passed: 0.9, stopped: null, middle: null, wrong: 1 });
  });

  it("runs the other way where what is low is let through", () => {
    const margin = marginOf(
      heap([sample(0.1, true), sample(0.3, true), sample(0.5, false)], { at: 0.35, passes: "below" }),
    );
    expect(margin).toMatchObject({ passed: 0.3, stopped: 0.5, middle: 0.4 });
  });

  it("is listed nearest first, and drawn with the gate between both heaps", () => {
    const heaps = [heap([sample(0.9, true), sample(0.74, false), sample(0.2, false)])];
    expect(narrowest(heaps).map((near) => near.sample.value)).toEqual([0.74, 0.9, 0.2]);
    expect(drawn(heaps[0] as Heap)).toMatch(/let through.*\nstopped.*\n.*┃/);
  });
});

describe("gates that are moved", () => {
  it("lose a count when they are moved past the reps, and only then", () => {
    const peak = Math.min(...play(good, bridge).excursions.map((each) => each.peak));
    const strict = { ...bridge, rep: { ...bridge.rep, top: peak - 0.01 } };
    const changes = movedGates(strict, [play(good, strict)]);
    const top = changes.filter(({ gate }) => gate === "top");
    expect(top.find(({ to }) => to > peak)?.lost).toEqual([expect.stringContaining("2 → 0")]);
    expect(top.find(({ to }) => to < peak)).toMatchObject({ lost: [], won: [], other: [] });
  });

  it("go into the middle of what others leave", () => {
    const heaps = gateHeaps(
      bridge,
      [good, low].map((one) => play(one, bridge)),
    );
    const { middle } = marginOf(heaps.find(({ gate }) => gate === "top") as Heap);
    expect(middle).not.toBeNull();
    expect(inTheMiddle(bridge, heaps).rep.top).toBe(middle);
  });
});
