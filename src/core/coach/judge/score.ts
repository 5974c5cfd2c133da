import { clamp, fraction } from "../../body/geometry";
import { mean, median } from "../../body/statistics";
import type { Exercise, FaultRule } from "../../exercise/exercise";
import type { NotAssessed, Rep, RepFault, ScoreCap, ScorePart, ScoreReason } from "../coach.types";
import { SCORE_CAPS } from "../coach.types";
import type { RawRep } from "../reps/phases";
import type { Reach, Wave } from "./wave";

/** Penalties and caps of rules §7 [EJ]. */
export const SCORING = {
  minorPenalty: 0.12,
  severePenalty: 0.35,
  keyFactor: 1.3,
  capSevereKey: 65,
  capTwoSevere: 50,
  capPartial: 60,
  /** Less than this share of what the camera can check was checked: no score. Judgement. */
  leastMade: 0.6,
  /** A score in which less than this share of all the exercise's checks was made leaves room for what nobody saw. Judgement. */
  leastOfAll: 0.6,
  capUnseen: 95,
  /** A set has a score when this share of its full reps has one. Judgement. */
  leastScored: 0.6,
  /** Shown in steps of 5: more would be false precision. */
  step: 5,
  /** Spread at the top, torso lengths, that leaves nothing of the steadiness part. */
  unsteady: 0.05,
  /**
   * How far both ends of a wave lie from the person's usual ones, in shares of the usual height: up to here alike, and from there on
   * nothing alike. Judgement: nobody repeats a movement to less than a tenth, and the outline of a small wave trembles by half of that.
   */
  alike: 0.1,
  unlike: 0.3,
  /** Waves of the set that make the usual one; one alone might itself be the odd one. Judgement. */
  leastOwn: 2,
  /**
   * Fastest over mean speed (`wave.ts`): up to here a flow, from there on stops and starts. One calm rest where the back is flat is
   * none: 1.9. Judgement, above that.
   */
  flowing: 2,
  halting: 3,
} as const;

export interface Scored {
  readonly score: number | null;
  readonly parts: readonly ScorePart[];
  readonly caps: readonly ScoreCap[];
}

/**
 * Scores a rep 0…100 from range, form, tempo and steadiness.
 * @param spread standard deviation of the steadiness metric at the top, torso lengths; null when not measured
 * @param wave of an exercise that waves, with the set's waves before it; null of others
 */
export function scoreRep(
  exercise: Exercise,
  rules: readonly FaultRule[],
  raw: RawRep,
  faults: readonly RepFault[],
  notAssessed: readonly NotAssessed[],
  spread: number | null,
  wave: OwnWave | null = null,
): Scored {
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
  const judged = rules.filter(({ id }) => !notAssessed.some((missed) => missed.id === id));
  const parts = [
    rangePart(exercise, raw),
    formPart(exercise, faults, ruleOf),
    tempoPart(exercise, raw, faults, judged),
    steadinessPart(exercise, spread),
    evenPart(exercise, wave),
    smoothPart(exercise, wave),
  ].filter((part): part is ScorePart => part !== null);
  const { ofPossible, ofAll } = coverageOf(rules, notAssessed);
  if (madeOf(exercise, parts, ofPossible) < SCORING.leastMade) return { score: null, parts, caps: [] };
  const weights = parts.reduce((sum, part) => sum + part.weight, 0);
  const plain = (100 * parts.reduce((sum, part) => sum + part.weight * part.value, 0)) / weights;
  const { cap, caps } = capOf(raw, faults, ruleOf, ofAll);
  return { score: Math.round(Math.min(plain, cap) / SCORING.step) * SCORING.step, parts, caps };
}

/**
 * Share 0…1 of what counts that was measured. What a wave is scored by first is measured on the wave itself, whatever its
 * checks needed: each part counts by its weight, form by the share of its checks. Elsewhere the checks are what counts.
 */
function madeOf({ score, rep }: Exercise, parts: readonly ScorePart[], ofPossible: number): number {
  const { form, even, smooth } = score;
  if (!even || !smooth) return ofPossible;
  const tempo = rep.cycleTargetS === undefined ? 0 : score.tempo;
  const measured = parts.reduce((sum, { id, weight }) => sum + (id === "form" ? weight * ofPossible : weight), 0);
  return measured / (form + tempo + even + smooth);
}

/** How much of an exercise a rep's judgement covers. */
export interface Coverage {
  /** Checks that were made, and all that the exercise has. */
  readonly made: number;
  readonly all: number;
  /** Shares 0…1 with key faults weighing more: of the checks that some side shows, and of all of them. */
  readonly ofPossible: number;
  readonly ofAll: number;
}

/** @param rules those of the variant; @param notAssessed what could not be judged in the rep */
export function coverageOf(
  rules: readonly Pick<FaultRule, "id" | "key" | "views">[],
  notAssessed: readonly NotAssessed[],
): Coverage {
  const weigh = (some: typeof rules) => some.reduce((sum, { key }) => sum + (key ? SCORING.keyFactor : 1), 0);
  const share = (some: typeof rules, of: typeof rules) => (of.length === 0 ? 0 : weigh(some) / weigh(of));
  const made = rules.filter(({ id }) => !notAssessed.some((missed) => missed.id === id));
  const possible = rules.filter(({ views }) => views.length > 0);
  return { made: made.length, all: rules.length, ofPossible: share(made, possible), ofAll: share(made, rules) };
}

type RuleOf = (id: string) => FaultRule | undefined;

function rangePart(exercise: Exercise, raw: RawRep): ScorePart | null {
  if (exercise.score.range === 0) return null;
  const { partial, top } = exercise.rep;
  const value = clamp((raw.peak - partial) / (top - partial), 0, 1);
  const because = value === 1 ? "full-range" : "short-range";
  return { id: "range", weight: exercise.score.range, value, because };
}

