/** A rep's curve as it is drawn and kept: years of reps hold on to it, so it has no more points than a chart shows. */

type Curve = readonly (readonly [t: number, progress: number])[];

/** A chart of a rep is some 300 px wide. */
const MOST_POINTS = 60;
const THOUSANDTHS = 1000;

/** At most `MOST_POINTS`, evenly picked, with both ends and the highest; progress to the thousandth. */
export function curveToKeep(curve: Curve): Curve {
  const every = Math.max(1, Math.ceil((curve.length - 1) / (MOST_POINTS - 2)));
  const peak = curve.reduce((best, [, progress], n) => (progress > (curve[best]?.[1] ?? 0) ? n : best), 0);
  return curve
    .filter((_, n) => n % every === 0 || n === peak || n === curve.length - 1)
    .map(([t, progress]) => [t, Math.round(progress * THOUSANDTHS) / THOUSANDTHS] as const);
}
