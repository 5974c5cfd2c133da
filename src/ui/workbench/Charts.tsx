import { memo, type PointerEvent } from "react";
import type { Exhibit, Finding, Trace } from "../../app/workbench/bench";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Bands } from "./Bands";
import { pathOf, rangeOf, CHART_WIDTH as WIDTH } from "./chart";

const HEIGHT = 74;

interface ChartsProps {
  readonly exhibit: Exhibit;
  readonly finding: Finding;
  readonly exercise: Exercise;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Progress, phases, faults and every quantity over one time axis, with one cursor through all. */
export function Charts({ exhibit, finding, exercise, at, onGo }: ChartsProps) {
  const w = words.lab;
  const last = exhibit.frames.length - 1;
  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === "pointermove" && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    onGo(Math.max(0, Math.min(last, Math.round(share * last))));
  };
  return (
    <section className="lab-charts">
      <h2>{w.charts}</h2>
      <p className="soft small">{w.chartHint}</p>
      <div className="lab-charts-stack" onPointerDown={goTo} onPointerMove={goTo}>
        <Bands finding={finding} exercise={exercise} />
        <Chart trace={progressTrace(finding, exercise)} />
        {finding.traces.map((trace) => (
          <Chart key={trace.id} trace={trace} />
        ))}
        <div className="lab-charts-now" style={{ left: `${(at / Math.max(1, last)) * 100}%` }} />
      </div>
    </section>
  );
}

function progressTrace({ steps }: Finding, { rep }: Exercise): Trace {
  return {
    id: words.lab.progress,
    unit: "",
    values: steps.map(({ progress }) => progress),
    limits: (["leave", "back", "partial", "topExit", "top"] as const).map((gate) => ({
      value: rep[gate],
      severe: gate === "top",
      of: gate,
    })),
    changes: [],
  };
}

const Chart = memo(function Chart({ trace }: { trace: Trace }) {
  const range = rangeOf(
    trace.values,
    trace.limits.map(({ value }) => value),
  );
  const y = (value: number) => HEIGHT - ((value - range.min) / (range.max - range.min)) * HEIGHT;
  return (
    <figure className="lab-chart">
      <figcaption>
        {trace.id} <span className="soft">{trace.unit}</span>
        {trace.changes.length > 0 && (
          <span className="soft">
            {" "}
            · {words.lab.change}{" "}
            {trace.changes.map(({ limit, severe }) => (severe === null ? limit : `${limit} / ${severe}`)).join(", ")}
          </span>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {trace.limits.map(({ value, severe, of }) => (
          <path
            key={`${of}${severe}${value}`}
            className="lab-chart-limit"
            data-severe={severe || undefined}
            d={`M0 ${y(value).toFixed(1)}H${WIDTH}`}
          />
        ))}
        <path className="lab-chart-line" d={pathOf(trace.values, range, WIDTH, HEIGHT)} />
      </svg>
      <span className="lab-chart-scale">
        <span>{range.max.toPrecision(3)}</span>
        <span>{range.min.toPrecision(3)}</span>
      </span>
    </figure>
  );
});
