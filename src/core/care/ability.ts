/**
 * What somebody can do again: up to three things of their own choosing and how sure they feel, 0–10 each, asked every two
 * weeks. After the Patient-Specific Functional Scale (from memory): 0 cannot do it, 10 as well as before the trouble began.
 */
import { mean } from "../body/statistics";

/** One time of asking. Scores in the order of the activities. */
export interface AbilityAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly scores: readonly number[];
  /** How sure of their back they feel; null: not said. */
  readonly confidence: number | null;
}

export const MOST_ACTIVITIES = 3;
const EVERY_MS = 14 * 24 * 3_600_000;

/** Whether it is time to ask. A clock set back asks nothing twice. */
export function abilityDue(answers: readonly AbilityAnswer[], now: number): boolean {
  const last = answers.at(-1);
  return last === undefined || now - last.at >= EVERY_MS;
}

export type AbilityTrend = "too-early" | "better" | "same" | "worse";

/** A mean change of two points is about the least that matters (from memory, as for pain). */
const MATTERS = 2;

export interface AbilityCourse {
  readonly trend: AbilityTrend;
  /** Means of the activities, first and last time; null: nothing to compare. */
  readonly first: number | null;
  readonly last: number | null;
  readonly confidence: { readonly first: number; readonly last: number } | null;
}

/** From the first answer to the last one, oldest first. Answers about fewer things than the last one are left out. */
export function abilityCourse(answers: readonly AbilityAnswer[]): AbilityCourse {
  const last = answers.at(-1);
  const alike = answers.filter(({ scores }) => scores.length > 0 && scores.length === last?.scores.length);
  const [from, to] = [alike[0], alike.at(-1)];
  const sure = answers.flatMap(({ confidence }) => confidence ?? []);
  const confidence = sure.length > 1 ? { first: sure[0] ?? 0, last: sure.at(-1) ?? 0 } : null;
  if (!from || !to) return { trend: "too-early", first: null, last: null, confidence };
  const [first, now] = [mean(from.scores), mean(to.scores)];
  const change = now - first;
  const trend = alike.length < 2 ? "too-early" : change >= MATTERS ? "better" : change <= -MATTERS ? "worse" : "same";
  return { trend, first, last: now, confidence };
}
