import type { PictureState } from "../../body/pose";
import { mean } from "../../body/statistics";

/** How small the picture is made before it is looked at as a picture: brightness only, row by row. */
export const GAUGE = {
  widthPx: 64,
  heightPx: 36,
  /** Mean brightness, 0…255, below which there is nothing on a picture. The darkest with somebody on it had 21. */
  blackBelow: 8,
  /**
   * Pictures whose brightness differs by no more than this on the mean, of 255, and nowhere by more than that, are the
   * same one. A picture that was frozen and then compressed keeps within it; people who hold still, with a camera's noise,
   * for 1.3 s at the most, and photographs that are shown for a while for 4.5 s: measured on 73 labelled films.
   */
  sameWithin: { mean: 0.1, most: 2 },
  /** Seconds after which a picture that stays the same is frozen. Above both, below the 8 s that it was asked for. */
  frozenAfterS: 5,
  /** Nobody looked for longer than this: what was there before says nothing of now. Judgement. */
  gapS: 1,
} as const;

/** Looks at pictures in the order of time. */
export interface PictureGauge {
  /**
   * @param t seconds, increasing
   * @param brightness 0…255 of each of the `GAUGE.widthPx` × `GAUGE.heightPx` points
   * @returns what is wrong with this picture; undefined: nothing
   */
  push(t: number, brightness: Uint8Array): PictureState | undefined;
}

/**
 * Tells black and frozen pictures. The landmarks cannot: on one and the same picture the pose model goes on wandering
 * by as much as on a person who holds still, since it looks where it has just looked.
 */
export function createPictureGauge(): PictureGauge {
  /** The first of the pictures that were all the same, and since when. */
  let first: { readonly t: number; readonly brightness: Uint8Array } | null = null;
  let lastT: number | null = null;
  return {
    push(t, brightness) {
      if (lastT !== null && t - lastT > GAUGE.gapS) first = null;
      lastT = t;
      if (!first || !isSame(first.brightness, brightness)) first = { t, brightness };
      // A picture without a single value is a black one, too.
      if (!(mean(brightness) >= GAUGE.blackBelow)) return "black";
      return t - first.t >= GAUGE.frozenAfterS ? "frozen" : undefined;
    },
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let sum = 0;
  for (let index = 0; index < a.length; index++) {
    const apart = Math.abs((a[index] ?? 0) - (b[index] ?? 0));
    if (apart > GAUGE.sameWithin.most) return false;
    sum += apart;
  }
  return sum <= GAUGE.sameWithin.mean * a.length;
}
