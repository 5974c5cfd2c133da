import { describe, expect, it } from "vitest";
import { hipTiltDeg } from "../../../src/mannequin/angles";
import { makeBody } from "../../../src/mannequin/body";
import { place } from "../../../src/mannequin/kinematics";
import { trueJoints } from "../../../src/mannequin/seen/landmarks";
import { type HipSpec, hipAct, lookedAt, type RaisedPose } from "./act";
import { along, fitLine } from "./line";
import { livelier } from "./livelier";
import { MEASURES, tried } from "./measures";
import type { HipSample } from "./samples";

const RAISED: RaisedPose = {
  rollDeg: 0,
  takenBack: 0.8,
  chestTurnDeg: 0,
  legUpDeg: -5,
  legOutDeg: 3,
  legFollows: 0.5,
  toesOutDeg: 0,
  kneeDeg: 174,
  armOut: 1,
  armDeg: 165,
  shift: 0.03,
  thighLeanDeg: 0,
  chestDownDeg: 0,
  lumbarDeg: 0,
  neckDeg: 0,
};

/** What is true of a pose in the middle of its being held. */
function held(pose: Partial<RaisedPose>, raised: "left" | "right" = "left") {
  const spec: HipSpec = {
    raised,
    start: { rollDeg: 0, thighLeanDeg: 0, neckDeg: 0 },
    held: [{ ...RAISED, ...pose }],
    arrivalS: 0,
    loose: 0,
    seed: 3,
  };
  const act = hipAct(spec, makeBody());
  const [from, to] = lookedAt(spec).held[0] ?? [0, 0];
  const joints = trueJoints(place(act.body, act.at((from + to) / 2)));
  const thigh = joints[`${raised}Knee`].clone().sub(joints[`${raised}Hip`]).normalize();
  return {
    tiltDeg: (raised === "left" ? 1 : -1) * hipTiltDeg(joints),
    thighUpDeg: (Math.asin(thigh.y) * 180) / Math.PI,
    footOut: joints[`${raised}FootIndex`].x - joints[`${raised}Ankle`].x,
  };
}

describe("the body whose pelvis is known", () => {
  it("turns its pelvis as told, either leg raised", () => {
    for (const raised of ["left", "right"] as const) {
      for (const rollDeg of [-12, 0, 15, 28]) expect(held({ rollDeg }, raised).tiltDeg).toBeCloseTo(rollDeg, -0.5);
    }
  });

  it("keeps the raised leg's height apart from the pelvis", () => {
    for (const legUpDeg of [-20, 0, 10]) {
      const [level, turned] = [held({ legUpDeg }), held({ legUpDeg, rollDeg: 25 })];
      expect(level.thighUpDeg).toBeCloseTo(legUpDeg, -0.5);
      expect(turned.thighUpDeg).toBeCloseTo(level.thighUpDeg, 0);
    }
  });

  it("lets the foot follow the pelvis or not", () => {
    const out = (legFollows: number) => held({ rollDeg: 25, legFollows }).footOut;
    expect(out(1) - out(0)).toBeGreaterThan(0.03);
  });
});

/** Poses of made-up bodies whose raised hip rises by a hundredth of a torso a degree, half hidden in noise. */
function planted(noise: number): readonly HipSample[] {
  return Array.from({ length: 100 }, (_, index): HipSample => {
    const rollDeg = [0, 2, -3, 16, 24][index % 5] as number;
    const wobble = noise * Math.sin(7.3 * index);
    return {
      body: Math.floor(index / 4),
      towardsFeetDeg: 0,
      loose: false,
      view: "side",
      raisedIsNear: true,
      rollDeg,
      change: {
        "p.raised hip": 0.01 * rollDeg + wobble,
        "p.carrying hip": 0.3 * wobble,
        "w.u.toe": Math.cos(5.1 * index),
      },
    };
  });
}

describe("learning from it", () => {
  it("finds the line that the numbers were made from", () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({ a: Math.sin(index), b: Math.cos(3 * index) }));
    const truth = rows.map(({ a, b }) => 4 * a - 2 * b);
    const line = fitLine(rows, truth, ["a", "b"], 1e-6);
    expect(line.weights.map((weight) => Math.round(weight * 1000) / 1000)).toEqual([4, -2]);
    expect(along(line, { a: 1, b: 1 })).toBeCloseTo(2, 3);
  });

  it("tells a measure that knows the pelvis from one that does not", () => {
    const knows = tried(planted(0.01), ["p.raised hip"], false);
    const guesses = tried(planted(0.01), MEASURES["raised foot and ankles (world)"] ?? [], false);
    expect(knows?.r).toBeGreaterThan(0.95);
    expect(knows?.major).toEqual({ found: 40, of: 40 });
    expect(knows?.falseAlarms).toEqual({ found: 0, of: 60 });
    expect(Math.abs(guesses?.r ?? 1)).toBeLessThan(0.3);
  });

  it("makes samples livelier in what people do besides, and in nothing else", () => {
    const [sample] = planted(0);
    const [first, second] = livelier(sample ? [sample] : [], 2, 5);
    expect(first?.change["p.raised hip"]).not.toBe(second?.change["p.raised hip"]);
    expect(first?.change["w.u.toe"]).toBe(sample?.change["w.u.toe"]);
    expect(first?.rollDeg).toBe(sample?.rollDeg);
  });
});
