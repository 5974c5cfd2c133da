/** In for four seconds and out for six: slow enough to calm, and nobody has to hold their breath. Judgement. */
const IN_S = 4;
const OUT_S = 6;
/** How wide the ring is, of its own size: it may not touch the number, nor the edge. */
const NARROW = 0.86;
const WIDE = 1.18;

/**
 * Ten steps a second, each about a pixel. A style sheet's animation, however few steps it has, keeps the whole page at
 * sixty screens a second (docs/decisions, "As many pictures as are needed").
 */
export const BREATH_STEP_MS = 100;

/** @param t seconds since the ring began to breathe @returns how wide it is, of its own size */
export function breathScale(t: number): number {
  const s = t % (IN_S + OUT_S);
  const share = s < IN_S ? s / IN_S : 1 - (s - IN_S) / OUT_S;
  return NARROW + ((WIDE - NARROW) * (1 - Math.cos(Math.PI * share))) / 2;
}
