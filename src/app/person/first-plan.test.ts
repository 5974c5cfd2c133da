import { describe, expect, it } from "vitest";
import { minutesOf } from "../../core/plan/routine-time";
import { WARM_UP_S } from "../../core/plan/warm-up";
import { exercises } from "../catalogue";
import type { Track } from "../look-back/visits";
import { careOf } from "./care";
import { beginnersPlan } from "./first-plan";
import { type Profile, readProfile } from "./profile";

const at = Date.UTC(2026, 0, 5, 9);
const nothingYet = { visits: [], activities: [], today: { day: 20_458, at } } as unknown as Track;
const planOf = (canRow: boolean, person: Partial<Profile> = {}) =>
  beginnersPlan(canRow, careOf(nothingYet, readProfile({ welcomedAt: at, screenedAt: at, ...person })));
const startOf = (id: string) => exercises.find((one) => one.id === id)?.start.postures[0];

describe("the plan somebody begins with", () => {
  it("takes at most twelve minutes, also for whoever does not want to begin small", () => {
    for (const canRow of [false, true]) {
      for (const growing of [true, false]) {
        const { today, minutes } = planOf(canRow, { growing });
        // The same number as on the page before a session.
        expect(minutes).toBe(minutesOf(today.routine, WARM_UP_S));
        expect(minutes).toBeGreaterThanOrEqual(8);
        expect(minutes).toBeLessThanOrEqual(12);
      }
    }
  });

  it("has all of one position together", () => {
    const positions = planOf(true).plan.items.map(({ exercise }) => startOf(exercise));
    const changes = positions.filter((position, n) => n > 0 && position !== positions[n - 1]).length;
    expect(changes).toBe(new Set(positions).size - 1);
  });

  it("needs nothing but the floor where there is nothing to row on", () => {
    const withBar = planOf(true).plan.items;
    const without = planOf(false).plan.items;
    expect(without.map(({ exercise }) => exercise).sort()).toEqual(withBar.map(({ exercise }) => exercise).sort());
    expect(without).not.toEqual(withBar);
  });
});
