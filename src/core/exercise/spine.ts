import type { EdgeFit } from "../body/pose";
import type { Metric } from "./exercise";
import { backEdge, frontEdge } from "./sample";

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
