/**
 * `PLUMBLINE_LONG=1 npm run e2e`: more of the same, for which `npm test` has no time. The whole routine before the real
 * model instead of two of its exercises, and ten kills instead of four.
 */
export const LONG = process.env.PLUMBLINE_LONG === "1";
