import type { PainEntry } from "../plan/session";
import { isAlarming } from "./pain";

/** What the morning after says about the next session: rules §9.3, judged by itself first and then against before. */

/** From the laxest to the strictest. */
export const MORNING_ACTIONS = ["go-on", "keep", "less-volume", "see-professional"] as const;
export type MorningAction = (typeof MORNING_ACTIONS)[number];

export const MORNING_REASONS = [
  "sign",
  "severe",
  "twice",
  "high",
  "flare-up",
  "above",
  "some",
  "settled",
  "low",
] as const;
export type MorningReason = (typeof MORNING_REASONS)[number];

export interface MorningAdvice {
  readonly action: MorningAction;
  readonly reason: MorningReason;
}

interface MorningRule {
  readonly reason: MorningReason;
  readonly action: MorningAction;
  /** In words, for `docs/care.md`. */
  readonly when: string;
  readonly source: string;
  readonly met: (morning: PainEntry, before: number | null, badBefore: boolean) => boolean;
}

/** Scores of a morning, 0–10. */
const SEVERE_FROM = 7;
const HIGH_FROM = 5;
const SOME_FROM = 3;
const FLARE_UP_BY = 2;

const above = (morning: PainEntry, before: number | null) => (before === null ? 0 : morning.score - before);
const isBad = (morning: PainEntry, before: number | null) =>
  morning.score >= HIGH_FROM || above(morning, before) >= FLARE_UP_BY;

/** The first that is met speaks; they stand in the order of their strictness. */
export const MORNING_RULES: readonly MorningRule[] = [
  {
    reason: "sign",
    action: "see-professional",
    when: "a leg sign, or chest pain or dizziness",
    source: "rules §9.3, last row; §9.4",
    met: (morning) => isAlarming(morning),
  },
  {
    reason: "severe",
    action: "see-professional",
    when: `${SEVERE_FROM} or more, whatever it was before`,
    source: "rules §9.4: severe from 7 on; judgement",
    met: ({ score }) => score >= SEVERE_FROM,
  },
  {
    reason: "twice",
    action: "see-professional",
    when: "bad, and the last answered morning before it was bad too",
    source: "rules §9.3: two flare-ups in a row",
    met: (morning, before, badBefore) => badBefore && isBad(morning, before),
  },
  {
    reason: "high",
    action: "less-volume",
    when: `${HIGH_FROM} or more, whatever it was before`,
    source: "rules §9.3: 5 and more is red; for a morning by judgement",
    met: ({ score }) => score >= HIGH_FROM,
  },
  {
    reason: "flare-up",
    action: "less-volume",
    when: `${FLARE_UP_BY} or more above before the session`,
    source: "rules §9.3: worse than before by 2: a third less",
    met: (morning, before) => above(morning, before) >= FLARE_UP_BY,
  },
  {
    reason: "above",
    action: "keep",
    when: "above before the session, by less than that",
    source: "rules §9.3: settled is back to where it was, no more",
    met: (morning, before) => above(morning, before) > 0,
  },
  {
    reason: "some",
    action: "keep",
    when: `${SOME_FROM} or more, and not above before`,
    source: "rules §9.1: more is for those at 2 and less",
    met: ({ score }) => score >= SOME_FROM,
  },
  {
    reason: "settled",
    action: "go-on",
    when: "2 or less, and not above before",
    source: "rules §9.3: back to where it was within a day",
    met: (_, before) => before !== null,
  },
  {
    reason: "low",
    action: "go-on",
    when: "2 or less, and nothing was said before",
    source: "rules §9.3: 0 to 2 is green",
    met: () => true,
  },
];

interface Morning {
  readonly entry: PainEntry;
  readonly before: number | null;
}

/**
 * Judges the last answered morning. Mornings without an answer lie between and change nothing.
 * @param history what was said of pain in each session, oldest session first
 * @returns null while no morning has been answered
 */
export function morningAdvice(history: readonly (readonly PainEntry[])[]): MorningAdvice | null {
  const mornings = history.flatMap((said): Morning[] => {
    const entry = said.findLast(({ when }) => when === "next-morning");
    const before = said.find(({ when }) => when === "before")?.score ?? null;
    return entry ? [{ entry, before }] : [];
  });
  const [earlier, last] = [mornings.at(-2), mornings.at(-1)];
  if (!last) return null;
  const badBefore = earlier !== undefined && isBad(earlier.entry, earlier.before);
  const rule = MORNING_RULES.find(({ met }) => met(last.entry, last.before, badBefore));
  return rule ? { action: rule.action, reason: rule.reason } : null;
}

/** Whether what was said of a session's morning makes it a flare-up. */
export function isFlareUp(said: readonly PainEntry[]): boolean {
  const advice = morningAdvice([said]);
  return advice !== null && MORNING_ACTIONS.indexOf(advice.action) >= MORNING_ACTIONS.indexOf("less-volume");
}
