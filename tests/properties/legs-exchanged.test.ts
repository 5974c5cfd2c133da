/** A model that suddenly takes one leg for the other must neither turn a side round, nor count twice, nor blame anybody. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLegKeeper } from "../../src/core/body/legs";
import { indexOf, type Pose, type PoseFrame } from "../../src/core/body/pose";
import { choreography } from "../../src/mannequin/choreography";
import { sizesOf } from "../lab/sizes";
import { coach, film, laptop, stage } from "../support/film";
import { legLost, legsExchanged, legsMixed } from "../support/mixed-legs";

const FPS = 10;
const DRAWS = 40;

describe.each(["bird-dog", "dead-bug"] as const)("%s", (id) => {
  const act = choreography(id, { reps: 4, tempo: { outS: 1.2, holdS: 1.4, backS: 1.2, restS: 0.8 } });
  const frames = film(stage(act, FPS), laptop(0), { outline: false });
  const sides = act.reps.map(({ side }) => side);
  const faultsOf = (seen: readonly PoseFrame[]) =>
    coach(id, seen).summary.reps.map(({ faults }) => faults.map(({ id }) => id));

  /** From when a leg has begun to reach until it is drawn back. */
  const reachOf = (rep: number) => {
    const { startS, topS, topEndS, endS } = act.reps[rep] ?? { startS: 0, topS: 0, topEndS: 0, endS: 0 };
    return { from: (startS + topS) / 2, to: (topEndS + endS) / 2 };
  };
  const anyRep = fc.nat(act.reps.length - 1);
  const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

  // Longer from the first picture on, and what has been counted meanwhile is most of the rep: nobody could know better.
  const anyTime = fc.double({ min: 0, max: 0.6, noNaN: true });

  it("has the right side and the same faults however the legs are exchanged in a rep, from its first pictures on", () => {
    const before = faultsOf(frames);
    fc.assert(
      fc.property(anyRep, anyPlace, anyTime, (rep, place, seconds) => {
        const { from, to } = reachOf(rep);
        const begin = from + place * (to - from);
        const worse = legsExchanged(frames, begin, Math.min(begin + seconds, to));
        expect(coach(id, worse).summary.reps.map(({ side }) => side)).toEqual(sides);
        expect(faultsOf(worse)).toEqual(before);
      }),
      { numRuns: DRAWS, seed: 11 },
    );
  });

  it("is the other side's, and judged by nothing, when the legs are exchanged for a whole rep after one of that side", () => {
    for (let rep = 1; rep < act.reps.length; rep++) {
      const { startS, endS } = act.reps[rep] ?? { startS: 0, endS: 0 };
      const { reps } = coach(id, legsExchanged(frames, startS, endS)).summary;
      expect(
        reps.map(({ side }) => side),
        `rep ${rep + 1}`,
      ).toEqual(sides);
      expect(reps[rep]).toMatchObject({ faults: [], score: null });
    }
  });

  it("still blames an arm of the same side where the legs take turns", () => {
    const wrong = choreography(id, { reps: 4, faults: [{ id: "same-side", size: 1 }] });
    const { reps } = coach(id, film(stage(wrong, FPS), laptop(0), { outline: false })).summary;
    expect(reps.map(({ side }) => side)).toEqual(wrong.reps.map(({ side }) => side));
    expect(reps.filter(({ faults }) => faults.some((fault) => fault.id === "same-side")).length).toBeGreaterThan(2);
  });

  it("counts no rep twice when both legs are mixed for a picture", () => {
    fc.assert(
      fc.property(anyRep, anyPlace, (rep, place) => {
        const { from, to } = reachOf(rep);
        const at = from + 0.3 + place * (to - from - 0.3);
        expect(coach(id, legsMixed(frames, at, at + 0.12)).summary.reps.map(({ side }) => side)).toEqual(sides);
      }),
      { numRuns: DRAWS, seed: 12 },
    );
  });

  it("remembers whose reach it is over a time of mixed legs, as long as the arm is out", () => {
    for (const [rep, { topS, topEndS }] of act.reps.entries()) {
      const mixedFor = legsMixed(frames, topS, topS + 0.45);
      const worse = legsExchanged(mixedFor, topS + 0.46, topEndS + 0.3);
      expect(
        coach(id, worse).summary.reps.map(({ side }) => side),
        `rep ${rep + 1}`,
      ).toEqual(sides);
    }
  });

  it("stays one rep when the model contradicts itself and then loses the leg while the arm is out", () => {
    for (const [rep, { side, topS }] of act.reps.entries()) {
      const doubtful = legsExchanged(frames, topS, topS + 0.35);
      const worse = legLost(doubtful, side === "left" ? "left" : "right", topS + 0.5, topS + 1.1);
      expect(
        coach(id, worse).summary.reps.map((each) => each.side),
        `rep ${rep + 1}`,
      ).toEqual(sides);
    }
  });

  it("leaves a leg that sinks a little, and is then taken for the other one, where it was, as long as its arm is out", () => {
    const fine = film(stage(act, 30), laptop(0), { outline: false });
    for (const { side, topS } of act.reps) {
      const leg = side === "left" ? "left" : "right";
      const [sinksS, sunkS, endS] = [topS + 0.1, topS + 0.14, topS + 0.6];
      const sinking = legLost(fine, leg, sinksS, sunkS, 0.4);
      const worse = legsExchanged(legLost(sinking, leg, sunkS, endS, 0.55), sunkS, endS);
      const keep = createLegKeeper();
      const knees = worse.map((frame) => ({
        t: frame.t,
        y: (keep(frame).image as Pose)[indexOf(leg, "knee")]?.y,
      }));
      const last = knees.findLast(({ t }) => t < sunkS)?.y;
      for (const { t, y } of knees) if (t > sunkS && t < endS) expect(y, `${t}`).toBe(last);
    }
  });

  it("knows whose reach it is on a machine that looks at fewer than four pictures a second", () => {
    const slow = choreography(id, { reps: 4, tempo: { outS: 2, holdS: 3, backS: 2, restS: 1.5 } });
    const few = film(stage(slow, 3.7), laptop(0), { outline: false });
    for (const [rep, { topS, topEndS }] of slow.reps.entries()) {
      const worse = legsExchanged(few, topS + 0.3, topEndS);
      expect(
        coach(id, worse).summary.reps.map((each) => each.side),
        `rep ${rep + 1}`,
      ).toEqual(slow.reps.map(({ side: each }) => each));
    }
  });

  it("is let alone where the model is right, legs that take turns without a rest between them included", () => {
    for (const restS of [0.8, 0]) {
      const whole = choreography(id, { reps: 4, tempo: { restS } });
      for (const fps of [3.7, 10, 15, 30]) {
        const keep = createLegKeeper();
        for (const frame of film(stage(whole, fps), laptop(0), { outline: false })) expect(keep(frame)).toBe(frame);
      }
    }
  });
});

