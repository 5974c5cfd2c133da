/** What cutting and laying one thing over another does to the landmarks of a film. */
import { JOINTS, type PoseFrame } from "../../../src/core/body/pose";
import { pictured } from "./blemishes";
import { type Lot, spans, wandering, within } from "./draw";

type Frames = readonly PoseFrame[];

/** Words or a logo over a part of the picture for some time: what lies behind is guessed, 2–6 cm off. */
export function writtenOver(frames: Frames, lot: Lot): Frames {
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return frames;
  const wide = lot.between(0.25, 0.6) * first.aspect;
  const high = lot.between(0.12, 0.25);
  const [left, top] = [lot.between(0, first.aspect - wide), lot.between(0.35, 1 - high)];
  const when = spans(lot, [first.t, last.t], lot.whole(1, 3), [1.5, 6]);
  const size = lot.between(0.01, 0.03);
  const visibility = lot.between(0.1, 0.65);
  const wander = new Map(JOINTS.map((name) => [name, [wandering(lot, 0.4), wandering(lot, 0.4)] as const]));
  return frames.map((frame) => {
    const off = JOINTS.map((name) => wander.get(name)?.map((each) => each(frame.t)) ?? [0, 0]);
    if (!within(frame.t, when) || !frame.image) return frame;
    const image = frame.image.map((point, n) => {
      const isBehind = point.x > left && point.x < left + wide && point.y > top && point.y < top + high;
      const [dx = 0, dy = 0] = off[n] ?? [];
      return isBehind ? { ...point, x: point.x + size * dx, y: point.y + size * dy, visibility } : point;
    });
    return { ...frame, image };
  });
}

/** The frames in a part of the picture: scaled, its middle elsewhere. */
export function inset(frames: Frames, scale: number, dx: number, dy: number): Frames {
  return frames.map((frame) => pictured(frame, scale, dx, dy));
}

/** The model slips to another figure of the picture for moments; `other` is asked for the frame of that time. */
export function slipping(frames: Frames, other: Frames, lot: Lot, count: number, longS: readonly [number, number]) {
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last || other.length === 0) return { frames, when: [] };
  const when = spans(lot, [first.t, last.t], count, longS);
  const slipped = frames.map((frame, n) => {
    const there = other[n % other.length];
    return there && within(frame.t, when) ? { ...there, t: frame.t } : frame;
  });
  return { frames: slipped, when };
}
