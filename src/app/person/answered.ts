import * as v from "valibot";
import { byAdding, persisted } from "../data/persisted";

/** Suggestions the user has answered, by their ids, oldest first; kept in this browser. */
export const ANSWERED_KEY = "plumbline.answered";

/** A suggestion is about the last sessions: old answers are about nothing that could come again. */
const MOST_KEPT = 50;

/** Any JSON value in, the answers in it out. */
export function readAnswered(stored: unknown): readonly string[] {
  const read = v.safeParse(v.array(v.string()), stored);
  return read.success ? read.output : [];
}

export const answered = persisted<readonly string[]>(ANSWERED_KEY, readAnswered, byAdding(MOST_KEPT));

/** This suggestion is not made again. */
export function markAnswered(id: string): void {
  answered.setState([...answered.getState(), id].slice(-MOST_KEPT), true);
}
