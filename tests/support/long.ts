/**
 * `PLUMBLINE_LONG=1`: the whole of what `npm test` takes a sample of, and more of the same. What that is:
 * CONTRIBUTING.md, "The long tests".
 */
export const LONG = process.env.PLUMBLINE_LONG === "1";

/**
 * One of every `of` that lie beside each other, another one for each turn, so that over as many turns each is met; all of
 * them with `PLUMBLINE_LONG=1`. What lies beside each other in a list is then met by every second case, or third.
 */
export const byTurns = <T>(all: readonly T[], of: number, turn: number): readonly T[] =>
  LONG ? all : all.filter((_, n) => n % of === (turn + Math.floor(n / of)) % of);
