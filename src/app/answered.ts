import * as v from "valibot";
import { createStore } from "zustand/vanilla";

/** Suggestions the user has answered, by their ids, oldest first; kept in this browser. */
export const ANSWERED_KEY = "plumbline.answered";

/** A suggestion is about the last sessions: old answers are about nothing that could come again. */
const MOST_KEPT = 50;

/** Any JSON value in, the answers in it out. */
export function readAnswered(stored: unknown): readonly string[] {
  const read = v.safeParse(v.array(v.string()), stored);
  return read.success ? read.output : [];
}

export const answered = createStore<readonly string[]>(() => readAnswered(load()));

/** This suggestion is not made again. */
export function markAnswered(id: string): void {
  answered.setState([...answered.getState(), id].slice(-MOST_KEPT), true);
}

answered.subscribe((now) => {
  try {
    localStorage.setItem(ANSWERED_KEY, JSON.stringify(now));
  } catch {
    // Storage is blocked: a suggestion may be made twice, which harms nobody.
  }
});

function load(): unknown {
  try {
    return JSON.parse(localStorage.getItem(ANSWERED_KEY) ?? "null");
  } catch {
    return null;
  }
}
