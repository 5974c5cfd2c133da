import type { Joint, Point, Pose, PoseFrame } from "../../../core/body/pose";
import { landmark } from "../../../core/body/pose";
import type { CoachStep } from "../../../core/coach/coach.types";

/**
 * Draws the body over the picture, outside React. Coordinates come in picture heights (the `image` frame), so one
 * factor, the canvas's height, turns them into pixels. Mirroring is the canvas element's own affair (CSS).
 */

/** Sizes as shares of the picture's height: the same drawing on a phone and on a projector. */
const BONE = 0.0045;
const STRONG = 0.013;
const MARK = 0.026;
/** Joints less visible than this are left out: a guessed limb drawn like a seen one would be a lie. */
const SEEN = 0.5;

const QUIET = "rgb(255 252 245 / 62%)";
const NEUTRAL = [250, 246, 236] as const;
const ACCENT = [255, 138, 76] as const;
const CASING = "rgb(16 20 18 / 62%)";
/** Degrees of change of the back at which its line has the full accent; the severe step of rules §4.2. */
const BACK_SEVERE_DEG = 40;

/** What of a step is drawn. */
export type Drawn = Pick<CoachStep, "lines" | "faults" | "back">;

export const BONES: readonly (readonly [Joint, Joint])[] = [
  ["leftShoulder", "rightShoulder"],
  ["leftHip", "rightHip"],
  ...(["left", "right"] as const).flatMap(
    (side) =>
      [
        [`${side}Shoulder`, `${side}Elbow`],
        [`${side}Elbow`, `${side}Wrist`],
        [`${side}Shoulder`, `${side}Hip`],
        [`${side}Hip`, `${side}Knee`],
        [`${side}Knee`, `${side}Ankle`],
        [`${side}Ankle`, `${side}Heel`],
        [`${side}Heel`, `${side}FootIndex`],
        [`${side}Ear`, `${side}Shoulder`],
      ] as const,
  ),
];

/** Clears the canvas and draws one frame on it. */
export function drawOverlay(context: CanvasRenderingContext2D, frame: PoseFrame, step: Drawn): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  drawBody(context, frame, step, height);
}

/** Draws one frame, one picture height being `height` of the context's own units. */
export function drawBody(context: CanvasRenderingContext2D, frame: PoseFrame, step: Drawn, height: number): void {
  if (!frame.image) return;
  context.lineCap = "round";
  context.lineJoin = "round";
  drawBones(context, frame.image, height);
  drawBack(context, step, height);
  for (const { points, severity } of step.lines) drawStrong(context, points, severity, height);
  drawMarks(context, frame.image, step, height);
}

function drawBones(context: CanvasRenderingContext2D, pose: Pose, height: number): void {
  context.setLineDash([]);
  context.lineWidth = BONE * height;
  context.strokeStyle = QUIET;
  context.beginPath();
  for (const [from, to] of BONES) {
    const a = landmark(pose, from);
    const b = landmark(pose, to);
    if (Math.min(a.visibility, b.visibility) < SEEN) continue;
    context.moveTo(a.x * height, a.y * height);
    context.lineTo(b.x * height, b.y * height);
  }
  context.stroke();
}

function drawBack(context: CanvasRenderingContext2D, { back }: Drawn, height: number): void {
  if (!back || back.points.length < 2) return;
  const severity = back.changeDeg === null ? null : Math.min(1, Math.abs(back.changeDeg) / BACK_SEVERE_DEG);
  trace(context, back.points, height);
  context.setLineDash([]);
  context.strokeStyle = CASING;
  context.lineWidth = STRONG * height * 1.1;
  context.stroke();
  context.strokeStyle = colour(severity ?? 0);
  context.lineWidth = STRONG * height * 0.62;
  context.stroke();
}

/** Solid while good; dashes as the form leaves the good band; dotted and thin where it is not judged. */
function drawStrong(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  severity: number | null,
  height: number,
): void {
  if (points.length < 2) return;
  const unit = STRONG * height;
  trace(context, points, height);
  context.setLineDash([]);
  if (severity === null) {
    context.setLineDash([0.01, unit * 1.4]);
    context.strokeStyle = QUIET;
    context.lineWidth = unit * 0.6;
    context.stroke();
    return;
  }
  const wide = unit * (1 + 0.5 * severity);
  context.strokeStyle = CASING;
  context.lineWidth = wide * 1.7;
  context.stroke();
  if (severity >= 0.34) context.setLineDash([unit * (severity >= 1 ? 0.8 : 2.4), unit * 2.2]);
  context.strokeStyle = colour(severity);
  context.lineWidth = wide;
  context.stroke();
}

function drawMarks(context: CanvasRenderingContext2D, pose: Pose, step: Drawn, height: number): void {
  const marked = new Map<Joint, number>();
  for (const { joints, severity } of step.faults) {
    for (const joint of joints) marked.set(joint, Math.max(severity, marked.get(joint) ?? 0));
  }
  context.setLineDash([]);
  for (const [joint, severity] of marked) {
    const { x, y, visibility } = landmark(pose, joint);
    if (visibility < SEEN) continue;
    const radius = MARK * height * (1 + 0.35 * severity);
    context.beginPath();
    context.arc(x * height, y * height, radius, 0, 2 * Math.PI);
    context.strokeStyle = CASING;
    context.lineWidth = radius * 0.62;
    context.stroke();
    context.strokeStyle = colour(0.5 + severity / 2);
    context.lineWidth = radius * 0.34;
    context.stroke();
  }
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[], height: number): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x * height, y * height);
}

/** Neutral at 0, the accent at 1. */
function colour(severity: number): string {
  const share = Math.min(1, Math.max(0, severity));
  const mixed = NEUTRAL.map((from, channel) => Math.round(from + ((ACCENT[channel] ?? from) - from) * share));
  return `rgb(${mixed.join(" ")})`;
}
