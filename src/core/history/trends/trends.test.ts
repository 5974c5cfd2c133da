import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../../../tests/fixtures/coaching";
import { aDay, historyOf, type MadeDay } from "../../../../tests/fixtures/history";
import { digestOf, type SetDigest } from "../digest";
import { dateOfDay, dayOfDate, mondayOf, weekdayOf, weekOf } from "./days";
import { faultRates } from "./faults";
import { MEASURES, sidesOf, weekly } from "./series";
import { sidesByVisit, weakerSide } from "./sides";
import { changeInThirds } from "./thirds";
import { painAround, visitsOf } from "./visit";

const DAY_MS = 86_400_000;
/** A Monday, 6 in the evening. */
const MONDAY = Date.UTC(2026, 10, 2, 18);
const dayOf = (at: number) => Math.floor(at / DAY_MS);
const week0 = weekOf(dayOf(MONDAY));

function visits(days: readonly MadeDay[]) {
  const { sets, sessions } = historyOf(days);
  return visitsOf(sets.map(digestOf), sessions, dayOf);
}

const on = (day: number, change: Partial<MadeDay> = {}) => aDay({ at: MONDAY + day * DAY_MS, ...change });
const values = (points: readonly { value: number | null }[]) => points.map(({ value }) => value);

describe("days", () => {
  it("are the calendar's", () => {
    expect(weekdayOf(dayOf(MONDAY))).toBe(0);
    expect(mondayOf(weekOf(dayOf(MONDAY) + 6))).toBe(dayOf(MONDAY));
    expect(dateOfDay(dayOf(MONDAY))).toEqual({ year: 2026, month: 11, date: 2 });
  });

  it("and dates are the same thing said twice", () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => dayOfDate(dateOfDay(day)) === day));
  });
});

