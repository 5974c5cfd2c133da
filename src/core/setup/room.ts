/** How much of a room the picture shows, and which exercises have room in it. */
import { focalLength } from "../body/lens";
import type { Exercise, ExerciseId } from "../exercise/exercise";

/** Free space at every edge, picture heights; rules §3.2. */
export const MARGIN = 0.04;

/** Metres across and up that the picture shows at a distance, without its margins. `aspect`: width over height. */
export function roomAt(metres: number, aspect: number): { readonly across: number; readonly up: number } {
  const perHeight = metres / focalLength(aspect);
  return { across: (aspect - 2 * MARGIN) * perHeight, up: (1 - 2 * MARGIN) * perHeight };
}

/** Whether a whole rep of it has room in the picture from there, in the middle of it. */
export function fits({ placement }: Pick<Exercise, "placement">, metres: number, aspect: number): boolean {
  const [across, up] = placement.roomM;
  const room = roomAt(metres, aspect);
  return across <= room.across && up <= room.up;
}

/** Those that have room from there, in the order given. */
export function fitting(exercises: readonly Exercise[], metres: number, aspect: number): readonly ExerciseId[] {
  return exercises.filter((exercise) => fits(exercise, metres, aspect)).map(({ id }) => id);
}

type Placed = Pick<Exercise, "placement">;

/** Whether the laptop, or the mat before it, has to go elsewhere from one exercise to the next. */
export function movesLaptop({ placement: from }: Placed, { placement: to }: Placed): boolean {
  const apart = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => b < c || d < a;
  return from.view !== to.view || apart(from.distanceM, to.distanceM) || apart(from.tiltDeg, to.tiltDeg);
}
