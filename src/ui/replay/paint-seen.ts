import type { Seeing } from "../../app/live/live-state";
import { distance } from "../../core/body/geometry";
import { type Joint, landmark, type Pose } from "../../core/body/pose";
import { drawBody } from "../live/painting/overlay";

/** A part of the picture, picture heights. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 0.07;
const SEEN = 0.5;
const FLOOR = "rgb(255 252 245 / 16%)";
const HEAD_LINE = "rgb(255 252 245 / 62%)";

/** The part of the picture in which the body moved: one for all frames, so that nothing jumps. */
export function cropOf(seen: readonly Seeing[]): Crop {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { frame } of seen) {
    for (const { x, y, visibility } of frame.image ?? []) {
      if (visibility < SEEN) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (left > right) return { x: 0, y: 0, width: seen[0]?.frame.aspect ?? 1, height: 1 };
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  };
}

/** The whole picture, where a film lies under the drawing: its floor needs no line. */
export function wholePicture(aspect: number): Crop {
  return { x: 0, y: 0, width: aspect, height: 1 };
}

/** Draws the body as the camera saw it, the crop as large as it can be; `alone`: on a plain stage, with a head. */
export function paintSeen(
  context: CanvasRenderingContext2D,
  { frame, step }: Seeing,
  crop: Crop,
  alone: boolean,
): void {
  const { width, height } = context.canvas;
  const scale = Math.min(width / crop.width, height / crop.height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.translate(
    (width - crop.width * scale) / 2 - crop.x * scale,
    (height - crop.height * scale) / 2 - crop.y * scale,
  );
  const y = (crop.y + crop.height - MARGIN * 0.7) * scale;
  context.strokeStyle = FLOOR;
  context.lineWidth = 0.004 * height;
  context.setLineDash([]);
  context.beginPath();
  context.moveTo((crop.x - crop.width) * scale, y);
  context.lineTo((crop.x + 2 * crop.width) * scale, y);
  context.stroke();
  if (alone && frame.image) drawHead(context, frame.image, scale);
  drawBody(context, frame, step, scale);
}

/** Radius of the circle, share of the trunk's length: the ears are near the middle of a head, whose half height is 0.2. */
const HEAD = 0.17;

/** A circle about the ears and a neck down to the shoulders: without a film behind it the drawing is to be a person. */
function drawHead(context: CanvasRenderingContext2D, pose: Pose, scale: number): void {
  const middle = (a: Joint, b: Joint) => {
    const [p, q] = [landmark(pose, a), landmark(pose, b)];
    return { x: ((p.x + q.x) / 2) * scale, y: ((p.y + q.y) / 2) * scale };
  };
  const [head, neck, hips] = [
    middle("leftEar", "rightEar"),
    middle("leftShoulder", "rightShoulder"),
    middle("leftHip", "rightHip"),
  ];
  const radius = HEAD * distance(neck, hips);
  const reach = distance(head, neck);
  context.strokeStyle = HEAD_LINE;
  context.lineWidth = 0.008 * scale;
  context.beginPath();
  context.arc(head.x, head.y, radius, 0, 2 * Math.PI);
  if (reach > radius) {
    const share = radius / reach;
    context.moveTo(neck.x, neck.y);
    context.lineTo(head.x + (neck.x - head.x) * share, head.y + (neck.y - head.y) * share);
  }
  context.stroke();
}
