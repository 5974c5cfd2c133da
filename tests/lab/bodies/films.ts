/** What skinned bodies are filmed doing, most wanted first. */
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import type { ActedFault, Tempo } from "../../../src/mannequin/choreography/act";
import { sizesOf } from "../sizes";
import { type Case, filmed } from "../wish";
import type { Member } from "./cast";

interface Sheet {
  readonly exercise: ExerciseId;
  /** Good reps first, then each fault at its major size. */
  readonly good: number;
  readonly faults: readonly string[];
  readonly tempo?: Partial<Tempo>;
}

/** One short set of each: what an own build could change is the outline of the back and the joints under the flesh. */
const SHEETS: readonly Sheet[] = [
  { exercise: "cat-cow", good: 3, faults: [], tempo: { holdS: 1.8 } },
  { exercise: "deadlift", good: 2, faults: ["rounding", "squatting"] },
  { exercise: "bird-dog", good: 2, faults: ["back-arching"], tempo: { holdS: 1.4 } },
  { exercise: "glute-bridge", good: 2, faults: ["hips-low", "over-arching"] },
  { exercise: "superman", good: 2, faults: ["arching-high"], tempo: { holdS: 2.6, restS: 1.4 } },
];
/**
 * So many bodies, the first of the cast, had been looked at when the rules of the present revisions were moved: what a change
 * is worth is read off the others. Whoever moves a limit after looking at more moves its number.
 */
const LOOKED_AT: Readonly<Partial<Record<ExerciseId, number>>> = {
  "cat-cow": 12,
  deadlift: 24,
  "bird-dog": 24,
  superman: 24,
  "glute-bridge": 6,
};

/** Whether no rule of the exercise was moved after looking at the body's film. */
export function isFreshBody(exercise: ExerciseId, nth: number): boolean {
  return nth >= (LOOKED_AT[exercise] ?? 0);
}

/** So many bodies do every exercise before the next begin. */
const TOGETHER = 6;
/** Seeds of the lots (room, light, colours, place of the laptop), a body's own. */
const FIRST_SEED = 400;
const SEEDS = 1000;

/** @param nth another lot of rooms, light and places for the same bodies */
export function bodyFilms(cast: readonly Member[], nth = 0): readonly (Case & { readonly member: Member })[] {
  const some = Array.from({ length: Math.ceil(cast.length / TOGETHER) }, (_, index) =>
    cast.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );
  return some.flatMap((members) =>
    SHEETS.flatMap((sheet) =>
      members.map((member) => ({
        ...filmOf(member, sheet, FIRST_SEED + nth * SEEDS + seedOf(member)),
        member,
      })),
    ),
  );
}

function filmOf({ mesh }: Member, { exercise, good, faults, tempo }: Sheet, seed: number): Case {
  const both = exercise === "bird-dog" ? 2 : 1;
  const acted = faults.map((id): ActedFault[] => [{ id, size: sizesOf(exercise, id).major }]);
  const faultsByRep = [
    ...Array.from({ length: good }, (): ActedFault[] => []),
    ...acted.flatMap((faults) => Array.from({ length: both }, () => faults)),
  ];
  const group = faults.length > 0 ? "key" : "good";
  const set = { reps: faultsByRep.length, faultsByRep };
  return filmed({ group, exercise, seed, set, tempo, mesh, label: mesh.name });
}

/** The same for the same body, whatever else is in the folder. */
function seedOf({ mesh }: Member): number {
  return Number.parseInt(mesh.sha256.slice(0, 6), 16) % SEEDS;
}
