import type { PainEntry } from "./session";

/**
 * What to do about pain. The pain-monitoring model of exercise rules §9.3, on the careful side because nobody is
 * there to ask: it advises and never diagnoses.
 */

/** From the laxest to the strictest. */
export const PAIN_ACTIONS = ["continue", "easier", "stop-exercise", "stop-session"] as const;
export type PainAction = (typeof PAIN_ACTIONS)[number];

/**
 * Why: "fine" green, "some" amber, "high" red, "worse" clearly more than before the session, "before" too much to
 * start with, "severe" beyond what any exercise here is for, "leg" and "signs" for what is not to be exercised through.
 */
export type PainReason = "fine" | "some" | "high" | "worse" | "before" | "severe" | "leg" | "signs";

export interface PainAdvice {
  readonly action: PainAction;
  readonly reason: PainReason;
}

export interface PainContext {
  /** What was said before the session, 0–10; null where it was not. */
  readonly before: number | null;
}

/** 0–2 green, 3–4 amber, 5 and more red; rules §9.3. */
const AMBER_FROM = 3;
const RED_FROM = 5;
/** Above the score before the session; rules §9.3, which counts from 0 too: what increases pain is stopped. */
const WORSE_BY = 2;
/** Acute and severe: no exercise today beyond a walk; rules §9.4. */
const SEVERE_FROM = 7;

/** The advice on one answer. More pain never gives a laxer action. */
export function adviseOnPain(entry: PainEntry, { before }: PainContext): PainAdvice {
  const { score, when } = entry;
  if (entry.legSymptoms) return { action: "stop-session", reason: "leg" };
  if (entry.warningSigns) return { action: "stop-session", reason: "signs" };
  if (score >= SEVERE_FROM) return { action: "stop-session", reason: "severe" };
  if (when === "before") {
    if (score >= RED_FROM) return { action: "stop-session", reason: "before" };
  } else {
    if (score >= RED_FROM) return { action: "stop-exercise", reason: "high" };
    if (before !== null && score - before >= WORSE_BY) return { action: "stop-exercise", reason: "worse" };
  }
  if (score >= AMBER_FROM) return { action: "easier", reason: "some" };
  return { action: "continue", reason: "fine" };
}

/** What the morning after says about the next session. */
export type MorningAdvice = "settled" | "less-volume" | "see-professional";

/**
 * Judges the mornings after. A flare-up is a morning at least two above what was said before that session, rules §9.3;
 * the second in a row, or anything in a leg, is for a professional.
 * @param history what was said of pain in each session, oldest session first
 * @returns null while nothing can be said: no session has both a score before it and one of the morning after
 */
export function morningAdvice(history: readonly (readonly PainEntry[])[]): MorningAdvice | null {
  const mornings = history.flatMap((said): { flareUp: boolean; alarming: boolean }[] => {
    const before = said.find(({ when }) => when === "before");
    const morning = said.findLast(({ when }) => when === "next-morning");
    if (!morning) return [];
    const alarming = morning.legSymptoms || morning.warningSigns === true;
    if (!before && !alarming) return [];
    return [{ flareUp: before !== undefined && morning.score - before.score >= WORSE_BY, alarming }];
  });
  const [earlier, last] = [mornings.at(-2), mornings.at(-1)];
  if (!last) return null;
  if (last.alarming || (last.flareUp && earlier?.flareUp)) return "see-professional";
  return last.flareUp ? "less-volume" : "settled";
}
