/** One machine, one file of its behaviour: over 250 lines, because every case is drawn out corner by corner. */
import { describe, expect, it } from "vitest";
import { REP_RULE } from "../../../../tests/support/made";
import type { RepRule } from "../../exercise/exercise";
import { createPhaseMachine, type RawRep } from "./phases";

/** [seconds, progress]: straight lines between these corners, 20 frames a second; null: not seen from here on. */
type Corner = readonly [t: number, p: number | null];

function play(corners: readonly Corner[], change: Partial<RepRule> = {}) {
  const machine = createPhaseMachine({ ...REP_RULE, ...change });
  const reps: RawRep[] = [];
  const phases: string[] = [];
  const end = corners.at(-1)?.[0] ?? 0;
  for (let frame = 0; frame <= end * 20; frame++) {
    const t = frame / 20;
    const finished = machine.push(t, valueAt(corners, t));
    if (finished) reps.push(finished);
    if (phases.at(-1) !== machine.phase) phases.push(machine.phase);
  }
  return { machine, reps, phases };
}

function valueAt(corners: readonly Corner[], t: number): number | null {
  const index = corners.findLastIndex(([from]) => from <= t);
  const [from, p] = corners[index] ?? [0, null];
  const [to, q] = corners[index + 1] ?? [from, p];
  if (p === null || q === null) return null;
  return to === from ? p : p + ((q - p) * (t - from)) / (to - from);
}

const REP: readonly Corner[] = [
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 0],
  [5, 0],
];

describe("a rep", () => {
  it("goes out, stays at the top and comes back", () => {
    const { reps, phases } = play(REP);
    expect(phases).toEqual(["ready", "out", "top", "back", "ready"]);
    expect(reps).toHaveLength(1);
    expect(reps[0]).toMatchObject({ kind: "full", startSeen: true, returned: true, previousEnd: null });
    expect(reps[0]?.peak).toBeCloseTo(1);
  });

  it("is timed from the last rest, through the gates, to the return", () => {
    const [rep] = play(REP).reps;
    expect(rep?.start).toBeCloseTo(1.15, 1);
    expect(rep?.topIn).toBeCloseTo(1.8, 1);
    expect(rep?.topOut).toBeCloseTo(3.4, 1);
    expect(rep?.end).toBeCloseTo(3.7, 1);
    expect(rep?.curve[0]?.[1]).toBeLessThan(0.25);
  });

  it("knows the end of the one before", () => {
    const second = REP.map(([t, p]): Corner => [t + 5, p]);
    const { reps } = play([...REP, ...second]);
    expect(reps.map((rep) => rep.previousEnd)).toEqual([null, reps[0]?.end]);
  });
});

describe("what is not a rep, or only a partial one", () => {
  it("says nothing of a twitch", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [1.5, 0.4],
      [2, 0],
      [3, 0],
    ]);
    expect(reps).toEqual([]);
  });

  it("calls a peak between partial and top a partial rep", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 0.7],
      [3, 0],
      [4, 0],
    ]);
    expect(reps.map((rep) => rep.kind)).toEqual(["partial"]);
    expect(reps[0]?.topIn).toBe(reps[0]?.topOut);
    expect(reps[0]?.topIn).toBeCloseTo(2, 1);
  });

  it("keeps to the gates to the hundredth", () => {
    const peaking = (peak: number) =>
      play([
        [0, 0],
        [1, 0],
        [2, peak],
        [2.2, peak],
        [3, 0],
        [4, 0],
      ]).reps[0]?.kind;
    expect(peaking(0.81)).toBe("full");
    expect(peaking(0.79)).toBe("partial");
    expect(peaking(0.46)).toBe("partial");
    expect(peaking(0.44)).toBeUndefined();
  });
});

