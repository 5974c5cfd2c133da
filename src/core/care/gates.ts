import type { ExerciseId } from "../exercise/exercise";
import { type GateRule, programmeOf } from "../exercise/programme";
import { adaptationsOf } from "./adaptations";
import { rungsBelow } from "./ladder";
import type { Access, ScreeningId } from "./screening";

/** When a movement is open to somebody, whichever way they come to it. Sources: rules §9.2 and §9.4 where it says so. */

/** What the gates look at. `null` is "not said" or "not seen", and never opens anything. */
export interface GateFacts {
  readonly access: Access;
  /** The last score of pain said within the last day, 0–10. */
  readonly painToday: number | null;
  /** A leg sign, chest pain or dizziness said within the last day. */
  readonly alarmToday: boolean;
  /** Whether bending backwards hurts. */
  readonly archingHurts: boolean | null;
  /** How a movement went when it was last done within four weeks, with five full reps or more. */
  readonly form: (exercise: ExerciseId, variant: string) => number | null;
  readonly ticked: readonly ScreeningId[];
}

/** Why a movement is not open now. */
export const GATE_REASONS = [
  "screening",
  "alarm",
  "left-out",
  "severe",
  "pain",
  "pain-unknown",
  "arching",
  "arching-unknown",
  "practice",
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

export type Gate =
  | { readonly open: true }
  | {
      readonly open: false;
      readonly because: GateReason;
      /** The rung of the same exercise that is open instead; null: none is. */
      readonly instead: string | null;
    };

/** From here on nothing but the gentle movements is begun with; rules §9.3 and §9.4. */
const RED_FROM = 5;
const SEVERE_FROM = 7;

/** Whether a movement is open now, and what is instead of it. */
export function gateOf(exercise: ExerciseId, variant: string, facts: GateFacts): Gate {
  const because = closedBecause(exercise, variant, facts);
  if (because === null) return { open: true };
  const instead = rungsBelow(exercise, variant).find((each) => closedBecause(exercise, each, facts) === null) ?? null;
  return { open: false, because, instead };
}

/**
 * The version of a movement that is left once so much pain has been said in the middle of a session: itself, the next
 * easier one, or null. By the gates alone: what else pain changes is said by its own rules.
 */
export function leftAt(exercise: ExerciseId, variant: string, score: number): string | null {
  const lets = (each: string) => score <= (ruleOf(exercise, each)?.mostPain ?? Number.POSITIVE_INFINITY);
  return [variant, ...rungsBelow(exercise, variant)].find(lets) ?? null;
}

function ruleOf(exercise: ExerciseId, variant: string): GateRule | undefined {
  return programmeOf(exercise).gates.find(({ variants }) => variants?.includes(variant) ?? true);
}

function closedBecause(exercise: ExerciseId, variant: string, facts: GateFacts): GateReason | null {
  const { painToday, archingHurts } = facts;
  if (facts.alarmToday) return "alarm";
  if (painToday !== null && painToday >= SEVERE_FROM) return "severe";
  const gentle = programmeOf(exercise).gentle.includes(variant);
  if (facts.access === "gentle" && !gentle) return "screening";
  const changes = adaptationsOf(exercise, facts.ticked, variant);
  if (changes.some(({ change }) => change.kind === "leave-out")) return "left-out";
  if (painToday !== null && painToday >= RED_FROM && !gentle) return "pain";
  const rule = ruleOf(exercise, variant);
  if (!rule) return null;
  if (painToday === null) return "pain-unknown";
  if (painToday > rule.mostPain) return "pain";
  if (rule.archingMustNotHurt && archingHurts !== false) return archingHurts === null ? "arching-unknown" : "arching";
  const { practised } = rule;
  if (!practised) return null;
  const best = Math.max(-1, ...practised.variants.map((each) => facts.form(exercise, each) ?? -1));
  return best >= practised.score ? null : "practice";
}
