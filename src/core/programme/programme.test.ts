import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, historyOf, type MadeDay } from "../../../tests/fixtures/history";
import { EXERCISES } from "../../exercises";
import { programmeOf } from "../exercise/programme";
import { digestOf } from "../history/digest";
import { visitsOf } from "../history/trends/visit";
import { feltUnknown, suggest } from "./suggest";
import { adviceFor, streakOf } from "./today";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A Monday, 6 in the evening. */
const MONDAY = Date.UTC(2026, 10, 2, 18);
const dayOf = (at: number) => Math.floor(at / DAY_MS);
const today = (day: number, hour = 18) => {
  const at = MONDAY + day * DAY_MS + (hour - 18) * HOUR_MS;
  return { day: dayOf(at), at };
};

function visits(days: readonly MadeDay[]) {
  const { sets, sessions } = historyOf(days);
  return visitsOf(sets.map(digestOf), sessions, dayOf);
}

const on = (day: number, change: Partial<MadeDay> = {}) => aDay({ at: MONDAY + day * DAY_MS, ...change });

describe("today", () => {
  it("is a day for it at first, after a day between, and after a long time away", () => {
    expect(adviceFor([], today(0))).toEqual({ kind: "train", because: "first", daysSince: null });
    expect(adviceFor(visits([on(0)]), today(2))).toEqual({ kind: "train", because: "rested", daysSince: 2 });
    expect(adviceFor(visits([on(0)]), today(14))).toMatchObject({ kind: "train", because: "long-ago" });
  });

  it("is a day of rest the day after also where the clock was wrong for the session before or since", () => {
    // Done after the one of today's yesterday, and dated two weeks back by a clock that had been set.
    const [wrong, right] = visits([on(-14), on(0)]);
    if (!wrong || !right) throw new Error("two visits were made");
    expect(adviceFor([right, wrong], today(1))).toMatchObject({ kind: "rest", because: "day-between" });
  });

  it("is a day of rest the day after, and when the week has had three", () => {
    expect(adviceFor(visits([on(0)]), today(1))).toMatchObject({ kind: "rest", because: "day-between" });
    const three = visits([on(0), on(2), on(4)]);
    expect(adviceFor(three, today(6))).toEqual({ kind: "rest", because: "enough-this-week", sessions: 3 });
    expect(adviceFor(three, today(7))).toMatchObject({ kind: "train" });
  });

  it("asks for 36 hours, whatever the calendar says", () => {
    const late = visits([on(0, { at: MONDAY + 4 * HOUR_MS, exercises: ["glute-bridge"] })]);
    const morning = adviceFor(late, today(2, 7));
    expect(morning).toMatchObject({ kind: "later", hours: 32 });
    expect(adviceFor(late, today(2, 18))).toMatchObject({ kind: "train" });
  });

  it("is done once there was a session, and cat-cow alone is none", () => {
    expect(adviceFor(visits([on(0)]), today(0, 21))).toEqual({ kind: "done" });
    expect(adviceFor(visits([on(0, { exercises: ["cat-cow"] })]), today(1))).toMatchObject({ kind: "train" });
  });

  it("never asks for training within 36 hours or four times a week", () => {
    const somewhen = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 9 });
    fc.assert(
      fc.property(somewhen, fc.integer({ min: 0, max: 24 }), fc.integer({ min: 5, max: 23 }), (days, day, hour) => {
        const made = visits([...days].sort((a, b) => a - b).map((one) => on(one, { exercises: ["glute-bridge"] })));
        const now = today(day, hour);
        const before = made.filter(({ startedAt }) => startedAt <= now.at);
        if (adviceFor(before, now).kind !== "train") return;
        const last = before.at(-1);
        if (last) expect(now.at - last.endedAt).toBeGreaterThanOrEqual(36 * HOUR_MS);
        const monday = now.day - (day % 7);
        expect(before.filter((visit) => visit.day >= monday).length).toBeLessThan(3);
      }),
      { numRuns: 200 },
    );
  });
});

describe("weeks running", () => {
  it("count from two sessions a week on, and this week never takes anything away", () => {
    const made = visits([on(0), on(2), on(7), on(9), on(14)]);
    expect(streakOf(made, [], today(15).day)).toEqual({ weeks: 2, thisWeek: 1 });
    expect(streakOf(visits([on(0), on(2), on(7), on(9)]), [], today(14).day)).toEqual({ weeks: 2, thisWeek: 0 });
  });

  it("go on over a slow week and over a week of walks, and begin anew after nothing at all", () => {
    const slow = visits([on(0), on(2), on(7), on(14), on(16)]);
    expect(streakOf(slow, [], today(17).day).weeks).toBe(2);
    const gap = visits([on(0), on(2), on(14), on(16)]);
    expect(streakOf(gap, [], today(17).day).weeks).toBe(1);
    expect(streakOf(gap, [today(8).day], today(17).day).weeks).toBe(2);
  });

  it("are none without history", () => {
    expect(streakOf([], [], today(0).day)).toEqual({ weeks: 0, thisWeek: 0 });
  });
});

