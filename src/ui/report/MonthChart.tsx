import type { Track } from "../../app/look-back/visits";
import { median } from "../../core/body/statistics";
import { dateOfDay, daysBetween, mondayOf, weekOf } from "../../core/history/trends/days";
import { painAround, type Visit } from "../../core/history/trends/visit";
import { isSession } from "../../core/programme/today";
import { words } from "../../words";
import { markOf, nameOfMark } from "../home/WeekStrip";
import { shortDate } from "../kit/use/dates";

const [WIDE, HIGH] = [720, 144] as const;
/** The plot of pain, and below it the row of days and that of weeks. */
const PLOT = { left: 26, right: 712, top: 8, bottom: 82 } as const;
const [DAYS_Y, DATES_Y, WEEKS_Y] = [99, 117, 136] as const;
const MOST_PAIN = 10;
/** Up to here pain is fine while exercising: rules §9.3. */
const FINE_PAIN = 2;

interface MonthChartProps {
  readonly track: Track;
  readonly visits: readonly Visit[];
  readonly first: number;
  readonly last: number;
}

/** A month on one line: pain before each session and at its worst, and below it what was done on which day. */
export function MonthChart({ track, visits, first, last }: MonthChartProps) {
  const w = words.report;
  const end = Math.max(last, first + 27);
  const x = (day: number) => PLOT.left + ((day - first + 0.5) / (end - first + 1)) * (PLOT.right - PLOT.left);
  const y = (pain: number) => PLOT.bottom - (pain / MOST_PAIN) * (PLOT.bottom - PLOT.top);
  const said = visits.map((visit) => ({ day: visit.day, ...painOf(visit) }));
  const lines = (["before", "worst"] as const).map((which) => ({
    which,
    points: said.flatMap((one) => (one[which] === null ? [] : [{ day: one.day, pain: one[which] }])),
  }));
  const weeks = daysBetween(weekOf(first), weekOf(last)).map((week) => ({
    week,
    from: Math.max(first, mondayOf(week)),
    to: Math.min(end, mondayOf(week) + 6),
    sessions: visits.filter((visit) => isSession(visit) && weekOf(visit.day) === week).length,
    before: median(said.flatMap(({ day, before }) => (weekOf(day) === week && before !== null ? [before] : []))),
    worst: median(said.flatMap(({ day, worst }) => (weekOf(day) === week && worst !== null ? [worst] : []))),
  }));
  const spoken = weeks.map(({ from, sessions, before, worst }) =>
    w.chartWeek(shortDate(from), sessions, before, worst),
  );
  return (
    <figure className="month-chart">
      <figcaption>
        <h2>{w.chartTitle}</h2>
        <p className="report-key">
          <span>
            <i className="report-line-key" data-which="before" aria-hidden="true" /> {w.pain.before}
          </span>
          <span>
            <i className="report-line-key" data-which="worst" aria-hidden="true" /> {w.worst}
          </span>
          {(["session", "tried", "moved"] as const).map((mark) => (
            <span key={mark}>
              <i className="mark" data-mark={mark} aria-hidden="true" /> {nameOfMark(mark)}
            </span>
          ))}
        </p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={spoken.join(" ")}>
        <rect
          className="fine"
          x={PLOT.left}
          y={y(FINE_PAIN)}
          width={PLOT.right - PLOT.left}
          height={y(0) - y(FINE_PAIN)}
        />
        {[0, 5, MOST_PAIN].map((pain) => (
          <g key={pain}>
            <path className="grid" d={`M${PLOT.left} ${y(pain)}H${PLOT.right}`} />
            <text className="end" x={PLOT.left - 6} y={y(pain) + 3.5}>
              {pain}
            </text>
          </g>
        ))}
        {lines.map(({ which, points }) => (
          <g key={which} data-which={which}>
            <path
              className="line"
              d={points.map(({ day, pain }, n) => `${n ? "L" : "M"}${x(day)} ${y(pain)}`).join("")}
            />
            {points.map(({ day, pain }, n) =>
              which === "before" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: two sessions may be on one day, and their order stays
                <circle key={n} cx={x(day)} cy={y(pain)} r="3.6" />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <rect key={n} x={x(day) - 3.2} y={y(pain) - 3.2} width="6.4" height="6.4" />
              ),
            )}
          </g>
        ))}
        {daysBetween(first, end).map((day) => (
          <g key={day}>
            <Mark mark={day <= last ? markOf(track, day) : "nothing"} x={x(day)} />
            <text className="middle" x={x(day)} y={DATES_Y}>
              {dateOfDay(day).date}
            </text>
          </g>
        ))}
        {weeks.map(({ week, from, to, sessions }) => (
          <g key={week}>
            <path className="week-line" d={`M${x(from) - 8} ${DATES_Y + 5}H${x(to) + 8}`} />
            <text className="middle" x={(x(from) + x(to)) / 2} y={WEEKS_Y}>
              {to - from > 1 ? w.chartSessions(sessions) : sessions}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** The worst of what was said during, after and the morning after. */
function painOf(visit: Visit): { readonly before: number | null; readonly worst: number | null } {
  const { before, during, after, morning } = painAround(visit);
  const later = [during, after, morning].filter((pain) => pain !== null);
  return { before, worst: later.length > 0 ? Math.max(...later) : null };
}

/** As in the calendar: a ring, filled as far as it was done. */
function Mark({ mark, x }: { mark: ReturnType<typeof markOf>; x: number }) {
  if (mark === "nothing") return <circle className="none" cx={x} cy={DAYS_Y} r="1.4" />;
  return (
    <g className="done">
      <circle data-mark={mark} cx={x} cy={DAYS_Y} r="5" />
      {mark === "moved" && <circle className="dot" cx={x} cy={DAYS_Y} r="2" />}
      {mark === "tried" && <path d={`M${x - 5} ${DAYS_Y}a5 5 0 0 0 10 0z`} />}
    </g>
  );
}
