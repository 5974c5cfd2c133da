import type { ReactNode } from "react";
import { faultName } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import type { Rep } from "../../core/coach/coach.types";
import { coverageOf } from "../../core/coach/judge/score";
import type { Exercise } from "../../core/exercise/exercise";
import { checksOf } from "../../core/history/review/coverage";
import { capsOf } from "../../core/history/review/points";
import { words } from "../../words";
import { RepCurve } from "./RepCurve";
import { becauseText, capText, cueOf, repName, repText } from "./sentences";

interface RepDetailProps {
  readonly rep: Rep;
  readonly exercise: Exercise;
  /** The set it is of. */
  readonly record: SetRecord;
  /** What can be done with it: watch it again, show it in the video. */
  readonly children?: ReactNode;
}

/** One rep opened: its curve, its numbers, its faults at their moment, where the points went, what was not seen. */
export function RepDetail({ rep, exercise, record, children }: RepDetailProps) {
  const w = words.review;
  const name = repName(rep, exercise);
  const covered = coverageOf(checksOf(exercise, record.variant), rep.notAssessed);
  return (
    <section className="rep-detail" aria-label={name}>
      <div className="rep-title">
        <strong>{name}</strong>
        {rep.kind === "partial" && <span className="badge">{w.almost}</span>}
        <span className="rep-score">
          {rep.score === null ? w.unscored : <strong>{rep.score}</strong>}
          {rep.score !== null && (
            <span className="soft">
              {" / 100, "}
              {w.covers(covered.made, covered.all)}
            </span>
          )}
        </span>
      </div>
      <div className="rep-shown">
        <RepCurve rep={rep} exercise={exercise} />
        <dl className="rep-numbers">
          <Measure term={w.range} value={w.percent(Math.min(1, rep.peak))} />
          <Measure term={w.hold} value={w.seconds(rep.hold)} />
          <Measure
            term={w.tempo}
            value={`${rep.outS === null ? "–" : w.seconds(rep.outS)} / ${rep.backS === null ? "–" : w.seconds(rep.backS)}`}
          />
        </dl>
      </div>
      <div className="rep-said">
        <Faults rep={rep} exercise={exercise} record={record} />
        {rep.score !== null && <Points rep={rep} exercise={exercise} />}
        {rep.notAssessed.length > 0 && (
          <p className="soft small">{w.unseenHere(rep.notAssessed.map(({ id }) => faultName(exercise, id)))}</p>
        )}
        {children && <div className="row">{children}</div>}
      </div>
    </section>
  );
}

function Faults({ rep, exercise, record }: Pick<RepDetailProps, "rep" | "exercise" | "record">) {
  const w = words.review;
  const said = repText(rep, record, exercise);
  if (said) return <p className="soft">{said}</p>;
  return (
    <ul className="faults">
      {rep.faults.map((fault) => (
        <li key={fault.id} className="fault" data-severe={fault.severity >= 1 || undefined}>
          <span>
            {faultName(exercise, fault.id)} <span className="soft">{w.at(Math.max(0, fault.at - rep.start))}</span>
            <br />
            <em>{cueOf(fault.id, exercise)}</em>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Points({ rep, exercise }: { rep: Rep; exercise: Exercise }) {
  const w = words.review;
  const all = rep.parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return (
    <details className="points">
      <summary>{w.points}</summary>
      <ul>
        {rep.parts.map((part) => (
          <li key={part.id}>
            <span>{w.part[part.id]}</span>
            {/* The browser's own meters are green whatever the page looks like; the number beside it says the same. */}
            <span className="points-bar" aria-hidden="true">
              <i style={{ inlineSize: `${Math.round(part.value * 100)}%` }} />
            </span>
            <span>
              {Math.round((part.value * part.weight * 100) / all)} / {Math.round((part.weight * 100) / all)}
            </span>
            <span className="soft">{becauseText(part, rep, exercise)}</span>
          </li>
        ))}
        {capsOf(rep, exercise).map((cap) => (
          <li key={cap.kind} className="points-cap">
            {capText(cap, exercise)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Measure({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
