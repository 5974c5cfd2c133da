/** What the coach makes of skinned bodies that do it as strangers: as films, and as before the camera. */
import { createCoach } from "../../../src/core/coach/coach";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { type Recording, unpackFrame } from "../../../src/core/movement/recording";
import { EXERCISES } from "../../../src/exercises";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import type { Row } from "../../evaluation/table";
import { groupedBy } from "../statistics";
import { actOf } from "../studio";
import { nameOf } from "../tables";
import type { Case } from "../wish";
import { isFreshStranger } from "./strangers";

export interface StrangerOutcome {
  readonly id: string;
  readonly exercise: ExerciseId;
  readonly fresh: boolean;
  readonly reps: number;
  /** Full reps counted. */
  readonly film: number;
  readonly live: number;
  readonly began: boolean;
  /** Reps whose side is right, of those of a film that is counted exactly; 0 of 0 where both sides work together. */
  readonly sides: readonly [right: number, of: number];
}

export function strangerOutcome(made: Case, recording: Recording): StrangerOutcome {
  const { exercise } = made;
  if (!exercise) throw new Error(`${made.id} is no exercise.`);
  const { reps } = actOf(made.request);
  const coached = (mode: "clip" | "live") => {
    const coach = createCoach(EXERCISES[exercise], { mode });
    for (let index = 0; index < recording.frames.length; index++) coach.push(unpackFrame(recording, index));
    const full = coach.finish().reps.filter(({ kind }) => kind === "full");
    return { full, began: coach.began !== null };
  };
  const film = coached("clip");
  const live = coached("live");
  const sided = film.full.length === reps.length && reps.some(({ side }) => side !== "both");
  return {
    id: made.id,
    exercise,
    fresh: isFreshStranger(made),
    reps: reps.length,
    film: film.full.length,
    live: live.full.length,
    began: live.began,
    sides: sided ? [film.full.filter(({ side }, n) => side === reps[n]?.side).length, reps.length] : [0, 0],
  };
}

const HEAD = ["exercise", "sets", "film: exact", "film: within one", "live: began", "live: exact", "live: within one"];

/** A row an exercise and heap, and one of each heap. */
export function strangerRows(outcomes: readonly StrangerOutcome[]): Row[] {
  const heaps = [...groupedBy(outcomes, ({ fresh }) => (fresh ? "fresh" : "looked at"))];
  return [
    [...HEAD, "sides right"],
    ...heaps.flatMap(([heap, group]) => [
      ...EXERCISE_IDS.flatMap((id) => {
        const own = group.filter(({ exercise }) => exercise === id);
        return own.length > 0 ? [row(`${nameOf(id)}, ${heap}`, own)] : [];
      }),
      row(`**all, ${heap}**`, group),
    ]),
  ];
}

/** What was not counted exactly, a line each. */
export function strangerMisses(outcomes: readonly StrangerOutcome[]): Row[] {
  const missed = outcomes.filter(({ reps, film, live }) => film !== reps || live !== reps);
  return [["film", "reps", "film", "live"], ...missed.map(({ id, reps, film, live }): Row => [id, reps, film, live])];
}

function row(name: string, group: readonly StrangerOutcome[]): Row {
  const of = (is: (each: StrangerOutcome) => boolean) => group.filter(is).length;
  const sides = ([0, 1] as const).map((n) => group.reduce((sum, each) => sum + each.sides[n], 0));
  return [
    name,
    group.length,
    of(({ film, reps }) => film === reps),
    of(({ film, reps }) => Math.abs(film - reps) <= 1),
    of(({ began }) => began),
    of(({ live, reps }) => live === reps),
    of(({ live, reps }) => Math.abs(live - reps) <= 1),
    sides[1] ? `${sides[0]} of ${sides[1]}` : "–",
  ];
}
