import "./today.css";
import { Suspense, useCallback, useState } from "react";
import { useStore } from "zustand";
import { storageTrouble } from "../../app/data/history";
import { loadAhead } from "../../app/open-estimator";
import { careOf } from "../../app/person/care";
import { profile } from "../../app/person/profile";
import { TODAY } from "../../app/person/routines";
import { words } from "../../words";
import { Door } from "../kit/Door";
import { Page } from "../kit/Page";
import { part } from "../kit/part";
import { Skeleton } from "../kit/Skeleton";
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
  const [isMorningAsked, setMorningAsked] = useState(true);
  const askOther = useCallback(() => setMorningAsked(false), []);
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
          <MorningQuestion onNone={askOther} />
        </Suspense>
      </Boundary>
      {track ? <TodayCard track={track} /> : <TodayWaits />}
      {track && !isNew && !isMorningAsked && (
        <Boundary quiet>
          <Suspense fallback={null}>
            <AbilityQuestion />
          </Suspense>
        </Boundary>
      )}
      {track && <LastSessions visits={track.visits} />}

      <ul className="doors">
        <Door to={`/session/${TODAY}?camera=no`} title={words.guided.title} note={words.guided.doorNote} />
        <Door to="/demo" title={words.demo.door} note={words.demo.doorNote} />
        <Door to="/exercises" title={words.exerciseList.door} note={words.exerciseList.doorNote} />
      </ul>

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

/** The card's place while the history is read: the page does not jump when it is there. */
function TodayWaits() {
  return (
    <div className="today" aria-busy="true">
      <Skeleton lines={4} />
    </div>
  );
}
