import { describe, expect, it } from "vitest";
import { aCheck, aRule, fixed } from "../../../../tests/support/made";
import type { ViewClass } from "../../body/scene";
import type { FaultRule, Metric, Phase } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { createLiveJudge } from "./live";

const FPS = 20;

/** A rule over a metric that reads whatever the sample says. */
function rule(change: Partial<FaultRule> = {}, live = true): FaultRule {
  const metric = { id: "angle", unit: "deg", joints: [], read: (sample: Sample) => readingOf(sample) } as const;
  return aRule("planted", { key: true, joints: ["hip"], check: aCheck(metric, { live }), ...change });
}

const values = new WeakMap<Sample, number | null>();
const readingOf = (sample: Sample) => values.get(sample) ?? null;

function sample(t: number, value: number | null, view: ViewClass | null = "side"): Sample {
  const made = {
    t,
    scene: { view },
    working: "left",
    value: (metric: Metric): number | null => metric.read(made),
  } as unknown as Sample;
  values.set(made, value);
  return made;
}

function watch(one: FaultRule, seconds: number, of: (t: number) => number | null, phase: Phase = "top") {
  const judge = createLiveJudge([one]);
  return Array.from({ length: seconds * FPS + 1 }, (_, frame) =>
    judge.push(sample(frame / FPS, of(frame / FPS)), phase, fixed({})),
  );
}

describe("while a rep goes on", () => {
  it("a fault is shown once it has lasted, with the joints of the working side", () => {
    const findings = watch(rule(), 1, () => 15);
    const shown = findings.findIndex((finding) => finding.faults.length > 0);
    expect(shown / FPS).toBeCloseTo(0.3);
    expect(findings.at(-1)?.faults[0]).toEqual({ id: "planted", severity: 0.5, joints: ["leftHip"] });
  });

  it("nothing is shown of a body whose build hides it, and that is said", () => {
    const depth: Metric = { id: "depth", unit: "chord", joints: [], read: () => null };
    const judge = createLiveJudge([rule({ build: { metric: depth, most: 0.75 } })]);
    const last = Array.from({ length: 2 * FPS }, (_, n) =>
      judge.push(sample(n / FPS, 30), "top", fixed({ depth: 0.8 })),
    ).at(-1);
    expect(last).toEqual({ faults: [], notAssessed: [{ id: "planted", reason: "build" }], lasting: [] });
  });

  it("a flicker is not shown, and lasting begins anew after it is gone", () => {
    const findings = watch(rule(), 2, (t) => (t % 0.4 < 0.2 ? 15 : 0));
    expect(findings.every((finding) => finding.faults.length === 0)).toBe(true);
  });

  it("a severe key fault that lasts at the top is to be spoken, a minor one is not", () => {
    const lasting = (size: number, change: Partial<FaultRule> = {}, phase: Phase = "top") =>
      watch(rule(change), 1.5, () => size, phase).findIndex((finding) => finding.lasting.length > 0);
    expect(lasting(30) / FPS).toBeCloseTo(1);
    expect(lasting(15)).toBe(-1);
    expect(lasting(30, { key: false })).toBe(-1);
  });

  it("looks only during its own part of the rep, and only for checks made for it", () => {
    const none = (one: FaultRule, phase: Phase) => watch(one, 1, () => 30, phase).every((each) => !each.faults.length);
    for (const phase of ["ready", "out", "back", "setup"] as const) expect(none(rule(), phase)).toBe(true);
    expect(none(rule({}, false), "top")).toBe(true);
  });

  it("says from which view it cannot be seen, and nothing before there is a view", () => {
    const judge = createLiveJudge([rule()]);
    expect(judge.push(sample(0, 30, "front"), "top", fixed({})).notAssessed).toEqual([
      { id: "planted", reason: "view" },
    ]);
    expect(judge.push(sample(0.1, 30, null), "top", fixed({}))).toEqual({
      faults: [],
      notAssessed: [],
      lasting: [],
    });
  });

  it("finds nothing in what cannot be read", () => {
    expect(watch(rule(), 1, () => null).every((finding) => finding.faults.length === 0)).toBe(true);
  });
});
