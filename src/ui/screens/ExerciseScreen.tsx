import "../styles/exercise.css";
import { useState } from "react";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { sound } from "../../app/sound";
import { Demonstration } from "../parts/Demonstration";
import { Page } from "../parts/Page";
import { Placement } from "../parts/Placement";
import { words } from "../words";
import { NotFound } from "./NotFound";

export function ExerciseScreen({ id }: { id: string }) {
  const exercise = exerciseOf(id);
  const [chosen, choose] = useState<string | null>(null);
  if (!exercise) return <NotFound />;

  const w = words.exercise;
  const variant = variantOf(exercise, chosen);
  const { sets, reps, perSide, restS } = exercise.dose;
  return (
    <Page title={exercise.name} lead={exercise.purpose}>
      <div className="exercise">
        <div className="exercise-main">
          <Demonstration id={exercise.id} variant={variant} name={exercise.name} />
          <p className="exercise-dose">
            <strong>{words.dose(sets, reps, perSide)}</strong> <span className="soft">{w.rest(restS)}</span>
          </p>

          <fieldset className="versions">
            <legend>{w.version}</legend>
            {exercise.variants.map((option) => (
              <label key={option.id} className="version">
                <input
                  type="radio"
                  name="variant"
                  value={option.id}
                  checked={variant === option.id}
                  onChange={() => choose(option.id)}
                />
                <span>
                  <strong>{option.name}</strong> <span className="badge">{w.level[option.level]}</span>
                  <span className="soft small version-words">{option.description}</span>
                </span>
              </label>
            ))}
          </fieldset>

          <div className="begin">
            {/* The tap that begins is also the one that browsers want before they let anything sound. */}
            <a className="button large" href={`#/live/${exercise.id}/${variant}`} onClick={() => sound.prime()}>
              {w.begin}
            </a>
            <p className="soft small">{w.beginNote}</p>
          </div>
        </div>

        <div className="exercise-side">
          <section aria-labelledby="how">
            <h2 id="how">{w.how}</h2>
            <ol className="steps">
              {exercise.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <section aria-labelledby="place">
            <h2 id="place">{w.place}</h2>
            <Placement exercise={exercise} />
            <p>{exercise.placement.text}</p>
          </section>
          <section aria-labelledby="see">
            <h2 id="see">{w.see}</h2>
            <p className="soft small">{w.seeNote}</p>
            <ul className="bullets">
              {exercise.cannotSee.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </section>
          <p>
            <a href={`#/check/${exercise.id}/${variant}`}>{w.otherWay}</a>
          </p>
          <p className="safety">{words.home.safety}</p>
        </div>
      </div>
    </Page>
  );
}
