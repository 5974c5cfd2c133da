import type { Track } from "../../app/look-back/visits";
import { dateOfDay, daysBetween, mondayOf, weekOf } from "../../core/history/trends/days";
import { words } from "../../words";
import { type DayMark, markOf, nameOfMark } from "../home/WeekStrip";
import { longDate, weekdayName } from "../kit/use/dates";

const SHOWN: readonly DayMark[] = ["session", "tried", "moved"];

interface MonthProps {
  readonly track: Track;
  /** The first day of the month. */
  readonly first: number;
  readonly chosen: number;
  /** Days on which a session is planned. */
  readonly planned: readonly number[];
  readonly onChoose: (day: number) => void;
}

/** A month by weeks; each day a button that says what was done. */
export function Month({ track, first, chosen, planned, onChoose }: MonthProps) {
  const { month } = dateOfDay(first);
  const monday = mondayOf(weekOf(first));
  const weeks = [0, 1, 2, 3, 4, 5].map((n) => daysBetween(monday + n * 7, monday + n * 7 + 6));
  const isOf = (day: number) => dateOfDay(day).month === month;
  return (
    <>
      <table className="month">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {weekdayName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks
            .filter((days) => days.some(isOf))
            .map((days) => (
              <tr key={days[0]}>
                {days.map((day) => (
                  <td key={day}>
                    {isOf(day) && (
                      <Day
                        track={track}
                        day={day}
                        chosen={day === chosen}
                        planned={planned.includes(day)}
                        onChoose={onChoose}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <ul className="month-keys">
        {SHOWN.map((mark) => (
          <li key={mark}>
            <i className="mark" data-mark={mark} aria-hidden="true" />
            {nameOfMark(mark)}
          </li>
        ))}
        <li>
          <i className="mark" data-mark="planned" aria-hidden="true" />
          {words.calendar.planned}
        </li>
      </ul>
    </>
  );
}

interface DayProps extends Pick<MonthProps, "track" | "onChoose"> {
  readonly day: number;
  readonly chosen: boolean;
  readonly planned: boolean;
}

function Day({ track, day, chosen, planned, onChoose }: DayProps) {
  const done = markOf(track, day);
  // What was done on a day says more of it than what is planned.
  const isPlanned = planned && (done === "nothing" || done === "moved");
  const isToday = day === track.today.day;
  const name = [
    longDate(day),
    isToday ? words.today.dayToday : "",
    isPlanned ? words.calendar.planned : nameOfMark(done),
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <button
      type="button"
      className="day"
      aria-label={name}
      aria-pressed={chosen}
      data-today={isToday || undefined}
      disabled={day > track.today.day && !isPlanned}
      onClick={() => onChoose(day)}
    >
      {dateOfDay(day).date}
      <i className="mark" data-mark={isPlanned ? "planned" : done} aria-hidden="true" />
    </button>
  );
}
