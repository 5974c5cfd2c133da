import { type Joint, landmark, type PoseFrame } from "../../core/body/pose";

/** Widths as shares of the picture's height; the colours of the drawn body. The far side first. */
const SKIN = "#d9a07a";
const SHIRT = "#20746d";
const SHORTS = "#2b3550";
const FLOOR = "#b08d68";
const WALL = "#d8d2c6";

type Limb = readonly [from: Joint, to: Joint, width: number, colour: string];

const sideOf = (side: "left" | "right"): readonly Limb[] => [
  [`${side}Hip`, `${side}Knee`, 0.075, SHORTS],
  [`${side}Knee`, `${side}Ankle`, 0.045, SKIN],
  [`${side}Heel`, `${side}FootIndex`, 0.035, "#efe9df"],
  [`${side}Shoulder`, `${side}Elbow`, 0.045, SHIRT],
  [`${side}Elbow`, `${side}Wrist`, 0.035, SKIN],
];

const TRUNK: readonly Limb[] = [["leftShoulder", "leftHip", 0.12, SHIRT]];

/** The body as thick lines, where nothing better can be drawn: what moves is what matters. */
export function drawLimbs(context: CanvasRenderingContext2D, frame: PoseFrame): void {
  const { width, height } = context.canvas;
  const pose = frame.image;
  context.fillStyle = WALL;
  context.fillRect(0, 0, width, height);
  context.fillStyle = FLOOR;
  context.fillRect(0, 0.7 * height, width, 0.3 * height);
  if (!pose) return;
  context.lineCap = "round";
  for (const [from, to, wide, colour] of [...sideOf("right"), ...TRUNK, ...sideOf("left")]) {
    const [a, b] = [landmark(pose, from), landmark(pose, to)];
    context.strokeStyle = colour;
    context.lineWidth = wide * height;
    context.beginPath();
    context.moveTo(a.x * height, a.y * height);
    context.lineTo(b.x * height, b.y * height);
    context.stroke();
  }
  const ear = landmark(pose, "leftEar");
  context.fillStyle = SKIN;
  context.beginPath();
  context.arc(ear.x * height, ear.y * height, 0.055 * height, 0, 2 * Math.PI);
  context.fill();
}
