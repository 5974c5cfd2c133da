import type { KeyboardEvent } from "react";
import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { repName } from "./sentences";

interface RepBarsProps {
  readonly reps: readonly Rep[];
  readonly exercise: Exercise;
  /** What the bars are of: "Glute bridge, set 2". */
  readonly label: string;
  /** Position of the opened rep; null: none. */
  readonly open: number | null;
  readonly onOpen: (index: number | null) => void;
  /** Position of the rep from which form no longer held. */
  readonly brokeAt: number | null;
}

/** Every rep as a bar as high as its score; side and kind in shape as well as in colour. One tab stop, arrows within. */
export function RepBars({ reps, exercise, label, open, onOpen, brokeAt }: RepBarsProps) {
  const w = words.review;
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button.matches(":focus"));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || !buttons[to]) return;
    event.preventDefault();
    buttons[to].focus();
  };
  return (
    <ol className="bars" aria-label={w.bars(label)} onKeyDown={move}>
      {reps.map((rep, index) => {
        const clear = rep.faults.filter(({ severity }) => severity >= 1).length;
        const side = exercise.sides === "both" ? "both" : rep.side;
        return (
          <li
            key={`${rep.start}-${rep.side}`}
            className="rep"
            data-kind={rep.kind}
            data-side={side}
            data-unscored={rep.score === null || undefined}
            data-broke={index === brokeAt || undefined}
          >
            <button
              type="button"
              tabIndex={index === (open ?? 0) ? 0 : -1}
              aria-expanded={index === open}
              onClick={() => onOpen(index === open ? null : index)}
            >
              <span className="out-of-sight">
                {w.bar(repName(rep, exercise), rep.score, rep.kind === "partial", rep.faults.length)}
              </span>
              <span className="bar-room" aria-hidden="true">
                {clear > 0 && <span className="bar-slip" style={{ insetBlockEnd: `${rep.score ?? 0}%` }} />}
                <span className="bar" style={{ blockSize: `${Math.max(6, rep.score ?? 0)}%` }} />
              </span>
              <span className="bar-score" aria-hidden="true">
                {rep.score ?? "–"}
              </span>
              <span className="bar-n" aria-hidden="true">
                {w.oneLetter[side]}
                {rep.kind === "full" ? rep.n : "~"}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What the shapes mean: only those that occur. */
export function BarsLegend({ reps, exercise }: { reps: readonly Rep[]; exercise: Exercise }) {
  const w = words.review.legend;
  const sided = exercise.sides !== "both" && reps.some(({ side }) => side !== "both");
  const kinds = [
    ...(sided ? (["left", "right"] as const) : []),
    ...(reps.some(({ kind }) => kind === "partial") ? (["partial"] as const) : []),
    ...(reps.some(({ faults }) => faults.some(({ severity }) => severity >= 1)) ? (["slip"] as const) : []),
    ...(reps.some(({ score }) => score === null) ? (["unscored"] as const) : []),
  ];
  if (kinds.length === 0) return null;
  return (
    <ul className="bars-legend soft small">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="bars-sign" data-sign={kind} />
          {w[kind]}
        </li>
      ))}
    </ul>
  );
}
