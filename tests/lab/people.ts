/** Who stands in front of the lab's camera, in what light: drawn by lot, the same for the same seed. */
import type { BodyShape } from "../../src/mannequin/body";
import type { Looks } from "../../src/mannequin/drawing/looks";
import type { RoomLooks } from "../../src/mannequin/drawing/room";
import { seeded } from "../../src/mannequin/random";

export interface Sitting {
  readonly shape: BodyShape;
  readonly looks: Looks;
  readonly room: RoomLooks;
  readonly brightness: number;
  /** Shadows and smoothed edges left out. */
  readonly plain: boolean;
}

const SKINS = [0xf0c8a8, 0xd9a184, 0xb97f5e, 0x8d5a3c, 0x5c3a28];
const HAIRS = [0x3b2a22, 0x16120f, 0x8a6238, 0xc9a45c, 0x9b9b98];
const SHIRTS = [0x2f7f79, 0x7a2e39, 0xe8e4da, 0x2b2f38, 0x4a6fa5, 0xb5792f];
const SHORTS = [0x2d3a4d, 0x23252a, 0x5a6b57, 0x6a5a72];
const WALLS = [0xd8d2c6, 0xb9c4c9, 0xe9e6df, 0x9fa89a];
const FLOORS = [0xb08d68, 0x8f8f8c, 0x6e4f38, 0xcbb89d];
const MATS = [0x6f8fa6, 0x7d5a78, 0x3f5d52, 0xa0a4a8];

/** Ranges of the lot; judgement: from a short slender to a tall stout adult, a dim evening to a bright day. */
const RANGES = {
  heightM: [1.55, 1.95],
  girth: [0.88, 1.22],
  shoulderWidth: [0.92, 1.08],
  hipWidth: [0.92, 1.12],
  brightness: [0.5, 1.1],
} as const;
/** One film in so many is drawn with shadows and smooth edges, one in so many in long trousers. */
const ONE_IN = { shaded: 6, long: 6 } as const;

export function sittingOf(seed: number): Sitting {
  const random = seeded(seed * 7919 + 17);
  const from = ([low, high]: readonly [number, number]) => Math.round((low + (high - low) * random()) * 1000) / 1000;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return {
    shape: {
      heightM: from(RANGES.heightM),
      girth: from(RANGES.girth),
      shoulderWidth: from(RANGES.shoulderWidth),
      hipWidth: from(RANGES.hipWidth),
    },
    looks: {
      skin: pick(SKINS),
      hair: pick(HAIRS),
      hairStyle: random() < 0.5 ? "short" : "bun",
      shirt: pick(SHIRTS),
      trousers: pick(SHORTS),
      legs: random() < 1 / ONE_IN.long ? "long" : "short",
      socks: 0xf2ede4,
      shoes: 0xe9e2d6,
      soles: 0xb9ad9a,
    },
    room: { wall: pick(WALLS), floor: pick(FLOORS), mat: pick(MATS), skirting: 0xefe9df },
    brightness: from(RANGES.brightness),
    plain: random() >= 1 / ONE_IN.shaded,
  };
}
