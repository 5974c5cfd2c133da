import { createSlidingWindow } from "./sliding-window";

/** The ruler of all distances: the torso's length in the picture, kept steady. */
export interface Ruler {
  /** @param length torso length of this frame, picture heights. Gives the ruler, null before the first length. */
  push(t: number, length: number | null): number | null;
  clear(): void;
}

/** The 80th percentile of the last seconds: foreshortening only ever makes a torso shorter. Judgement. */
const WINDOW_S = 4;
const QUANTILE = 0.8;
/**
 * An arm that is raised takes the shoulder's landmark along and makes the torso 4–7 % longer at once (lab); three torso
 * lengths from the edge of the picture that looks like a hip that jumps by a fifth of one. Bodies come nearer slowly.
 */
const DRIFT_PER_S = 0.006;
/** Until so much has been seen the ruler follows freely. */
const SETTLE_S = 2;
/** Further off than this it is no arm: the person has come nearer, or turned. Judgement. */
const ANOTHER = 0.2;

export function createRuler(): Ruler {
  const lengths = createSlidingWindow();
  let ruler: number | null = null;
  let since: number | null = null;
  let lastT = 0;
  return {
    push(t, length) {
      const seconds = t - lastT;
      lastT = t;
      if (length !== null) lengths.push(t, length);
      lengths.forget(t - WINDOW_S);
      const wanted = lengths.quantile(QUANTILE);
      if (wanted === null) return null;
      since ??= t;
      const off = ruler === null ? Number.POSITIVE_INFINITY : wanted / ruler - 1;
      if (ruler === null || t - since < SETTLE_S || Math.abs(off) > ANOTHER) ruler = wanted;
      else ruler *= 1 + Math.sign(off) * Math.min(Math.abs(off), DRIFT_PER_S * seconds);
      return ruler;
    },
    clear() {
      lengths.clear();
      ruler = null;
      since = null;
    },
  };
}
