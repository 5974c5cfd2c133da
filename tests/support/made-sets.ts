/** Sets of reps made up by chance: faults that come, go, get severe or better, sides that differ, checks that are blind. */
import type { NotAssessed, Rep, RepFault } from "../../src/core/coach/coach.types";
import { scoreRep } from "../../src/core/coach/judge/score";
import type { Exercise, FaultRule, RepSide } from "../../src/core/exercise/exercise";
import { seeded } from "../../src/mannequin/random";
import { aRep } from "../fixtures/coaching";
import { aRawRep } from "./made";

interface Made {
  /** How many of the exercise's faults this person has; by chance where nothing is said. */
  readonly faults?: number;
}

/** How one fault goes through one set. */
interface Habit {
  readonly rule: FaultRule;
  /** Share of the reps that show it. */
  readonly often: number;
  readonly severity: number;
  /** From this rep on it is mended, or from here on it begins. */
  readonly until: number;
  readonly from: number;
  readonly side: RepSide | null;
}

const REP_S = 6;

/** The same seed gives the same set: 4 to 24 reps, {@link REP_S} seconds each. */
export function madeSet(exercise: Exercise, seed: number, made: Made = {}): readonly Rep[] {
  const chance = seeded(seed);
  const pick = <T>(of: readonly T[]) => of[Math.floor(chance() * of.length)] as T;
  const count = 4 + Math.floor(chance() * 21);
  const sides: readonly RepSide[] = exercise.sides === "both" ? ["both"] : ["left", "right"];
  const rules = [...exercise.faults].sort(() => chance() - 0.5);
  const habits = rules.slice(0, made.faults ?? Math.floor(chance() * 6)).map((rule): Habit => {
    const turn = Math.floor(chance() * count);
    const how = chance();
    return {
      rule,
      often: pick([0.2, 0.6, 1]),
      severity: pick([0.2, 0.6, 1]),
      until: how < 0.4 ? turn : count,
      from: how > 0.8 ? turn : 0,
      side: sides.length > 1 && chance() < 0.3 ? pick(sides) : null,
    };
  });
  const blindness = pick([0, 0.1, 0.5]);
  const blind = exercise.faults.filter(({ views }) => views.length === 0 || chance() < blindness);
  const short = chance() < 0.3 ? chance() * 0.6 : 0;
  const reps: Rep[] = [];
  for (let n = 0; n < count; n++) {
    const side = sides[n % sides.length] ?? "both";
    const shown = habits.filter((habit) => {
      if (blind.includes(habit.rule) || (habit.side !== null && habit.side !== side)) return false;
      return n >= habit.from && n < habit.until && chance() < habit.often;
    });
    const start = n * REP_S;
    const faults = shown.map(({ rule, severity }): RepFault => ({ id: rule.id, severity, at: start + 3, value: 1 }));
    const made = exercise.faults.filter((rule) => !blind.includes(rule) && !shown.some((one) => one.rule === rule));
    const kind = chance() < short ? "partial" : "full";
    const notAssessed = blind.map(
      ({ id, views }): NotAssessed => ({ id, reason: views.length === 0 ? "nowhere" : "view" }),
    );
    const peak = kind === "full" ? 1 : 0.6;
    const raw = aRawRep({ kind, peak, start, topIn: start + 2, topOut: start + 4, end: start + 5 });
    reps.push(
      aRep({
        ...scoreRep(exercise, exercise.faults, raw, faults, notAssessed, null),
        n: reps.filter((rep) => rep.kind === kind).length + 1,
        ...{ side, kind, start, faults, peak, notAssessed },
        top: start + 3,
        end: start + 5,
        clear: made.filter(() => chance() < 0.8).map(({ id }) => id),
      }),
    );
  }
  return reps;
}
