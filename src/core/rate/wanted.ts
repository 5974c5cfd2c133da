/**
 * How many pictures a second are worth looking at. Looking is nearly all that a session costs the processor, and half of
 * the time nobody exercises: somebody rests, listens, changes place. Decision: docs/decisions, "As many pictures as are needed".
 */

/** Pictures a second. */
export const RATES = {
  /**
   * Nothing is judged: announcements, rests, pauses. A sign is looked at as in a set once it was seen, so only its first
   * picture comes late, by a quarter of a second at most (`tests/properties/rate.test.ts`).
   */
  watching: 4,
  /**
   * A coach judges. Half of what is asked of a camera, evenly spaced: at 15 of 170 reps of people 163 are there with the
   * same faults as by all pictures, at 10 a second 149; at a rate that followed the movement, 20.8 on average, 153 (docs/rates.md).
   */
  judging: 15,
} as const;

/** What there is to see. */
export interface Need {
  /** "judging": the coach of a set is looking, also for its beginning; "watching": only for a sign, or for anybody at all. */
  readonly doing: "judging" | "watching";
  /** Both hands are overhead: a sign may be under way. */
  readonly isSign: boolean;
}

/** @returns pictures a second, one of `RATES` */
export function wantedRate({ doing, isSign }: Need): number {
  return doing === "judging" || isSign ? RATES.judging : RATES.watching;
}
