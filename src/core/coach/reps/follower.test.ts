import { describe, expect, it } from "vitest";
import { REP_RULE } from "../../../../tests/support/made";
import { EXERCISES } from "../../../exercises";
import type { Exercise, Progress } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { NO_BASELINE } from "../start/baseline";
import { createFollower } from "./follower";
import type { Ended } from "./follower.types";

const FPS = 30;

/** An exercise whose signal is whatever the test says at that time. */
function exercise(
  sides: Exercise["sides"],
  read: (t: number) => Progress | null,
  adaptive: Exercise["signal"]["adaptive"] = null,
): Exercise {
  const signal = { name: "made up", metrics: [], adaptive, read: (sample: Sample) => read(sample.t) };
  return { ...EXERCISES["bird-dog"], sides, rep: REP_RULE, signal };
}

function follow(made: Exercise, seconds: number, seen: (t: number) => boolean = () => true) {
  const follower = createFollower(made);
  const ended: Ended[] = [];
  const sides = new Set<string | null>();
  for (let frame = 0; frame < seconds * FPS; frame++) {
    const t = frame / FPS;
    const one = follower.push({ t } as Sample, seen(t) ? NO_BASELINE : null);
    if (one) ended.push(one);
    if (follower.phase === "top") sides.add(follower.side);
  }
  return { follower, ended, sides: [...sides] };
}

/** Up in one second, there for two, down in one: from `begin`. */
const bump = (t: number, begin: number) => Math.max(0, Math.min(1, t - begin, begin + 4 - t));

describe("whose rep it was", () => {
  it("is that of the leg that was further, by a vote over the top", () => {
    const alternating = exercise("alternating", (t) => ({ left: bump(t, 1), right: bump(t, 6) }));
    const { ended, sides } = follow(alternating, 12);
    expect(ended.map(({ side }) => side)).toEqual(["left", "right"]);
    expect(sides).toEqual(["left", "right"]);
  });

  it("survives left and right being mixed up for a third of the top", () => {
    const swapped = (t: number) => (t % 0.9 > 0.6 ? { left: 0, right: bump(t, 1) } : { left: bump(t, 1), right: 0 });
    const { ended } = follow(exercise("alternating", swapped), 6);
    expect(ended.map(({ side, raw }) => [side, raw.kind])).toEqual([["left", "full"]]);
  });

  it("is nobody's when both legs move together in an exercise that alternates", () => {
    const together = (t: number) => ({ left: bump(t, 1), right: bump(t, 1) });
    expect(follow(exercise("alternating", together), 6).ended).toEqual([]);
    expect(follow(exercise("either", together), 6).ended.map(({ side }) => side)).toEqual(["both"]);
  });

  it("is told from a slip by the time it lasts, whatever the camera's rate", () => {
    const follower = createFollower(exercise("both", (t) => ({ both: Math.abs(t - 3) < 0.03 ? 0 : bump(t, 1) })));
    const ended: Ended[] = [];
    // The slip takes four frames of this camera.
    for (let frame = 0; frame < 6 * 60; frame++) {
      const one = follower.push({ t: frame / 60 } as Sample, NO_BASELINE);
      if (one) ended.push(one);
    }
    expect(ended).toHaveLength(1);
  });

  it("is one leg's in an exercise that allows either", () => {
    const oneLeg = (t: number) => ({ left: 0.1, right: bump(t, 1) });
    expect(follow(exercise("either", oneLeg), 6).ended.map(({ side }) => side)).toEqual(["right"]);
  });

  it("is both sides' where there are no sides", () => {
    const { ended, sides } = follow(
      exercise("both", (t) => ({ both: bump(t, 1) })),
      6,
    );
    expect(ended.map(({ side }) => side)).toEqual(["both"]);
    expect(sides).toEqual(["both"]);
  });
});

describe("the signal", () => {
  it("loses single slips", () => {
    const slipping = (t: number) => ({ both: Math.round(t * FPS) % 20 === 7 ? 1.2 : 0 });
    expect(follow(exercise("both", slipping), 10).ended).toEqual([]);
  });

  it("uses the leg that can be read when the other cannot", () => {
    const half = (t: number) => ({ left: null, right: bump(t, 1) });
    expect(follow(exercise("alternating", half), 6).ended.map(({ side }) => side)).toEqual(["right"]);
  });

  it("is not read while the body is not seen, and a short gap costs nothing", () => {
    const made = exercise("both", (t) => ({ both: bump(t, 1) }));
    const { ended } = follow(made, 6, (t) => t < 2.5 || t > 3.2);
    expect(ended.map(({ raw }) => raw.kind)).toEqual(["full"]);
    const { follower } = follow(made, 3, () => false);
    expect(follower.progress).toBeNull();
  });

  it("adapts to the user's own range, once that is wide enough to be a movement", () => {
    const wave = (size: number) => (t: number) => ({ both: size * Math.sin(t * 1.6) });
    const adaptive = { leastSpan: 0.1, windowS: 14 };
    expect(follow(exercise("both", wave(0.1), adaptive), 16).ended.length).toBeGreaterThan(2);
    expect(follow(exercise("both", wave(1), adaptive), 16).ended.length).toBeGreaterThan(2);
    expect(follow(exercise("both", wave(0.01), adaptive), 16).ended).toEqual([]);
  });
});

it("closes the last rep of a clip that ends at the top, and forgets all when told to", () => {
  const made = exercise("alternating", (t) => ({ left: bump(t, 1), right: 0 }));
  expect(follow(made, 3.5).follower.finish()?.side).toBe("left");
  const { follower } = follow(made, 3.5);
  follower.abort();
  expect(follower.phase).toBe("ready");
  expect(follower.finish()).toBeNull();
});
