import { useDeferredValue, useMemo, useState } from "react";
import { faultName } from "../../app/catalogue";
import { saveRecording } from "../../app/look-back/save-recording";
import { type Exhibit, judge } from "../../app/workbench/bench";
import { type Tuning, tuned } from "../../app/workbench/tuning";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Charts } from "./Charts";
import { Knobs } from "./Knobs";
import { Moment } from "./Moment";
import { RepTable } from "./RepTable";

interface BenchProps {
  readonly exhibit: Exhibit;
  readonly name: string;
  readonly exercise: Exercise;
  readonly variant: string;
}

/** One recording under one exercise's rules, which can be moved. */
export function Bench({ exhibit, name, exercise, variant }: BenchProps) {
  const [mode, setMode] = useState<"clip" | "live">("clip");
  const [tuning, tune] = useState<Tuning>({});
  const [at, go] = useState(0);
  // Sliders stay quick: the coach runs again over all frames just behind them.
  const settled = useDeferredValue(tuning);
  const rules = useMemo(() => tuned(exercise, settled), [exercise, settled]);
  const finding = useMemo(() => judge(exhibit, rules, { variant, mode }), [exhibit, rules, variant, mode]);
  const { counts, reps, cues } = finding.summary;
  const w = words.lab;

  return (
    <div className="bench">
      <div className="bench-bar">
        <p className="bench-count" role="status" data-testid="bench-counts">
          {w.summary(counts.full, counts.partial, counts.left, counts.right)}
        </p>
        <label className="bench-mode">
          {w.mode}{" "}
          <select value={mode} onChange={(event) => setMode(event.target.value === "live" ? "live" : "clip")}>
            <option value="clip">{w.modes.clip}</option>
            <option value="live">{w.modes.live}</option>
          </select>
        </label>
        <button
          className="button plain"
          type="button"
          onClick={() => void saveRecording(exhibit.recording, `${exercise.id}-${name}`)}
        >
          {w.save}
        </button>
      </div>
      <Moment exhibit={exhibit} finding={finding} exercise={exercise} at={at} onGo={go} />
      <div className="bench-columns">
        <Charts exhibit={exhibit} finding={finding} exercise={rules} at={at} onGo={go} />
        <Knobs exercise={exercise} tuning={tuning} onTune={tune} />
      </div>
      <RepTable reps={reps} exercise={exercise} onShow={(t) => go(indexAt(exhibit, t))} />
      <section>
        <h2>{w.cues}</h2>
        <ul className="bullets">
          {cues.map((cue) => (
            <li key={`${cue.t}${cue.id}`}>
              <button className="link" type="button" onClick={() => go(indexAt(exhibit, cue.t))}>
                {cue.t.toFixed(2)} s
              </button>{" "}
              {cue.text} <span className="soft">({cue.kind === "fault" ? faultName(exercise, cue.id) : cue.kind})</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function indexAt({ frames }: Exhibit, t: number): number {
  const found = frames.findIndex((frame) => frame.t >= t);
  return found < 0 ? frames.length - 1 : found;
}
