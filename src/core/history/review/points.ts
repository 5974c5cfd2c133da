import type { Rep, RepFault, ScoreCap } from "../../coach/coach.types";
import { CAP_LIMITS } from "../../coach/judge/score";
import type { Exercise } from "../../exercise/exercise";

/** Why a score was held down; `limit` is the most it could be. */
export type Cap =
  | { readonly kind: "key-fault"; readonly limit: number; readonly fault: string }
  | { readonly kind: Exclude<ScoreCap, "key-fault">; readonly limit: number };

export function capsOf(rep: Rep, exercise: Exercise): readonly Cap[] {
  return rep.caps.flatMap((kind): readonly Cap[] => {
    const limit = CAP_LIMITS[kind];
    if (kind !== "key-fault") return [{ kind, limit }];
    // Newer rules may have another mind about what is a key fault: the worst one was it, then.
    const fault = rep.faults.find((one) => isClearKey(one, exercise)) ?? worstFault(rep);
    return fault ? [{ kind, limit, fault: fault.id }] : [];
  });
}

function isClearKey({ id, severity }: RepFault, { faults }: Exercise): boolean {
  const rule = faults.find((one) => one.id === id);
  return severity >= 1 && rule !== undefined && rule.key && rule.priority !== "tempo";
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
