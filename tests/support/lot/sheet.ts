/** What a film is drawn from, and what is right to count in it. */
import { type BodySide, JOINT_INDEX, jointOf, landmarkAt, type PoseFrame } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { type Act, choreography, type SetOptions } from "../../../src/mannequin/choreography";
import type { Camera } from "../../../src/mannequin/seen/camera";
import { stage } from "../film";
import { GUESSED } from "./blemishes";
import type { Lot } from "./draw";
import { filmed } from "./filmed";
import { cameraAt, type View } from "./who";

/** How many full reps are right. */
export interface Expected {
  readonly least: number;
  readonly most: number;
}

export interface Drawn {
  readonly frames: readonly PoseFrame[];
  readonly least: number;
  readonly most: number;
  readonly also?: Readonly<Partial<Record<ExerciseId, Expected>>>;
}

/** What every kind begins with. */
export interface Sheet {
  readonly id: ExerciseId;
  readonly lot: Lot;
  readonly near: BodySide;
  readonly set: SetOptions & { readonly reps: number };
  readonly view: View;
  readonly fps: number;
  readonly about: Record<string, unknown>;
}

export function film(
  sheet: Sheet,
  act: Act,
  camera: Camera | ((t: number) => Camera),
  near = sheet.near,
): readonly PoseFrame[] {
  const outline = EXERCISES[sheet.id].signal.adaptive !== null;
  const at = typeof camera === "function" ? camera : () => camera;
  return filmed(stage(act, sheet.fps), { near, seed: 1 + sheet.lot.whole(0, 999), outline, camera: at });
}

export const plain = (sheet: Sheet, set: SetOptions = sheet.set) =>
  film(sheet, choreography(sheet.id, set), cameraAt(sheet.view, sheet.near));

/** As many as are done. */
export const counted = (reps: number): Expected => ({ least: reps, most: reps });

/** All reps, where what the exercise needs to see stays in the picture; where it does not, a coach may be silent. */
export function whereSeen({ id, near, set }: Sheet, frames: readonly PoseFrame[]): Drawn {
  const needed = EXERCISES[id].needs.map((joint) => JOINT_INDEX[jointOf(near, joint)]);
  const seen = frames.filter(
    ({ image, aspect }) =>
      !image ||
      needed.every((index) => {
        const { x, y, visibility } = landmarkAt(image, index);
        // A guess may wander back over the edge.
        const edge = visibility < GUESSED.most ? GUESSED.overM : 0;
        return x >= edge && x <= aspect - edge && y >= edge && y <= 1 - edge;
      }),
  );
  const all = counted(set.reps);
  return { frames, least: seen.length < 0.97 * frames.length ? 0 : all.least, most: all.most };
}
