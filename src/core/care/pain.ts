import type { PainEntry } from "../plan/session";

/**
 * What to do about an answer on pain: the pain-monitoring model of exercise rules §9.3, on the careful side because
 * nobody is there to ask. It advises and never diagnoses. The rules are data: `docs/care.md` prints them, and every
 * sentence a person reads is chosen by the id of the rule that spoke, so that words and rule cannot part.
 */

/** From the laxest to the strictest. */
export const PAIN_ACTIONS = ["continue", "easier", "stop-exercise", "stop-session"] as const;
export type PainAction = (typeof PAIN_ACTIONS)[number];

export const PAIN_REASONS = [
  "chest",
  "leg",
  "severe",
  "before",
  "high",
  "worse",
  "catch",
  "catch-before",
  "some",
  "fine",
] as const;
export type PainReason = (typeof PAIN_REASONS)[number];

export interface PainAdvice {
  readonly action: PainAction;
  readonly reason: PainReason;
}

export interface PainContext {
  /** What was said before the session, 0–10; null where it was not. */
  readonly before: number | null;
}

/** What a rule looks for. Whatever was not asked (`null`, or absent) fulfils nothing and rules nothing out. */
export type PainTest =
  | { readonly kind: "sign"; readonly sign: "leg" | "chest" | "catching" }
  /** The score, 0–10, at least this; with `above`, also at least so much more than before the session. */
  | { readonly kind: "score"; readonly from: number; readonly above?: number };

export interface PainRule {
  readonly reason: PainReason;
  /** Asked before the session, or during and after it; null: whenever. */
  readonly asked: "before" | "later" | null;
  readonly test: PainTest;
  readonly action: PainAction;
  /** Whether the signs that want help at once are shown with it. */
  readonly emergency: boolean;
  readonly source: string;
}

/** The first that is met speaks. Cut-offs on the 0–10 scale. */
export const PAIN_RULES: readonly PainRule[] = [
  {
    reason: "chest",
    asked: null,
    test: { kind: "sign", sign: "chest" },
    action: "stop-session",
    emergency: true,
    source: "rules §9.4 (emergency wording of an NHS trust): chest pain; dizziness with it by judgement",
  },
  {
    reason: "leg",
    asked: null,
    test: { kind: "sign", sign: "leg" },
    action: "stop-session",
    emergency: true,
    source: "rules §9.3, last row: new leg pain below the knee, numbness, tingling or weakness",
  },
  {
    reason: "severe",
    asked: null,
    test: { kind: "score", from: 7 },
    action: "stop-session",
    emergency: true,
    source: "rules §9.4: severe from 7 on; judgement",
  },
  {
    reason: "before",
    asked: "before",
    test: { kind: "score", from: 5 },
    action: "stop-session",
    emergency: false,
    source: "rules §9.3: 5 and more is red; before a session the walk and the calm ten minutes, judgement",
  },
  {
    reason: "high",
    asked: "later",
    test: { kind: "score", from: 5 },
    action: "stop-exercise",
    emergency: false,
    source: "rules §9.3: 5 and more is red (the stricter of two readings of the model)",
  },
  {
    reason: "worse",
    asked: "later",
    test: { kind: "score", from: 3, above: 2 },
    action: "stop-exercise",
    emergency: false,
    source:
      "rules §9.3: two above the start; only from 3 on, since 0 to 2 is fine whatever it was before and a change of 2 is about the least that matters (from memory)",
  },
  {
    reason: "catch",
    asked: "later",
    test: { kind: "sign", sign: "catching" },
    action: "stop-exercise",
    emergency: false,
    source: "judgement: a catch is common and passes; a smaller movement, and not this one today",
  },
  {
    reason: "catch-before",
    asked: "before",
    test: { kind: "sign", sign: "catching" },
    action: "easier",
    emergency: false,
    source: "judgement: a catch today asks for smaller movements",
  },
  {
    reason: "some",
    asked: null,
    test: { kind: "score", from: 3 },
    action: "easier",
    emergency: false,
    source: "rules §9.3: 3 to 4 is amber",
  },
  {
    reason: "fine",
    asked: null,
    test: { kind: "score", from: 0 },
    action: "continue",
    emergency: false,
    source: "rules §9.3: 0 to 2 is green",
  },
];

/** The rule that speaks on an answer. More pain, or one sign more, never gives a laxer action. */
export function painRule(entry: PainEntry, context: PainContext): PainRule {
  const asked = entry.when === "before" ? "before" : "later";
  const met = PAIN_RULES.filter((rule) => (rule.asked === null || rule.asked === asked) && isMet(rule, entry, context));
  const strictest = Math.max(...met.map(({ action }) => PAIN_ACTIONS.indexOf(action)));
  const speaks = met.find(({ action }) => PAIN_ACTIONS.indexOf(action) === strictest);
  // A score below zero is none: the validator lets none in.
  if (!speaks) throw new RangeError(`No rule for a pain of ${entry.score}.`);
  return speaks;
}

export function adviseOnPain(entry: PainEntry, context: PainContext): PainAdvice {
  const { action, reason } = painRule(entry, context);
  return { action, reason };
}

/** Whether an answer holds a sign that is not to be exercised through, whatever the score. */
export function isAlarming(entry: PainEntry): boolean {
  return entry.legSymptoms === true || hasChestSign(entry);
}

function isMet({ test }: PainRule, entry: PainEntry, { before }: PainContext): boolean {
  if (test.kind === "score") {
    if (entry.score < test.from) return false;
    return test.above === undefined || (before !== null && entry.score - before >= test.above);
  }
  if (test.sign === "leg") return entry.legSymptoms === true;
  return test.sign === "chest" ? hasChestSign(entry) : entry.catching === true;
}

/**
 * Until revision 2 of the questions one box stood for a catch, dizziness and chest pain alike. Whoever ticked that may
 * have meant the gravest of them.
 */
function hasChestSign({ chest, warningSigns }: PainEntry): boolean {
  return chest === true || warningSigns === true;
}
