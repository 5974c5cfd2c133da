/** The warm-up before a session's first set: on the feet, one thing after the other, led by time. */
export interface WarmUpPart {
  readonly id: "walk" | "march" | "hinge";
  readonly seconds: number;
  readonly source: string;
}

/**
 * Rules §9.1: easy walking or marching, then five slow cat-cows or unloaded hinges. Hinges, as they are done on the feet: who
 * is down on the mat stays there, and the place is settled standing. The rules give three to five minutes; two and a half
 * are led, as the first sets are easy themselves and a session of ten minutes is one that is begun. Judgement.
 */
export const WARM_UP: readonly WarmUpPart[] = [
  { id: "walk", seconds: 60, source: "rules §9.1: easy walk or march" },
  { id: "march", seconds: 40, source: "rules §9.1: easy walk or march" },
  { id: "hinge", seconds: 40, source: "rules §9.1: five unloaded hinges, at eight seconds each" },
];

/** How long it takes, seconds. */
export const WARM_UP_S = WARM_UP.reduce((sum, { seconds }) => sum + seconds, 0);
