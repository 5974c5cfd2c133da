import type { Exercise } from "../../core/exercise/exercise";
import { inVariant, isOnlyCounted } from "../../core/exercise/rules";
import { words } from "../../words";
import { rulesSeen, rulesUnseen, shortName } from "./mistakes";

/** What the camera can judge from where the laptop belongs, and what stays hidden from it. */
export function Eyes({ exercise, variant }: { readonly exercise: Exercise; readonly variant: string }) {
  const w = words.exercise;
  const unseen = rulesUnseen(exercise, variant);
  const version = exercise.variants.find(({ id }) => id === variant);
  const { cannotSee } = version ? inVariant(exercise, version) : exercise;
  return (
    <section className="exercise-eyes" aria-labelledby="see">
      <h2 id="see">{w.sees}</h2>
      <p className="soft small">
        {isOnlyCounted(exercise, variant) ? w.onlyCounted : w.seesNote(words.view[exercise.placement.view])}
      </p>
      <ul className="seen-list">
        {exercise.wave && w.waves.map((what) => <li key={what}>{what}</li>)}
        {rulesSeen(exercise, variant).map((rule) => (
          <li key={rule.id}>{shortName(rule)}</li>
        ))}
      </ul>
      <h3>{w.see}</h3>
      <p className="soft small">{w.seeNote}</p>
      <ul className="bullets">
        {cannotSee.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {unseen.length > 0 && <li>{w.alsoUnseen(unseen.map((rule) => shortName(rule)))}</li>}
      </ul>
    </section>
  );
}
