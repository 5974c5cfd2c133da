/**
 * Skinned bodies as strangers do it: body, exercise, tempo, range, pauses and place of the laptop by lot, wider than the
 * lab's, and nothing acted wrongly. What is wanted of them is a set that begins and is counted.
 */
import type { BodySide } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import { seeded } from "../../../src/mannequin/random";
import { tempoByLot } from "../../support/lot/tempo";
import { type Case, filmed } from "../wish";
import type { Member } from "./cast";

const FIRST_SEED = 7000;
/** Metres above the floor at which the picture's middle lies. */
const MIDDLE_M = { lying: 0.35, hanging: 0.7, standing: 0.86 } as const;
/** The way from cat to cow, which the choreography calls the hold, is this much longer than that from flat to cat. */
const CAT_TO_COW = 1.5;

/**
 * So many rounds had been looked at when the rules of the present revisions were moved: the others prove what that was worth.
 * Whoever moves a rule after looking at more moves its exercise's number.
 */
const LOOKED_AT: Readonly<Partial<Record<ExerciseId, number>>> = { "cat-cow": 7 };
const LOOKED_AT_ROUNDS = 4;
const ROUND = 100;

/** Whether no rule was moved after looking at the film. */
export function isFreshStranger({ exercise, seed }: Pick<Case, "exercise" | "seed">): boolean {
  const rounds = (exercise && LOOKED_AT[exercise]) ?? LOOKED_AT_ROUNDS;
  return seed >= FIRST_SEED + ROUND * rounds;
}

/** In rounds: in each every body does one exercise, another each time. */
export function strangerFilms(cast: readonly Member[]): readonly (Case & { readonly member: Member })[] {
  return EXERCISE_IDS.flatMap((_, round) =>
    cast.map((member, index) => {
      const exercise = EXERCISE_IDS[(index + round) % EXERCISE_IDS.length] as ExerciseId;
      return { ...strangerFilm(member, exercise, FIRST_SEED + ROUND * round + index), member };
    }),
  );
}

function strangerFilm({ mesh }: Member, exercise: ExerciseId, seed: number): Case {
  const random = seeded(seed * 7919 + 13);
  const between = (low: number, high: number) => low + (high - low) * random();
  const near: BodySide = random() < 0.5 ? "left" : "right";
  const reps = 3 + Math.floor(random() * 2);
  const tempo = tempoByLot(random, { pace: 1.7, holdS: 2, restS: 1.5 });
  const stillS = random() < 0.5 ? between(0.2, 0.5) : between(0.5, 2);
  const range = Array.from({ length: reps }, () => between(0.92, 1.1));
  const made = filmed({
    group: "good",
    exercise,
    seed,
    set: { reps, range, stillS, side: near },
    tempo: exercise === "cat-cow" ? { ...tempo, holdS: CAT_TO_COW * tempo.outS } : tempo,
    mesh,
    label: `stranger-${mesh.name}`,
  });
  const { postures } = EXERCISES[exercise];
  const posture = postures.includes("standing") ? "standing" : postures.includes("hanging-back") ? "hanging" : "lying";
  const yawDeg = between(-45, 45);
  const heightM = between(0.05, 0.9);
  const distanceM = between(posture === "standing" ? 2.9 : 2.3, 3.6);
  const { camera, ...request } = made.request;
  return {
    ...made,
    request: {
      ...request,
      camera: {
        ...camera,
        azimuthDeg: near === "left" ? 90 - yawDeg : 270 + yawDeg,
        heightM,
        distanceM,
        pitchDeg: (Math.atan2(MIDDLE_M[posture] - heightM, distanceM) * 180) / Math.PI + between(-2, 2),
      },
    },
  };
}
