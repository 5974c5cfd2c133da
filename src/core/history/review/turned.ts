import type { Pose } from "../../body/pose";

/** A joint as seen from elsewhere: metres, x to the right, y down from the floor (so negative above it), z away. */
export interface Turned {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility: number;
}

/** The landmarks with their vertical upright: a laptop's camera looks up a little, and its axes with it. */
export function levelled(world: Pose, pitchDeg: number): Pose {
  const pitch = (pitchDeg * Math.PI) / 180;
  return world.map(({ x, y, z, visibility }) => ({
    x,
    y: y * Math.cos(pitch) - z * Math.sin(pitch),
    z: y * Math.sin(pitch) + z * Math.cos(pitch),
    visibility,
  }));
}

/**
 * A body's world landmarks turned about the vertical through its hips and seen a little from above, without
 * perspective. The lowest joint stands on the floor, so that hips that rise are seen to rise.
 * @param turnDeg 0 = as the camera saw it; positive: the viewer walks to the right
 * @param aboveDeg how far above the level the viewer looks from
 */
export function turned(world: Pose, turnDeg: number, aboveDeg: number): Turned[] {
  const [turn, above] = [(turnDeg * Math.PI) / 180, (aboveDeg * Math.PI) / 180];
  const floor = Math.max(...world.map(({ y }) => y));
  return world.map(({ x, y, z, visibility }) => {
    const height = y - floor;
    const across = x * Math.cos(turn) + z * Math.sin(turn);
    const away = z * Math.cos(turn) - x * Math.sin(turn);
    return {
      x: across,
      y: height * Math.cos(above) - away * Math.sin(above),
      z: away * Math.cos(above) + height * Math.sin(above),
      visibility,
    };
  });
}
