import { useState } from "react";
import { useLocation } from "wouter";
import { exerciseOf } from "../../app/catalogue";
import { openHistory, recordingOf, type SetRecord, troubleOf } from "../../app/data/history";
import { dateOf } from "../../app/days";
import { addressOfOne } from "../../app/live/one-exercise";
import { saveRecording } from "../../app/look-back/save-recording";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { Skeleton } from "../kit/Skeleton";
import { Gone } from "../kit/trouble/Gone";
import { Refused } from "../kit/trouble/Refused";
import { useAttempt, useBegun } from "../kit/use/use-loaded";
import { whenOf } from "../kit/use/when";
import { JudgeAgain } from "./JudgeAgain";
import { Review } from "./Review";

export function SetScreen({ id }: { id: string }) {
  const [record, setRecord] = useState<SetRecord | null | undefined>(undefined);
  const [movement, setMovement] = useState<"none" | "whole" | "holes">("none");

  const attempt = useAttempt();

  useBegun(
    async (isHere) => {
      const store = await openHistory();
      const found = await store.get(id);
      if (!isHere()) return;
      setRecord(found);
      const { frames, holes } = await store.movement(id);
      if (isHere() && frames.length > 0) setMovement(holes.length > 0 ? "holes" : "whole");
    },
    [id],
  );

  if (record === undefined) {
    return (
      <Page title={words.app.loading}>
        <Skeleton lines={6} />
      </Page>
    );
  }
  if (record === null) return <Gone title={words.sets.gone} />;

  const w = words.review;
  const exercise = exerciseOf(record.exercise.id);
  const camera = record.source.kind === "camera";
  const again = camera
    ? `#/session/${addressOfOne(record.exercise.id, record.variant)}`
    : `#/check/${record.exercise.id}/${record.variant}`;
  return (
    <Page title={exercise?.name ?? record.exercise.id} lead={whenOf(record)}>
      <Review record={record} replays={movement !== "none"} onJudged={movement === "whole" ? setRecord : undefined}>
        <div className="row">
          <a className="button" href={again}>
            {camera ? w.again : words.check.another}
          </a>
          <a className="button plain" href={`#/sessions/${record.sessionId}`}>
            {w.wholeSession}
          </a>
          <a className="button plain" href="#/">
            {w.home}
          </a>
        </div>
      </Review>
      <JudgeAgain record={record} hasMovement={movement === "whole"} onJudged={setRecord} />
      {movement === "holes" && <p className="soft">{w.holes}</p>}
      <div className="row review-doors">
        {movement !== "none" && (
          <>
            <button className="button plain" type="button" onClick={() => attempt(save(record))} title={w.exportNote}>
              {w.export}
            </button>
            <a className="button plain" href={`#/lab/${record.id}`}>
              {w.workbench}
            </a>
          </>
        )}
        <Remove id={record.id} />
      </div>
    </Page>
  );
}

async function save(record: SetRecord): Promise<void> {
  const kept = await recordingOf(record);
  const day = dateOf(record.startedAt, record.offsetMin);
  if (kept)
    await saveRecording(kept.recording, `${record.exercise.id}-${day}${kept.holes.length > 0 ? "-incomplete" : ""}`);
}

function Remove({ id }: { id: string }) {
  const [sure, ask] = useState(false);
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const [, go] = useLocation();
  const attempt = useAttempt();
  const w = words.review;
  const remove = async () => {
    const store = await openHistory();
    if (await store.remove(id)) go("/sets");
    else setProblem(troubleOf(store));
  };
  if (!sure) {
    return (
      <button className="button plain" type="button" onClick={() => ask(true)}>
        {w.remove}
      </button>
    );
  }
  return (
    <>
      <button className="button" type="button" onClick={() => attempt(remove())}>
        {w.removeSure}
      </button>
      <button className="button plain" type="button" onClick={() => ask(false)}>
        {w.keepIt}
      </button>
      {problem && <Refused problem={problem} lead={w.notRemoved} />}
    </>
  );
}