describe("hysteresis", () => {
  it("holds the top through a dip above its exit", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [2.5, 0.65],
      [3, 1],
      [4, 0],
      [5, 0],
    ]);
    expect(reps).toHaveLength(1);
    expect(reps[0]?.topOut).toBeGreaterThan(3);
  });

  it("takes a deep but very short dip for a slip of the model's", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [2.5, 1],
      [2.6, 0.4],
      [2.7, 1],
      [3, 1],
      [4, 0],
      [5, 0],
    ]);
    expect(reps).toHaveLength(1);
  });

  it("takes a shallow dip for one shaky rep, however long", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 0.55],
      [4, 1],
      [5, 0],
      [6, 0],
    ]);
    expect(reps).toHaveLength(1);
  });

  it("begins a new rep after a deep dip, at its lowest point", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 0.4],
      [4, 1],
      [5, 0],
      [6, 0],
    ]);
    expect(reps.map((rep) => rep.returned)).toEqual([false, true]);
    expect(reps[0]?.end).toBeCloseTo(3, 1);
    expect(reps[1]?.start).toBe(reps[0]?.end);
  });
});

describe("not seeing", () => {
  it("bridges a short gap", () => {
    const { reps } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [2.2, null],
      [3.2, 1],
      [3.5, 1],
      [4.5, 0],
      [5, 0],
    ]);
    expect(reps.map((rep) => rep.kind)).toEqual(["full"]);
  });

  it("drops the rep after a gap of more than three seconds", () => {
    const { reps, machine } = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [2.2, null],
      [5.5, 1],
      [6, 1],
    ]);
    expect(reps).toEqual([]);
    expect(machine.startedAt).not.toBe(1);
  });

  it("drops the rep when told to", () => {
    const machine = createPhaseMachine(REP_RULE);
    for (const [t, p] of [
      [0, 0],
      [1, 0.5],
      [2, 1],
    ] as const)
      machine.push(t, p);
    expect(machine.phase).toBe("top");
    machine.abort();
    expect(machine.phase).toBe("ready");
    expect(machine.push(3, 0)).toBeNull();
    expect(machine.finish()).toBeNull();
  });
});

describe("a clip that begins or ends in a rep", () => {
  const cutBegin: readonly Corner[] = [
    [0, 1],
    [1, 1],
    [2, 0],
    [3, 0],
  ];
  const cutEnd: readonly Corner[] = [
    [0, 0],
    [1, 0],
    [2, 1],
    [2.5, 1],
  ];

  it.each([
    ["out", "cut", "full"],
    ["back", "full", "cut"],
    ["either", "cut", "cut"],
  ] as const)("where the way %s makes the rep", (seen, fromBegin, fromEnd) => {
    expect(play(cutBegin, { seen }).reps.map(({ kind }) => kind)).toEqual([fromBegin]);
    const { machine, reps } = play(cutEnd, { seen });
    expect(reps).toEqual([]);
    expect(machine.finish()?.kind).toBe(fromEnd);
  });

  it("has seen a way of which it saw the greater part", () => {
    const lateBegin = play([
      [0, 0.4],
      [1, 1],
      [2, 0],
      [3, 0],
    ]);
    expect(lateBegin.reps.map(({ kind }) => kind)).toEqual(["full"]);
    const earlyEnd = play([
      [0, 0],
      [1, 0],
      [2, 1],
      [2.5, 0.5],
    ]);
    expect(earlyEnd.machine.finish()?.kind).toBe("full");
  });

  it("from top to top is one whole rep", () => {
    const { machine, reps } = play([...cutBegin, [4, 1], [4.5, 1]]);
    expect(reps.map(({ kind }) => kind)).toEqual(["cut"]);
    expect(machine.finish()).toMatchObject({ kind: "full", joins: true });
  });

  it("is a partial rep only when its beginning was seen", () => {
    expect(
      play([
        [0, 0.6],
        [1, 0.6],
        [2, 0],
        [3, 0],
      ]).reps,
    ).toEqual([]);
  });

  it("does not close a rep that never got to the top", () => {
    expect(
      play([
        [0, 0],
        [1, 0],
        [2, 0.7],
      ]).machine.finish(),
    ).toBeNull();
  });
});
