import "./check.css";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { exerciseOf, exercises, variantOf } from "../../app/catalogue";
import { type CheckState, checkVideo, type VideoCheck } from "../../app/check/check";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { Notice } from "../kit/trouble/Notice";
import { ProblemPanel } from "../kit/trouble/ProblemPanel";
import { Review } from "../review/Review";
import { Player, type PlayerHandle } from "./Player";
import { Timeline } from "./Timeline";

type BrokenOff = NonNullable<CheckState["brokenOff"]>;

interface Running {
  readonly check: VideoCheck;
  readonly exercise: Exercise;
  readonly file: File;
}

export function CheckScreen({ id, wished }: { id: string | null; wished: string | null }) {
  const [chosen, choose] = useState<Exercise | null>(() => (id ? exerciseOf(id) : null) ?? exercises[0] ?? null);
  const [running, run] = useState<Running | null>(null);
  useEffect(() => () => running?.check.stop(), [running]);

  const begin = (file: File) => {
    if (!chosen) return;
    run({ check: checkVideo(file, chosen, variantOf(chosen, wished)), exercise: chosen, file });
  };

  const w = words.check;
  return (
    <Page title={w.title} {...(running ? {} : { lead: w.lead })}>
      {running ? (
        <Looking key={running.file.name + running.file.lastModified} {...running} onAnother={() => run(null)} />
      ) : (
        <Choose chosen={chosen} onChoose={choose} onFile={begin} />
      )}
    </Page>
  );
}

interface ChooseProps {
  readonly chosen: Exercise | null;
  readonly onChoose: (exercise: Exercise) => void;
  readonly onFile: (file: File) => void;
}

function Choose({ chosen, onChoose, onFile }: ChooseProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const w = words.check;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div className="check">
      <fieldset className="choice exercise-chips">
        <legend>{w.which}</legend>
        <div>
          {exercises.map((exercise) => (
            <label key={exercise.id}>
              <input
                type="radio"
                name="exercise"
                checked={chosen?.id === exercise.id}
                onChange={() => onChoose(exercise)}
              />
              {exercise.name}
            </label>
          ))}
        </div>
      </fieldset>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="lead">{w.drop}</p>
        <button className="button" type="button" onClick={() => input.current?.click()}>
          {w.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept="video/*,.mkv"
          hidden
          aria-label={w.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
        <p className="soft small">{words.home.privacy}</p>
      </div>
    </div>
  );
}

function Looking({ check, exercise, file, onAnother }: Running & { readonly onAnother: () => void }) {
  const state = useStore(check.state);
  const player = useRef<PlayerHandle>(null);
  const w = words.check;
  const another = (
    <button className="button plain" type="button" onClick={onAnother}>
      {state.stage === "done" || state.stage === "stopped" ? w.another : w.stop}
    </button>
  );

  if (state.stage === "stopped" && state.problem) {
    return (
      <>
        <ProblemPanel id={state.problem}>{another}</ProblemPanel>
        {state.brokenOff && <Broken {...state.brokenOff} />}
      </>
    );
  }
  const percent = Math.round(state.share * 100);
  return (
    <div className="check">
      <p className="soft">
        {(state.record && exerciseOf(state.record.exercise.id)?.name) ?? exercise.name} · {file.name}
      </p>
      <Player ref={player} file={file} check={check} playable={state.stage === "done"} aspect={state.aspect} />
      {state.stage !== "done" && (
        <div className="looking">
          <div
            className="progress"
            role="progressbar"
            aria-valuenow={percent}
            aria-label={state.stage === "loading" ? words.live.preparing : w.title}
          >
            <span style={{ transform: `scaleX(${state.share})` }} />
          </div>
          <p aria-live="polite">
            {state.stage === "loading" ? words.live.preparingShare(percent) : w.reading(percent)}
          </p>
          <p className="soft small">{w.readingSlow}</p>
        </div>
      )}
      {state.brokenOff && <Broken {...state.brokenOff} />}
      {state.notices.map((id) => (
        <Notice key={id} id={id} />
      ))}
      {state.looksLike && <LooksLike check={check} id={state.looksLike} />}
      {state.record && (
        <>
          <Timeline
            key={state.record.id}
            footage={check.footage()}
            untilS={state.brokenOff?.atS ?? null}
            reps={state.record.reps}
            player={player}
          />
          <Review record={state.record} onRep={(rep) => player.current?.show(rep.start)} />
        </>
      )}
      <div className="row">{another}</div>
    </div>
  );
}

/** Where the file ends before its time. */
function Broken({ how, atS, ofS }: BrokenOff) {
  const w = words.check;
  const tell = how === "damaged" ? w.damaged : w.cutOff;
  return (
    <p className="notice" role="status" data-broken-off={how}>
      {tell(w.seconds(atS), w.seconds(ofS))}
    </p>
  );
}

/** Offered, never forced. */
function LooksLike({ check, id }: { check: VideoCheck; id: ExerciseId }) {
  const other = exerciseOf(id);
  if (!other) return null;
  return (
    <div className="notice row" role="status">
      <p>{words.spoken.looksLike(id)}</p>
      <button className="button plain" type="button" onClick={() => void check.judgeAs(other, variantOf(other, null))}>
        {words.check.judgeAs(words.exercises[id].name)}
      </button>
    </div>
  );
}
