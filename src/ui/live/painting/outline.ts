import type { Vec2 } from "../../../core/body/geometry";
import type { Outline } from "../../../core/setup/outline";

/** Shares of the picture's height. */
const LINE = 0.008;
const DASH = 0.03;
const CASING = "rgb(8 11 9 / 60%)";
const CREAM = "rgb(250 246 236 / 92%)";

/**
 * Where to stand, and where the mat belongs: dashed, so that nobody takes it for a body that was seen.
 * @param words side of the canvas on which words stand: the mat is not drawn through them
 */
export function drawOutline(
  context: CanvasRenderingContext2D,
  { body, head, mat }: Outline,
  words: "left" | "right" | null = null,
): void {
  const { width, height } = context.canvas;
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const [style, wide] of [
    [CASING, 2.2],
    [CREAM, 1],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = LINE * height * wide;
    context.setLineDash([DASH * height, DASH * height * 0.8]);
    around(context, body, height);
    if (mat) {
      const xs = body.map(({ x }) => x * height);
      const from = words === "left" ? Math.min(...xs) : 0;
      const to = words === "right" ? Math.max(...xs) : width;
      context.save();
      context.beginPath();
      context.rect(from, 0, to - from, height);
      context.clip();
      around(context, mat, height);
      context.restore();
    }
    context.beginPath();
    context.arc(head.at.x * height, head.at.y * height, head.radius * height, 0, 2 * Math.PI);
    context.stroke();
  }
  context.setLineDash([]);
}

function around(context: CanvasRenderingContext2D, line: readonly Vec2[], height: number): void {
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x * height, y * height);
  context.closePath();
  context.stroke();
}
