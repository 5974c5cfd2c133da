import { describe, expect, it } from "vitest";
import { JOINTS } from "../../body/pose";
import type { Scene } from "../../body/scene";
import type { Metric } from "../../exercise/exercise";
import { createSample, type Sample } from "../../exercise/sample";
import { NO_BASELINE } from "./baseline";
import { createStartKeeper, type StartState } from "./start-keeper";

const FPS = 30;
const metric: Metric = {
  id: "where",
  unit: "torso",
  joints: [],
  read: (sample) => sample.guess("left", "hip")?.x ?? null,
};

/** A body whose joints all stand at `x`, its left ankle `slip` above the others, torso length 1. */
function sample(t: number, x: number, slip = 0): Sample {
  const pose = JOINTS.map((joint) => ({ x, y: joint === "leftAnkle" ? 0.5 - slip : 0.5, z: 0, visibility: 1 }));
  return createSample({ t, aspect: 2, image: pose, world: pose, trunk: null }, { near: "left", torso: 1 } as Scene);
}

const AT_START: StartState = { atStart: true, resting: true, up: false, going: false, progress: 0 };

function keep(
  seconds: number,
  {
    live = true,
    legsAlike = false,
    slip = 0,
    x = (_: number): number => 0,
    state = (_: number): Partial<StartState> => ({}),
  } = {},
) {
  const keeper = createStartKeeper([metric], { holdS: live ? 1 : 0.15, still: live, legsAlike });
  const measured: { t: number; value: number }[] = [];
  for (let frame = 0; frame <= seconds * FPS; frame++) {
    const t = frame / FPS;
    const before = keeper.baseline;
    keeper.push(sample(t, x(t), Math.floor(2 * t) % 2 === 0 ? 0 : slip), { ...AT_START, ...state(t) });
    if (keeper.baseline !== before) measured.push({ t, value: keeper.baseline.value(metric, "left") ?? Number.NaN });
  }
  return { keeper, measured };
}

describe("the start pose of a live set", () => {
  it("is measured once it has been held still for a second", () => {
    const { measured } = keep(3);
    expect(measured).toHaveLength(1);
    expect(measured[0]?.t).toBeGreaterThan(0.95);
    expect(measured[0]?.t).toBeLessThan(1.3);
  });

  it("is not measured while the body moves", () => {
    expect(keep(4, { x: (t) => 0.2 * t }).measured).toEqual([]);
    const settling = keep(4, { x: (t) => Math.min(t, 2) * 0.2 }).measured;
    expect(settling[0]?.t).toBeGreaterThan(2.7);
    expect(settling[0]?.value).toBeCloseTo(0.4, 1);
  });

  it("does not mind an ankle that comes and goes where both legs do the same and the other one is still", () => {
    const wandering = { slip: 0.4, x: (t: number) => 0.01 * Math.sin(t) };
    expect(keep(3, wandering).measured[0]?.t ?? 9).toBeGreaterThan(1.5);
    expect(keep(3, { ...wandering, legsAlike: true }).measured[0]?.t).toBeLessThan(1.3);
    // The whole body on the move is none that holds still.
    expect(keep(4, { legsAlike: true, x: (t) => 0.2 * t }).measured).toEqual([]);
  });

  it("does not mind a missed frame, and minds a missed half second", () => {
    const missing = (from: number, to: number) => (t: number) => ({ atStart: t < from || t > to });
    expect(keep(2, { state: missing(0.5, 0.55) }).measured[0]?.t).toBeLessThan(1.3);
    expect(keep(2, { state: missing(0.4, 0.9) }).measured[0]?.t).toBeGreaterThan(1.8);
  });

  it("is not measured in the middle of a rep, nor without the pose", () => {
    expect(keep(3, { state: () => ({ resting: false }) }).measured).toEqual([]);
    expect(keep(3, { state: () => ({ atStart: false }) }).measured).toEqual([]);
  });

  it("is measured again when the same pose is held elsewhere", () => {
    const { measured } = keep(6, {
      x: (t) => (t < 3 ? 0 : 0.5),
      // Once measured anew, the signal is back at zero.
      state: (t) => ({ progress: t < 3 || t > 4.7 ? 0 : 0.2 }),
    });
    expect(measured.map(({ value }) => value)).toEqual([0, 0.5]);
  });

  it("is not made of the moments before and after a rep", () => {
    // Ten pictures a second: the first of them on the way up may still count as resting.
    const { measured } = keep(6, {
      x: (t) => (t > 2 && t < 5 ? 0.04 : 0),
      state: (t) => ({
        resting: t < 2.2 || t > 5,
        progress: t > 2 && t < 2.2 ? 0.2 : t > 5 ? 0.15 : t > 2.2 && t < 5 ? 1 : 0,
      }),
    });
    expect(measured.filter(({ t }) => t > 2 && t < 5.9)).toEqual([]);
  });

  it("is thrown away when the body rests well below it, and when the person gets up", () => {
    const { keeper } = keep(3, { state: (t) => ({ progress: t < 2 ? 0 : -0.5, atStart: t < 2 }) });
    expect(keeper.baseline).toBe(NO_BASELINE);
    const other = keep(2).keeper;
    expect(other.baseline).not.toBe(NO_BASELINE);
    other.clear();
    expect(other.baseline).toBe(NO_BASELINE);
  });
});

describe("the start pose of a clip", () => {
  it("makes do with a moment, and takes the still pose when there is one before the first rep", () => {
    const { measured } = keep(3, { live: false, x: (t) => (t < 0.5 ? 0.3 - 0.6 * t : 0) });
    expect(measured[0]?.t).toBeLessThan(0.3);
    expect(measured.at(-1)?.value).toBeCloseTo(0);
    expect(measured).toHaveLength(2);
  });

  it("may begin in the middle of a movement, and then stays with what it has", () => {
    const { measured } = keep(4, { live: false, state: (t) => ({ resting: t > 1 && t < 1.2, up: true }) });
    expect(measured).toHaveLength(1);
  });

  it("stays with what it has once a rep has counted, whatever is held still in mid-rep", () => {
    const { measured } = keep(4, { live: false, state: (t) => ({ resting: t > 1 && t < 1.2, going: t > 0.5 }) });
    expect(measured).toHaveLength(1);
  });

  it("is measured again where the first moment was on the way down, and the pose is held still before any rep", () => {
    const { measured } = keep(4, {
      live: false,
      x: (t) => (t < 0.5 ? 0.3 - 0.6 * t : 0),
      state: (t) => ({ resting: t < 0.5, progress: t < 0.5 ? 0 : 0.5 }),
    });
    expect(measured[0]?.value).toBeGreaterThan(0.05);
    expect(measured.at(-1)?.value).toBeCloseTo(0);
  });
});
