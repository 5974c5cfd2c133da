import type { Track } from "../../app/look-back/visits";
import { daysBetween, mondayOf, weekOf } from "../../core/history/trends/days";
import { wasDone } from "../../core/history/trends/visit";
import { isSession } from "../../core/programme/today";
import { words } from "../../words";
import { longDate, weekdayName } from "../kit/use/dates";

export type DayMark = "session" | "tried" | "moved" | "nothing";

/** What is in the log of a day; the most that was done decides. */
export function markOf({ visits, activities, dayOf }: Track, day: number): DayMark {
  const own = visits.filter((visit) => visit.day === day && wasDone(visit));
  if (own.some(isSession)) return "session";
  if (own.length > 0) return "tried";
  return activities.some((one) => dayOf(one) === day) ? "moved" : "nothing";
}

export function nameOfMark(mark: DayMark): string {
  const w = words.today;
  return { session: w.dayDone, tried: w.dayTried, moved: w.dayMoved, nothing: w.dayNothing }[mark];
}

/** Monday to Sunday of this week. */
export function WeekStrip({ track }: { track: Track }) {
  const monday = mondayOf(weekOf(track.today.day));
  return (
    <ol className="week">
      {daysBetween(monday, monday + 6).map((day) => {
        const mark = markOf(track, day);
        const isToday = day === track.today.day;
        return (
          <li key={day} data-mark={mark} aria-current={isToday ? "date" : undefined}>
            <span aria-hidden="true">{weekdayName(day)}</span>
            <i aria-hidden="true" />
            <span className="out-of-sight">{`${longDate(day)}: ${nameOfMark(mark)}`}</span>
          </li>
        );
      })}
    </ol>
  );
}
