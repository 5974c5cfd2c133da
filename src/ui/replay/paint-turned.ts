import type { Seeing } from "../../app/live/live-state";
import type { Replay } from "../../app/look-back/replay";
import { JOINT_INDEX, type Joint } from "../../core/body/pose";
import { levelled, type Turned, turned } from "../../core/history/review/turned";
import { BONES } from "../live/painting/overlay";

/** The body from any side, out of the world landmarks, on a floor with a grid to see the turning by. */

const ABOVE_DEG = 14;
const GRID_M = 0.5;
const FLOOR = "rgb(255 252 245 / 13%)";
/** Left and right as on the bars of the review. */
const LEFT = "236 235 227";
const RIGHT = "134 176 214";
const ACCENT = "rgb(255 138 76)";

/** How much room the body needs, metres. */
export interface Room {
  readonly reach: number;
  readonly height: number;
  readonly pitchDeg: number;
}

export function roomOf({ seen, pitchDeg }: Replay): Room {
  let [reach, height] = [0.5, 0.3];
  for (const { frame } of seen) {
    if (!frame.world) continue;
    const body = levelled(frame.world, pitchDeg);
    const floor = Math.max(...body.map(({ y }) => y));
    for (const { x, y, z } of body) {
      reach = Math.max(reach, Math.hypot(x, z));
      height = Math.max(height, floor - y);
    }
  }
  return { reach, height, pitchDeg };
}

export function paintTurned(
  context: CanvasRenderingContext2D,
  { frame, step }: Seeing,
  room: Room,
  turnDeg: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  if (!frame.world) return;
  const rise = Math.sin((ABOVE_DEG * Math.PI) / 180) * room.reach;
  const scale = 0.9 * Math.min(width / (2 * room.reach), height / (room.height + 2 * rise));
  context.translate(width / 2, (height + room.height * scale) / 2);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.setLineDash([]);

  paintFloor(context, room, turnDeg, scale);
  const body = turned(levelled(frame.world, room.pitchDeg), turnDeg, ABOVE_DEG);
  const at = (joint: Joint) => body[JOINT_INDEX[joint]] as Turned;
  const unit = 0.012 * height;

  // Far bones first, so that near ones lie over them.
  const bones = BONES.map(([from, to]) => ({
    a: at(from),
    b: at(to),
    right: from.startsWith("right") && to.startsWith("right"),
  }));
  for (const { a, b, right } of bones.sort((p, q) => q.a.z + q.b.z - p.a.z - p.b.z)) {
    const near = 0.5 - (a.z + b.z) / (4 * room.reach);
    context.strokeStyle = `rgb(${right ? RIGHT : LEFT} / ${Math.round(45 + 50 * near)}%)`;
    context.lineWidth = unit * (0.7 + 0.6 * near);
    line(context, [a, b], scale);
  }
  const [hips, shoulders] = [middle(at("leftHip"), at("rightHip")), middle(at("leftShoulder"), at("rightShoulder"))];
  const head = middle(at("leftEar"), at("rightEar"));
  context.strokeStyle = `rgb(${LEFT})`;
  context.lineWidth = unit * 1.7;
  line(context, [hips, shoulders], scale);
  context.lineWidth = unit * 0.8;
  line(context, [shoulders, head], scale);
  context.beginPath();
  context.arc(head.x * scale, head.y * scale, 0.09 * scale, 0, 2 * Math.PI);
  context.stroke();

  context.strokeStyle = ACCENT;
  context.lineWidth = unit * 0.7;
  for (const joint of step.faults.flatMap(({ joints }) => joints)) {
    const { x, y } = at(joint);
    context.beginPath();
    context.arc(x * scale, y * scale, unit * 2.2, 0, 2 * Math.PI);
    context.stroke();
  }
}

function paintFloor(context: CanvasRenderingContext2D, { reach }: Room, turnDeg: number, scale: number): void {
  const turn = (turnDeg * Math.PI) / 180;
  const flat = Math.sin((ABOVE_DEG * Math.PI) / 180);
  const lines = Math.ceil(reach / GRID_M);
  const end = lines * GRID_M;
  const on = (x: number, z: number) => ({
    x: x * Math.cos(turn) + z * Math.sin(turn),
    y: -(z * Math.cos(turn) - x * Math.sin(turn)) * flat,
  });
  context.strokeStyle = FLOOR;
  context.lineWidth = 1.5;
  for (let n = -lines; n <= lines; n++) {
    line(context, [on(n * GRID_M, -end), on(n * GRID_M, end)], scale);
    line(context, [on(-end, n * GRID_M), on(end, n * GRID_M)], scale);
  }
}

type Spot = Pick<Turned, "x" | "y">;

function line(context: CanvasRenderingContext2D, points: readonly Spot[], scale: number): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x * scale, y * scale);
  context.stroke();
}

function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
