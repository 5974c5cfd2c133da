import * as v from "valibot";
import { type AbilityAnswer, abilityDue, MOST_ACTIVITIES } from "../../core/care/ability";
import { byField, persisted } from "../data/persisted";

const Score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const AnswerSchema = v.object({
  at: v.pipe(v.number(), v.finite()),
  scores: v.pipe(v.array(Score), v.maxLength(MOST_ACTIVITIES)),
  confidence: v.nullable(Score),
});

/** What the user wants to do again, in their own words, and how it goes; kept in this browser. */
const AbilitySchema = v.object({
  activities: v.fallback(
    v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))), v.maxLength(MOST_ACTIVITIES)),
    [],
  ),
  /** Oldest first. */
  answers: v.fallback(v.array(AnswerSchema), []),
  /** When the question was put aside, milliseconds since 1970; null: it was not. */
  skippedAt: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
});
export type Ability = v.InferOutput<typeof AbilitySchema>;

const defaults = { activities: [], answers: [], skippedAt: null } as const satisfies Readonly<
  Record<keyof Ability, unknown>
>;

/** Any JSON value in, a whole one out. */
export function readAbility(stored: unknown): Ability {
  return v.parse(AbilitySchema, typeof stored === "object" && stored !== null ? { ...defaults, ...stored } : defaults);
}

export const ability = persisted<Ability>("plumbline.ability", readAbility, byField);

/** Two years of answers. */
const MOST_KEPT = 60;

/** Whether it is time to ask; put aside, it waits as long as an answer would. */
export function isAbilityDue({ answers, skippedAt }: Ability = ability.getState()): boolean {
  const put = skippedAt === null ? [] : [{ at: skippedAt, scores: [], confidence: null }];
  return abilityDue(
    [...answers, ...put].sort((a, b) => a.at - b.at),
    Date.now(),
  );
}

/** Keeps an answer. False: it holds only until the page is closed. */
export function answerAbility(activities: readonly string[], answer: Omit<AbilityAnswer, "at">): boolean {
  const { answers } = ability.getState();
  ability.setState({
    activities: [...activities],
    answers: [...answers, { at: Date.now(), ...answer, scores: [...answer.scores] }].slice(-MOST_KEPT),
    skippedAt: null,
  });
  return ability.isKept();
}

export function skipAbility(): void {
  ability.setState({ skippedAt: Date.now() });
}
