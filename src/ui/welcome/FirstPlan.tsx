import { useState } from "react";
import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import { readCare } from "../../app/person/care";
import { type BeginnersPlan, beginnersPlan, keepBeginnersPlan } from "../../app/person/first-plan";
import { profile } from "../../app/person/profile";
import { TODAY } from "../../app/person/routines";
import type { ExerciseId } from "../../core/exercise/exercise";
import { STANDARD } from "../../core/exercise/rules";
import { words } from "../../words";
import { Demonstration } from "../kit/body/Demonstration";
import { Figure } from "../kit/body/Figure";
import { useBegun } from "../kit/use/use-loaded";

/** The first session in one picture: what, how many, how long, and one button. */
export function FirstPlan({ canRow }: { canRow: boolean }) {
  const w = words.welcome.plan;
  const person = useStore(profile);
  const [first, setFirst] = useState<BeginnersPlan | null>(null);
  useBegun(
    async (isHere) => {
      const care = await readCare([], person);
      if (!isHere()) return;
      const found = beginnersPlan(canRow, care);
      keepBeginnersPlan(found);
      setFirst(found);
    },
    [canRow, person],
  );
  if (!first) return <p className="soft">{words.app.loading}</p>;
  const { items } = first.today.routine;
  return (
    <>
      <p className="welcome-minutes" role="status">
        {items.length > 0 ? w.minutes(first.minutes, items.length) : w.nothing}
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
      <div className="row">
        {items.length > 0 && (
          <a className="button large" href={`#/session/${TODAY}`}>
            {w.start}
          </a>
        )}
        <a className="button plain large" href="#/">
          {w.home}
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
