import { inOrder } from "./sequence";

interface Begun {
  readonly startedAt: number;
  readonly order?: number | undefined;
  readonly offsetMin?: number | undefined;
  /** Milliseconds since 1970; null: cut short. */
  readonly endedAt: number | null;
}

export interface Span {
  /** What began first, by order: after the clock was set back it is not the earliest by the clock. null: nothing did. */
  readonly first: Begun | null;
  /** Milliseconds since 1970: the end of the session, else of the last set in it. null: nobody knows. */
  readonly endedAt: number | null;
}

/** From when to when somebody exercised, for every screen and paper alike. */
export function spanOf(session: Begun | null, sets: readonly (Begun & { readonly seconds: number })[]): Span {
  const done = inOrder(sets);
  const [first = null] = inOrder<Begun>([...(session ? [session] : []), ...done]);
  const last = done.at(-1);
  const lastEnd = last ? (last.endedAt ?? last.startedAt + last.seconds * 1000) : null;
  return { first, endedAt: session?.endedAt ?? lastEnd };
}
