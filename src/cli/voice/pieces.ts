import { aroundNumbers, clausesOf, keyOf } from "../../device/sound/pieces";

/** A clause that occurs with more numbers than this is recorded around them; with fewer it is recorded whole. Judgement. */
const MOST_WHOLE = 3;
const templateOf = (clause: string) => keyOf(clause).replace(/\d+/g, "#");

/**
 * What has to be recorded so that each of these texts can be said.
 * @returns by key, in the writing in which it came first: its punctuation gives it its melody
 */
export function piecesFor(texts: readonly string[]): ReadonlyMap<string, string> {
  const clauses = texts.flatMap(clausesOf);
  const kinds = new Map<string, Set<string>>();
  for (const clause of clauses) {
    const template = templateOf(clause);
    kinds.set(template, (kinds.get(template) ?? new Set()).add(keyOf(clause)));
  }
  const isWhole = (clause: string) => (kinds.get(templateOf(clause))?.size ?? 0) <= MOST_WHOLE;
  const pieces = new Map<string, string>();
  for (const piece of clauses.flatMap((clause) => (isWhole(clause) ? [clause] : aroundNumbers(clause)))) {
    if (!pieces.has(keyOf(piece))) pieces.set(keyOf(piece), piece);
  }
  return pieces;
}
