/** Numbers of one exercise put among those of the others: nobody films all of them for the sake of one. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { FilmNumbers, LabNumbers } from "./numbers";
import type { Case } from "./wish";

/**
 * Why the numbers of these films may not be written; null: they may. A design that has films missing would silently take
 * the numbers of those away.
 * @param design every film that the numbers are to be of
 * @param there how many of them there are
 */
export function whyNotWritten(design: readonly Case[], there: number, only: string): string | null {
  const missing = design.length - there;
  if (design.length === 0)
    return `There is no film of "${only}": with --write, --only takes the whole name of one exercise.`;
  if (missing === 0) return null;
  return `Not written: ${missing} of ${design.length} films are not there, and their numbers would be gone. Make them (npm run lab -- --full${only ? ` --only ${only}` : ""}, without --kept), then write.`;
}

/** The films of one exercise, by its whole name. */
export function filmsOf(design: readonly Case[], id: string): readonly Case[] {
  return design.filter(({ exercise }) => exercise === id);
}

/** Rows of one exercise in the place of its old ones; those that it had none of come last. */
function rows<T extends { readonly exercise: ExerciseId }>(then: readonly T[], now: readonly T[], id: ExerciseId): T[] {
  const own = new Map(now.filter(({ exercise }) => exercise === id).map((row) => [nameOf(row), row]));
  const kept = then.flatMap((row) => {
    if (row.exercise !== id) return [row];
    const anew = own.get(nameOf(row));
    own.delete(nameOf(row));
    return anew ? [anew] : [];
  });
  return [...kept, ...own.values()];
}

/** What a row is of: its words, and how the screen was tipped. Its other numbers are what was found. */
function nameOf(row: object): string {
  return JSON.stringify(Object.entries(row).filter(([key, value]) => typeof value === "string" || key === "tiltDeg"));
}

/** What all films have in common (angles of all together, everyday movements) stays as it was until all are compared again. */
function mergedFilms<T extends FilmNumbers>(then: T, now: FilmNumbers, id: ExerciseId): T {
  const isNew = !then.counts.some(({ exercise }) => exercise === id);
  return {
    ...then,
    films: then.films + (isNew ? now.films : 0),
    pictures: then.pictures + (isNew ? now.pictures : 0),
    counts: rows(then.counts, now.counts, id),
    angles: rows(then.angles, now.angles, id),
    flexion: rows(then.flexion, now.flexion, id),
    checks: rows(then.checks, now.checks, id),
  };
}

export function merged(then: LabNumbers, now: LabNumbers, id: ExerciseId): LabNumbers {
  return {
    ...mergedFilms(then, now, id),
    revisions: { ...then.revisions, [id]: now.revisions[id] },
    fresh: mergedFilms(then.fresh, now.fresh, id),
    tilted: rows(then.tilted, now.tilted, id),
    models: rows(then.models, now.models, id),
    smallest: rows(then.smallest, now.smallest, id),
  };
}