function formPart(exercise: Exercise, faults: readonly RepFault[], ruleOf: RuleOf): ScorePart {
  let value = 1;
  let named = false;
  for (const fault of faults) {
    const rule = ruleOf(fault.id);
    if (!rule || rule.priority === "tempo") continue;
    const penalty = SCORING.minorPenalty + (SCORING.severePenalty - SCORING.minorPenalty) * fault.severity;
    value *= 1 - penalty * (rule.key ? SCORING.keyFactor : 1);
    named = true;
  }
  return { id: "form", weight: exercise.score.form, value, because: named ? "faults" : "no-fault" };
}

/** null: neither the pace nor a hold could be told. */
function tempoPart(
  exercise: Exercise,
  raw: RawRep,
  faults: readonly RepFault[],
  judged: readonly FaultRule[],
): ScorePart | null {
  const { holdTargetS, cycleTargetS } = exercise.rep;
  if (cycleTargetS !== undefined) return cyclePart(exercise.score.tempo, raw, cycleTargetS);
  const paceRules = judged.filter(({ priority }) => priority === "tempo");
  const tempo = faults.filter(({ id }) => paceRules.some((rule) => rule.id === id));
  const pace = tempo.reduce((left, fault) => left * (1 - 0.25 - 0.75 * fault.severity), 1);
  const seconds = raw.topOut - raw.topIn;
  const held = holdTargetS === 0 ? null : clamp(seconds / holdTargetS, 0, 1);
  const values = [...(paceRules.length > 0 ? [pace] : []), ...(held === null ? [] : [held])];
  if (values.length === 0) return null;
  const value = mean(values);
  return { id: "tempo", weight: exercise.score.tempo, value, because: paceReason() };

  function paceReason(): ScoreReason {
    // Told in tenths of a second: 3.98 of 4 s is no hold that was short.
    if (seconds < holdTargetS - 0.05) return "held-short";
    if (paceRules.length === 0) return "held";
    return pace < 1 ? "hurried" : "steady-pace";
  }
}

/** null of the first rep, whose beginning nobody saw. */
function cyclePart(weight: number, { end, previousEnd }: RawRep, targetS: number): ScorePart | null {
  if (previousEnd === null) return null;
  const seconds = end - previousEnd;
  const value = clamp(seconds / targetS, 0, 1);
  const because = value < 1 ? "quick" : "calm";
  return { id: "tempo", weight, value, because };
}

/** A wave, and those of the set before it. */
export interface OwnWave extends Wave {
  readonly before: readonly Reach[];
}

function evenPart({ score }: Exercise, wave: OwnWave | null): ScorePart | null {
  if (!score.even || !wave?.reach || wave.before.length < SCORING.leastOwn) return null;
  const crest = median(wave.before.map((one) => one.crest)) ?? 0;
  const trough = median(wave.before.map((one) => one.trough)) ?? 0;
  const off = Math.abs(wave.reach.crest - crest) + Math.abs(wave.reach.trough - trough);
  const value = clamp(fraction(off / (crest - trough), SCORING.unlike, SCORING.alike), 0, 1);
  const because = value === 1 ? "alike" : "unlike";
  return { id: "even", weight: score.even, value, because };
}

function smoothPart({ score }: Exercise, wave: OwnWave | null): ScorePart | null {
  if (!score.smooth || wave?.roughness === null || wave?.roughness === undefined) return null;
  const value = clamp(fraction(wave.roughness, SCORING.halting, SCORING.flowing), 0, 1);
  const because = value === 1 ? "flowing" : "halting";
  return { id: "smooth", weight: score.smooth, value, because };
}

function steadinessPart(exercise: Exercise, spread: number | null): ScorePart | null {
  if (exercise.score.stability === 0 || spread === null) return null;
  const value = 1 - clamp(spread / SCORING.unsteady, 0, 1);
  const because = value > 0.6 ? "steady" : "wobble";
  return { id: "stability", weight: exercise.score.stability, value, because };
}

/** The most that a score can be for each reason, rules §7. */
export const CAP_LIMITS: Readonly<Record<ScoreCap, number>> = {
  "key-fault": SCORING.capSevereKey,
  "two-clear": SCORING.capTwoSevere,
  partial: SCORING.capPartial,
  unseen: SCORING.capUnseen,
};

function capOf(raw: RawRep, faults: readonly RepFault[], ruleOf: RuleOf, covered: number) {
  const severe = faults.filter((fault) => fault.severity >= 1 && ruleOf(fault.id)?.priority !== "tempo");
  const holds: Readonly<Record<ScoreCap, boolean>> = {
    "key-fault": severe.some((fault) => ruleOf(fault.id)?.key),
    "two-clear": severe.length >= 2,
    partial: raw.kind === "partial",
    unseen: covered < SCORING.leastOfAll,
  };
  const caps = SCORE_CAPS.filter((cap) => holds[cap]);
  return { cap: Math.min(100, ...caps.map((cap) => CAP_LIMITS[cap])), caps };
}

/** Middle score of some full reps, of one set or of many; null when too few of them have one. */
export function middleScore(full: readonly { readonly score: number | null }[]): number | null {
  const scores = full.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length < SCORING.leastScored * full.length ? null : median(scores);
}

/** The score of a set, 0…100 in steps of 5; null when too few of its full reps have one. */
export function scoreSet(reps: readonly Rep[]): number | null {
  const middle = middleScore(reps.filter((rep) => rep.kind === "full"));
  return middle === null ? null : Math.round(middle / SCORING.step) * SCORING.step;
}
