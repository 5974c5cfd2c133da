import { describe, expect, it } from "vitest";
import { JOINTS, type Pose, type PoseFrame } from "../body/pose";
import { createPace, doingIn, type Pace } from "./pace";
import { createSpeedometer } from "./speed";
import { RATES, wantedRate } from "./wanted";

const CALM = { doing: "judging", speed: 0, isSign: false, isDue: false, isFaulty: false } as const;

describe("what is wanted", () => {
  it.each([
    ["rest", { doing: "watching", speed: 5 }, RATES.watching],
    ["rest with the hands up", { doing: "watching", isSign: true }, RATES.holding],
    ["hold", {}, RATES.holding],
    ["nobody there", { speed: null }, RATES.holding],
    ["hold with a fault on the screen", { isFaulty: true }, RATES.faulty],
    ["slow way up", { speed: 0.9 }, 15],
    ["fast way up", { speed: 3 }, RATES.full],
    ["end of a slow rep", { speed: 0.2, isDue: true }, RATES.full],
  ] as const)("in a %s", (_, need, rate) => expect(wantedRate({ ...CALM, ...need })).toBeCloseTo(rate, 6));
});

/** Shoulders over hips, one torso length apart (0.25 picture heights); the wrists at `handX`, in torso lengths. */
function frameAt(t: number, handX = 0): PoseFrame {
  const image: Pose = JOINTS.map((joint) => ({
    x: 0.5 + (/Wrist/.test(joint) ? 0.25 * handX : 0),
    y: /Shoulder/.test(joint) ? 0.25 : 0.5,
    z: 0,
    visibility: 1,
  }));
  return { t, aspect: 16 / 9, image, world: null, trunk: null };
}
const nobodyAt = (t: number): PoseFrame => ({ t, aspect: 16 / 9, image: null, world: null, trunk: null });

describe("the speed", () => {
  it.each([10, 15, 30])("is that of the fastest joint, at %d pictures a second", (fps) => {
    const meter = createSpeedometer();
    const read = Array.from({ length: fps }, (_, n) => meter.push(frameAt(n / fps, (1.5 * n) / fps)));
    expect(read[0]).toBeNull();
    expect(read.at(-1)).toBeCloseTo(1.5, 3);
  });
  it("is not known of somebody who has only now come, nor across a gap", () => {
    const meter = createSpeedometer();
    for (const t of [0, 0.1, 0.2, 0.3]) meter.push(frameAt(t));
    expect(meter.push(nobodyAt(0.4))).toBeNull();
    expect(meter.push(frameAt(0.5, 2))).toBeNull();
    expect(meter.push(frameAt(5, 9))).toBeNull();
  });
});

const step = { phase: "top", progress: 1, hold: null, faults: [] } as const;
type Made = Parameters<Pace["see"]>[1];

/** Times of the pictures looked at, of a camera with so many a second. */
function looked(cameraFps: number, seconds: number, handX: (t: number) => number, of: (t: number) => Made): number[] {
  const pace = createPace();
  const times: number[] = [];
  for (let n = 0; n < cameraFps * seconds; n++) {
    const t = n / cameraFps;
    const made = of(t);
    if (!pace.takes(t + 1000, made ? "judging" : "watching")) continue;
    times.push(t);
    pace.see(frameAt(t, handX(t)), made);
  }
  return times;
}
const between = (times: readonly number[], from: number, to: number) =>
  times.filter((t) => t >= from && t < to).length / (to - from);

describe("the pace", () => {
  it.each([24, 25, 30, 60])("keeps the mean rate with a camera of %d pictures a second", (fps) => {
    const held = looked(
      fps,
      10,
      () => 0,
      (t) => ({ t, ...step }),
    );
    const rested = looked(
      fps,
      10,
      () => 0,
      () => null,
    );
    expect(Math.abs(between(held, 0, 10) - RATES.holding)).toBeLessThan(0.5);
    expect(Math.abs(between(rested, 0, 10) - RATES.watching)).toBeLessThan(0.3);
  });

  it("looks at every picture within three tenths of a second of a fast movement's beginning, and calms down after it", () => {
    const handX = (t: number) => (t < 2 ? 0 : t < 3 ? 3 * (t - 2) : 3);
    const times = looked(30, 6, handX, (t) => ({ t, ...step }));
    expect(between(times, 1, 2)).toBeLessThan(RATES.holding + 1);
    expect(between(times, 2.3, 3.2)).toBeGreaterThan(28);
    // The speed is measured over 0.2 s, and its rate kept for half a second.
    expect(between(times, 4, 6)).toBeLessThan(RATES.holding + 1);
  });

  it("does not flap: a rate once wanted stays for half a second", () => {
    // A limb that stops and goes three times a second.
    const handX = (t: number) => 0.6 * Math.sin(2 * Math.PI * 1.5 * t);
    const times = looked(30, 4, handX, (t) => ({ t, ...step }));
    const gaps = times.slice(15).map((t, n) => t - (times[n + 14] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.05);
  });

  it("looks at every picture when a rep is about to end, however slowly, and when a hold is", () => {
    const slowly = looked(
      30,
      4,
      () => 0,
      (t) => ({ t, ...step, phase: "back", progress: 1 - t / 4 }),
    );
    expect(between(slowly, 0.3, 1.8)).toBeLessThan(RATES.holding + 1);
    expect(between(slowly, 2.5, 3.8)).toBeGreaterThan(28);
    const holding = looked(
      30,
      4,
      () => 0,
      (t) => ({ t, ...step, hold: { seconds: t, target: 3 } }),
    );
    expect(between(holding, 0.3, 2.6)).toBeLessThan(RATES.holding + 1);
    expect(between(holding, 2.85, 3.2)).toBeGreaterThan(25);
  });

  it("is up at once when a rest ends", () => {
    const times = looked(
      30,
      4,
      () => 0,
      (t) => (t < 2 ? null : { t, ...step }),
    );
    expect(times.filter((t) => t >= 2)[0]).toBeLessThan(2.1 + 1e-6);
    expect(between(times, 2.2, 4)).toBeGreaterThan(9);
  });

  it("goes on after a gap as if nothing had been", () => {
    const pace = createPace();
    expect([0, 0.03, 90, 90.03, 90.2].map((t) => pace.takes(t, "watching"))).toEqual([true, false, true, false, true]);
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
