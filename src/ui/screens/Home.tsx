import "../styles/home.css";
import { lazy, Suspense } from "react";
import { extras, routine } from "../../app/catalogue";
import type { Exercise } from "../../core/exercise";
import { Figure } from "../parts/Figure";
import { Page } from "../parts/Page";
import { words } from "../words";

const MorningQuestion = lazy(() => import("../parts/MorningQuestion").then((m) => ({ default: m.MorningQuestion })));

export function Home() {
  const w = words.home;
  return (
    <Page title={w.title} lead={w.lead}>
      <p className="promise">{w.privacy}</p>
      <Suspense fallback={null}>
        <MorningQuestion />
      </Suspense>

      <section className="group" aria-labelledby="routine">
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
        <li>
          <a href="#/check">
            <strong>{w.check}</strong>
            <span>{w.checkNote}</span>
          </a>
        </li>
        <li>
          <a href="#/sets">
            <strong>{w.sets}</strong>
            <span>{w.setsNote}</span>
          </a>
        </li>
      </ul>

      <p className="safety">{w.safety}</p>
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
          <span className="soft">{words.exerciseLine[id]}</span>
          <span className="tile-dose">{words.dose(dose.sets, dose.reps, dose.perSide)}</span>
        </span>
      </a>
    </li>
  );
}
