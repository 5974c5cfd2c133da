import type { Rep } from "../../core/coach.types";
import { words } from "../words";

const WIDTH = 220;
const HEIGHT = 64;
/** Progress shown at the top edge: a little above the aim, so that going beyond it shows. */
const TOP = 1.25;

/** One rep's range over time, with the aim as a line and each fault at its moment. */
export function RepCurve({ rep }: { rep: Rep }) {
  const seconds = Math.max(0.1, rep.end - rep.start);
  const x = (t: number) => (Math.min(1, Math.max(0, (t - rep.start) / seconds)) * WIDTH).toFixed(1);
  const y = (p: number) => ((1 - Math.min(TOP, Math.max(0, p)) / TOP) * (HEIGHT - 6) + 3).toFixed(1);
  const line = rep.curve.map(([t, p]) => `${x(t)} ${y(p)}`).join("L");
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.review.curve(rep.n, rep.peak)}
    >
      <path className="curve-floor" d={`M0 ${y(0)}H${WIDTH}`} />
      <path className="curve-aim" d={`M0 ${y(1)}H${WIDTH}`} />
      {line && <path className="curve-line" d={`M${line}`} />}
      {rep.faults.map((fault) => (
        <path
          key={fault.id}
          className="curve-fault"
          d={`M${x(fault.at)} ${Number(y(valueAt(rep, fault.at))) - 6}l5 6l-5 6l-5 -6z`}
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
