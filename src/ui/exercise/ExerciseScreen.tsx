import "./exercise.css";
import { useState } from "react";
import { exerciseOf, variantOf } from "../../app/catalogue";
import { loadAhead } from "../../app/open-estimator";
import { inVariant } from "../../core/exercise/rules";
import { words } from "../../words";
import { Placement } from "../kit/body/Placement";
import { Page } from "../kit/Page";
import { NotFound } from "../kit/trouble/NotFound";
import { useAhead } from "../kit/use/use-ahead";
import { Eyes } from "./Eyes";
import { Showing } from "./Showing";
import { Versions } from "./Versions";

/** All there is to know of an exercise before doing it. */
export function ExerciseScreen({ id }: { id: string }) {
  useAhead(loadAhead);
  const exercise = exerciseOf(id);
  const [chosen, choose] = useState<string | null>(null);
  if (!exercise) return <NotFound />;

  const w = words.exercise;
  const why = words.exercises[exercise.id];
  const variant = variantOf(exercise, chosen);
  const version = exercise.variants.find((each) => each.id === variant);
  const { steps, placement } = version ? inVariant(exercise, version) : exercise;
  return (
    <Page title={exercise.name} lead={exercise.purpose}>
      <div className="exercise">
        <Showing key={exercise.id} exercise={exercise} variant={variant} />
        <Versions exercise={exercise} variant={variant} onVariant={choose} />
        <section aria-labelledby="how">
          <h2 id="how">{w.how}</h2>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className="exercise-why" aria-labelledby="why">
          <h2 id="why">{w.why}</h2>
          <dl>
            <dt>{w.trains}</dt>
            <dd>{why.trains}</dd>
            <dt>{w.helps}</dt>
            <dd>{why.helps}</dd>
          </dl>
        </section>
        <section aria-labelledby="place">
          <h2 id="place">{w.place}</h2>
          <Placement exercise={exercise} />
          <p>{placement.text}</p>
          <p>{w.room}</p>
        </section>
        <Eyes exercise={exercise} variant={variant} />
        <div className="exercise-end">
          <p>
            <a href={`#/check/${exercise.id}/${variant}`}>{w.otherWay}</a>
          </p>
          <p className="safety">{words.home.safety}</p>
        </div>
      </div>
    </Page>
  );
}
