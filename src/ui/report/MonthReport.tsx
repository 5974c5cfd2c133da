import { useMemo } from "react";
import type { Track } from "../../app/look-back/visits";
import { ability } from "../../app/person/ability";
import { profile } from "../../app/person/profile";
import { median } from "../../core/body/statistics";
import { abilityCourse } from "../../core/care/ability";
import { dateOfDay, dayOfDate } from "../../core/history/trends/days";
import { painAround } from "../../core/history/trends/visit";
import { isSession } from "../../core/programme/today";
import { words } from "../../words";
import { NotFound } from "../kit/trouble/NotFound";
import { monthName, monthOfId, shortDate } from "../kit/use/dates";
import { useTrack } from "../kit/use/use-track";
import { Decision } from "./Decision";
import { ExerciseTable } from "./ExerciseTable";
import { Method } from "./Method";
import { MonthChart } from "./MonthChart";
import { Question } from "./Question";
import { Facts, Report, Waiting } from "./Report";

/** Mornings that are named by their date; the others are counted. */
const SHOWN = 3;

/** One month on one page, for a physiotherapist. */
export function MonthReport({ id }: { id: string }) {
  const [track] = useTrack(null);
  const month = monthOfId(id);
  if (!month) return <NotFound />;
  if (!track) return <Waiting title={words.report.month} />;
  const first = dayOfDate(month);
  const next = dayOfDate({ ...month, month: month.month + 1 });
  return <Paper track={track} first={first} last={Math.min(next - 1, track.today.day)} />;
}

/** What the person can do again, before everything else. */
function abilityLine(): string {
  const w = words.ability;
  const { trend, first, last } = abilityCourse(ability.getState().answers);
  return first !== null && last !== null && trend !== "too-early" ? w.course(first, last) : words.report.none;
}

function Paper({ track, first, last }: { track: Track; first: number; last: number }) {
  const w = words.report;
  const isIn = (day: number) => day >= first && day <= last;
  const visits = useMemo(() => track.visits.filter(({ day }) => day >= first && day <= last), [track, first, last]);
  const earlier = track.visits.filter(({ day }) => day < first);
  const { screenedAt, screening } = profile.getState();
  const { year, month } = dateOfDay(first);
  const monthBefore = earlier.filter(({ day }) => day >= dayOfDate({ year, month: month - 1, date: 1 }));
  const sessions = visits.filter(isSession);
  const gaps = sessions.slice(1).map(({ day }, n) => day - (sessions[n]?.day ?? day));
  const weeks = Math.max(1, (last - first + 1) / 7);
  const moved = track.activities.filter((one) => isIn(track.dayOf(one)));
  const minutes = moved.reduce((sum, activity) => sum + activity.minutes, 0);
  const mornings = visits.flatMap((visit) => {
    const { before, morning } = painAround(visit);
    return before !== null && morning !== null && morning - before >= 2 ? [visit.day] : [];
  });
  const sets = visits.flatMap((visit) => visit.sets);
  return (
    <Report title={w.month} about={monthName(first)}>
      <Facts
        facts={[
          { name: words.ability.heading, value: abilityLine() },
          { name: w.sessions, value: w.perWeek(sessions.length, sessions.length / weeks) },
          { name: w.gap, value: gaps.length > 0 ? w.days(median(gaps) ?? 0) : w.none },
          { name: w.moved, value: w.minutes(moved.length, minutes) },
          { name: w.screening, value: w.screened(screenedAt === null ? null : screening.length) },
          {
            name: w.flareUps,
            value: mornings.length > 0 ? w.lastOf(mornings.slice(-SHOWN).map(shortDate), mornings.length) : w.none,
          },
        ]}
      />
      <MonthChart track={track} visits={visits} first={first} last={last} />
      {sets.length > 0 ? (
        <ExerciseTable visits={visits} earlier={earlier} items={null} before={monthBefore} />
      ) : (
        <p>{w.emptyMonth}</p>
      )}
      <Decision visits={[...earlier, ...visits]} />
      <Question />
      <Method sets={sets} />
    </Report>
  );
}
