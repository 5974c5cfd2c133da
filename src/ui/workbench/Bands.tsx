import { memo, type ReactNode } from "react";
import { faultName } from "../../app/catalogue";
import type { Finding } from "../../app/workbench/bench";
import type { Exercise, Phase } from "../../core/exercise/exercise";
import { words } from "../../words";
import { CHART_WIDTH, runsOf } from "./chart";

interface BandsProps {
  readonly finding: Finding;
  readonly exercise: Exercise;
}

/** Phases, reps, cues and faults over time, a row each. */
export const Bands = memo(function Bands({ finding, exercise }: BandsProps) {
  const { steps, summary } = finding;
  const x = (n: number) => (n / Math.max(1, steps.length - 1)) * CHART_WIDTH;
  const at = (t: number) => {
    const found = steps.findIndex((step) => step.t >= t);
    return x(found < 0 ? steps.length - 1 : found);
  };
  const faults = [...new Set(summary.reps.flatMap((rep) => rep.faults.map(({ id }) => id)))];
  return (
    <>
      <Row name={words.lab.phase}>
        {runsOf<Phase>(steps.map(({ phase }) => phase)).map(({ value, from, to }) => (
          <rect key={from} className="band-phase" data-phase={value} x={x(from)} width={x(to) - x(from)} height={12}>
            <title>{words.phase[value]}</title>
          </rect>
        ))}
      </Row>
      <Row name={words.lab.reps}>
        {summary.reps.map((rep) => (
          <rect
            key={`${rep.start}${rep.side}`}
            className="band-rep"
            data-kind={rep.kind}
            data-side={rep.side}
            x={at(rep.start)}
            width={Math.max(1, at(rep.end) - at(rep.start))}
            height={12}
          >
            <title>{words.review.rep(rep.n)}</title>
          </rect>
        ))}
      </Row>
      <Row name={words.lab.cues}>
        {summary.cues.map((cue) => (
          <rect key={`${cue.t}${cue.id}`} className="band-cue" x={at(cue.t) - 2} width={4} height={12}>
            <title>{cue.text}</title>
          </rect>
        ))}
      </Row>
      {faults.map((id) => (
        <Row key={id} name={faultName(exercise, id)}>
          {summary.reps.flatMap((rep) =>
            rep.faults
              .filter((fault) => fault.id === id)
              .map((fault) => (
                <rect
                  key={fault.at}
                  className="band-fault"
                  x={at(fault.at) - 4}
                  width={8}
                  height={12}
                  opacity={0.35 + 0.65 * Math.min(1, fault.severity)}
                />
              )),
          )}
        </Row>
      ))}
    </>
  );
});

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <figure className="lab-chart lab-chart-band">
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${CHART_WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        {children}
      </svg>
    </figure>
  );
}