describe("suggestions", () => {
  const of = (...ids: (keyof typeof EXERCISES)[]) => ids.map((id) => EXERCISES[id]);
  const bridge = (days: readonly Partial<MadeDay>[]) =>
    suggest(visits(days.map((change, n) => on(n * 2, change))), of("glute-bridge"));

  it("offer the next step after two good sessions, with the numbers it rests on", () => {
    expect(bridge([{ score: 85 }, { score: 90 }])).toEqual([
      {
        kind: "harder",
        id: "harder:glute-bridge:standard:session-1",
        ...{ exercise: "glute-bridge", variant: "standard" },
        steps: [
          { kind: "variant", variant: "band" },
          { kind: "variant", variant: "march" },
        ],
        reason: { id: "two-good", score: 85, holdS: null, pain: 1 },
      },
    ]);
  });

  it.each<[string, Partial<MadeDay>[]]>([
    ["after one", [{ score: 85 }]],
    ["when pain was not asked", [{}, { pain: { before: null, during: null, after: null, morning: null } }]],
    ["when it hurt by 3 afterwards", [{}, { pain: { before: 2, during: 2, after: 3, morning: null } }]],
    // Two ten-minute sessions of one set are no 36 bridges.
    ["after a third of the dose", [{ sets: 1 }, { sets: 1 }]],
    ["when the last two were in different variants", [{ variant: "band" }, {}]],
    ["at the top of the ladder", [{ variant: "single-leg" }, { variant: "single-leg" }]],
  ])("offer nothing %s", (_, days) => {
    expect(bridge(days)).toEqual([]);
  });

  it("of bird dog want 80 and three seconds", () => {
    const dog = (change: Partial<MadeDay>) => suggest(visits([on(0, change), on(2, change)]), of("bird-dog"));
    expect(dog({})).toMatchObject([{ kind: "harder", reason: { score: 80, holdS: 3.2 } }]);
    expect(dog({ score: 75 })).toEqual([]);
    expect(dog({ hold: { left: 2, right: 2 } })).toEqual([]);
  });

  it("take a step back when it hurt, whatever the score", () => {
    const pain = { before: 1, during: 4, after: 2, morning: null };
    expect(bridge([{ score: 95 }, { score: 95, pain }])).toMatchObject([
      { kind: "easier", steps: [{ variant: "small-range" }], reason: { id: "pain", pain: 4, before: 1 } },
    ]);
  });

  it("take a step back when the form was not there twice", () => {
    expect(bridge([{ score: 45 }, { score: 40 }])).toMatchObject([{ kind: "easier", reason: { id: "form" } }]);
    expect(bridge([{ score: 85 }, { score: 40 }])).toEqual([]);
  });

  it("are only less after a flare-up, and to ask somebody after two", () => {
    const flare = { before: 1, during: 1, after: 1, morning: 4 };
    expect(bridge([{}, { pain: flare }])).toEqual([
      { kind: "less", id: "less:session-1", reason: { id: "flare-up", before: 1, morning: 4, leg: false } },
    ]);
    expect(bridge([{ pain: flare }, { pain: flare }]).map(({ kind }) => kind)).toEqual(["ask", "less"]);
  });

  it("are less of everything where it was clearly more afterwards, without waiting for the morning", () => {
    const pain = { before: 1, during: 1, after: 5, morning: null };
    expect(bridge([{}, { pain }])).toEqual([
      { kind: "less", id: "less:session-1", reason: { id: "after", before: 1, after: 5 } },
    ]);
    expect(bridge([{}, { pain: { before: 0, during: 0, after: 2, morning: null } }])).toMatchObject([
      { kind: "harder" },
    ]);
  });

  it("are the easier rung where it was left out for pain and no number was said", () => {
    const made = visits([on(0), on(2, { exercises: ["bird-dog"] })]).map((visit) => ({
      ...visit,
      session: visit.session && {
        ...visit.session,
        items: [
          ...visit.session.items,
          {
            ...{
              exercise: "glute-bridge" as const,
              variant: "standard",
              sets: 3,
              reps: 12,
              perSide: false,
              holdS: null,
            },
            ...{ restS: 60, state: "skipped" as const, setsDone: 0, because: "pain" as const },
          },
        ],
      },
    }));
    expect(suggest(made, of("glute-bridge"))).toMatchObject([
      { kind: "easier", steps: [{ variant: "small-range" }], reason: { id: "left-for-pain" } },
    ]);
  });

  it("offer nothing more after a session that was very hard", () => {
    const made = visits([on(0), on(2)]);
    const effort = (n: number) =>
      made.map((visit) => ({ ...visit, session: visit.session && { ...visit.session, effort: n } }));
    expect(suggest(effort(6), of("glute-bridge"))).toHaveLength(1);
    expect(suggest(effort(8), of("glute-bridge"))).toEqual([]);
  });

  it("are none where nobody said how it felt, and that can be told", () => {
    const silent = { pain: { before: 1, during: null, after: null, morning: 1 } };
    expect(bridge([{}, silent])).toEqual([]);
    const known = (...days: readonly Partial<MadeDay>[]) => feltUnknown(visits(days.map((day, n) => on(2 * n, day))));
    expect(known({}, silent)).toBe(true);
    expect(known({}, {})).toBe(false);
    expect(known(silent, {}, {})).toBe(false);
    expect(known(silent)).toBe(false);
  });

  it("name variants and faults that there are", () => {
    for (const exercise of Object.values(EXERCISES)) {
      const { good, rungs } = programmeOf(exercise.id).ladder;
      const variants = exercise.variants.map(({ id }) => id).sort();
      expect(Object.keys(rungs).sort(), exercise.id).toEqual(variants);
      const named = Object.values(rungs).flatMap(({ harder, easier }) =>
        [...harder, ...easier].flatMap((step) => (step.kind === "variant" ? [step.variant] : [])),
      );
      expect(variants).toEqual(expect.arrayContaining([...new Set(named)]));
      expect(exercise.faults.map(({ id }) => id)).toEqual(expect.arrayContaining([...good.without]));
    }
  });
});
