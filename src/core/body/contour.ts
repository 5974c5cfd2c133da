import { evaluate, fitRobustly, slopeAt } from "./polynomial";
import type { EdgeFit } from "./pose";

/** One ray cast square to the trunk's chord, mid-hip (u = 0) → mid-shoulder (u = 1). */
export interface EdgeSample {
  /** Place on the chord. */
  readonly u: number;
  /** How far out the edge of the body lies, in chord lengths; null where none was found or an arm covers it. */
  readonly out: number | null;
}

/** The stretch that is back and nothing else: S2 to about T5 (exercise rules §4.3). */
const STRETCH = { from: 0.15, to: 0.85 } as const;
/** Where the tangents of the cubic are compared, as shares of the stretch: at the very ends it runs wild (§4.2). */
const TANGENTS = { from: 0.05, middle: 0.5, to: 0.95 } as const;
/** Below, the edge is guessed rather than seen. Judgement. */
const LEAST_COVERAGE = 0.5;
/** The edge must be seen this close to both ends of the stretch, in u, or the curve would be extrapolated. Judgement. */
const FARTHEST_END = 0.1;
/** A hidden part longer than this, in u, could bend either way. Judgement. */
const LONGEST_GAP = 0.2;
/** Less turning than this is within the noise of a ray contour (§4.2: SD 4–10°), and has no place. */
const LEAST_TURN_TO_SHARE_DEG = 10;

/** §4.2: change of the usable sagitta for each degree of spine flexion. */
const SAGITTA_PER_DEG = 0.0021;
/** §4.2: change of the usable turn for each degree of spine flexion. */
const TURN_PER_DEG = 0.75;

const DEG = 180 / Math.PI;

/**
 * Fits one edge of the trunk: quadratic and cubic, robust, on the stretch re-based to its own end points, so that the
 * slant of the edge against the chord between the joints does not matter. Method: exercise rules §4.3.
 *
 * @returns null when too little of the stretch was seen.
 */
export function fitEdge(samples: readonly EdgeSample[]): Omit<EdgeFit, "points"> | null {
  const stretch = samples.filter(({ u }) => u >= STRETCH.from - 1e-9 && u <= STRETCH.to + 1e-9);
  const seen = stretch.flatMap(({ u, out }) => (out === null ? [] : [{ u, out }]));
  const coverage = stretch.length === 0 ? 0 : seen.length / stretch.length;
  const first = seen[0];
  const last = seen[seen.length - 1];
  if (coverage < LEAST_COVERAGE || !first || !last) return null;
  if (first.u > STRETCH.from + FARTHEST_END || last.u < STRETCH.to - FARTHEST_END) return null;

  if (seen.some(({ u }, index) => u - (seen[index - 1]?.u ?? u) > LONGEST_GAP)) return null;

  const slanted = fitRobustly(
    seen.map(({ u }) => u),
    seen.map(({ out }) => out),
    3,
  );
  if (!slanted) return null;
  const base = reBase(evaluate(slanted.polynomial, STRETCH.from), evaluate(slanted.polynomial, STRETCH.to));
  const along = seen.map(({ u, out }) => base.along(u, out));
  const outward = seen.map(({ u, out }) => base.outward(u, out));
  const quadratic = fitRobustly(along, outward, 2);
  const cubic = fitRobustly(along, outward, 3);
  if (!quadratic || !cubic) return null;

  const tangentDeg = (x: number) => Math.atan(slopeAt(cubic.polynomial, x)) * DEG;
  const turnDeg = tangentDeg(TANGENTS.from) - tangentDeg(TANGENTS.to);
  const lowerTurnDeg = tangentDeg(TANGENTS.from) - tangentDeg(TANGENTS.middle);
  return {
    // y = … + c·x² stands −c/4 above its own chord in the middle of 0…1.
    sagitta: -(quadratic.polynomial[2] ?? 0) / 4,
    turnDeg,
    lowerShare: Math.abs(turnDeg) < LEAST_TURN_TO_SHARE_DEG ? null : clamp01(lowerTurnDeg / turnDeg),
    residual: cubic.residual,
    coverage,
  };
}

/**
 * Spine flexion of an edge against the same person's neutral, degrees-equivalent: + = rounder where the edge is the
 * back. The mean of the two measures that §4.2 converts.
 */
export function flexionDeg(edge: Pick<EdgeFit, "sagitta" | "turnDeg">, neutral: Pick<EdgeFit, "sagitta" | "turnDeg">) {
  const bySagitta = (edge.sagitta - neutral.sagitta) / SAGITTA_PER_DEG;
  const byTurn = (edge.turnDeg - neutral.turnDeg) / TURN_PER_DEG;
  return (bySagitta + byTurn) / 2;
}

/**
 * How far the stretch bends as a whole, degrees, had it the shape of an arc: the mean of the arc of the same sagitta
 * (θ = 4·arctan 2s, exercise rules §4.1) and of the measured turn, stretched from 5–95 % to the full length.
 */
export function bendDeg(edge: Pick<EdgeFit, "sagitta" | "turnDeg">): number {
  const bySagitta = 4 * Math.atan(2 * edge.sagitta) * DEG;
  const byTurn = edge.turnDeg / (TANGENTS.to - TANGENTS.from);
  return (bySagitta + byTurn) / 2;
}

/** Turns (u, out) so that the stretch's own ends lie at (0, 0) and (1, 0). */
function reBase(outFrom: number, outTo: number) {
  const run = STRETCH.to - STRETCH.from;
  const rise = outTo - outFrom;
  const square = run ** 2 + rise ** 2;
  return {
    along: (u: number, out: number) => ((u - STRETCH.from) * run + (out - outFrom) * rise) / square,
    outward: (u: number, out: number) => ((out - outFrom) * run - (u - STRETCH.from) * rise) / square,
  };
}

const clamp01 = (value: number) => Math.min(1, Math.max(0, value));
