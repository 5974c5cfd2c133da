import type { SessionState } from "./state";

/**
 * Asking about pain where nobody can reach the laptop: one question at a time, answered with a lifted hand. First
 * whether something hurt; then how much, from little to much, a hand at the one that is right.
 */
export const PAIN_STEPS = ["hurt", "little", "clearly", "badly"] as const;
export type PainStep = (typeof PAIN_STEPS)[number];

/** What a lifted hand stands for on the scale of 0–10: the least of "easier", "stop the exercise" and "stop for today" in the table of care, so that no answer is taken for less than it may have been. Judgement. */
export const SCORE_OF = { little: 3, clearly: 5, badly: 7 } as const;
/** Whoever says that it hurt, and then nothing: taken for the middle. Judgement. */
const UNANSWERED = SCORE_OF.clearly;

/**
 * Seconds that a question stays open after it was said: to hear, decide and lift a hand for 1.2 s. "A little" is asked
 * while the hand is still up from the yes, which has to come down first. Judgement, held by a drawn body that answers.
 */
const OPEN_S = { hurt: 8, little: 7, clearly: 5, badly: 5 } as const;
/** A voice that never reports its end holds up no question for longer. Judgement. */
const VOICE_MOST_S = 10;

/** `null`: nothing hurt, or nobody said so. */
export type PainSaid = { readonly score: number | null };

export interface PainAsking {
  readonly step: PainStep;
  /** Seconds since it was asked, and since it can have been heard. */
  readonly askedS: number;
  readonly openS: number;
  /** The three were gone through once without a hand. */
  readonly again: boolean;
}

export const FIRST_QUESTION: PainAsking = { step: "hurt", askedS: 0, openS: 0, again: false };

/** One moment later. `lifted`: a hand was lifted in it; `speaking`: the question is still being said. */
export function askOn(
  { step, askedS, openS, again }: PainAsking,
  dt: number,
  { lifted, speaking }: { readonly lifted: boolean; readonly speaking: boolean },
): PainAsking | PainSaid {
  const heard = !speaking || askedS >= VOICE_MOST_S;
  const now = { step, askedS: askedS + dt, openS: heard ? openS + dt : openS, again };
  if (lifted) return step === "hurt" ? question("little", again) : { score: SCORE_OF[step] };
  if (now.openS < OPEN_S[step]) return now;
  if (step === "hurt") return { score: null };
  const next = PAIN_STEPS[PAIN_STEPS.indexOf(step) + 1];
  if (next) return question(next, again);
  return again ? { score: UNANSWERED } : question("little", true);
}

const question = (step: PainStep, again: boolean): PainAsking => ({ step, askedS: 0, openS: 0, again });

/** Seconds after which somebody who has begun a set and does nothing more, or lies down, is asked. Judgement: past the longest hold and the first reminder. */
const STOPPED_S = { resting: 25, underWay: 25, away: 12 } as const;

/** Whether somebody stopped in the middle of a set and stays where they are: something may hurt. */
export function stoppedInMidSet({ step, paused }: SessionState, up: boolean): boolean {
  if (step.kind !== "set" || paused.length > 0 || up) return false;
  const { counts, restedS, outS, awayS } = step.run;
  if (counts.full + counts.partial === 0) return false;
  return restedS >= STOPPED_S.resting || outS >= STOPPED_S.underWay || awayS >= STOPPED_S.away;
}
