import { describe, expect, it } from "vitest";
import type { MetricCheck } from "../../src/core/exercise";
import { judgeRep, lacking, severityOf } from "../../src/core/judge";
import { aCheck, aMetric, aRawRep, aRule, aTempo, evidence, fixed, readings } from "./made";

const metric = aMetric();
const judged = (check: Partial<MetricCheck>, log: ReturnType<typeof readings>, change = {}) =>
  judgeRep([aRule("planted", { check: aCheck(metric, check) })], evidence(metric, log, change));

const isTop = (t: number) => t >= 2 && t <= 3;

describe("severity", () => {
  it.each([
    ["above", 9.9, null],
    ["above", 10, 0],
    ["above", 15, 0.5],
    ["above", 20, 1],
    ["above", 99, 1],
    ["away", -15, 0.5],
    ["away", 15, 0.5],
    ["away", -9, null],
  ] as const)("%s 10, severe 20: %d gives %s", (beyond, value, severity) => {
    expect(severityOf(value, { beyond, limit: 10, severe: 20 })).toBe(severity);
  });

  it("works downwards, and stays half way where nothing is severe", () => {
    expect(severityOf(155, { beyond: "below", limit: 160, severe: 150 })).toBe(0.5);
    expect(severityOf(161, { beyond: "below", limit: 160, severe: 150 })).toBeNull();
    expect(severityOf(500, { beyond: "above", limit: 10, severe: null })).toBe(0.5);
  });
});

describe("a check looks at its own part of the rep", () => {
  it.each([
    ["top", isTop],
    ["out", (t: number) => t >= 1 && t <= 2],
    ["back", (t: number) => t >= 3 && t <= 4],
    ["rep", (t: number) => t >= 1 && t <= 4],
    ["start", (t: number) => t >= 0.5 && t <= 1],
  ] as const)("%s", (during, within) => {
    const inside = readings((t) => (within(t) ? 30 : 0));
    const outside = readings((t) => (within(t) ? 0 : 30));
    expect(judged({ during }, inside).faults).toHaveLength(1);
    expect(judged({ during }, outside).faults).toHaveLength(0);
  });

  it("hold: the top without its ends, and nothing of a top too short to have a middle", () => {
    const middle = readings((t) => (t > 2.4 && t < 3.6 ? 30 : 0));
    const ends = readings((t) => (t < 2.3 || t > 3.7 ? 30 : 0));
    const long = { raw: aRawRep({ topOut: 4, end: 5 }) };
    expect(judged({ during: "hold" }, middle, long).faults).toHaveLength(1);
    expect(judged({ during: "hold" }, ends, long).faults).toHaveLength(0);
    const short = { raw: aRawRep({ topOut: 2.8 }) };
    expect(judged({ during: "hold" }, middle, short).notAssessed[0]?.reason).toBe("phase");
  });

  it("before: between the last rep and this one; not assessed for the first", () => {
    const log = readings((t) => (t > 0.35 && t < 0.65 ? 30 : 0));
    const first = judged({ during: "before", statistic: "max" }, log);
    expect(first).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "phase" }] });
    const raw = aRawRep({ previousEnd: 0.4 });
    expect(judged({ during: "before", statistic: "max" }, log, { raw }).faults).toHaveLength(1);
  });

  it("widens a top of one moment, so that one frame is not the whole evidence", () => {
    const raw = aRawRep({ topIn: 2.5, topOut: 2.5 });
    const spike = readings((t) => (t === 2.5 ? 30 : 0));
    expect(judged({}, spike, { raw }).faults).toEqual([]);
  });

  it("says where it was worst", () => {
    const log = readings((t) => (t === 2.7 ? 40 : 30));
    expect(judged({}, log).faults[0]?.at).toBeCloseTo(2.7);
  });
});

describe("a hole in what was seen", () => {
  const without = (from: number, to: number) => readings(() => 30).filter(({ t }) => t < from || t > to);

  it("within the stretch: not judged, since anything may have happened meanwhile", () => {
    expect(judged({}, without(2.2, 2.7))).toEqual({
      faults: [],
      notAssessed: [{ id: "planted", reason: "visibility" }],
    });
    expect(judged({}, without(2.4, 2.5)).faults).toHaveLength(1);
  });

  it("elsewhere in the rep: the check is made all the same", () => {
    expect(judged({ during: "back" }, without(1.2, 2.7)).faults).toHaveLength(1);
  });

  it("is measured by the pace of the frames: a slow machine has none", () => {
    const slow = readings(() => 30).filter((_, n) => n % 12 === 0);
    expect(judged({ during: "rep" }, slow).faults).toHaveLength(1);
  });

  it("makes no way look hurried", () => {
    const curve = readings(() => 0).map(({ t }) => [t, Math.max(0, Math.min(t - 1, 4 - t, 1))] as const);
    const raw = aRawRep({ curve });
    const rules = [aRule("hurried", { check: aTempo({ during: "out", limit: 3 }) })];
    const whole = judgeRep(
      rules,
      evidence(
        metric,
        readings(() => 0),
        { raw },
      ),
    );
    expect(whole.faults.map(({ id }) => id)).toEqual(["hurried"]);
    const hidden = judgeRep(rules, evidence(metric, without(1.3, 1.8), { raw }));
    expect(hidden).toEqual({ faults: [], notAssessed: [{ id: "hurried", reason: "visibility" }] });
  });
});

