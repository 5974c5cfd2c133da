import "../styles/home.css";
import "../styles/today.css";
import { Suspense } from "react";
import { useStore } from "zustand";
import { careOf } from "../../app/care";
import { extras, routine } from "../../app/catalogue";
import { storageTrouble } from "../../app/history";
import { profile } from "../../app/profile";
import type { Exercise } from "../../core/exercise";
import { AskAgain } from "../home/AskAgain";
import { LastSessions } from "../home/LastSessions";
import { TodayCard } from "../home/TodayCard";
import { Boundary } from "../parts/Boundary";
import { Figure } from "../parts/Figure";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { part } from "../parts/part";
import { useTrack } from "../parts/use-track";
import { CarryOn } from "../session/CarryOn";
import { words } from "../words";

const AbilityQuestion = part(async () => (await import("../home/AbilityQuestion")).AbilityQuestion);
const AfterBadDay = part(async () => (await import("../home/AfterBadDay")).AfterBadDay);
const MorningQuestion = part(async () => (await import("../parts/MorningQuestion")).MorningQuestion);

/** Far enough back for the advice, the weeks running and what may be suggested. */
const LOOKED_AT_DAYS = 366;

export function Home() {
  const [track] = useTrack(LOOKED_AT_DAYS);
  const w = words.home;
  const trouble = useStore(storageTrouble);
  // What cannot be read is not nothing.
  const isNew = track?.visits.length === 0 && trouble === null;
  return (
    <Page title={w.title} {...(isNew && { lead: w.lead })}>
      {trouble && <Notice id={trouble} />}
      <CarryOn />
      {track && <AskAgain due={careOf(track, profile.getState()).due} />}
      <Boundary quiet>
        <Suspense fallback={null}>
          <AfterBadDay />
          <MorningQuestion otherwise={track && !isNew && <AbilityQuestion />} />
        </Suspense>
      </Boundary>
      {track ? <TodayCard track={track} /> : <div className="today" aria-busy="true" />}
      {track && <LastSessions visits={track.visits} />}

      <ul className="doors">
        {door("/trends", words.today.trends, words.today.trendsNote)}
        {door("/calendar", words.today.calendar, words.today.calendarNote)}
        {door("/sets", w.sets, w.setsNote)}
        {door("/check", w.check, words.today.checkNote)}
      </ul>

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

      <p className="promise">{w.privacy}</p>
      <p className="safety">{w.safety}</p>
    </Page>
  );
}

function door(to: string, title: string, note: string) {
  return (
    <li>
      <a href={`#${to}`}>
        <strong>{title}</strong>
        <span>{note}</span>
      </a>
    </li>
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
