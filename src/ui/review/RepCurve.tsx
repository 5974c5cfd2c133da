import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";

const WIDTH = 400;
const HEIGHT = 140;
/** Room to the right of the curve for the name of the good band. */
const MARGIN = 74;
/** Room under the curve for the names of the phases. */
const FOOT = 22;
/** Progress shown at the top edge; going beyond the aim is no better, so it is drawn at the edge. */
const TOP = 1.15;

interface RepCurveProps {
  readonly rep: Rep;
  readonly exercise: Exercise;
  readonly now?: number | undefined;
}

/**
 * One rep's range over time: out, hold and back, the good band, and each fault at its moment.
 * @param now the moment that is shown elsewhere; the curve is then as wide as the slider it lies under
 */
export function RepCurve({ rep, exercise, now }: RepCurveProps) {
  const w = words.review;
  const seconds = Math.max(0.1, rep.end - rep.start);
  const x = (t: number) => Math.min(1, Math.max(0, (t - rep.start) / seconds)) * WIDTH;
  const y = (p: number) => (1 - Math.min(TOP, Math.max(0, p)) / TOP) * (HEIGHT - FOOT - 8) + 6;
  const line = rep.curve.map(([t, p]) => `${x(t).toFixed(1)} ${y(p).toFixed(1)}`).join("L");
  const held = [rep.top - rep.hold / 2, rep.top + rep.hold / 2] as const;
  const phases = [
    ["out", rep.start, held[0]],
    ["hold", held[0], held[1]],
    ["back", held[1], rep.end],
  ] as const;
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${now === undefined ? WIDTH + MARGIN : WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={w.curve(rep.n, rep.peak)}
    >
      <rect className="curve-band" x={0} y={y(TOP)} width={WIDTH} height={Math.max(0, y(exercise.rep.top) - y(TOP))} />
      {now === undefined && (
        <text className="curve-word" x={WIDTH + 8} y={(y(TOP) + y(exercise.rep.top)) / 2 + 4}>
          {w.band}
        </text>
      )}
      {phases.map(([name, from, to]) => (
        <g key={name} className="curve-phase" data-phase={name}>
          {name === "hold" && to > from && (
            <rect x={x(from)} y={y(TOP)} width={x(to) - x(from)} height={y(0) - y(TOP)} />
          )}
          {x(to) - x(from) > 42 && (
            <text className="curve-word" x={(x(from) + x(to)) / 2} y={HEIGHT - 5} textAnchor="middle">
              {w.phases[name]}
            </text>
          )}
        </g>
      ))}
      <path className="curve-floor" d={`M0 ${y(0)}H${WIDTH}`} />
      {line && <path className="curve-line" d={`M${line}`} />}
      {now !== undefined && <path className="curve-now" d={`M${x(now)} ${y(TOP)}V${y(0)}`} />}
      {rep.faults.map((fault) => (
        <path
          key={fault.id}
          className="curve-fault"
          data-severe={fault.severity >= 1 || undefined}
          d={`M${x(fault.at)} ${y(valueAt(rep, fault.at)) - 8}l7 8l-7 8l-7 -8z`}
        />
      ))}
    </svg>
  );
}

function valueAt(rep: Rep, t: number): number {
  let best = rep.curve[0];
  for (const point of rep.curve) if (best && Math.abs(point[0] - t) < Math.abs(best[0] - t)) best = point;
  return best?.[1] ?? 0;
}
