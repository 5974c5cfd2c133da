/**
 * What follows from how hard a session was said to be, 0–10. Form, reps and pain do not tell too little from too much.
 * Which effort is light enough is judgement: 5 to 6 of 10 leaves half a dozen reps in hand.
 */

interface EffortRule {
  readonly id: "easy" | "right" | "hard";
  /** The session was said to be at least so hard. */
  readonly from: number;
  readonly follows: string;
  readonly source: string;
}

export const EFFORTS: readonly EffortRule[] = [
  {
    id: "easy",
    from: 0,
    follows: "after two of them, good and with pain of 2 or less, the next heavier weight may be offered",
    source: "judgement: half of what one has, and less, is not yet light training",
  },
  {
    id: "right",
    from: 5,
    follows: "the same weight again; a harder version may be offered for its form",
    source: "judgement: light is 5 to 6 of 10",
  },
  {
    id: "hard",
    from: 8,
    follows: "nothing harder, however good it looked",
    source: "judgement: little is left in hand",
  },
];

export type Effort = EffortRule["id"];

/** null or absent: not said. */
export function effortOf(said: number | null | undefined): Effort | null {
  if (said === null || said === undefined) return null;
  return EFFORTS.findLast(({ from }) => said >= from)?.id ?? null;
}