it("reads a leg that is lifted far past the line as it is, though it is taken for the other one", () => {
  const high = choreography("bird-dog", {
    reps: 4,
    tempo: { outS: 1.2, holdS: 1.4, backS: 1.2, restS: 0.8 },
    faults: [{ id: "back-arching", size: sizesOf("bird-dog", "back-arching").major }],
  });
  const seen = film(stage(high, FPS), laptop(0), { outline: false });
  const told = (of: readonly PoseFrame[]) =>
    coach("bird-dog", of).summary.reps.map(({ side, faults }) => [side, faults.map((fault) => fault.id).sort()]);
  const before = told(seen);
  const sides = high.reps.map(({ side }) => side);
  expect(before.map(([side]) => side)).toEqual(sides);
  for (const [rep, { startS, topS, topEndS, endS }] of high.reps.entries()) {
    // From when the leg is nearly up: most of the rep says that it is the other one.
    const worse = legsExchanged(seen, topS - 0.25 * (topS - startS), topEndS + 0.5 * (endS - topEndS));
    expect(told(worse), `rep ${rep + 1}`).toEqual(before);
  }
  // Exchanged for a whole rep, of the rest nothing is known.
  const [, { startS, endS } = { startS: 0, endS: 0 }] = high.reps;
  expect(told(legsExchanged(seen, startS, endS))[1]).toEqual([sides[1], ["back-arching"]]);
});
