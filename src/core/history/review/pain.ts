import type { PainEntry } from "../../plan/session";

/** What was said of pain around one session, rules §8.2; null: was not said. */
export interface PainCourse {
  readonly before: PainEntry | null;
  /** The highest of what was said during the sets and between them. */
  readonly during: PainEntry | null;
  readonly after: PainEntry | null;
  readonly morning: PainEntry | null;
}

/** Where something was said twice the later one holds, but during the session the highest. */
export function painCourse(entries: readonly PainEntry[]): PainCourse {
  const inOrder = [...entries].sort((a, b) => a.at - b.at);
  const last = (when: PainEntry["when"]) => inOrder.findLast((entry) => entry.when === when) ?? null;
  const during = inOrder
    .filter(({ when }) => when === "during" || when === "after-exercise")
    .reduce<PainEntry | null>((most, entry) => (most === null || entry.score > most.score ? entry : most), null);
  return { before: last("before"), during, after: last("after"), morning: last("next-morning") };
}
