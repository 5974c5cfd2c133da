import { type BodySide, otherSide, type Point } from "../body/pose";
import type { Exercise, Phase } from "../exercise/exercise";
import type { Sample } from "../exercise/sample";
import type { ActiveFault, StrongLine } from "./coach.types";

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
