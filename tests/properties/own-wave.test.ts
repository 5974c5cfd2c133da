/** The cat-cow is scored by the person's own wave: how smooth, and how like the others of the set; never by how far. */
import { describe, expect, it } from "vitest";
import type { Rep, SetSummary } from "../../src/core/coach/coach.types";
import { makeBody } from "../../src/mannequin/body";
import { type Act, choreography, type SetOptions } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";

const FPS = 10;
const REPS = 10;
const LIMIT_MS = 60_000;
/** Full marks: decision 27 leaves room for what no camera shows. */
const FULL = 95;

function set(options: SetOptions, variant = options.variant ?? "standard", as = (act: Act) => act): SetSummary {
  const act = as(choreography("cat-cow", { reps: REPS, ...options }));
  return coach("cat-cow", film(stage(act, FPS), laptop(0)), { variant }).summary;
}

/** The same movement, standing still every so many seconds and going twice as fast between. */
const halting = (everyS: number) => (act: Act) => ({
  ...act,
  at: (t: number) => act.at(t + (everyS / (2 * Math.PI)) * Math.sin((2 * Math.PI * t) / everyS)),
});

const counted = ({ reps }: SetSummary) => reps.filter(({ kind }) => kind === "full");
const values = (reps: readonly Rep[], id: string) =>
  reps.flatMap(({ parts }) => parts.filter((part) => part.id === id).map(({ value }) => value));
const faults = ({ reps }: SetSummary) => reps.flatMap((rep) => rep.faults.map(({ id }) => id));

describe("a cat-cow's score", { timeout: LIMIT_MS }, () => {
  it.each([
    ["a wave of the usual size", "standard", {}],
    ["a small one", "small", {}],
    ["a small one of a large body", "small", { body: makeBody({ girth: 1.3 }) }],
    ["one as small as counts at all, of a large body", "standard", { body: makeBody({ girth: 1.3 }), range: 0.78 }],
    ["rounding alone", "cat-only", {}],
  ] as const)("is full for %s, smooth and even", (_, variant, options) => {
    const summary = set({ variant, ...options });
    const reps = counted(summary);
    expect(reps.length).toBeGreaterThanOrEqual(REPS - 1);
    expect(summary.score).toBe(FULL);
    expect(faults(summary), "nothing is called shallow, nor anything else").toEqual([]);
    expect(Math.min(...values(reps, "even"))).toBeGreaterThan(0.9);
    expect(Math.min(...values(reps, "smooth"))).toBeGreaterThan(0.9);
    expect(summary.cues.filter(({ kind }) => kind === "fault")).toEqual([]);
  });

  it.each(["standard", "small"])("does not know how far it went (%s)", (variant) => {
    const reps = counted(set({ variant, reps: 5 }));
    expect(values(reps, "range")).toEqual([]);
  });

  it.each(["standard", "small"])("falls for a wave that halts and hurries (%s)", (variant) => {
    const summary = set({ variant }, variant, halting(1.2));
    expect(counted(summary).length, "it counts all the same").toBeGreaterThanOrEqual(REPS - 1);
    // The first one comes out of a flat back, and is half as long.
    expect(Math.max(...values(counted(summary).slice(1), "smooth"))).toBeLessThan(0.9);
    expect(summary.score).toBeLessThanOrEqual(FULL - 10);
  });

  it("falls for waves that are large and small by turns, however large", () => {
    const summary = set({ range: [1, 0.7, 1.1, 0.8, 0.7, 1.1, 0.7, 1, 0.7, 1.1] });
    const even = values(summary.reps, "even");
    expect(even.filter((value) => value < 0.7).length).toBeGreaterThanOrEqual(even.length / 2);
    expect(summary.score).toBeLessThan(FULL);
  });

  it("says nothing of evenness before there are waves to compare with", () => {
    const { reps } = set({ reps: 5, range: [1, 0.75, 1, 1, 1] });
    expect(values(reps.slice(0, 3), "even")).toEqual([]);
    expect(values(reps, "even").length).toBeGreaterThan(0);
  });
});

describe("the slow breath", { timeout: LIMIT_MS }, () => {
  const tempo = (summary: SetSummary) => values(counted(summary), "tempo");

  it("asks for ten seconds from cat to cat, and the other versions for none", () => {
    const calm = set({ variant: "slow", reps: 4 });
    expect(tempo(calm).length).toBeGreaterThan(0);
    expect(Math.min(...tempo(calm))).toBe(1);
    const quick = set({ variant: "standard", reps: 4, tempo: { outS: 1.4, holdS: 2, backS: 1.4 } }, "slow");
    expect(Math.max(...tempo(quick))).toBeLessThan(0.7);
    expect(quick.score).toBeLessThan(calm.score ?? 0);
    expect(quick.counts.full, "it counts all the same").toBeGreaterThanOrEqual(3);
    expect(tempo(set({ reps: 4 }))).toEqual([]);
  });
});