describe("statistics", () => {
  const slip = readings((t) => (t === 2.5 ? 300 : 5));
  const half = readings((t) => (t < 2.5 ? 0 : 30));

  it("lets no single frame be a fault", () => {
    for (const statistic of ["median", "max", "min"] as const) {
      expect(judged({ statistic }, slip).faults, statistic).toEqual([]);
    }
  });

  it("takes most, least, range and spread over the stretch", () => {
    expect(judged({ statistic: "max" }, half).faults[0]?.value).toBe(30);
    expect(judged({ statistic: "min", beyond: "below", limit: 10, severe: 0 }, half).faults[0]?.value).toBe(0);
    expect(judged({ statistic: "range" }, half).faults[0]?.value).toBe(30);
    expect(judged({ statistic: "sd" }, half).faults[0]?.value).toBeCloseTo(15, 0);
  });
});

describe("against the start pose", () => {
  const log = readings(() => 100);
  const against = "start" as const;

  it("takes the change", () => {
    const [fault] = judged({ against }, log, { baseline: fixed({ angle: 85 }) }).faults;
    expect(fault?.value).toBe(15);
  });

  it("is not assessed without one, unless there is a typical value", () => {
    expect(judged({ against }, log).notAssessed).toEqual([{ id: "planted", reason: "baseline" }]);
    expect(judged({ against, typical: 85 }, log).faults[0]?.value).toBe(15);
  });

  it("needs none for a range", () => {
    expect(judged({ against, statistic: "range" }, log, { baseline: fixed({ angle: 85 }) }).faults).toEqual([]);
  });
});

describe("what was not seen is not assessed, neither good nor bad", () => {
  const beyond = (t: number) => (isTop(t) ? 30 : 0);
  const share = (seen: number) => (t: number) => (t - 2) * 10 < seen * 11 - 0.5;

  it("from another view", () => {
    const log = readings(beyond, () => "diagonal");
    expect(judged({}, log)).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "view" }] });
    expect(
      judged(
        {},
        readings(beyond, () => null),
      ).notAssessed[0]?.reason,
    ).toBe("view");
  });

  it("when it could be read in less than six tenths of the frames", () => {
    const read = (seen: number) => readings((t) => (isTop(t) && share(seen)(t) ? 30 : null));
    expect(judged({}, read(0.5)).notAssessed).toEqual([{ id: "planted", reason: "visibility" }]);
    expect(judged({}, read(0.7)).faults).toHaveLength(1);
  });

  it("when the view was right in less than six tenths of the frames", () => {
    const log = (seen: number) => readings(beyond, (t) => (share(seen)(t) ? "side" : "front"));
    expect(judged({}, log(0.5)).notAssessed[0]?.reason).toBe("view");
    expect(judged({}, log(0.7)).faults).toHaveLength(1);
  });

  it("says that the outline is missing where that is what it needs", () => {
    const outline = aMetric("curve", "chord");
    const rule = aRule("planted", { check: aCheck(outline) });
    const verdict = judgeRep(
      [rule],
      evidence(
        outline,
        readings(() => null),
      ),
    );
    expect(verdict.notAssessed).toEqual([{ id: "planted", reason: "contour" }]);
  });

  it("when there are no frames of its stretch", () => {
    expect(judged({}, []).notAssessed[0]?.reason).toBe("phase");
  });

  it("leaves rules for both sides out of a one-sided rep altogether", () => {
    const rule = aRule("together", { togetherOnly: true, check: aCheck(metric) });
    const log = readings(beyond);
    expect(judgeRep([rule], evidence(metric, log)).faults).toHaveLength(1);
    expect(judgeRep([rule], evidence(metric, log, { together: false }))).toEqual({ faults: [], notAssessed: [] });
  });
});

describe("witnesses", () => {
  const other = aMetric("other");
  const witnesses = [aCheck(metric), aCheck(other)];
  const verdict = (first: number | null, second: number | null, needed = 2, neededSevere = 2) => {
    const rule = aRule("agreed", { check: { kind: "witnesses", unit: "deg", witnesses, needed, neededSevere } });
    const log = readings(() => 0).map((entry) => ({ ...entry, values: [first, second] }));
    return judgeRep([rule], evidence(metric, log, { metrics: [metric, other] }));
  };

  it("must agree", () => {
    expect(verdict(30, 0)).toEqual({ faults: [], notAssessed: [] });
    expect(verdict(15, 15).faults[0]?.severity).toBe(0.5);
  });

  it("are severe only when enough of them are", () => {
    expect(verdict(30, 12).faults[0]?.severity).toBeLessThan(1);
    expect(verdict(30, 30).faults[0]?.severity).toBe(1);
    expect(verdict(30, 30, 2, 3).faults[0]?.severity).toBeLessThan(1);
  });

  it("are not assessed when too few can be read", () => {
    expect(verdict(30, null)).toEqual({ faults: [], notAssessed: [{ id: "agreed", reason: "visibility" }] });
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

  it("finds a hold that was too short", () => {
    expect(timed({ topIn: 2, topOut: 3.5 }).faults[0]).toMatchObject({ severity: 0.5, value: 1.5 });
    expect(timed({ topIn: 2, topOut: 4.1 }).faults).toEqual([]);
  });

  it("does not judge the hold of a partial rep, nor one whose ends were both cut off", () => {
    expect(timed({ kind: "partial" }).notAssessed[0]?.reason).toBe("phase");
    expect(timed({ startSeen: false, returned: false }).notAssessed[0]?.reason).toBe("phase");
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
