import { useState } from "react";
import type { Track } from "../../app/look-back/visits";
import { forgetActivity } from "../../app/person/activities";
import type { ProblemId } from "../../app/problems/problems";
import { painAround, unwatchedItems, type Visit, wasDone } from "../../core/history/trends/visit";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";
import { longDate } from "../kit/use/dates";
import { timeOf } from "../kit/use/when";
import { ActivityForm } from "./ActivityForm";

interface DayDetailProps {
  readonly track: Track;
  readonly day: number;
  readonly planned: boolean;
  readonly onChange: () => void;
}

/** What was done on one day, and a place to write down more. */
export function DayDetail({ track, day, planned, onChange }: DayDetailProps) {
  const w = words.calendar;
  const visits = track.visits.filter((visit) => visit.day === day && wasDone(visit));
  const moved = track.activities.filter((one) => track.dayOf(one) === day);
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const forget = async (id: string) => {
    setProblem(await forgetActivity(id));
    onChange();
  };
  return (
    <section className="day-detail card" aria-labelledby="day">
      <h2 id="day">{longDate(day)}</h2>
      {visits.length + moved.length === 0 && <p className="soft">{planned ? w.plannedOn : w.nothing}</p>}
      <ul className="day-log">
        {visits.map((visit) => (
          <li key={visit.id}>
            <a href={`#/sessions/${visit.id}`}>
              <strong>{w.sessionAt(timeOf(visit.startedAt, visit.offsetMin))}</strong>
            </a>
            <span>{line(visit)}</span>
            <a className="small" href={`#/report/session/${visit.id}`}>
              {w.sessionReport}
            </a>
          </li>
        ))}
        {moved.map(({ id, kind, minutes }) => (
          <li key={id}>
            <strong>{w.moved(kind, minutes)}</strong>
            <button className="link small" type="button" onClick={() => void forget(id)}>
              {w.forget}
              <span className="out-of-sight">: {w.moved(kind, minutes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem && <Refused problem={problem} lead={w.notForgotten} />}
      {day <= track.today.day && <ActivityForm day={day} onLogged={onChange} />}
    </section>
  );
}

function line(visit: Visit): string {
  const { before, after } = painAround(visit);
  const reps = visit.sets.reduce((sum, { counts }) => sum + counts.full, 0);
  const seen = visit.sets.length > 0 && words.today.lastLine(visit.sets.length, reps);
  const led = unwatchedItems(visit).length > 0 && words.guided.unwatched;
  return [seen, led, words.today.pain(before, after)].filter(Boolean).join(" · ");
}
