import { describe, expect, it } from "vitest";
import { aCheck, aMetric, aRule, evidence, fixed, readings } from "../../../../tests/support/made";
import type { MetricCheck } from "../../exercise/exercise";
import { judgeRep } from "./judge";

const metric = aMetric();
const isTop = (t: number) => t >= 2 && t <= 3;
const judged = (check: Partial<MetricCheck>, log: ReturnType<typeof readings>, change = {}) =>
  judgeRep([aRule("planted", { check: aCheck(metric, check) })], evidence(metric, log, change));

describe("what was not seen is not assessed, neither good nor bad", () => {
  const beyond = (t: number) => (isTop(t) ? 30 : 0);
  const share = (seen: number) => (t: number) => (t - 2) * 10 < seen * 11 - 0.5;

  it("from another view", () => {
    const log = readings(beyond, () => "diagonal");
    expect(judged({}, log)).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "view" }], clear: [] });
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

  it("where the number is no movement of a body", () => {
    const reading = (value: number) =>
      judged(
        { plausible: [-25, 45] },
        readings((t) => (isTop(t) ? value : 0)),
      );
    for (const value of [-60, -26, 46, 90]) {
      expect(reading(value)).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "visibility" }], clear: [] });
    }
    expect(reading(-24)).toEqual({ faults: [], notAssessed: [], clear: ["planted"] });
    expect(reading(44).faults).toHaveLength(1);
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

  it("says that a build hides it, where the start pose reads more than the rule may be asked of", () => {
    const depth = aMetric("depth", "chord");
    const rule = aRule("planted", { check: aCheck(metric), build: { metric: depth, most: 0.75 } });
    const of = (build: Readonly<Record<string, number>>) =>
      judgeRep([rule], evidence(metric, readings(beyond), { baseline: fixed(build) }));
    expect(of({ depth: 0.8 })).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "build" }], clear: [] });
    expect(of({ depth: 0.7 }).faults).toHaveLength(1);
    // Unread, it is no reason for silence.
    expect(of({}).faults).toHaveLength(1);
  });

  it("when there are no frames of its stretch", () => {
    expect(judged({}, []).notAssessed[0]?.reason).toBe("phase");
  });

  it("leaves rules for both sides out of a one-sided rep altogether", () => {
    const rule = aRule("together", { togetherOnly: true, check: aCheck(metric) });
    const log = readings(beyond);
    expect(judgeRep([rule], evidence(metric, log)).faults).toHaveLength(1);
    expect(judgeRep([rule], evidence(metric, log, { together: false }))).toEqual({
      faults: [],
      notAssessed: [],
      clear: [],
    });
  });

  it("says of the farther side what only the nearer one shows", () => {
    const rule = aRule("near", { nearOnly: true, check: aCheck(metric) });
    const judgedOf = (change: Parameters<typeof evidence>[2]) =>
      judgeRep([rule], evidence(metric, readings(beyond), change));
    expect(judgedOf({ together: false, side: "left", near: "left" }).faults).toHaveLength(1);
    const farther = judgedOf({ together: false, side: "left", near: "right" });
    expect(farther).toEqual({ faults: [], notAssessed: [{ id: "near", reason: "visibility" }], clear: [] });
    expect(judgedOf({ together: true, side: "left", near: "right" }).faults).toHaveLength(1);
  });
});
