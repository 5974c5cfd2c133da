import "./home.css";
import "./today.css";
import { Suspense } from "react";
import { useStore } from "zustand";
import { extras, routine } from "../../app/catalogue";
import { storageTrouble } from "../../app/data/history";
import { loadAhead } from "../../app/open-estimator";
import { careOf } from "../../app/person/care";
import { profile } from "../../app/person/profile";
import { TODAY } from "../../app/person/routines";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";
import { Page } from "../kit/Page";
import { part } from "../kit/part";
import { Boundary } from "../kit/trouble/Boundary";
import { Notice } from "../kit/trouble/Notice";
import { useAhead } from "../kit/use/use-ahead";
import { useTrack } from "../kit/use/use-track";
import { CarryOn } from "../session/start/CarryOn";
import { AskAgain } from "./AskAgain";
import { LastSessions } from "./LastSessions";
import { TodayCard } from "./TodayCard";

const AbilityQuestion = part(async () => (await import("./AbilityQuestion")).AbilityQuestion);
const AfterBadDay = part(async () => (await import("./AfterBadDay")).AfterBadDay);
const UpdateOffer = part(async () => (await import("../offline/UpdateOffer")).UpdateOffer);
const Readiness = part(async () => (await import("../offline/Readiness")).Readiness);
const MorningQuestion = part(async () => (await import("../kit/pain/MorningQuestion")).MorningQuestion);

/** Far enough back for the advice, the weeks running and what may be suggested. */
const LOOKED_AT_DAYS = 366;

export function Home() {
  const [track] = useTrack(LOOKED_AT_DAYS);
  useAhead(loadAhead);
  const w = words.home;
  const trouble = useStore(storageTrouble);
  // What cannot be read is not nothing.
  const isNew = track?.visits.length === 0 && trouble === null;
  return (
    <Page title={w.title} {...(isNew && { lead: w.lead })}>
      {trouble && <Notice id={trouble} />}
      <Boundary quiet>
        <Suspense fallback={null}>
          <UpdateOffer />
        </Suspense>
      </Boundary>
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
        {door("/demo", words.demo.door, words.demo.doorNote)}
        {door(`/session/${TODAY}?camera=no`, words.guided.title, words.guided.doorNote)}
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

      <Boundary quiet>
        <Suspense fallback={null}>
          <Readiness />
        </Suspense>
      </Boundary>
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
          <span className="soft">{words.exercises[id].line}</span>
          <span className="tile-dose">{words.dose(dose.sets, dose.reps, dose.perSide)}</span>
        </span>
      </a>
    </li>
  );
}
