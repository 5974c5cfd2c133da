/** What films of strangers do to landmarks, each with its strength by lot. Frames in, frames out; the movement stays. */
import {
  type BodySide,
  JOINTS,
  type Joint,
  type Landmark,
  type Pose,
  type PoseFrame,
} from "../../../src/core/body/pose";
import { mean } from "../../../src/core/body/statistics";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { LABS } from "../../../src/exercises/registry/labs";
import { unseen } from "../perturb";
import { type Lot, spans, wandering, within } from "./draw";

type Frames = readonly PoseFrame[];
/** null: nothing is known of an exercise. */
export type Blemish = (frames: Frames, lot: Lot, exercise: ExerciseId | null) => Frames;

const TORSO_M = 0.5;

function torsoOf(pose: Pose): number {
  const at = (name: Joint) => pose[JOINTS.indexOf(name)] as Landmark;
  const middle = (joint: "Shoulder" | "Hip", axis: "x" | "y") =>
    (at(`left${joint}`)[axis] + at(`right${joint}`)[axis]) / 2;
  return Math.hypot(middle("Shoulder", "x") - middle("Hip", "x"), middle("Shoulder", "y") - middle("Hip", "y"));
}

function spanOf(frames: Frames): readonly [number, number] {
  return [frames[0]?.t ?? 0, frames.at(-1)?.t ?? 0];
}

/** Every landmark that `wanted` names changed in both poses; `scale` is a metre in that pose's unit. */
function changed(
  frame: PoseFrame,
  wanted: (name: Joint) => boolean,
  to: (point: Landmark, scale: number, pose: Pose, name: Joint) => Landmark,
): PoseFrame {
  const { image, world } = frame;
  if (!image || !world) return frame;
  const scale = torsoOf(image) / TORSO_M;
  const each = (pose: Pose, by: number) =>
    pose.map((point, index) => {
      const name = JOINTS[index] as Joint;
      return wanted(name) ? to(point, by, pose, name) : point;
    });
  return { ...frame, image: each(image, scale), world: each(world, 1) };
}

/** What stands before a body, where an exercise says nothing of it. */
const ANY_HIDDEN = [/Hip/, /Knee/, /Ankle|Heel|Foot/, /Elbow|Wrist/] as const;

/** A weight, a bar across the hips, the near arm before the trunk: less visible, and 3–10 cm off, now here, now there. */
const hidden: Blemish = (frames, lot, exercise) => {
  const joints = lot.pick((exercise && LABS[exercise].hidden) ?? ANY_HIDDEN);
  const sizeM = lot.between(0.015, 0.05);
  const visibility = lot.between(0.25, 0.7);
  const all = lot.chance(0.4);
  const when = spans(lot, spanOf(frames), lot.whole(3, 8), [0.5, 3]);
  const forgetS = lot.between(0.3, 1.5);
  const moved = new Map<string, readonly [(t: number) => number, (t: number) => number]>();
  for (const name of JOINTS) if (joints.test(name)) moved.set(name, [wandering(lot, forgetS), wandering(lot, forgetS)]);
  return frames.map((frame) => {
    const by = new Map([...moved].map(([name, [x, y]]) => [name, [x(frame.t), y(frame.t)] as const]));
    if (!all && !within(frame.t, when)) return frame;
    return changed(
      frame,
      (name) => moved.has(name),
      (point, metre, _, name) => {
        const [x = 0, y = 0] = by.get(name) ?? [];
        return { ...point, x: point.x + x * sizeM * metre, y: point.y + y * sizeM * metre, visibility };
      },
    );
  });
};

const LEGS = /Knee|Ankle|Heel|FootIndex/;

/** The two legs taken for each other for moments. */
const legsSwapped: Blemish = (frames, lot) => {
  const when = spans(lot, spanOf(frames), lot.whole(2, 6), [0.1, 0.5]);
  const twin = (name: Joint) =>
    JOINTS.indexOf((name.startsWith("left") ? name.replace("left", "right") : name.replace("right", "left")) as Joint);
  return frames.map((frame) =>
    within(frame.t, when)
      ? changed(
          frame,
          (name) => LEGS.test(name),
          (point, _, pose, name) => pose[twin(name)] ?? point,
        )
      : frame,
  );
};

/** An arm, a leg or a side of the body put before the hips instead of behind them, or the other way round. */
const depthFlipped: Blemish = (frames, lot) => {
  const side = lot.pick<BodySide>(["left", "right"]);
  const limb = lot.pick([LEGS, /Elbow|Wrist|Pinky|Index|Thumb/, /./]);
  const when = spans(lot, spanOf(frames), lot.whole(2, 6), [0.1, 0.8]);
  return frames.map((frame) =>
    within(frame.t, when)
      ? changed(
          frame,
          (name) => name.startsWith(side) && limb.test(name),
          (point) => ({ ...point, z: -point.z }),
        )
      : frame,
  );
};

/** Nobody found for moments. */
const lost: Blemish = (frames, lot) => {
  const when = spans(lot, spanOf(frames), lot.whole(1, 4), [0.1, 1]);
  return frames.map((frame) => (within(frame.t, when) ? unseen(frame) : frame));
};

/** Few pictures, at uneven times. */
const unevenTimes: Blemish = (frames, lot) => {
  const slowest = lot.between(0.1, 0.14);
  let next = Number.NEGATIVE_INFINITY;
  return frames.filter(({ t }) => {
    if (t < next) return false;
    next = t + lot.between(0.04, slowest);
    return true;
  });
};

/** In slow motion down to half, or quicker by a half. */
const otherPace: Blemish = (frames, lot) => {
  const factor = lot.chance(0.5) ? lot.between(0.5, 0.8) : lot.between(1.2, 1.5);
  const first = frames[0]?.t ?? 0;
  return frames.map((frame) => ({ ...frame, t: first + (frame.t - first) / factor }));
};

