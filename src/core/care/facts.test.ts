import { describe, expect, it } from "vitest";
import type { SetDigest } from "../history/digest";
import type { PainEntry } from "../plan/session";
import { gateFacts, todayFacts } from "./facts";
import { rampWeek, setsInWeek } from "./ramp";
import { accessFor, type Screening, screeningDue } from "./screening";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_800_000_000_000;
const asked = (change: Partial<Screening> = {}): Screening => ({
  ...{ answeredAt: NOW - 100 * DAY, ticked: [], cleared: null },
  ...change,
});
const said = (at: number, score: number, signs: Partial<PainEntry> = {}): PainEntry => ({
  ...{ at, when: "before", score, places: [], legSymptoms: null, exercise: null, setId: null },
  ...signs,
});
const known = { pain: [], sets: [], screening: asked(), archingHurts: null };

describe("first questions", () => {
  it("not asked is not a no", () => {
    expect(accessFor(asked({ answeredAt: null }), NOW)).toBe("gentle");
    expect(accessFor(asked(), NOW)).toBe("all");
  });

  it("what wants a professional opens when one has said yes, after it was ticked", () => {
    expect(accessFor(asked({ ticked: ["fever"] }), NOW)).toBe("gentle");
    const before = { at: NOW - 200 * DAY, by: "doctor" } as const;
    const after = { at: NOW - 50 * DAY, by: "doctor" } as const;
    expect(accessFor(asked({ ticked: ["fever"], cleared: before }), NOW)).toBe("gentle");
    expect(accessFor(asked({ ticked: ["fever"], cleared: after }), NOW)).toBe("all");
  });

  it("an acute back waits two days, also where the clock was set back", () => {
    const acute = (ago: number) => accessFor(asked({ ticked: ["acute"], answeredAt: NOW - ago }), NOW);
    expect([acute(HOUR), acute(47 * HOUR), acute(49 * HOUR), acute(-DAY)]).toEqual([
      "gentle",
      "gentle",
      "all",
      "gentle",
    ]);
  });

  it("wrists, knees and a pregnancy close nothing by themselves", () => {
    expect(accessFor(asked({ ticked: ["wrists", "knees", "shoulders", "pregnancy"] }), NOW)).toBe("all");
  });

  it("are asked again after four weeks away and after a flare-up", () => {
    const due = (screening: Screening, lastSessionAt: number | null, lastFlareUpAt: number | null = null) =>
      screeningDue(screening, { lastSessionAt, lastFlareUpAt }, NOW);
    expect(due(asked({ answeredAt: null }), NOW)).toBe("never-asked");
    expect(due(asked(), NOW - 2 * DAY)).toBeNull();
    expect(due(asked(), NOW - 29 * DAY)).toBe("away");
    expect(due(asked(), NOW - 2 * DAY, NOW - DAY)).toBe("flare-up");
    expect(due(asked({ answeredAt: NOW - HOUR }), NOW - 29 * DAY, NOW - DAY)).toBeNull();
    expect(due(asked({ ticked: ["acute"] }), NOW - DAY)).toBe("waited");
  });
});

describe("what the gates look at", () => {
  it("pain of the last day only, the last of it, and any sign in it", () => {
    const facts = (...pain: PainEntry[]) => gateFacts({ ...known, pain }, NOW);
    expect(facts().painToday).toBeNull();
    expect(facts(said(NOW - 25 * HOUR, 1)).painToday).toBeNull();
    expect(facts(said(NOW - HOUR, 4), said(NOW - 5 * HOUR, 1)).painToday).toBe(4);
    expect(facts(said(NOW + HOUR, 0)).painToday).toBeNull();
    expect(facts(said(NOW - HOUR, 0), said(NOW - 5 * HOUR, 0, { legSymptoms: true })).alarmToday).toBe(true);
    expect(facts(said(NOW - 2 * DAY, 0, { chest: true })).alarmToday).toBe(false);
  });

  it("form of the last four weeks, of five full reps or more, before the camera", () => {
    const set = (ago: number, full: number, score: number, source: SetDigest["source"] = "camera") => {
      const rep = { side: "both", full: true, peak: 1, hold: 1, outS: 1, backS: 1, score, faults: [], unseen: [] };
      const reps = Array.from({ length: full }, () => rep);
      const counts = { full, partial: 0, left: 0, right: 0 };
      const kept = {
        id: `${ago}`,
        exercise: "deadlift",
        variant: "no-weight",
        startedAt: NOW - ago,
        source,
        counts,
        reps,
      };
      return kept as unknown as SetDigest;
    };
    const form = (...sets: SetDigest[]) => gateFacts({ ...known, sets }, NOW).form("deadlift", "no-weight");
    expect(form(set(DAY, 8, 90))).toBe(90);
    expect(form(set(DAY, 4, 90))).toBeNull();
    expect(form(set(29 * DAY, 8, 90))).toBeNull();
    expect(form(set(DAY, 8, 90, "video"))).toBeNull();
    expect(form(set(9 * DAY, 8, 90), set(DAY, 8, 60))).toBe(60);
  });
});

describe("the ramp", () => {
  it("two weeks of one set, two of two, then the whole plan; weeks away bring nobody further", () => {
    expect([0, 1, 2, 3, 4].map(setsInWeek)).toEqual([1, 1, 2, 2, null]);
    // 1 January 1970 was a Thursday: days 4, 11, 18 … are Mondays.
    expect(rampWeek([], 4)).toBe(0);
    expect(rampWeek([4, 6, 8], 8)).toBe(0);
    expect(rampWeek([4, 6, 8], 11)).toBe(1);
    expect(rampWeek([4, 6, 8], 60)).toBe(1);
    expect(rampWeek([4, 11, 18, 99], 25)).toBe(3);
  });
});

describe("time away", () => {
  const sessions = (...days: number[]) => days.map((day) => ({ day, endedAt: day * DAY + 12 * HOUR }));
  const at = (day: number, ...days: number[]) =>
    todayFacts(
      { ...known, sessions: sessions(...days), growing: false, cut: null },
      { day, at: day * DAY + 13 * HOUR },
    );

  it("is a way back of two sessions, by itself, and ends by itself", () => {
    expect(at(20, 1, 3, 5).cut).toMatchObject({ because: "away" });
    expect(at(20, 1, 3, 5).sessionsSinceCut).toBe(0);
    expect(at(22, 1, 3, 5, 20).sessionsSinceCut).toBe(1);
    expect(at(24, 1, 3, 5, 20, 22).sessionsSinceCut).toBe(2);
    expect(at(12, 1, 3, 5).cut).toBeNull();
    expect(at(12).cut).toBeNull();
  });

  it("is one too after another way back that was gone to its end", () => {
    const done = { because: "flare-up", at: 0 } as const;
    const facts = (day: number, ...days: number[]) =>
      todayFacts(
        { ...known, sessions: sessions(...days), growing: false, cut: done },
        { day, at: day * DAY + 13 * HOUR },
      );
    expect(facts(4, 1, 3).cut).toBe(done);
    expect(facts(8, 1, 3, 5).cut).toBeNull();
    expect(facts(30, 1, 3, 5).cut).toMatchObject({ because: "away" });
  });
});
