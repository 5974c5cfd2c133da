/** Checks that are more than one number: witnesses, tempo, and what a rep must have. */
import { describe, expect, it } from "vitest";
import { aCheck, aMetric, aRawRep, aRule, aTempo, evidence, readings } from "../../../../tests/support/made";
import { judgeRep, lacking } from "./judge";

const metric = aMetric();
describe("witnesses", () => {
  const other = aMetric("other");
  const witnesses = [aCheck(metric), aCheck(other)];
  const verdict = (first: number | null, second: number | null, needed = 2, neededSevere = 2) => {
    const rule = aRule("agreed", { check: { kind: "witnesses", unit: "deg", witnesses, needed, neededSevere } });
    const log = readings(() => 0).map((entry) => ({ ...entry, values: [first, second] }));
    return judgeRep([rule], evidence(metric, log, { metrics: [metric, other] }));
  };

  it("must agree", () => {
    expect(verdict(30, 0)).toEqual({ faults: [], notAssessed: [], clear: [] });
    expect(verdict(15, 15).faults[0]?.severity).toBe(0.5);
  });

  it("must all be clear of their limits before the fault may be called gone", () => {
    expect(verdict(0, 0).clear).toEqual(["agreed"]);
    expect(verdict(0, 9).clear).toEqual([]);
    expect(verdict(0, null, 1, 1).clear).toEqual(["agreed"]);
  });

  it("are severe only when enough of them are", () => {
    expect(verdict(30, 12).faults[0]?.severity).toBeLessThan(1);
    expect(verdict(30, 30).faults[0]?.severity).toBe(1);
    expect(verdict(30, 30, 2, 3).faults[0]?.severity).toBeLessThan(1);
  });

  it("are not assessed when too few can be read", () => {
    expect(verdict(30, null)).toEqual({ faults: [], notAssessed: [{ id: "agreed", reason: "visibility" }], clear: [] });
    expect(verdict(30, null, 1, 1).faults[0]?.severity).toBe(1);
  });
});

describe("tempo", () => {
  const timed = (raw: Parameters<typeof aRawRep>[0], during: "out" | "top" | "back" = "top") =>
    judgeRep([aRule("planted", { check: aTempo({ during }) })], evidence(metric, [], { raw: aRawRep(raw) }));
  /** A straight way up from 0 at `from` to 1 at `to`, and down again. */
  const ramp = (from: number, to: number, backAt: number, end: number) =>
    Array.from({ length: 101 }, (_, index): readonly [number, number] => {
      const t = (end * index) / 100;
      const up = Math.min(1, Math.max(0, (t - from) / (to - from)));
      return [t, t > backAt ? Math.max(0, 1 - (t - backAt) / (end - backAt)) : up];
    });

  it("is not told from a view that is not the rule's", () => {
    const rule = aRule("planted", { check: aTempo(), views: ["side"] });
    const from = (view: "side" | "rear") => {
      const log = readings(() => 0).map((entry) => ({ ...entry, view }));
      return judgeRep([rule], evidence(metric, log, { raw: aRawRep({ topIn: 2, topOut: 3.5 }) }));
    };
    expect(from("side").faults).toHaveLength(1);
    expect(from("rear")).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "view" }], clear: [] });
  });

  it("finds a hold that was too short", () => {
    expect(timed({ topIn: 2, topOut: 3.5 }).faults[0]).toMatchObject({ severity: 0.5, value: 1.5 });
    expect(timed({ topIn: 2, topOut: 4.1 }).faults).toEqual([]);
  });

  it("does not judge the hold of a partial rep, nor one whose ends were both cut off", () => {
    expect(timed({ kind: "partial" }).notAssessed[0]?.reason).toBe("phase");
    expect(timed({ startSeen: false, returned: false }).notAssessed[0]?.reason).toBe("phase");
    // Already at the top when it was first seen.
    expect(timed({ startSeen: false, start: 1.9, topIn: 2, topOut: 3 }).notAssessed[0]?.reason).toBe("phase");
    expect(timed({ startSeen: false, start: 1, topIn: 2, topOut: 3 }).faults).toHaveLength(1);
  });

  it("tells a slow way from a quick one, and does not judge a way that was not seen", () => {
    const curve = ramp(1, 4, 5, 8);
    expect(timed({ curve, topIn: 3.5, topOut: 5.2, end: 8 }, "out").faults).toEqual([]);
    const quick = ramp(1, 1.5, 5, 5.5);
    expect(timed({ curve: quick, topIn: 1.4, topOut: 5.1, end: 5.5 }, "out").faults).toHaveLength(1);
    expect(timed({ curve: quick, topIn: 1.4, topOut: 5.1, end: 5.5 }, "back").faults).toHaveLength(1);
    expect(timed({ curve: quick, startSeen: false }, "out").notAssessed[0]?.reason).toBe("phase");
    expect(timed({ curve: [] }, "back").notAssessed[0]?.reason).toBe("phase");
  });
});

describe("requirements", () => {
  const requirement = { id: "arm-too", text: "The arm too.", check: aCheck(metric, { beyond: "below" }), without: [] };

  it("are lacking when clearly not met, from any view", () => {
    const log = readings(
      () => 0,
      () => null,
    );
    expect(lacking([requirement], evidence(metric, log))?.id).toBe("arm-too");
  });

  it("are not held against anybody when they cannot be read", () => {
    expect(
      lacking(
        [requirement],
        evidence(
          metric,
          readings(() => null),
        ),
      ),
    ).toBeNull();
    expect(
      lacking(
        [requirement],
        evidence(
          metric,
          readings(() => 30),
        ),
      ),
    ).toBeNull();
  });
});
