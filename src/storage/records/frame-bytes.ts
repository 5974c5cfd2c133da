import type { EdgeFit } from "../../core/body/pose";
import { JOINTS } from "../../core/body/pose";
import { EDGE_STEPS, IMAGE_STEPS, type Steps, WORLD_STEPS } from "../../core/movement/grid";
import type { PackedFrame } from "../../core/movement/recording";
import { type ByteReader, type ByteWriter, byteReader, byteWriter } from "./bytes";

/**
 * Frames as bytes, exact for frames on the grid (`core/grid.ts`), rounded to it for others. Plane by plane: all times,
 * then the nose's x of every frame, and so on, each as the difference from the frame before. Differences along one
 * joint's path are small and alike, which is what gzip makes the most of.
 */

const MAGIC = [0x50, 0x4d] as const;
const VERSION = 2;
const MICROSECONDS = 1e6;
const LENGTH = 10_000;
const STRIDE = 4;
/** More frames than any stretch has; a file that claims more is not ours. */
const MOST_FRAMES = 20_000;
const MOST_POINTS = 1000;

const IMAGE = 1;
const WORLD = 2;
const TRUNK = 4;
const EDGES = [
  { edge: "plus", there: 8, shared: 16 },
  { edge: "minus", there: 32, shared: 64 },
] as const;
/** Something is wrong with the picture: frozen where somebody is seen in it, black where nobody is. */
const AMISS = 128;
const MEASURES = ["sagitta", "turnDeg", "residual", "coverage"] as const;

export function encodeFrames(frames: readonly PackedFrame[]): Uint8Array<ArrayBuffer> {
  const out = byteWriter();
  for (const byte of [...MAGIC, VERSION]) out.byte(byte);
  out.number(frames.length);
  out.plane(frames.map(({ t }) => Math.round(t * MICROSECONDS)));
  for (const frame of frames) out.byte(flagsOf(frame));
  const images = frames.flatMap(({ image }) => (image ? [image] : []));
  const worlds = frames.flatMap(({ world }) => (world ? [world] : []));
  writePoses(out, images, IMAGE_STEPS);
  writePoses(out, worlds, WORLD_STEPS);
  for (const { edge } of EDGES)
    writeEdges(
      out,
      frames.flatMap(({ trunk }) => trunk?.[edge] ?? []),
    );
  return out.bytes();
}

/** @throws RangeError when the bytes are not what `encodeFrames` made */
export function decodeFrames(bytes: Uint8Array): PackedFrame[] {
  const from = byteReader(bytes);
  if (MAGIC.some((byte) => from.byte() !== byte) || from.byte() !== VERSION) throw new RangeError("not movement");
  const count = from.number(MOST_FRAMES);
  const times = from.plane(count);
  const flags = Array.from({ length: count }, () => from.byte());
  const images = readPoses(from, flags.filter((flag) => flag & IMAGE).length, IMAGE_STEPS);
  const worlds = readPoses(from, flags.filter((flag) => flag & WORLD).length, WORLD_STEPS);
  const [plus, minus] = EDGES.map(({ there, shared }) => {
    const mine = flags.filter((flag) => flag & there);
    return readEdges(
      from,
      mine.map((flag) => (flag & shared) !== 0),
    );
  });
  if (!from.atEnd()) throw new RangeError("movement goes on after its end");
  let [image, world, p, m] = [0, 0, 0, 0];
  return flags.map((flag, n) => ({
    t: (times[n] ?? 0) / MICROSECONDS,
    image: flag & IMAGE ? (images[image++] ?? null) : null,
    world: flag & WORLD ? (worlds[world++] ?? null) : null,
    trunk:
      flag & TRUNK
        ? {
            plus: flag & EDGES[0].there ? (plus?.[p++] ?? null) : null,
            minus: flag & EDGES[1].there ? (minus?.[m++] ?? null) : null,
          }
        : null,
    ...(flag & AMISS && { picture: flag & IMAGE ? ("frozen" as const) : ("black" as const) }),
  }));
}

function flagsOf({ image, world, trunk, picture }: PackedFrame): number {
  let flags = (image ? IMAGE : 0) | (world ? WORLD : 0) | (trunk ? TRUNK : 0) | (picture ? AMISS : 0);
  for (const { edge, there, shared } of EDGES) {
    const fit = trunk?.[edge];
    if (fit) flags |= there | (fit.lowerShare === null ? 0 : shared);
  }
  return flags;
}

function writePoses(out: ByteWriter, poses: readonly (readonly number[])[], steps: readonly Steps[]): void {
  for (let joint = 0; joint < JOINTS.length; joint++) {
    for (let axis = 0; axis < STRIDE; axis++) {
      const step = steps[joint]?.[axis] ?? 1;
      out.plane(poses.map((pose) => Math.round((pose[joint * STRIDE + axis] ?? 0) / step)));
    }
  }
}

function readPoses(from: ByteReader, count: number, steps: readonly Steps[]): number[][] {
  const poses = Array.from({ length: count }, () => new Array<number>(JOINTS.length * STRIDE).fill(0));
  for (let joint = 0; joint < JOINTS.length; joint++) {
    for (let axis = 0; axis < STRIDE; axis++) {
      const step = steps[joint]?.[axis] ?? 1;
      from.plane(count).forEach((value, n) => {
        const pose = poses[n];
        if (pose) pose[joint * STRIDE + axis] = value * step;
      });
    }
  }
  return poses;
}

const inSteps = (value: number, step: number) => Math.round((value * LENGTH) / step);
const fromSteps = (value: number, step: number) => (value * step) / LENGTH;

function writeEdges(out: ByteWriter, edges: readonly EdgeFit[]): void {
  for (const measure of MEASURES) out.plane(edges.map((edge) => inSteps(edge[measure], EDGE_STEPS[measure])));
  const shares = edges.flatMap(({ lowerShare }) => (lowerShare === null ? [] : [lowerShare]));
  out.plane(shares.map((share) => inSteps(share, EDGE_STEPS.lowerShare)));
  out.plane(edges.map(({ points }) => points.length));
  // Along an edge the next point lies nearly straight on from the last two.
  for (const axis of [0, 1] as const) {
    for (const { points } of edges) out.line(points.map((point) => inSteps(point[axis], EDGE_STEPS.points)));
  }
}

function readEdges(from: ByteReader, shared: readonly boolean[]): EdgeFit[] {
  const count = shared.length;
  const measured = MEASURES.map((measure) => from.plane(count).map((value) => fromSteps(value, EDGE_STEPS[measure])));
  const shares = from.plane(shared.filter(Boolean).length).map((value) => fromSteps(value, EDGE_STEPS.lowerShare));
  const lengths = from.plane(count);
  if (lengths.some((length) => length < 0 || length > MOST_POINTS)) throw new RangeError("an edge of too many points");
  const [xs, ys] = [0, 1].map(() =>
    lengths.map((length) => from.line(length).map((value) => fromSteps(value, EDGE_STEPS.points))),
  );
  let share = 0;
  return lengths.map((length, n) => ({
    sagitta: measured[0]?.[n] ?? 0,
    turnDeg: measured[1]?.[n] ?? 0,
    lowerShare: shared[n] ? (shares[share++] ?? 0) : null,
    residual: measured[2]?.[n] ?? 0,
    coverage: measured[3]?.[n] ?? 0,
    points: Array.from({ length }, (_, at) => [xs?.[n]?.[at] ?? 0, ys?.[n]?.[at] ?? 0] as const),
  }));
}
