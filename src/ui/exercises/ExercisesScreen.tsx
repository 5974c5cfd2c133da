import "./exercises.css";
import { extras, routine } from "../../app/catalogue";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { Door } from "../kit/Door";
import { Page } from "../kit/Page";

/** Every exercise with its picture, and the other ways to see one done. */
export function ExercisesScreen() {
  const w = words.exerciseList;
  return (
    <Page title={w.title} lead={w.lead}>
      <section aria-labelledby="routine">
        <div className="group-head">
          <h2 id="routine">{w.routine}</h2>
          <p className="soft">{w.routineNote}</p>
        </div>
        <ul className="tiles">{routine.map(tile)}</ul>
      </section>

      <section className="group" aria-labelledby="extras">
        <div className="group-head">
          <h2 id="extras">{w.extras}</h2>
          <p className="soft">{w.extrasNote}</p>
        </div>
        <ul className="tiles">{extras.map(tile)}</ul>
      </section>

      <ul className="doors">
        <Door to="/check" title={w.check} note={w.checkNote} />
        <Door to="/demo" title={words.demo.door} note={words.demo.doorNote} />
        <Door to="/calm" title={words.calm.door} note={w.calmNote} />
      </ul>
      <p className="safety">{words.home.safety}</p>
    </Page>
  );
}

function tile({ id, name, dose }: Exercise) {
  return (
    <li key={id}>
      <a className="tile" href={`#/exercise/${id}`}>
        <Figure id={id} name={name} />
        <span className="tile-words">
          <strong>{name}</strong>
          <span className="soft">{words.exercises[id].line}</span>
          <span className="tile-dose">{words.dose(dose.sets, dose.reps, dose.perSide)}</span>
        </span>
      </a>
    </li>
  );
}
