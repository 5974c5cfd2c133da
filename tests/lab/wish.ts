/** One film and what it is for: where the laptop stands, who performs, what and how fast. */

import type { BodySide } from "../../src/core/body/pose";
import type { ViewClass } from "../../src/core/body/scene";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { LABS } from "../../src/exercises/registry/labs";
import type { SetOptions } from "../../src/mannequin/choreography";
import type { Tempo } from "../../src/mannequin/choreography/act";
import { seeded } from "../../src/mannequin/random";
import type { ModelName } from "../../workers/pose.api";
import { yawFor } from "../support/acted";
import type { Member } from "./bodies/cast";
import type { FilmRequest, MeshRequest } from "./lab.api";
import { sittingOf } from "./people";

export type Group = "good" | "key" | "fault" | "distractor" | "tilt" | "sweep" | "model";

/** One film and what it is for. */
export interface Case {
  readonly id: string;
  readonly group: Group;
  /** Of the lots: body, clothes, light, place of the laptop. */
  readonly seed: number;
  /** null: a distractor, played to every coach. */
  readonly exercise: ExerciseId | null;
  readonly variant: string;
  /** Where the laptop was put; what the coach made of it is another matter. */
  readonly view: ViewClass;
  readonly tiltDeg: number;
  /** Shorter holds than a rule of tempo asks for: what looks hurried is. */
  readonly brisk: boolean;
  readonly request: FilmRequest;
  /** The skinned body that performs. */
  readonly member?: Member;
}

const WIDTH = 640;
const HEIGHT = 360;
/** Pictures a second of the performer's own time: what a slow laptop manages. */
const FPS = 10;
/** A fault of tempo lasts less than half a second. */
export const TEMPO_FPS = 15;
const STILL_S = 1.6;
/** Lots of where the laptop stands within "to your side, two and a half to three metres away". */
const PLACE = { distanceM: [2.5, 3], heightM: [0.12, 0.35], rollDeg: [-1.5, 1.5], yawDeg: [-9, 9] } as const;
const HEADROOM_M = 0.03;
/** A laptop's camera: 43° from top to bottom at 16 : 9. */
const FOV_DEG = 43;

/** The side of the body that is turned to the laptop. */
export function nearOf({ request }: Case): BodySide {
  return ((request.camera.azimuthDeg % 360) + 360) % 360 < 180 ? "left" : "right";
}

export interface Wish {
  readonly group: Group;
  readonly exercise: ExerciseId;
  readonly seed: number;
  readonly set: Omit<SetOptions, "body">;
  readonly view?: ViewClass;
  readonly tiltDeg?: number;
  readonly fps?: number;
  readonly model?: ModelName;
  /** Begins with the limbs farther from the laptop. */
  readonly farther?: boolean;
  /** Where it differs from the lab's usual tempo of the exercise. */
  readonly tempo?: Partial<Tempo> | undefined;
  /** A skinned body instead of the drawn one. */
  readonly mesh?: MeshRequest;
  readonly label: string;
}

export function filmed({
  group,
  exercise,
  seed,
  set,
  view = "side",
  tiltDeg,
  fps = FPS,
  model = "full",
  farther = false,
  tempo = {},
  mesh,
  label,
}: Wish): Case {
  const random = seeded(seed * 31 + 5);
  const lot = ([low, high]: readonly [number, number]) => Math.round((low + (high - low) * random()) * 100) / 100;
  const fromLeft = random() < 0.5;
  const wobble = lot(PLACE.yawDeg);
  const yaw = yawOf(exercise, view) + (view === "side" ? wobble : wobble / 3);
  const tilt = tiltDeg ?? lot(EXERCISES[exercise].placement.tiltDeg);
  const distanceM = lot(PLACE.distanceM);
  const heightM = lot(PLACE.heightM);
  const sitting = sittingOf(seed);
  // Tall people who stand do not fit into every place of the lot.
  const stands = tiltDeg === undefined && EXERCISES[exercise].start.postures.includes("standing");
  const fit = stands
    ? whole(exercise, mesh?.rig.tallM ?? sitting.shape.heightM, { tilt, distanceM, heightM })
    : { tilt, distanceM };
  return {
    id: `${group}/${exercise}/${label}/${seed}`,
    group,
    seed,
    exercise,
    variant: set.variant ?? "standard",
    view,
    tiltDeg: fit.tilt,
    brisk: Object.keys(tempo).length > 0 || hasOwnTempo(exercise, set.variant),
    request: {
      act: {
        exercise,
        set: {
          stillS: STILL_S,
          ...(LABS[exercise].foundBefore ? { approach: true } : {}),
          tempo: { ...LABS[exercise].tempo, ...tempo },
          seed,
          side: fromLeft !== farther ? "left" : "right",
          ...set,
        },
      },
      camera: {
        azimuthDeg: fromLeft ? 90 - yaw : 270 + yaw,
        distanceM: fit.distanceM,
        heightM,
        pitchDeg: fit.tilt,
        rollDeg: lot(PLACE.rollDeg),
        verticalFovDeg: FOV_DEG,
      },
      width: WIDTH,
      height: HEIGHT,
      fps,
      ...sitting,
      ...(mesh ? { mesh } : {}),
      model,
    },
  };
}

/**
 * The app asks for all of you in the picture, before the set: the lid tipped back as far as is asked for, and then a step
 * back, until the head has this much room above it.
 */
function whole(
  exercise: ExerciseId,
  tallM: number,
  { tilt, distanceM, heightM }: { readonly tilt: number; readonly distanceM: number; readonly heightM: number },
): { readonly tilt: number; readonly distanceM: number } {
  const mostDeg = EXERCISES[exercise].placement.tiltDeg[1];
  const aboveM = tallM + HEADROOM_M - heightM;
  const neededDeg = (Math.atan2(aboveM, distanceM) * 180) / Math.PI - FOV_DEG / 2;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  if (neededDeg <= tilt) return { tilt, distanceM };
  const back = aboveM / Math.tan(((mostDeg + FOV_DEG / 2) * Math.PI) / 180);
  return { tilt: rounded(Math.min(neededDeg, mostDeg)), distanceM: rounded(Math.max(distanceM, back)) };
}

/** Variants that are about slowness or a long hold, which the lab's tempo is not. */
function hasOwnTempo(exercise: ExerciseId, variant = "standard"): boolean {
  const { faults, variants } = EXERCISES[exercise];
  const limits = variants.find(({ id }) => id === variant)?.limits ?? {};
  return faults.some(({ id, priority }) => priority === "tempo" && id in limits);
}

function yawOf(exercise: ExerciseId, view: ViewClass): number {
  const yaw = yawFor(exercise, view);
  return view === "oblique" || view === "diagonal" ? LABS[exercise].end * yaw : yaw;
}
