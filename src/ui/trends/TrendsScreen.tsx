import "./trends.css";
import { useMemo, useState } from "react";
import { exerciseOf, exercises } from "../../app/catalogue";
import type { Track } from "../../app/look-back/visits";
import type { Exercise } from "../../core/exercise/exercise";
import { weekOf } from "../../core/history/trends/days";
import { MEASURES } from "../../core/history/trends/series";
import { painCourse } from "../../core/programme/course";
import { words } from "../../words";
import { Chart } from "../charts/Chart";
import { Page } from "../kit/Page";
import { ProgressTabs } from "../kit/ProgressTabs";
import { Skeleton } from "../kit/Skeleton";
import { useTrack } from "../kit/use/use-track";
import { AbilityPart } from "./AbilityPart";
import { Course } from "./Course";
import { FaultList } from "./FaultList";
import { SidesNote } from "./SidesNote";
import { latelyAndBefore, measureChart, painChart, type Span } from "./weeks";

const SPANS = [12, 26, 104] as const;

/** What changes over weeks: a sentence, what somebody can do again, pain, and only then the form of one exercise. */
export function TrendsScreen({ id }: { id: string | null }) {
  const [weeks, setWeeks] = useState<(typeof SPANS)[number]>(12);
  const [track] = useTrack(weeks * 7 + 7);
  const w = words.trends;
  if (!track) {
    return (
      <Page title={w.title}>
        <ProgressTabs />
        <Skeleton lines={6} />
      </Page>
    );
  }
  const last = track.visits.findLast(({ sets }) => sets.length > 0);
  if (!last) {
    return (
      <Page title={w.title}>
        <ProgressTabs />
        <p className="lead">{w.none}</p>
        <a className="button plain" href="#/">
          {w.begin}
        </a>
      </Page>
    );
  }
  const exercise = (id ? exerciseOf(id) : null) ?? exerciseOf(last.sets[0]?.exercise ?? "");
  const now = weekOf(track.today.day);
  const first = Math.min(now, ...track.visits.map(({ day }) => weekOf(day)));
  const span: Span = { first: Math.max(first, now - weeks + 1), last: now };
  return (
    <Page title={w.title}>
      <ProgressTabs />
      <Course track={track} span={span} />
      <div className="course-parts">
        <AbilityPart />
        <Pain track={track} span={span} />
      </div>
      <h2 className="trends-form">{w.form}</h2>
      <div className="trends-choice">
        <nav aria-label={w.which}>
          <ul className="pills">
            {done(track).map(({ id: one, name }) => (
              <li key={one}>
                <a href={`#/trends/${one}`} aria-current={one === exercise?.id ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <label className="field">
          {w.since}
          <select
            value={weeks}
            onChange={({ target }) => setWeeks(SPANS.find((n) => String(n) === target.value) ?? 12)}
          >
            {SPANS.map((n) => (
              <option key={n} value={n}>
                {w.spans[n]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="soft small">{w.lead}</p>
      {exercise && <OfExercise track={track} exercise={exercise} span={span} />}
    </Page>
  );
}

/** The exercises there is something to show of, in the order of the routine. */
function done({ visits }: Track): readonly Exercise[] {
  const ids = new Set(visits.flatMap(({ sets }) => sets.map(({ exercise }) => exercise)));
  return exercises.filter(({ id }) => ids.has(id));
}

function OfExercise({ track, exercise, span }: { track: Track; exercise: Exercise; span: Span }) {
  const { visits } = track;
  const { first, last } = span;
  const charts = useMemo(
    () =>
      MEASURES.filter((measure) => measure !== "hold" || exercise.rep.holdTargetS > 0).map((measure) => ({
        measure,
        data: measureChart(visits, exercise, measure, { first, last }),
      })),
    [visits, exercise, first, last],
  );
  const w = words.trends;
  return (
    <section className="trends" aria-labelledby="exercise">
      <h3 id="exercise">{exercise.name}</h3>
      <div className="charts-grid">
        {charts.map(({ measure, data }) => {
          const { lately, before } = latelyAndBefore(data);
          const says = `${w.explain[measure]} ${w.lately(measure, lately, before)}`;
          return <Chart key={measure} title={w.measure[measure]} says={says} data={data} rowName={w.week} />;
        })}
        <div className="trends-notes">
          {exercise.sides !== "both" && <SidesNote visits={visits} exercise={exercise.id} />}
          <FaultList visits={visits} exercise={exercise} week={last} />
        </div>
      </div>
    </section>
  );
}

function Pain({ track: { visits }, span: { first, last } }: { track: Track; span: Span }) {
  const data = useMemo(() => painChart(visits, { first, last }), [visits, first, last]);
  const w = words.trends;
  const { lately, before } = latelyAndBefore(data);
  const said = data.series.some(({ points }) => points.some(({ y }) => y !== null));
  return (
    <section className="trends" aria-labelledby="pain">
      <h2 id="pain">{w.painTitle}</h2>
      {said && (
        <p>
          <strong>{w.painCourse[painCourse(lately, before)]}</strong>
        </p>
      )}
      {said ? (
        <Chart title={w.painTitle} says={w.painSays} data={data} rowName={w.week} />
      ) : (
        <p className="soft">{w.painNone}</p>
      )}
    </section>
  );
}
