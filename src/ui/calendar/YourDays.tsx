import { useId } from "react";
import { saveCalendar } from "../../app/breaks/break-file";
import { exerciseOf } from "../../app/catalogue";
import { nextSession } from "../../app/look-back/next-session";
import type { Track } from "../../app/look-back/visits";
import { mondayOf } from "../../core/history/trends/days";
import { MOST_DAYS, WEEKDAYS, type Weekday } from "../../core/programme/week-days";
import { areTight, sessionCalendar } from "../../core/programme/week-plan";
import { words } from "../../words";
import { longDate, weekdayFull, weekdayName } from "../kit/use/dates";
import { useSettings } from "../kit/use/use-settings";

/** Any week, for the weekdays' names. */
const SOME_MONDAY = mondayOf(0);

/** The weekdays one wants to exercise on, what comes next on them, and reminders for one's own calendar. */
export function YourDays({ track }: { track: Track }) {
  const [settings, change] = useSettings();
  const id = useId();
  const { days: chosen, daysAt } = settings;
  const w = words.calendar;
  const next = nextSession(track, settings);
  const names = [...new Set(next.items.map(({ exercise }) => exerciseOf(exercise)?.name ?? exercise))];
  const toggle = (day: Weekday) =>
    change({ days: chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day].sort() });
  const remind = () => {
    if (next.day === null) return;
    const what = w.reminderWhat(names, next.minutes);
    const about = { chosen, first: next.day, time: daysAt, minutes: next.minutes, title: w.reminderTitle, what };
    saveCalendar(sessionCalendar(about, Date.now()), "plumbline-sessions.ics");
  };
  return (
    <section className="your-days card" aria-labelledby="your-days">
      <h2 id="your-days">{w.yourDays}</h2>
      <p className="next-session">
        {next.day === null ? (
          w.noDays
        ) : (
          <>
            <strong>{w.nextSession(longDate(next.day), next.day - track.today.day)}</strong>{" "}
            {w.itWillBe(names, next.minutes)}
          </>
        )}
      </p>
      <fieldset className="weekdays" aria-describedby={id}>
        <legend>{w.whichDays}</legend>
        {WEEKDAYS.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              disabled={!chosen.includes(day) && chosen.length >= MOST_DAYS}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{weekdayName(SOME_MONDAY + day)}</span>
            <span className="out-of-sight">{weekdayFull(SOME_MONDAY + day)}</span>
          </label>
        ))}
      </fieldset>
      <p className="soft small" id={id} role="status">
        {areTight(chosen) ? w.tight : w.daysNote}
      </p>
      <div className="row">
        <label className="field">
          {w.at}
          <input
            type="time"
            required
            value={daysAt}
            onChange={({ target }) => target.value && change({ daysAt: target.value })}
          />
        </label>
        <button className="button plain" type="button" disabled={next.day === null} onClick={remind}>
          {w.remind}
        </button>
      </div>
      <p className="soft small">{w.remindNote}</p>
    </section>
  );
}
