import { describe, expect, it } from "vitest";
import { bendDeg, flexionDeg } from "../src/core/body/contour";
import { JOINT_INDEX, JOINTS, type Joint, type Point, type Pose } from "../src/core/body/pose";
import { median } from "../src/core/body/statistics";
import { type PersonMask, traceTrunk } from "./silhouette";

/**
 * Silhouettes whose back is known: a side view of a trunk 0.5 m from hip to shoulder, seen from 2 to 3 m in a picture
 * of 640 × 360 (vertical field of view 43°, exercise rules §3.2).
 */
const WIDTH = 640;
const HEIGHT = 360;
const TRUNK_M = 0.5;
const BACK_OUT_M = 0.1;
const BELLY_OUT_M = 0.12;
const pixelsPerMetre = (distanceM: number) => HEIGHT / (2 * distanceM * Math.tan((21.5 * Math.PI) / 180));

interface Body {
  readonly distanceM: number;
  /** Direction hip → shoulder in the picture, degrees; −90 = upright, 0 = to the right. */
  readonly headingDeg: number;
  /** How far out the back is at u (0 hip … 1 shoulder), metres. */
  readonly back: (u: number) => number;
  readonly pose?: Partial<Record<Joint, Point>>;
}

/** The back on the "plus" side, filled from belly to back, soft over one pixel like the model's mask. */
function draw({ distanceM, headingDeg, back, pose = {} }: Body): { mask: PersonMask; pose: Pose } {
  const scale = pixelsPerMetre(distanceM);
  const heading = (headingDeg * Math.PI) / 180;
  const [dx, dy] = [Math.cos(heading), Math.sin(heading)];
  const chord = TRUNK_M * scale;
  const hip: Point = [WIDTH / 2 - (dx * chord) / 2, HEIGHT / 2 - (dy * chord) / 2];
  const data = new Float32Array(WIDTH * HEIGHT);
  // Nothing of the body is farther from the middle of the picture than this.
  const reach = Math.ceil(0.8 * chord);
  const [middleRow, middleColumn] = [HEIGHT / 2, WIDTH / 2];
  for (let row = Math.max(0, middleRow - reach); row < Math.min(HEIGHT, middleRow + reach); row++) {
    for (let column = middleColumn - reach; column < middleColumn + reach; column++) {
      const [x, y] = [column + 0.5 - hip[0], row + 0.5 - hip[1]];
      const u = (x * dx + y * dy) / chord;
      const out = -x * dy + y * dx;
      if (u < -0.2 || u > 1.2) continue;
      const depth = Math.min(back(u) * scale - out, out + BELLY_OUT_M * scale);
      data[row * WIDTH + column] = Math.min(1, Math.max(0, 0.5 + depth / 2));
    }
  }
  const place = (u: number): Point => [(hip[0] + u * dx * chord) / HEIGHT, (hip[1] + u * dy * chord) / HEIGHT];
  const far: Point = [-10, -10];
  const points = JOINTS.map((): Point => far);
  const put = (joint: Joint, point: Point) => {
    points[JOINT_INDEX[joint]] = point;
  };
  for (const side of ["left", "right"] as const) {
    put(`${side}Hip`, place(0));
    put(`${side}Shoulder`, place(1));
    // Straight on past the head, clear of the trunk.
    put(`${side}Elbow`, place(1.6));
    put(`${side}Wrist`, place(2.1));
  }
  for (const [joint, point] of Object.entries(pose)) put(joint as Joint, point);
  return {
    mask: { data, width: WIDTH, height: HEIGHT },
    pose: points.map(([x, y]) => ({ x, y, z: 0, visibility: 1 })),
  };
}

/** An arc that turns by `bend` degrees over the stretch u = 0.15…0.85; + bulges outwards. */
function arc(bend: number): (u: number) => number {
  if (bend === 0) return () => BACK_OUT_M;
  const half = (Math.abs(bend) * Math.PI) / 360;
  const radius = (0.35 * TRUNK_M) / Math.sin(half);
  return (u) => {
    const along = (u - 0.5) * TRUNK_M;
    const bulge = Math.sqrt(Math.max(0, radius ** 2 - along ** 2)) - radius * Math.cos(half);
    return BACK_OUT_M + Math.sign(bend) * bulge;
  };
}

/** Noise that bends the outline as cloth and mask do: independent at every 2.5 % of the trunk (§4.2). */
function withNoise(back: (u: number) => number, sdM: number, random: () => number): (u: number) => number {
  const steps = Array.from({ length: 70 }, () => gaussian(random) * sdM);
  return (u) => back(u) + (steps[Math.round((u + 0.2) * 40)] ?? 0);
}

const gaussian = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Mulberry32: the same noise in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const tracePlus = (body: Body) => {
  const { mask, pose } = draw(body);
  return traceTrunk(mask, pose).plus;
};

