import { describe, expect, it } from "vitest";
import { type Routine, type Shorter, wholeDose } from "../../../core/plan/routine";
import { minutesOf } from "../../../core/plan/routine-time";
import { WARM_UP_S } from "../../../core/plan/warm-up";
import { type Answers, FLOORS, GOALS } from "../../../core/programme/answers";
import { signatureOf } from "../../../core/programme/first-plan";
import { exercises } from "../../catalogue";
import type { Track } from "../../look-back/visits";
import { careOf, routineToday } from "../care";
import { type Profile, profile, readProfile } from "../profile";
import { keepRoutine, routineNamed, TODAY } from "../routines";
import { beginnersPlan, hasOwnPlan, keepBeginnersPlan } from "./first-plan";

const at = Date.UTC(2026, 0, 5, 9);
const nothingYet = { visits: [], activities: [], today: { day: 20_458, at } } as unknown as Track;
const planOf = (answers: Partial<Answers>, person: Partial<Profile> = {}) =>
  beginnersPlan(
    { goal: null, floor: null, canRow: false, ...answers },
    careOf(nothingYet, readProfile({ welcomedAt: at, screenedAt: at, firstPain: 1, ...person })),
  );
const names = (answers: Partial<Answers>) => planOf(answers).plan.items.map(({ exercise }) => exercise);
const startOf = (id: string) => exercises.find((one) => one.id === id)?.start.postures[0];
const all = [null, ...GOALS].flatMap((goal) =>
  [null, ...FLOORS].flatMap((floor) => [false, true].map((canRow) => ({ goal, floor, canRow }))),
);

describe("the plan somebody begins with", () => {
  it("takes at most twelve minutes, also for whoever does not want to begin small", () => {
    for (const answers of all) {
      for (const growing of [true, false]) {
        const { today, minutes } = planOf(answers, { growing });
        // The same number as on the page before a session.
        expect(minutes).toBe(minutesOf(today.routine, today.items.length > 1 ? WARM_UP_S : 0));
        expect(minutes, JSON.stringify(answers)).toBeLessThanOrEqual(12);
        if (answers.floor !== "no") expect(minutes, JSON.stringify(answers)).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it("grows: the whole dose is in it, however short the first session is", () => {
    for (const answers of all)
      expect(Math.max(...planOf(answers).plan.items.map(({ sets }) => sets))).toBeGreaterThan(1);
  });

  it("is the whole dose of every exercise, and shorter only for as long as it grows", () => {
    const care = careOf(nothingYet, readProfile({ welcomedAt: at, screenedAt: at, firstPain: 1 }));
    const dosesIn = (plan: Routine, beginning: Shorter | null, week: number) =>
      routineToday(plan, { ...care, facts: { ...care.facts, week, ...(beginning && { beginning }) } }).items.map(
        ({ exercise, variant, sets, reps, restS }) => ({
          now: { sets, reps, restS },
          whole: wholeDose(exercise, variant),
        }),
      );
    let fewer = 0;
    for (const answers of all) {
      const { plan, beginning } = planOf(answers);
      for (const item of plan.items) expect(item).toEqual(wholeDose(item.exercise, item.variant));
      const { reps: most = 99, restS: longest = 999 } = beginning ?? {};
      for (const { now, whole } of dosesIn(plan, beginning, 0)) {
        expect(now).toEqual({ sets: 1, reps: Math.min(most, whole.reps), restS: Math.min(longest, whole.restS) });
        if (now.reps < whole.reps) fewer++;
      }
      for (const { now, whole } of dosesIn(plan, beginning, 2))
        expect(now).toEqual({ sets: Math.min(2, whole.sets), reps: whole.reps, restS: Math.min(longest, whole.restS) });
      for (const { now, whole } of dosesIn(plan, beginning, 4)) expect(whole).toMatchObject(now);
    }
    expect(fewer).toBeGreaterThan(0);
  });

  it("has all of one position together", () => {
    for (const answers of all.filter(({ canRow }) => canRow)) {
      const positions = planOf(answers).plan.items.map(({ exercise }) => startOf(exercise));
      const changes = positions.filter((position, n) => n > 0 && position !== positions[n - 1]).length;
      expect(changes, JSON.stringify(answers)).toBe(new Set(positions).size - 1);
    }
  });

  it("needs nothing but the floor where there is nothing to row on", () => {
    const withBar = planOf({ canRow: true }).plan.items;
    const without = planOf({ canRow: false }).plan.items;
    expect(without.map(({ exercise }) => exercise).sort()).toEqual(withBar.map(({ exercise }) => exercise).sort());
    expect(without).not.toEqual(withBar);
  });

  it("puts what the goal is about where it helps most, each goal another way", () => {
    expect(names({ goal: "settle" })).toEqual(["cat-cow", "bird-dog", "glute-bridge", "dead-bug", "bodyweight-row"]);
    // There is time for five; what was asked for is among them.
    expect(names({ goal: "both" })).toEqual(["cat-cow", "bird-dog", "glute-bridge", "dead-bug", "deadlift"]);
    expect(names({ goal: "strong", canRow: true })).toEqual([
      "deadlift",
      "bodyweight-row",
      "glute-bridge",
      "bird-dog",
      "cat-cow",
    ]);
    expect(planOf({ goal: "strong" }).plan.items[0]).toMatchObject({ exercise: "deadlift", variant: "no-weight" });
  });

  it("has nothing on the floor for whoever does not get down to it", () => {
    for (const goal of GOALS) {
      expect(names({ goal, floor: "no" })).toEqual(["deadlift"]);
      expect(names({ goal, floor: "no", canRow: true }).sort()).toEqual(["bodyweight-row", "deadlift"]);
    }
  });

  it("opens nothing that care keeps closed", () => {
    const closed = (person: Partial<Profile>) =>
      planOf({ goal: "strong", floor: "no", canRow: true }, person).today.items;
    expect(closed({ firstPain: 4 }).map(({ exercise }) => exercise)).toEqual(["bodyweight-row"]);
    expect(closed({ screenedAt: null })).toEqual([]);
    expect(planOf({ goal: "strong" }, { firstPain: null }).today.changes).toMatchObject([{ because: "pain-unknown" }]);
  });
});

describe("the plan of the next session", () => {
  it("follows new answers until somebody has changed it", () => {
    profile.setState(profile.getInitialState(), true);
    const [settle, strong] = [planOf({ goal: "settle" }), planOf({ goal: "strong" })];
    expect(hasOwnPlan(settle)).toBe(false);
    keepBeginnersPlan(settle);
    expect(hasOwnPlan(strong)).toBe(false);
    keepBeginnersPlan(strong);
    const kept = routineNamed(TODAY);
    expect(signatureOf(kept)).toBe(signatureOf(strong.plan));
    keepRoutine({ ...kept, items: kept.items.slice(1) });
    expect(hasOwnPlan(strong)).toBe(true);
    expect(hasOwnPlan(settle)).toBe(true);
  });
});