describe("weeks of one measure", () => {
  it("say the truth of every week, and nothing of a week without training", () => {
    const made = visits([on(0, { score: 70 }), on(2, { score: 80 }), on(15, { score: 90, peak: 0.9 })]);
    const range = (side: "left" | "right") => values(weekly(made, "bird-dog", side, "range", week0, week0 + 3));
    expect(values(weekly(made, "glute-bridge", "both", "quality", week0, week0 + 3))).toEqual([75, null, 90, null]);
    expect(range("left")).toEqual([1, null, 0.9, null]);
    expect(weekly(made, "bird-dog", "left", "hold", week0, week0)[0]).toEqual({
      ...{ week: week0, value: 3.2, reps: 60, visits: 2 },
    });
  });

  it("keep sides apart", () => {
    const made = visits([on(0, { hold: { left: 3, right: 2 } })]);
    expect(sidesOf(made, "bird-dog")).toEqual(["left", "right"]);
    expect(sidesOf(made, "glute-bridge")).toEqual(["both"]);
    expect(values(weekly(made, "bird-dog", "right", "hold", week0, week0))).toEqual([2]);
    expect(values(weekly(made, "bird-dog", "both", "hold", week0, week0))).toEqual([null]);
  });

  it("count faults among the reps that could be judged", () => {
    const reps = [1, 2, 3, 4].map((n) =>
      aRep({
        n,
        score: n === 4 ? null : 80,
        faults: n === 1 ? [{ id: "hips-low", severity: 0.3, at: 1, value: 1 }] : [],
      }),
    );
    const made = visitsOf([digestOf(aRecord({ reps, startedAt: MONDAY }))], [], dayOf);
    expect(values(weekly(made, "glute-bridge", "both", "faults", week0, week0))).toEqual([1 / 3]);
  });

  it("have a point for every week asked for, and values only where there were reps of that side", () => {
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 12 });
    fc.assert(
      fc.property(anyDays, fc.constantFrom(...MEASURES), fc.integer({ min: -3, max: 16 }), (days, measure, length) => {
        const sorted = [...days].sort((a, b) => a - b).map((day) => on(day, { exercises: ["bird-dog"] }));
        const points = weekly(visits(sorted), "bird-dog", "left", measure, week0, week0 + length - 1);
        const trained = new Set(days.map((day) => weekOf(dayOf(MONDAY) + day)));
        expect(points).toHaveLength(Math.max(0, length));
        for (const { week, value, reps } of points) {
          expect(reps > 0).toBe(trained.has(week));
          expect(value !== null).toBe(trained.has(week));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("fatigue within a set", () => {
  it("is what the last third lost", () => {
    const made = visits([on(0, { score: 85, tires: 15 })]);
    expect(values(weekly(made, "glute-bridge", "both", "fatigue", week0, week0))).toEqual([-15]);
  });

  it("is not a side that was weaker from the start", () => {
    const left = Array.from({ length: 6 }, (_, n) => aRep({ n: n + 1, side: "left", score: 90 }));
    const right = Array.from({ length: 6 }, (_, n) => aRep({ n: n + 7, side: "right", score: 60 }));
    expect(changeInThirds(digestOf(aRecord({ reps: [...left, ...right] }))).score).toBe(0);
  });

  it("is not said of a short set", () => {
    expect(changeInThirds(digestOf(aRecord({ reps: [aRep(), aRep({ n: 2 })] })))).toEqual({
      ...{ score: null, range: null, faults: null },
    });
  });
});

describe("left and right", () => {
  const differ = (rights: readonly number[]) =>
    sidesByVisit(visits(rights.map((right, n) => on(n * 2, { hold: { left: 3, right } }))), "bird-dog", "hold");

  it("differ when 15 % show in two visits, rules §8.5", () => {
    expect(weakerSide(differ([3, 2.4, 2.4]))).toBe("right");
    expect(weakerSide(differ([4, 4]))).toBe("left");
  });

  it("are not told apart by less, by once, or by turns", () => {
    expect(weakerSide(differ([2.6, 2.6, 2.6]))).toBeNull();
    expect(weakerSide(differ([3, 2, 3]))).toBeNull();
    expect(weakerSide(differ([2, 4]))).toBeNull();
    expect(weakerSide([])).toBeNull();
  });

  it("are compared only where both were done", () => {
    expect(sidesByVisit(visits([on(0)]), "glute-bridge", "range")).toEqual([]);
  });
});

describe("faults", () => {
  it("are rated by the reps in which they could be seen, and what was never looked for is left out", () => {
    const unseen = [{ id: "back-arching", reason: "contour" } as const];
    const fault = { id: "hip-rotation", severity: 1, at: 1, value: 1 };
    const set = digestOf(
      aRecord({ reps: [aRep({ faults: [fault], notAssessed: unseen }), aRep({ n: 2, notAssessed: unseen })] }),
    );
    expect(faultRates([set], ["back-arching", "hip-rotation", "wobble"])).toEqual([
      { id: "hip-rotation", reps: 1, assessed: 2, worst: 1 },
    ]);
  });
});

describe("visits", () => {
  it("leave videos out", () => {
    const video: SetDigest = { ...digestOf(aRecord()), source: "video" };
    expect(visitsOf([video], [], dayOf)).toEqual([]);
  });

  it("carry what was said of pain, and null where nothing was", () => {
    const [first, second] = visits([
      on(0, { pain: { before: 2, during: 4, after: 3, morning: null } }),
      on(2, { pain: { before: null, during: null, after: null, morning: null } }),
    ]);
    expect(first && painAround(first, "dead-bug")).toEqual({ before: 2, during: 4, after: 3, morning: null });
    expect(first && painAround(first, "deadlift").during).toBeNull();
    expect(second && painAround(second)).toEqual({ before: null, during: null, after: null, morning: null });
  });

  it("are there for sets done one by one, without a session", () => {
    const made = visitsOf([digestOf(aRecord({ startedAt: MONDAY }))], [], dayOf);
    expect(made).toMatchObject([{ id: "a-sitting", day: dayOf(MONDAY), session: null }]);
  });
});
