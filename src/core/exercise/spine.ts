import { guessedMiddle } from "../body/body";
import { cross, dot, minus } from "../body/geometry";
import type { EdgeFit } from "../body/pose";
import { median } from "../body/statistics";
import type { Metric } from "./exercise";
import { backEdge, frontEdge, type Sample } from "./sample";

/** An outline with fewer rays, or a worse fit, says nothing of the spine; rules §4.3 [EJ]. */
export const CONTOUR_LIMITS = { leastCoverage: 0.6, worstResidual: 0.03 } as const;
/** Change of the sagitta over the chord per degree of spine flexion; rules §4.2 [SIM]. */
export const SAGITTA_PER_DEG = 0.0021;

/** Whether an outline was traced well enough to say anything. */
export function usable(edge: EdgeFit | null): edge is EdgeFit {
  return (
    edge !== null && edge.coverage >= CONTOUR_LIMITS.leastCoverage && edge.residual <= CONTOUR_LIMITS.worstResidual
  );
}

/** Curvature of the back's outline, sagitta over chord, + = rounded; null without a trustworthy outline. */
export const backCurve: Metric = {
  id: "back-curve",
  unit: "chord",
  joints: ["shoulder", "hip"],
  read(sample) {
    const edge = backEdge(sample);
    return usable(edge) ? edge.sagitta : null;
  },
};

/** Bulge of the belly's outline, sagitta over chord; only its change means anything. */
export const frontCurve: Metric = {
  id: "front-curve",
  unit: "chord",
  joints: ["shoulder", "hip"],
  read(sample) {
    const edge = frontEdge(sample);
    return usable(edge) ? edge.sagitta : null;
  },
};

/** The middle of the trunk, in shares of the way from hips to shoulders. Judgement. */
const WAIST = { from: 0.3, to: 0.7 } as const;

/** How deep the trunk is, from back to belly in its middle, over the length from mid-hip to mid-shoulder. */
export const trunkDepth: Metric = {
  id: "trunk-depth",
  unit: "chord",
  joints: ["shoulder", "hip"],
  read(sample) {
    const back = outOf(sample, backEdge(sample));
    const front = outOf(sample, frontEdge(sample));
    return back === null || front === null ? null : Math.abs(back - front);
  },
};

/** How far the middle of an edge lies to one side of the line from mid-hip to mid-shoulder, over its length. */
function outOf({ frame }: Sample, edge: EdgeFit | null): number | null {
  const [hip, shoulder] = [guessedMiddle(frame, "hip"), guessedMiddle(frame, "shoulder")];
  if (!edge || !hip || !shoulder) return null;
  const along = minus(shoulder, hip);
  const square = dot(along, along);
  if (square === 0) return null;
  const outs = edge.points.flatMap(([x, y]) => {
    const point = minus({ x, y }, hip);
    const u = dot(point, along) / square;
    return u >= WAIST.from && u <= WAIST.to ? [cross(along, point) / square] : [];
  });
  return median(outs);
}
