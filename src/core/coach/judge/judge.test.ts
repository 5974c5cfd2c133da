import { describe, expect, it } from "vitest";
import { aCheck, aMetric, aRawRep, aRule, aTempo, evidence, fixed, readings } from "../../../../tests/support/made";
import type { MetricCheck } from "../../exercise/exercise";
import { judgeRep, severityOf } from "./judge";

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

describe("what may be called gone", () => {
  const clear = (value: number, change: Partial<MetricCheck> = {}) =>
    judged(
      change,
      readings(() => value),
    ).clear;

  it("lies inside the limit by half of the way from there to severe", () => {
    expect(clear(4.9)).toEqual(["planted"]);
    expect(clear(5.1)).toEqual([]);
    expect(clear(-4.9, { beyond: "away" })).toEqual(["planted"]);
    expect(clear(165, { beyond: "below", limit: 160, severe: 150 })).toEqual(["planted"]);
    expect(clear(161, { beyond: "below", limit: 160, severe: 150 })).toEqual([]);
  });
  it("is never said by a check that knows no severe", () => expect(clear(-99, { severe: null })).toEqual([]));
  it("is never said of what was not looked at", () => {
    const log = readings(() => 0);
    expect(judgeRep([aRule("blind", { views: [] })], evidence(metric, log))).toEqual({
      faults: [],
      notAssessed: [{ id: "blind", reason: "nowhere" }],
      clear: [],
    });
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
    expect(first).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "phase" }], clear: [] });
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
      clear: [],
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
    expect(hidden).toEqual({ faults: [], notAssessed: [{ id: "hurried", reason: "visibility" }], clear: [] });
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

describe("against the moment before the rep", () => {
  const against = "rest" as const;
  /** A body that has crept 40 since its start pose was measured at 0, and rises by 15 in the rep that leaves at 1 s. */
  const crept = readings((t) => (t >= 1.5 && t < 3.5 ? 55 : 40));
  const baseline = fixed({ angle: 0 });

  it("leaves out what came about since the start pose", () => {
    expect(judged({ against }, crept, { baseline }).faults[0]?.value).toBe(15);
    expect(judged({ against: "start" }, crept, { baseline }).faults[0]?.value).toBe(55);
  });

  it("does not look at what the rep has already moved, nor at the rep before", () => {
    const leaving = readings((t) => (t > 0.7 ? 55 : 40));
    expect(judged({ against }, leaving, { baseline }).faults[0]?.value).toBe(15);
    const afterAnother = readings((t) => (t < 0.4 ? 90 : t < 1.5 ? 40 : 55));
    const raw = aRawRep({ previousEnd: 0.35 });
    expect(judged({ against }, afterAnother, { baseline, raw }).faults[0]?.value).toBe(15);
  });

  it("falls back on the start pose where that moment was not seen", () => {
    for (const raw of [aRawRep({ startSeen: false }), aRawRep({ previousEnd: 0.95 })]) {
      expect(judged({ against }, crept, { baseline, raw }).faults[0]?.value).toBe(55);
    }
    expect(judged({ against }, crept, { raw: aRawRep({ startSeen: false }) }).notAssessed).toEqual([
      { id: "planted", reason: "baseline" },
    ]);
  });
});
