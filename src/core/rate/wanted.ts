/**
 * How many pictures a second are worth looking at. Looking is nearly all that a session costs the processor, and most
 * of the time nothing moves: somebody rests, listens, holds. Decision: docs/decisions, "As many pictures as are needed".
 */

/** Pictures a second. */
export const RATES = {
  /**
   * Nothing is judged: announcements, rests, pauses. The sign for a pause bridges 0.3 s (`gesture.ts`) and is found at 5
   * pictures a second (`tests/properties/gesture.test.ts`); at fewer one picture that fails would break it.
   */
  watching: 5,
  /**
   * Somebody holds still, or is awaited. At 15 the faults of 80 of 88 reps of people are as by all pictures and as many sets
   * are exact; at 10 of 76, and one set fewer (docs/rates.md).
   */
  holding: 15,
  /** A fault is being watched: it is told of after so many seconds, and a picture's delay comes on top. Judgement: no fewer than for a hold. */
  faulty: 15,
  /** What is asked of a camera; also while a word or a tone is due. */
  full: 30,
} as const;

/**
 * From one picture to the next no joint is to go further than this, torso lengths: about 3 cm, twice what a landmark
 * jitters by (1.5 cm, rules §2), so that a finer look would show the jitter rather than the way.
 */
const LONGEST_STEP = 0.06;

/** What there is to see. */
export interface Need {
  /** "judging": the coach of a set is looking, also for its beginning; "watching": only for a sign, or for anybody at all. */
  readonly doing: "judging" | "watching";
  /** Of the fastest joint, torso lengths a second; null: nobody is seen, or has only now come. */
  readonly speed: number | null;
  /** Both hands are overhead: a sign may be under way. */
  readonly isSign: boolean;
  /** A count, or a tone, may fall within the next few pictures. */
  readonly isDue: boolean;
  /** The screen shows a fault. */
  readonly isFaulty: boolean;
}

/** @returns pictures a second, `RATES.watching` … `RATES.full` */
export function wantedRate({ doing, speed, isSign, isDue, isFaulty }: Need): number {
  if (doing === "watching") return isSign ? RATES.holding : RATES.watching;
  if (isDue) return RATES.full;
  const least = isFaulty ? RATES.faulty : RATES.holding;
  return Math.min(RATES.full, Math.max(least, (speed ?? 0) / LONGEST_STEP));
}
