import "./lab.css";
import { useEffect, useState } from "react";
import { exerciseOf, exercises, variantOf } from "../../app/catalogue";
import { onOpenedFile } from "../../app/offline/opened-file";
import type { ProblemId } from "../../app/problems/problems";
import { type Exhibit, openKeptSet, openRecording } from "../../app/workbench/bench";
import { exhibitOfVideo } from "../../app/workbench/exhibit-video";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { ProblemPanel } from "../kit/trouble/ProblemPanel";
import { useAttempt, useBegun } from "../kit/use/use-loaded";
import { Bench } from "./Bench";

interface Loaded {
  readonly exhibit: Exhibit;
  readonly name: string;
}

/** Where rules are tuned and miscounts looked into. */
export function LabScreen({ setId }: { setId: string | null }) {
  const [loaded, load] = useState<Loaded | null>(null);
  const [exercise, choose] = useState<Exercise | null>(exercises[0] ?? null);
  const [variant, chooseVariant] = useState<string | null>(null);
  const [problem, meet] = useState<ProblemId | null>(null);
  const [share, look] = useState<number | null>(null);
  const [gone, setGone] = useState(false);

  const attempt = useAttempt();

  useBegun(
    async (isHere) => {
      if (!setId) return;
      const kept = await openKeptSet(setId);
      if (!isHere()) return;
      if (!kept) return setGone(true);
      choose(exerciseOf(kept.exercise) ?? exercises[0] ?? null);
      chooseVariant(kept.variant);
      load({ exhibit: kept.exhibit, name: kept.exercise });
    },
    [setId],
  );

  const open = async (file: File) => {
    meet(null);
    const isRecording = /\.json(\.gz)?$/i.test(file.name);
    const opened = isRecording ? await openRecording(file) : await exhibitOfVideo(file, look);
    look(null);
    if (!opened.ok) return meet(opened.id);
    const guess = exercises.find(({ id }) => file.name.toLowerCase().includes(id));
    if (guess) choose(guess);
    load({ exhibit: opened.exhibit, name: file.name.replace(/\.[^.]+(\.gz)?$/, "") });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` only sets states, whichever drawing it is from
  useEffect(() => onOpenedFile("recording", (file) => attempt(open(file))), [attempt]);

  const w = words.lab;
  return (
    <Page title={w.title} {...(loaded ? {} : { lead: w.lead })}>
      <div className="lab-load">
        <label className="button plain lab-choose">
          {w.load}
          <input
            className="out-of-sight"
            type="file"
            accept=".gz,.json,video/*"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) attempt(open(file));
            }}
          />
        </label>
        <label className="field">
          {w.exercise}
          <select
            value={exercise?.id}
            onChange={(event) => {
              choose(exerciseOf(event.target.value));
              chooseVariant(null);
            }}
          >
            {exercises.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {exercise && (
          <label className="field">
            {w.variant}
            <select value={variantOf(exercise, variant)} onChange={(event) => chooseVariant(event.target.value)}>
              {exercise.variants.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {share !== null && <p role="status">{w.looking(Math.round(share * 100))}</p>}
      {gone && <p>{w.gone}</p>}
      {problem && <ProblemPanel id={problem} />}
      {loaded && exercise && (
        <Bench key={exercise.id} {...loaded} exercise={exercise} variant={variantOf(exercise, variant)} />
      )}
    </Page>
  );
}
