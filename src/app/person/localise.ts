import type { CoachWords, Exercise, StartHint } from "../../core/exercise/exercise";
import type { Sample } from "../../core/exercise/sample";
import type { ExerciseWords } from "../../exercises/words/exercise-words";

/**
 * The same exercise with its words in another language: what counts and what is judged stays as it is, and whoever shows
 * or says a word of it, the coach too, does so in that language.
 */
export function localise(exercise: Exercise, words: ExerciseWords, says: CoachWords): Exercise {
  const { start, placement, keeps } = exercise;
  const translated = <T extends { readonly id: string; readonly text: string }>(all: readonly T[]) =>
    all.map((one) => ({ ...one, text: words.hints[one.id] ?? one.text }));
  const hinted = (hint: StartHint | null) => hint && { id: hint.id, text: words.hints[hint.id] ?? hint.text };
  return {
    ...exercise,
    name: words.name,
    purpose: words.purpose,
    steps: words.steps,
    partialCue: words.partialCue,
    cannotSee: words.cannotSee,
    notARep: words.notARep,
    placement: { ...placement, text: words.placement },
    start: { ...start, missing: (sample) => hinted(start.missing(sample)) },
    ...(keeps && { keeps: (sample) => hinted(keeps(sample)) }),
    requires: translated(exercise.requires),
    ...(exercise.lookalikes && { lookalikes: translated(exercise.lookalikes) }),
    ...(exercise.fetches && {
      fetches: { ...exercise.fetches, putAway: hinted(exercise.fetches.putAway) ?? exercise.fetches.putAway },
    }),
    variants: exercise.variants.map(({ own, ...variant }) => {
      const { own: said, ...named } = words.variants[variant.id] ?? {};
      if (!own) return { ...variant, ...named };
      const { start, requires, lookalikes, placement } = own;
      const theirs = {
        ...own,
        ...(start && { start: { ...start, missing: (sample: Sample) => hinted(start.missing(sample)) } }),
        ...(requires && { requires: translated(requires) }),
        ...(lookalikes && { lookalikes: translated(lookalikes) }),
        ...(said && { steps: said.steps, partialCue: said.partialCue }),
        ...(said?.cannotSee && { cannotSee: said.cannotSee }),
        ...(said && placement && { placement: { ...placement, text: said.placement } }),
      };
      return { ...variant, ...named, own: theirs };
    }),
    ...(words.retired && { retired: words.retired }),
    faults: exercise.faults.map((rule) => ({ ...rule, ...words.faults[rule.id] })),
    says,
  };
}
