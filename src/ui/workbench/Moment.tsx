import { type ReactNode, useEffect, useRef, useState } from "react";
import { faultName } from "../../app/catalogue";
import type { Exhibit, Finding } from "../../app/workbench/bench";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { drawOverlay } from "../live/painting/overlay";

const CANVAS_HEIGHT = 540;

interface MomentProps {
  readonly exhibit: Exhibit;
  readonly finding: Finding;
  readonly exercise: Exercise;
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** One frame: the body as it was seen, and all that the coach made of it. */
export function Moment({ exhibit, finding, exercise, at, onGo }: MomentProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [playing, play] = useState(false);
  const { frames, scenes, recording } = exhibit;
  const frame = frames[at];
  const step = finding.steps[at];
  const scene = scenes[at];
  const w = words.lab;

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context && frame && step) drawOverlay(context, frame, step);
  }, [frame, step]);

  useEffect(() => {
    if (!playing) return;
    const next = frames[at + 1];
    const now = frames[at];
    if (!next || !now) return play(false);
    const timer = setTimeout(() => onGo(at + 1), (next.t - now.t) * 1000);
    return () => clearTimeout(timer);
  }, [playing, at, frames, onGo]);

  if (!frame || !step) return null;
  const lastCue = finding.summary.cues.filter(({ t }) => t <= frame.t).at(-1);
  return (
    <section className="moment" aria-label={w.now}>
      <div>
        <canvas
          ref={canvas}
          width={Math.round(CANVAS_HEIGHT * recording.aspect)}
          height={CANVAS_HEIGHT}
          role="img"
          aria-label={w.canvas}
        />
        <div className="scrub">
          <button className="button plain" type="button" onClick={() => play(!playing)}>
            {playing ? w.stop : w.play}
          </button>
          <input
            type="range"
            min={0}
            max={frames.length - 1}
            value={at}
            aria-label={w.at}
            aria-valuetext={`${frame.t.toFixed(2)} s`}
            onChange={(event) => onGo(Number(event.target.value))}
          />
          <output>{frame.t.toFixed(2)} s</output>
        </div>
      </div>
      <dl>
        <Fact term={w.phase}>{words.phase[step.phase]}</Fact>
        <Fact term={w.progress}>{step.progress?.toFixed(2) ?? "–"}</Fact>
        <Fact term={w.posture}>{step.posture}</Fact>
        <Fact term={w.view}>
          {step.view ?? "–"}
          {scene && scene.yawDeg !== null && ` (${Math.round(scene.yawDeg)}°)`}
        </Fact>
        <Fact term={w.near}>{step.near ?? "–"}</Fact>
        <Fact term={w.side}>{step.side ?? "–"}</Fact>
        <Fact term={w.seen}>{step.seen.missing ? `${step.seen.how} (${step.seen.missing})` : step.seen.how}</Fact>
        <Fact term={w.hint}>{step.hint?.text ?? "–"}</Fact>
        <Fact term={w.faults}>
          {step.faults.map(({ id, severity }) => `${faultName(exercise, id)} ${severity.toFixed(2)}`).join(", ") ||
            w.none}
        </Fact>
        <Fact term={w.cue}>{lastCue ? `${lastCue.text} (${lastCue.t.toFixed(1)} s)` : w.none}</Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
