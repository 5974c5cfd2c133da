import "./calendar.css";
import { useState } from "react";
import { plannedFrom } from "../../app/look-back/next-session";
import { dateOfDay, dayOfDate } from "../../core/history/trends/days";
import { adviceFor } from "../../core/programme/today";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { ProgressTabs } from "../kit/ProgressTabs";
import { Skeleton } from "../kit/Skeleton";
import { Notice } from "../kit/trouble/Notice";
import { monthId, monthName } from "../kit/use/dates";
import { useSettings } from "../kit/use/use-settings";
import { useTrack } from "../kit/use/use-track";
import { timeOf } from "../kit/use/when";
import { DayDetail } from "./DayDetail";
import { Month } from "./Month";
import { Suggestions } from "./Suggestions";
import { YourDays } from "./YourDays";

/** Months that can be looked ahead to: what is planned further on is no plan any more. Judgement. */
const MOST_AHEAD = 1;

/** What was done on which day, what comes next and why, and a log of easy movement. */
export function CalendarScreen() {
  const [track, readAgain] = useTrack(null);
  const [chosen, choose] = useState<number | null>(null);
  const [monthsAway, go] = useState(0);
  const [settings] = useSettings();
  const w = words.calendar;
  if (!track) {
    return (
      <Page title={w.title}>
        <ProgressTabs />
        <Skeleton lines={6} />
      </Page>
    );
  }

  const { year, month } = dateOfDay(track.today.day);
  const first = dayOfDate({ year, month: month + monthsAway, date: 1 });
  const day = chosen ?? track.today.day;
  const advice = adviceFor(track.visits, track.today);
  const planned = plannedFrom(track, settings.days, dayOfDate({ year, month: month + monthsAway + 1, date: 1 }));
  return (
    <Page title={w.title}>
      <ProgressTabs />
      <p className="calendar-advice">
        <strong>{words.today.advice(advice, advice.kind === "later" ? timeOf(advice.atMs) : "")}.</strong>{" "}
        {words.today.reason(advice)}
      </p>
      {track.trouble && <Notice id={track.trouble} />}
      <Suggestions track={track} />
      <YourDays track={track} />
      <div className="calendar">
        <section aria-labelledby="month">
          <div className="calendar-head">
            <h2 id="month" aria-live="polite">
              {monthName(first)}
            </h2>
            <div className="row">
              <button className="button plain" type="button" onClick={() => go(monthsAway - 1)}>
                {w.before}
              </button>
              <button
                className="button plain"
                type="button"
                onClick={() => go(monthsAway + 1)}
                disabled={monthsAway >= MOST_AHEAD}
              >
                {w.after}
              </button>
            </div>
          </div>
          <Month track={track} first={first} chosen={day} planned={planned} onChoose={choose} />
          <p className="calendar-report">
            <a href={`#/report/month/${monthId(first)}`}>{w.monthReport(monthName(first))}</a>
          </p>
        </section>
        <DayDetail track={track} day={day} planned={planned.includes(day)} onChange={readAgain} />
      </div>
    </Page>
  );
}
