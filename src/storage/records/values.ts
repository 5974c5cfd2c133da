import * as v from "valibot";

/** The values that records are made of. Bounds are far beyond what can happen: they keep out what would break a screen. */

export const Finite = v.pipe(v.number(), v.finite());
export const Seconds = v.pipe(v.number(), v.finite());
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
/** Milliseconds since 1970, before the year 2200: what every calendar can show. */
export const Clock = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(7.258e12));
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** See `core/sequence.ts`; records of before it was kept have neither. */
export const sequenceEntries = {
  order: v.optional(Clock),
  /** From the earliest clock on earth to the latest. */
  offsetMin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-12 * 60), v.maxValue(14 * 60))),
};
