import type { Seeing } from "../../app/live-state";
import { drawBody } from "../live/overlay";

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

/** Draws the body as the camera saw it, the crop as large as it can be. */
export function paintSeen(context: CanvasRenderingContext2D, { frame, step }: Seeing, crop: Crop): void {
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
  drawBody(context, frame, step, scale);
}
