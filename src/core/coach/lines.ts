import { type BodySide, otherSide, type Point } from "../body/pose";
import type { Baseline, Exercise, Phase } from "../exercise/exercise";
import { backEdge, type Sample } from "../exercise/sample";
import { backCurve, SAGITTA_PER_DEG, usable } from "../exercise/spine";
import type { ActiveFault, CoachStep, StrongLine } from "./coach.types";

/** The lines that matter for the exercise, where they are now, and how far from good. */
export function linesOf(
  exercise: Exercise,
  sample: Sample,
  side: BodySide,
  faults: readonly ActiveFault[],
  phase: Phase,
): readonly StrongLine[] {
  if (!sample.frame.image) return [];
  return exercise.lines.flatMap((line): StrongLine[] => {
    const sides = line.across ? [side, otherSide(side)] : [side];
    const points = line.joints.flatMap((joint) =>
      sides.flatMap((each): Point[] => {
        const point = sample.seen(each, joint);
        return point ? [[point.x, point.y]] : [];
      }),
    );
    if (points.length < 2) return [];
    const active = faults.filter((fault) => line.faults.includes(fault.id));
    const judged = phase !== "setup" && phase !== "paused";
    return [{ points, severity: judged ? Math.max(0, ...active.map((fault) => fault.severity)) : null }];
  });
}

/** The traced back for the screen, with its change from the user's own neutral in degrees of flexion. */
export function backOf(sample: Sample, baseline: Baseline): CoachStep["back"] {
  const edge = backEdge(sample);
  if (!usable(edge)) return null;
  const neutral = baseline.value(backCurve, sample.scene.near);
  return { points: edge.points, changeDeg: neutral === null ? null : (edge.sagitta - neutral) / SAGITTA_PER_DEG };
}
