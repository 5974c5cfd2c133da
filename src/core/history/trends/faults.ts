import type { SetDigest } from "../digest";

/** How often a fault was there, of the reps in which it could have been seen. */
export interface FaultRate {
  readonly id: string;
  readonly reps: number;
  /** Reps in which the check could be made. */
  readonly assessed: number;
  /** Greatest severity, 0…1. */
  readonly worst: number;
}

/**
 * Faults over some sets of one exercise, commonest first.
 * @param checks ids of every check that applies; one that was never made is left out, it is not a fault of nobody
 */
export function faultRates(sets: readonly SetDigest[], checks: readonly string[]): FaultRate[] {
  const reps = sets.flatMap((set) => set.reps);
  return checks
    .map((id) => {
      const found = reps.flatMap((rep) => rep.faults.filter((fault) => fault.id === id).slice(0, 1));
      return {
        id,
        reps: found.length,
        assessed: reps.filter((rep) => !rep.unseen.includes(id)).length,
        worst: Math.max(0, ...found.map(({ severity }) => severity)),
      };
    })
    .filter(({ assessed, reps: withIt }) => assessed > 0 && withIt > 0)
    .sort((a, b) => b.reps / b.assessed - a.reps / a.assessed || b.worst - a.worst);
}
