import { distance } from "../../src/core/body/geometry";
/** Ways in which the same movement can reach the coach differently: another camera, another rate, a worse sensor. */
import {
  type EdgeFit,
  JOINTS,
  type Joint,
  type Landmark,
  type Point,
  type Pose,
  type PoseFrame,
} from "../../src/core/body/pose";
import { gaussian, seeded } from "../../src/mannequin/random";

export type Frames = readonly PoseFrame[];

/** Torso of an adult, metres: says how many picture heights an error in metres is. */
const TORSO_M = 0.5;

const INDEX_OF_TWIN = JOINTS.map((name) => JOINTS.indexOf(twinOf(name)));

function twinOf(name: Joint): Joint {
  if (name === "mouthLeft") return "mouthRight";
  if (name === "mouthRight") return "mouthLeft";
  if (name.startsWith("left")) return name.replace("left", "right") as Joint;
  return name.startsWith("right") ? (name.replace("right", "left") as Joint) : name;
}

/** Left and right of every joint exchanged: what a pose model does for moments when limbs cross. */
export function swapped(pose: Pose): Pose {
  return INDEX_OF_TWIN.map((index) => pose[index] as Landmark);
}

function moved(pose: Pose, to: (point: Landmark) => Partial<Landmark>): Pose {
  return pose.map((point) => ({ ...point, ...to(point) }));
}

/** One joint higher in the picture, in the seconds from…to, by so many torso lengths. */
export function higher(frames: Frames, joint: Joint, torsos: number, from: number, to = Infinity): Frames {
  const index = JOINTS.indexOf(joint);
  return frames.map((frame) => {
    const { image, t } = frame;
    const [shoulder, hip] = [image?.[JOINTS.indexOf("leftShoulder")], image?.[JOINTS.indexOf("leftHip")]];
    if (!image || !shoulder || !hip || t < from || t > to) return frame;
    const rise = torsos * distance(shoulder, hip);
    return { ...frame, image: image.map((point, n) => (n === index ? { ...point, y: point.y - rise } : point)) };
  });
}

export function later(frames: Frames, seconds: number): Frames {
  return frames.map((frame) => ({ ...frame, t: frame.t + seconds }));
}

/** Played `factor` times as fast. */
export function faster(frames: Frames, factor: number): Frames {
  const first = frames[0]?.t ?? 0;
  return frames.map((frame) => ({ ...frame, t: first + (frame.t - first) / factor }));
}

/** The picture as a mirror shows it, in every part: the person's left is now the right. */
export function mirrored(frames: Frames): Frames {
  return frames.map((frame) => ({
    ...frame,
    image: frame.image && moved(swapped(frame.image), ({ x }) => ({ x: frame.aspect - x })),
    world: frame.world && moved(swapped(frame.world), ({ x }) => ({ x: -x })),
    trunk: frame.trunk && {
      plus: flipped(frame.trunk.minus, frame.aspect),
      minus: flipped(frame.trunk.plus, frame.aspect),
    },
  }));
}

function flipped(edge: NonNullable<PoseFrame["trunk"]>["plus"], aspect: number) {
  return edge && { ...edge, points: edge.points.map(([x, y]) => [aspect - x, y] as const) };
}

/** The picture turned clockwise about its middle, as by a camera that stands crooked. */
export function rolled(frames: Frames, deg: number): Frames {
  const [c, s] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
  return frames.map((frame) => {
    const [mx, my] = [frame.aspect / 2, 0.5];
    const turned = (x: number, y: number): Point => [
      mx + (x - mx) * c - (y - my) * s,
      my + (x - mx) * s + (y - my) * c,
    ];
    return {
      ...frame,
      image:
        frame.image &&
        moved(frame.image, (point) => {
          const [x, y] = turned(point.x, point.y);
          return { x, y };
        }),
      world: frame.world && moved(frame.world, ({ x, y }) => ({ x: x * c - y * s, y: x * s + y * c })),
      trunk: outlineAt(frame, turned),
    };
  });
}

