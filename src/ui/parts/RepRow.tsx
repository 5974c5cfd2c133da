import { faultName } from "../../app/catalogue";
import type { Rep } from "../../core/coach.types";
import type { Exercise } from "../../core/exercise";
import { words } from "../words";
import { RepCurve } from "./RepCurve";

interface RepRowProps {
  readonly rep: Rep;
  readonly exercise: Exercise;
  readonly onShow: ((rep: Rep) => void) | undefined;
}

/** One rep: its curve, its numbers, its faults by name; opened, where the points went. */
export function RepRow({ rep, exercise, onShow }: RepRowProps) {
  const w = words.review;
  const sided = exercise.sides === "alternating";
  const side = sided && rep.side !== "both" ? words.side[rep.side] : null;
  const label = side ? w.sidedRep(rep.n, side) : w.rep(rep.n);
  return (
    <li className="rep" data-kind={rep.kind}>
      <div className="rep-name">
        {onShow ? (
          <button type="button" className="link" onClick={() => onShow(rep)}>
            {label}
          </button>
        ) : (
          <strong>{label}</strong>
        )}
        {rep.kind === "partial" && <span className="badge">{w.almost}</span>}
      </div>
      <RepCurve rep={rep} />
      <ScoreBar score={rep.score} />
      <dl className="rep-numbers">
        <Measure term={w.range} value={w.percent(rep.peak)} />
        <Measure term={w.hold} value={w.seconds(rep.hold)} />
        <Measure
          term={w.tempo}
          value={`${rep.outS?.toFixed(1) ?? "–"} / ${rep.backS === null ? "–" : w.seconds(rep.backS)}`}
        />
      </dl>
      <div className="rep-faults">
        {rep.faults.length === 0 ? (
          <span className="soft small">{rep.score === null ? w.noScore : w.clean}</span>
        ) : (
          <ul>
            {rep.faults.map((fault) => (
              <li key={fault.id} className="fault" data-severe={fault.severity >= 1 || undefined}>
                {faultName(exercise, fault.id)} <span className="soft">{w.at(fault.at - rep.start)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {rep.parts.length > 0 && rep.score !== null && <Points rep={rep} />}
    </li>
  );
}

function Points({ rep }: { rep: Rep }) {
  const w = words.review;
  return (
    <details className="points">
      <summary>{w.points}</summary>
      <ul>
        {rep.parts.map((part) => (
          <li key={part.id}>
            <span>{w.part[part.id]}</span>
            <meter min={0} max={1} value={part.value} aria-label={w.part[part.id]} />
            <span>
              {Math.round(part.value * part.weight * 100)} / {Math.round(part.weight * 100)}
            </span>
            <span className="soft">{part.because}</span>
          </li>
        ))}
        {rep.caps.map((cap) => (
          <li key={cap} className="points-cap">
            {cap}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ScoreBar({ score }: { score: number | null }) {
  const w = words.review;
  return (
    <div className="score">
      <span className="score-number">{score ?? "–"}</span>
      <span className="score-bar" aria-hidden="true">
        <span style={{ inlineSize: `${score ?? 0}%` }} />
      </span>
      <span className="out-of-sight">{score === null ? w.unscored : w.score}</span>
    </div>
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
