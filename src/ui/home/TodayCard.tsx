import { useStore } from "zustand";
import { exerciseOf } from "../../app/catalogue";
import { nextSession } from "../../app/look-back/next-session";
import { openSuggestions } from "../../app/look-back/programme";
import type { Track } from "../../app/look-back/visits";
import { answered } from "../../app/person/answered";
import { TODAY } from "../../app/person/routines";
import { adviceFor, streakOf } from "../../core/programme/today";
import { words } from "../../words";
import { longDate } from "../kit/use/dates";
import { useSettings } from "../kit/use/use-settings";
import { timeOf } from "../kit/use/when";
import { WeekStrip } from "./WeekStrip";

/** What today is, why, and one button. */
export function TodayCard({ track }: { track: Track }) {
  const { visits, activities, today } = track;
  const w = words.today;
  const advice = adviceFor(visits, today);
  const moved = activities.map(track.dayOf);
  const streak = streakOf(visits, moved, today.day);
  const done = useStore(answered);
  const [settings] = useSettings();
  const suggestions = openSuggestions(track, done).length;
  const isTime = advice.kind === "train";
  const next = nextSession(track, settings);
  const names = [...new Set(next.items.map(({ exercise }) => exerciseOf(exercise)?.name ?? exercise))];
  return (
    <section className="today" aria-labelledby="today" data-advice={advice.kind}>
      <div className="today-words">
        <h2 id="today">{w.advice(advice, advice.kind === "later" ? timeOf(advice.atMs) : "")}</h2>
        <p className="today-reason">{w.reason(advice)}</p>
        <p className="today-next">
          {!isTime && next.day !== null && (
            <strong>{words.calendar.nextSession(longDate(next.day), next.day - today.day)} </strong>
          )}
          {words.calendar.itWillBe(names, next.minutes)}
        </p>
        <div className="row">
          <a className={isTime ? "button large" : "button plain large"} href={`#/session/${TODAY}`}>
            {isTime ? w.start : w.startAnyway}
          </a>
          <a className="today-link" href="#/routine">
            {w.routine}
          </a>
          <a className="today-link" href="#/calm">
            {words.calm.door}
          </a>
          {!isTime && (
            <a className="today-link" href="#/calendar">
              {w.logWalk}
            </a>
          )}
        </div>
        {suggestions > 0 && (
          <p className="today-suggestion">
            {w.suggestions(suggestions)}: <a href="#/calendar">{w.suggestionsDoor}</a>
          </p>
        )}
      </div>
      <div className="today-week">
        <h3>{w.week}</h3>
        <WeekStrip track={track} />
        <p>{w.weekSaid(streak.thisWeek)}</p>
        {streak.weeks > 0 && <p className="soft">{w.streak(streak.weeks)}</p>}
      </div>
    </section>
  );
}
