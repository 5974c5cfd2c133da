import type { Rep, RepFault } from "../../coach/coach.types";
import { SCORING } from "../../coach/judge/score";
import type { Exercise } from "../../exercise/exercise";

/** Why a score was held down; `limit` is the most it could be. */
export type Cap =
  | { readonly kind: "key-fault"; readonly limit: number; readonly fault: string }
  | { readonly kind: "two-clear"; readonly limit: number }
  | { readonly kind: "partial"; readonly limit: number }
  /** Too many of the checks could not be made. */
  | { readonly kind: "unseen"; readonly limit: number };

/** The caps that a stored rep's score was given, read from what was found in it (rules §7). */
export function capsOf(rep: Rep, exercise: Exercise): readonly Cap[] {
  if (rep.caps.length === 0) return [];
  const ruleOf = ({ id }: RepFault) => exercise.faults.find((rule) => rule.id === id);
  const clear = rep.faults.filter((fault) => fault.severity >= 1 && ruleOf(fault)?.priority !== "tempo");
  const key = clear.find((fault) => ruleOf(fault)?.key);
  const caps: Cap[] = [];
  if (key) caps.push({ kind: "key-fault", limit: SCORING.capSevereKey, fault: key.id });
  if (clear.length >= 2) caps.push({ kind: "two-clear", limit: SCORING.capTwoSevere });
  if (rep.kind === "partial") caps.push({ kind: "partial", limit: SCORING.capPartial });
  if (rep.caps.length > caps.length) caps.push({ kind: "unseen", limit: SCORING.capUnseen });
  return caps;
}

/** The moment of a rep that is worth freezing: its worst fault's, else its top. Seconds on the source's clock. */
export function worstMoment(rep: Rep): number {
  return worstFault(rep)?.at ?? rep.top;
}

export function worstFault(rep: Rep): RepFault | null {
  return rep.faults.reduce<RepFault | null>(
    (worst, fault) => (worst === null || fault.severity > worst.severity ? fault : worst),
    null,
  );
}

/** The rep to look at first: the lowest score, the worst fault among equals. @returns its position, or null of none */
export function worstRep(reps: readonly Rep[]): number | null {
  const badness = (rep: Rep) => 1000 - (rep.score ?? 100) * 10 + (worstFault(rep)?.severity ?? 0);
  let worst: number | null = null;
  reps.forEach((rep, index) => {
    const other = worst === null ? undefined : reps[worst];
    if (!other || badness(rep) > badness(other)) worst = index;
  });
  return worst;
}