/** The person smaller in the picture (`scale` < 1) and elsewhere in it; world landmarks stay. */
export function replaced(frames: Frames, scale: number, dx: number, dy: number): Frames {
  return frames.map((frame) => {
    const at = (x: number, y: number): Point => [
      frame.aspect / 2 + (x - frame.aspect / 2) * scale + dx,
      0.5 + (y - 0.5) * scale + dy,
    ];
    return {
      ...frame,
      image:
        frame.image &&
        moved(frame.image, (point) => {
          const [x, y] = at(point.x, point.y);
          return { x, y, z: point.z * scale };
        }),
      trunk: outlineAt(frame, at),
    };
  });
}

/** The trunk's outline with its points elsewhere; what was fitted to it is over its own length, and stays. */
function outlineAt({ trunk }: PoseFrame, at: (x: number, y: number) => Point): PoseFrame["trunk"] {
  const edge = (fit: EdgeFit | null) => fit && { ...fit, points: fit.points.map(([x, y]) => at(x, y)) };
  return trunk && { plus: edge(trunk.plus), minus: edge(trunk.minus) };
}

/** At most `fps` frames a second are left. */
export function thinned(frames: Frames, fps: number): Frames {
  let next = Number.NEGATIVE_INFINITY;
  return frames.filter(({ t }) => {
    if (t < next - 1e-6) return false;
    // Counted on from the last one wanted, so that the mean rate is right; anew after a gap.
    next = t > next + 1 / fps ? t + 1 / fps : next + 1 / fps;
    return true;
  });
}

/** Twice the frames: between each two one half way. */
export function doubled(frames: Frames): Frames {
  return frames.flatMap((frame, index) => {
    const next = frames[index + 1];
    return next ? [frame, halfway(frame, next)] : [frame];
  });
}

function halfway(a: PoseFrame, b: PoseFrame): PoseFrame {
  const between = (p: Pose | null, q: Pose | null) =>
    p && q
      ? p.map((from, index) => {
          const to = q[index] as Landmark;
          const mean = (key: keyof Landmark) => (from[key] + to[key]) / 2;
          return { x: mean("x"), y: mean("y"), z: mean("z"), visibility: mean("visibility") };
        })
      : null;
  return {
    ...a,
    t: (a.t + b.t) / 2,
    image: between(a.image, b.image),
    world: between(a.world, b.world),
  };
}

/** A share of the frames never arrives. */
export function dropped(frames: Frames, share: number, seed: number): Frames {
  const random = seeded(seed);
  return frames.filter(() => random() >= share);
}

export function unseen(frame: PoseFrame): PoseFrame {
  return { ...frame, image: null, world: null, trunk: null };
}

/** In a share of the frames nobody is found. */
export function lost(frames: Frames, share: number, seed: number): Frames {
  const random = seeded(seed);
  return frames.map((frame) => (random() < share ? unseen(frame) : frame));
}

/** Independent error of every landmark in every frame, standard deviation in metres at the body, per axis. */
export function jittered(frames: Frames, sigmaM: number, seed: number): Frames {
  const noise = gaussian(seeded(seed));
  return frames.map((frame) => {
    const { image, world } = frame;
    if (!image || !world) return frame;
    const [shoulder, hip] = [image[JOINTS.indexOf("leftShoulder")], image[JOINTS.indexOf("leftHip")]];
    const torso = shoulder && hip ? distance(shoulder, hip) : 0;
    const sigma = (torso / TORSO_M) * sigmaM;
    return {
      ...frame,
      image: moved(image, ({ x, y }) => ({ x: x + sigma * noise(), y: y + sigma * noise() })),
      world: moved(world, ({ x, y, z }) => ({
        x: x + sigmaM * noise(),
        y: y + sigmaM * noise(),
        z: z + sigmaM * noise(),
      })),
    };
  });
}

/** Left and right mixed up for `lastS` seconds, about every `everyS`. */
export function mixedUp(frames: Frames, everyS: number, lastS: number, seed: number): Frames {
  const random = seeded(seed);
  let from = (frames[0]?.t ?? 0) + everyS * random();
  return frames.map((frame) => {
    while (frame.t > from + lastS) from += everyS * (0.5 + random());
    if (frame.t < from) return frame;
    return { ...frame, image: frame.image && swapped(frame.image), world: frame.world && swapped(frame.world) };
  });
}
