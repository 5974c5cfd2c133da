import type { Track } from "../../app/look-back/visits";
import { dateOfDay, daysBetween, mondayOf, weekOf } from "../../core/history/trends/days";
import { median } from "../../core/history/trends/numbers";
import { painAround, type Visit } from "../../core/history/trends/visit";
import { words } from "../../words";
import { markOf, nameOfMark } from "../home/WeekStrip";
import { shortDate, weekdayName } from "../kit/use/dates";

const WHEN = ["before", "during", "after", "morning"] as const;

/** The weeks of a month, each day with what was done on it. */
export function Days({ track, first, last }: { track: Track; first: number; last: number }) {
  const weeks = daysBetween(weekOf(first), weekOf(last));
  const monday = mondayOf(weeks[0] ?? 0);
  return (
    <section>
      <h2>{words.report.daysTitle}</h2>
      <table className="report-days">
        <thead>
          <tr>
            {daysBetween(monday, monday + 6).map((day) => (
              <th key={day} scope="col">
                {weekdayName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              {daysBetween(mondayOf(week), mondayOf(week) + 6).map((day) => (
                <td key={day}>
                  {day >= first && day <= last && (
                    <>
                      {dateOfDay(day).date}
                      <i className="mark" data-mark={markOf(track, day)} aria-hidden="true" />
                      <span className="out-of-sight">{nameOfMark(markOf(track, day))}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="report-key">
        {(["session", "tried", "moved"] as const).map((mark) => (
          <span key={mark}>
            <i className="mark" data-mark={mark} aria-hidden="true" /> {nameOfMark(mark)}
          </span>
        ))}
      </p>
    </section>
  );
}

/** What was said of pain, week by week: the middle, and the most where it differs. */
export function PainWeeks({ visits }: { visits: readonly Visit[] }) {
  const w = words.report;
  const weeks = [...new Set(visits.map(({ day }) => weekOf(day)))];
  return (
    <section>
      <h2>{w.painTitle}</h2>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{words.trends.week}</th>
            {WHEN.map((when) => (
              <th key={when} scope="col">
                {w.pain[when]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row">{shortDate(mondayOf(week))}</th>
              {WHEN.map((when) => (
                <td key={when}>{middleAndMost(visits, week, when)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function middleAndMost(visits: readonly Visit[], week: number, when: (typeof WHEN)[number]): string {
  const said = visits.filter(({ day }) => weekOf(day) === week).flatMap((visit) => painAround(visit)[when] ?? []);
  const middle = median(said);
  if (middle === null) return words.report.none;
  const most = Math.max(...said);
  return most > middle ? words.report.upTo(middle, most) : String(middle);
}
