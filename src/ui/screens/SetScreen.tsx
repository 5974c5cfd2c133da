import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { exerciseOf } from "../../app/catalogue";
import { openHistory, recordingOf, type SetRecord } from "../../app/history";
import { saveRecording } from "../../app/save-recording";
import { Page } from "../parts/Page";
import { dayOf, timeOf } from "../parts/when";
import { JudgeAgain } from "../review/JudgeAgain";
import { Review } from "../review/Review";
import { words } from "../words";

export function SetScreen({ id }: { id: string }) {
  const [record, setRecord] = useState<SetRecord | null | undefined>(undefined);
  const [hasMovement, setHasMovement] = useState(false);

  useEffect(() => {
    let here = true;
    void openHistory().then(async (store) => {
      const found = await store.get(id);
      if (!here) return;
      setRecord(found);
      const movement = await store.movement(id);
      if (here) setHasMovement(movement.length > 0);
    });
    return () => {
      here = false;
    };
  }, [id]);

  if (record === undefined) return <Page title={words.app.loading} />;
  if (record === null) return <Page title={words.sets.gone} />;

  const w = words.review;
  const exercise = exerciseOf(record.exercise.id);
  const again = `${record.exercise.id}/${record.variant}`;
  return (
    <Page title={exercise?.name ?? record.exercise.id} lead={`${dayOf(record.startedAt)}, ${timeOf(record.startedAt)}`}>
      <Review record={record} replays={hasMovement} onJudged={hasMovement ? setRecord : undefined}>
        <div className="row">
          <a className="button" href={record.source.kind === "camera" ? `#/live/${again}` : `#/check/${again}`}>
            {record.source.kind === "camera" ? w.again : words.check.another}
          </a>
          <a className="button plain" href={`#/sessions/${record.sessionId}`}>
            {w.wholeSession}
          </a>
          <a className="button plain" href="#/">
            {w.home}
          </a>
        </div>
      </Review>
      <JudgeAgain record={record} hasMovement={hasMovement} onJudged={setRecord} />
      <div className="row review-doors">
        {hasMovement && (
          <>
            <button className="button plain" type="button" onClick={() => void save(record)} title={w.exportNote}>
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
  const recording = await recordingOf(record);
  if (recording)
    await saveRecording(recording, `${record.exercise.id}-${new Date(record.startedAt).toISOString().slice(0, 10)}`);
}

function Remove({ id }: { id: string }) {
  const [sure, ask] = useState(false);
  const [, go] = useLocation();
  const w = words.review;
  const remove = async () => {
    await (await openHistory()).remove(id);
    go("/sets");
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
      <button className="button" type="button" onClick={() => void remove()}>
        {w.removeSure}
      </button>
      <button className="button plain" type="button" onClick={() => ask(false)}>
        {w.keepIt}
      </button>
    </>
  );
}