describe("the traced back", () => {
  for (const bend of [-20, 0, 10, 20, 40, 60]) {
    it(`measures an arc of ${bend}° to 8° at the median, 2–3 m away, with a ray noise of 0.4, 0.7 and 1 cm`, () => {
      const random = seeded(bend + 100);
      for (const sdM of [0.004, 0.007, 0.01]) {
        const errors = [2, 2.5, 3].flatMap((distanceM) =>
          Array.from({ length: 12 }, (_, index) => {
            const back = withNoise(arc(bend), sdM, random);
            const edge = tracePlus({ distanceM, headingDeg: -90 + 30 * index, back });
            return edge ? Math.abs(bendDeg(edge) - bend) : 180;
          }),
        );
        expect(median(errors), `noise ${sdM} m`).toBeLessThanOrEqual(8);
      }
    });
  }

  it("measures a clean arc within 2°, whichever way the person faces or lies", () => {
    for (const headingDeg of [-90, -45, 0, 90, 180]) {
      const edge = tracePlus({ distanceM: 2.5, headingDeg, back: arc(40) });
      expect(edge && bendDeg(edge), `heading ${headingDeg}°`).toBeCloseTo(40, -0.6);
    }
  });

  it("does not mistake a slanted straight edge for a bent one", () => {
    const edge = tracePlus({ distanceM: 2.5, headingDeg: -90, back: (u) => 0.06 + 0.1 * u });
    expect(Math.abs(edge ? bendDeg(edge) : 180)).toBeLessThan(2);
  });

  it("says where the bend is: low in a lumbar bend, high in a thoracic one", () => {
    // Bent by 40° within one half of the trunk, straight in the other.
    const lumbar = (u: number) => BACK_OUT_M - 0.17 * Math.max(0, 0.5 - u) ** 2 * 2;
    const low = tracePlus({ distanceM: 2.5, headingDeg: -90, back: lumbar });
    const high = tracePlus({ distanceM: 2.5, headingDeg: -90, back: (u) => lumbar(1 - u) });
    expect(low?.lowerShare).toBeGreaterThan(0.6);
    expect(high?.lowerShare).toBeLessThan(0.4);
  });

  it("calls the same back unchanged, and a rounder one flexed", () => {
    const flat = tracePlus({ distanceM: 2.5, headingDeg: -90, back: arc(0) });
    const round = tracePlus({ distanceM: 2.5, headingDeg: 0, back: arc(30) });
    if (!flat || !round) throw new Error("The outline was not traced.");
    expect(flexionDeg(flat, flat)).toBe(0);
    expect(flexionDeg(round, flat)).toBeGreaterThan(20);
  });

  it("gives its points in the image frame, on the outline, from hip to shoulder", () => {
    const edge = tracePlus({ distanceM: 2.5, headingDeg: -90, back: arc(0) });
    const out = (BACK_OUT_M * pixelsPerMetre(2.5)) / HEIGHT;
    expect(edge?.points.length).toBe(41);
    expect(edge?.coverage).toBe(1);
    for (const [x] of edge?.points ?? []) expect(x).toBeCloseTo(WIDTH / HEIGHT / 2 + out, 3);
    expect(edge?.points[0]?.[1]).toBeGreaterThan(edge?.points.at(-1)?.[1] ?? 1);
  });

  it("follows a trunk so round that the chord runs beside it", () => {
    const { mask, pose } = draw({ distanceM: 2.5, headingDeg: -90, back: (u) => -0.02 - 0.06 * Math.sin(Math.PI * u) });
    const { plus } = traceTrunk(mask, pose);
    expect(plus?.sagitta).toBeLessThan(-0.05);
  });
});

describe("what cannot be traced", () => {
  const upright: Body = { distanceM: 2.5, headingDeg: -90, back: arc(20) };

  it("is null on an empty mask", () => {
    const { pose } = draw(upright);
    const mask = { data: new Float32Array(WIDTH * HEIGHT), width: WIDTH, height: HEIGHT };
    expect(traceTrunk(mask, pose)).toEqual({ plus: null, minus: null });
  });

  it("is null where the body runs into the background, and only there", () => {
    const { mask, pose } = draw({ ...upright, back: () => 5 });
    const { plus, minus } = traceTrunk(mask, pose);
    expect(plus).toBeNull();
    expect(minus && Math.abs(bendDeg(minus))).toBeLessThan(2);
  });

  it("is null behind an arm along the back, and only there", () => {
    const scale = pixelsPerMetre(2.5) / HEIGHT;
    const x = WIDTH / HEIGHT / 2 + BACK_OUT_M * scale;
    const arm = {
      leftShoulder: [x, 0.5 - 0.25 * scale],
      leftElbow: [x, 0.5],
      leftWrist: [x, 0.5 + 0.25 * scale],
    } as const;
    // The other shoulder mirrors this one, so that the chord stays where it was.
    const rightShoulder: Point = [WIDTH / HEIGHT - x, 0.5 - 0.25 * scale];
    const { mask, pose } = draw({ ...upright, pose: { ...arm, rightShoulder } });
    const { plus, minus } = traceTrunk(mask, pose);
    expect(plus).toBeNull();
    expect(minus).not.toBeNull();
  });

  it("is null when the trunk points at the camera, or the landmarks are no numbers", () => {
    const { mask, pose } = draw(upright);
    const end = pose[JOINT_INDEX.leftHip] ?? { x: 0, y: 0, z: 0, visibility: 0 };
    expect(
      traceTrunk(
        mask,
        pose.map(() => end),
      ),
    ).toEqual({ plus: null, minus: null });
    expect(
      traceTrunk(
        mask,
        pose.map(() => ({ ...end, x: Number.NaN })),
      ),
    ).toEqual({ plus: null, minus: null });
  });

  it("is null when the body leaves the picture", () => {
    const { mask, pose } = draw(upright);
    const shifted = pose.map((point) => ({ ...point, x: point.x + 2 }));
    expect(traceTrunk(mask, shifted)).toEqual({ plus: null, minus: null });
  });
});