/** The picture moved and scaled about its middle: body and outline alike. */
export function pictured(frame: PoseFrame, scale: number, dx: number, dy: number): PoseFrame {
  const x = (of: number) => frame.aspect / 2 + (of - frame.aspect / 2) * scale + dx;
  const y = (of: number) => 0.5 + (of - 0.5) * scale + dy;
  const edge = (of: NonNullable<PoseFrame["trunk"]>["plus"]) =>
    of && { ...of, points: of.points.map(([px, py]) => [x(px), y(py)] as const) };
  return {
    ...frame,
    image: frame.image?.map((p) => ({ ...p, x: x(p.x), y: y(p.y), z: p.z * scale })) ?? null,
    trunk: frame.trunk && { plus: edge(frame.trunk.plus), minus: edge(frame.trunk.minus) },
  };
}

/** A hand that holds the camera: it pans, zooms and shakes by a few percent. */
const cameraMoves: Blemish = (frames, lot) => {
  const [panS, zoomS] = [lot.between(3, 9), lot.between(4, 12)];
  const [pan, tip, zoom] = [lot.between(0, 0.05), lot.between(0, 0.03), lot.between(0, 0.08)];
  const shake = lot.between(0, 0.004);
  const [x, y] = [wandering(lot, 0.12), wandering(lot, 0.12)];
  return frames.map((frame) => {
    const turn = (period: number) => Math.sin((2 * Math.PI * frame.t) / period);
    return pictured(
      frame,
      1 + zoom * turn(zoomS),
      pan * turn(panS) + shake * x(frame.t),
      tip * turn(1.3 * panS) + shake * y(frame.t),
    );
  });
};

/** How visible guesses are at most, and how far over the edge they wander, picture heights. */
export const GUESSED = { most: 0.4, overM: 0.05 } as const;

/** Landmarks beyond the picture's edge stay near it, hardly visible and restless, as the model guesses them. */
export function guessedBeyond(frames: Frames, lot: Lot): Frames {
  const [x, y] = [wandering(lot, 0.4), wandering(lot, 0.4)];
  const held = lot.between(0.1, 0.5);
  const restless = lot.between(0.01, 0.05);
  const visibility = lot.between(0.05, GUESSED.most);
  const kept = (value: number, most: number) =>
    value < 0 ? value * held : value > most ? most + (value - most) * held : value;
  return frames.map((frame) => {
    const { image, world } = frame;
    const [dx, dy] = [x(frame.t), y(frame.t)];
    if (!image || !world) return frame;
    const torso = torsoOf(image);
    const metre = torso / TORSO_M;
    const moved = image.map((point) => {
      if (point.x >= 0 && point.x <= frame.aspect && point.y >= 0 && point.y <= 1) return null;
      return { x: kept(point.x, frame.aspect) + restless * dx * torso, y: kept(point.y, 1) + restless * dy * torso };
    });
    return {
      ...frame,
      image: image.map((point, n) => (moved[n] ? { ...point, ...moved[n], visibility } : point)),
      // In space it is as far off as in the picture.
      world: world.map((point, n) => {
        const [to, from] = [moved[n], image[n]];
        if (!to || !from) return point;
        return { ...point, x: point.x + (to.x - from.x) / metre, y: point.y + (to.y - from.y) / metre, visibility };
      }),
    };
  });
}

/** Ends of the body that most exercises are still clearly seen without. */
const HEAD = /nose|Eye|Ear|mouth/;
const FEET = /Ankle|Heel|Foot/;

/** The head, the feet or the hands out of the picture, beyond that edge which they are nearest to. */
const cutOff: Blemish = (frames, lot, exercise) => {
  const part = lot.pick((exercise && LABS[exercise].cutOff) ?? [HEAD, FEET]);
  const seen = frames.flatMap(({ image }) => (image ? [image] : []));
  const places = (wanted: (name: Joint) => boolean, axis: "x" | "y") =>
    seen.flatMap((image) => image.filter((_, n) => wanted(JOINTS[n] as Joint)).map((point) => point[axis]));
  const sorted = (axis: "x" | "y") => places((name) => part.test(name), axis).sort((a, b) => a - b);
  const away = (axis: "x" | "y") => mean(sorted(axis)) - mean(places(() => true, axis));
  const axis = Math.abs(away("x")) > Math.abs(away("y")) ? "x" : "y";
  const outwards = Math.sign(away(axis));
  const at = sorted(axis);
  // So much of them is beyond the edge, now and then all.
  const edge = at[Math.floor((outwards > 0 ? lot.between(0, 0.4) : lot.between(0.6, 1)) * (at.length - 1))] ?? 0;
  const scale = lot.between(1.05, 1.3);
  const aspect = frames[0]?.aspect ?? 1;
  const size = axis === "x" ? aspect : 1;
  const shift = (outwards > 0 ? size : 0) - (size / 2 + (edge - size / 2) * scale);
  const [dx, dy] = axis === "x" ? [shift, 0] : [0, shift];
  return guessedBeyond(
    frames.map((frame) => pictured(frame, scale, dx, dy)),
    lot,
  );
};

export const BLEMISHES = {
  "cut off by the frame": cutOff,
  "joints hidden": hidden,
  "legs swapped": legsSwapped,
  "depth flipped": depthFlipped,
  "nobody found for moments": lost,
  "few pictures, uneven": unevenTimes,
  "slow motion or quick": otherPace,
  "camera moves": cameraMoves,
} as const satisfies Readonly<Record<string, Blemish>>;
export type BlemishName = keyof typeof BLEMISHES;
