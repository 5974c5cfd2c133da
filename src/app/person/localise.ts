import type { CoachWords, Exercise, StartHint } from "../../core/exercise/exercise";
import type { ExerciseWords } from "../../exercises/words/exercise-words";

/**
 * The same exercise with its words in another language: what counts and what is judged stays as it is, and whoever shows
 * or says a word of it, the coach too, does so in that language.
 */
export function localise(exercise: Exercise, words: ExerciseWords, says: CoachWords): Exercise {
  const { start, placement, keeps } = exercise;
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
    requires: exercise.requires.map((one) => ({ ...one, text: words.hints[one.id] ?? one.text })),
    ...(exercise.lookalikes && {
      lookalikes: exercise.lookalikes.map((one) => ({ ...one, text: words.hints[one.id] ?? one.text })),
    }),
    variants: exercise.variants.map((variant) => ({ ...variant, ...words.variants[variant.id] })),
    faults: exercise.faults.map((rule) => ({ ...rule, ...words.faults[rule.id] })),
    says,
  };
}
