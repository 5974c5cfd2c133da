import type { Exercise, ExerciseId } from "../core/exercise/exercise";
import { programmeOf } from "../core/exercise/programme";
import { inVariant, silenced, variantOf as variantIn } from "../core/exercise/rules";
import type { PlanItem } from "../core/plan/session";
import { beginsOnTheFloor } from "../core/setup/standing";
import { EXERCISES } from "../exercises";
import { EXERCISE_IDS } from "../exercises/registry/ids";
import type { Language } from "./person/language";
import { localise } from "./person/localise";

let inUse: Readonly<Record<ExerciseId, Exercise>> = EXERCISES;

/** The exercises the screens may show, in the page's language, in the order of the routine and then the extras. */
export let exercises: readonly Exercise[] = [];
export let routine: readonly Exercise[] = [];
export let extras: readonly Exercise[] = [];
share(EXERCISES);

function share(all: Readonly<Record<ExerciseId, Exercise>>): void {
  exercises = Object.values(all).map(silenced);
  inUse = Object.fromEntries(exercises.map((each) => [each.id, each])) as Record<ExerciseId, Exercise>;
  // Extras are not in the thrice-weekly routine; rules §9.2.
  const isInRoutine = ({ id }: Exercise) => programmeOf(id).part.kind === "routine";
  routine = exercises.filter(isInRoutine);
  extras = exercises.filter((each) => !isInRoutine(each));
}

/** Fetches the exercises' words in a language. English is what they are written in. */
export async function translateExercises(language: Language): Promise<void> {
  if (language === "en") return share(EXERCISES);
  const { coach, exercises: words } = (await import("../exercises/words/de")).de;
  const translated = Object.values(EXERCISES).map((each) => [each.id, localise(each, words[each.id], coach)] as const);
  share(Object.fromEntries(translated) as Record<ExerciseId, Exercise>);
}

/** The exercise of that name, or null when there is none (addresses are typed by hand). */
export function exerciseOf(id: string): Exercise | null {
  return isExerciseId(id) ? inUse[id] : null;
}

function isExerciseId(id: string): id is ExerciseId {
  return (EXERCISE_IDS as readonly string[]).includes(id);
}

/** The variant of that name; the standard one where the name is unknown. */
export function variantOf(exercise: Exercise, id: string | null): string {
  const found = exercise.variants.find((variant) => variant.id === id);
  return (
    (found ?? exercise.variants.find(({ level }) => level === "standard") ?? exercise.variants[0])?.id ?? "standard"
  );
}

/** Whether somebody who stands has to go down to the floor for it. */
export function goesDownFor({ exercise, variant }: Pick<PlanItem, "exercise" | "variant">): boolean {
  const found = exerciseOf(exercise);
  return found !== null && beginsOnTheFloor(inVariant(found, variantIn(found, variantOf(found, variant))));
}

/** The fault's own name; of one that a newer rule set no longer has, the name it had, or its id. */
export function faultName(exercise: Exercise, id: string): string {
  return exercise.faults.find((fault) => fault.id === id)?.name ?? exercise.retired?.[id] ?? id;
}
