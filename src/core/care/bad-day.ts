import type { ExerciseId } from "../exercise/exercise";
import { programmes } from "../exercise/programme";

/**
 * The day on which it is bad: ten calm minutes instead of a session, and the way back from the next day on. Rules §9.4:
 * an acute back is for walking and small movements; minutes and order are judgement.
 */

export type CalmStep =
  | { readonly id: "walk" | "breathe" | "rest"; readonly seconds: number; readonly shown: null }
  | {
      readonly id: "move";
      readonly seconds: number;
      /** What the drawn body shows. */
      readonly shown: { readonly exercise: ExerciseId; readonly variant: string };
    };

/** Walking and breathing, the exercises' own calm versions, and a rest: ten minutes. */
export function calmSteps(): readonly CalmStep[] {
  const moves = programmes()
    .flatMap(([exercise, { calm }]) => (calm ? [{ exercise, ...calm }] : []))
    .sort((a, b) => a.nth - b.nth);
  return [
    { id: "walk", seconds: 180, shown: null },
    { id: "breathe", seconds: 120, shown: null },
    ...moves.map(({ exercise, variant, seconds }) => ({ id: "move", seconds, shown: { exercise, variant } }) as const),
    { id: "rest", seconds: 60, shown: null },
  ];
}

/** A bad day, and how it was the day after; null: not answered. */
export interface BadDay {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly nextDay: number | null;
}

/** From the laxest to the strictest. */
export const BAD_DAY_ACTIONS = ["way-back", "calm-again", "see-professional"] as const;
export type BadDayAction = (typeof BAD_DAY_ACTIONS)[number];

/** 0–2 is fine, 5 and more is another day of calm, 7 and more is for somebody who can look; rules §9.3 and §9.4. */
const RED_FROM = 5;
const SEVERE_FROM = 7;
/** So many bad days within a week are no passing thing. Judgement. */
const MANY = { days: 3, withinMs: 7 * 24 * 3_600_000 } as const;

/** What the answer of the day after means. `days` oldest first, the last one answered. */
export function badDayAction(days: readonly BadDay[]): BadDayAction {
  const last = days.at(-1);
  if (!last || last.nextDay === null) return "calm-again";
  const near = days.filter(({ at }) => last.at - at < MANY.withinMs);
  if (last.nextDay >= SEVERE_FROM || near.length >= MANY.days) return "see-professional";
  return last.nextDay >= RED_FROM ? "calm-again" : "way-back";
}

/** Nobody remembers the day after for longer than this. Judgement, as for the mornings. */
const REMEMBERED_MS = 4 * 24 * 3_600_000;

/** The bad day that is still to be asked about; null: none. `isAnotherDay` by the user's own calendar. */
export function badDayDue(
  days: readonly BadDay[],
  now: number,
  isAnotherDay: (one: number, two: number) => boolean,
): BadDay | null {
  const last = days.at(-1);
  if (!last || last.nextDay !== null || now <= last.at || now - last.at > REMEMBERED_MS) return null;
  return isAnotherDay(last.at, now) ? last : null;
}
