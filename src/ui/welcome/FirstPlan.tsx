import { useState } from "react";
import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import { readCare } from "../../app/person/care";
import {
  answersOf,
  type BeginnersPlan,
  beginnersPlan,
  hasOwnPlan,
  keepBeginnersPlan,
} from "../../app/person/first/first-plan";
import { profile } from "../../app/person/profile";
import { TODAY } from "../../app/person/routines";
import type { ExerciseId } from "../../core/exercise/exercise";
import { STANDARD } from "../../core/exercise/rules";
import { words } from "../../words";
import { firstVisit } from "../../words/first-visit";
import { Demonstration } from "../kit/body/Demonstration";
import { Figure } from "../kit/body/Figure";
import { useBegun } from "../kit/use/use-loaded";
import { Why } from "./Why";

/** The first session in one picture: what, how many, how long, why, and one button. */
export function FirstPlan() {
  const w = firstVisit.plan;
  const person = useStore(profile);
  const { planMade: _, beginning: __, ...said } = person;
  const [first, setFirst] = useState<BeginnersPlan | null>(null);
  /** There is another one, of the user's own: it is not written over unasked. */
  const [asks, ask] = useState(false);
  useBegun(
    async (isHere) => {
      const care = await readCare([], person);
      if (!isHere()) return;
      const found = beginnersPlan(answersOf(person), care);
      const own = hasOwnPlan(found);
      if (!own) keepBeginnersPlan(found);
      ask(own);
      setFirst(found);
    },
    [JSON.stringify(said)],
  );
  if (!first) return <p className="soft">{words.app.loading}</p>;
  const { items } = first.today.routine;
  // As before every session: with so much pain a walk is the better choice, and what is left of the plan is shown.
  const starts = items.length > 0 && !first.today.calm;
  const take = () => keepBeginnersPlan(first);
  return (
    <>
      <p className="welcome-minutes" role="status">
        {starts ? w.minutes(first.minutes, items.length) : w.nothing}
        {asks && ` ${w.other}`}
      </p>
      <ol className="welcome-plan">
        {items.map(({ exercise, variant, sets, reps, perSide }) => (
          <li key={`${exercise} ${variant}`}>
            <Picture exercise={exercise} variant={variant} />
            <strong>{words.exercises[exercise].name}</strong>
            <span className="soft">
              {words.dose(sets, reps, perSide)}
              {variant !== STANDARD && ` · ${exerciseOf(exercise)?.variants.find(({ id }) => id === variant)?.name}`}
            </span>
          </li>
        ))}
      </ol>
      <Why first={first} />
      <div className="row">
        {starts ? (
          <a className="button large" href={`#/session/${TODAY}`} onClick={asks ? take : undefined}>
            {asks ? w.take : w.start}
          </a>
        ) : (
          <a className="button large" href="#/calm">
            {words.care.calmStart}
          </a>
        )}
        <a className="button plain large" href="#/">
          {asks ? w.keep : w.home}
        </a>
      </div>
    </>
  );
}

/** The small drawings are of the exercises; a version that is done in another position is shown by the drawn body. */
function Picture({ exercise, variant }: { exercise: ExerciseId; variant: string }) {
  const { name } = words.exercises[exercise];
  const apart = exerciseOf(exercise)?.variants.find(({ id }) => id === variant)?.own !== undefined;
  return apart ? <Demonstration id={exercise} variant={variant} name={name} /> : <Figure id={exercise} name={name} />;
}
