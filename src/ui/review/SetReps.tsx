import { useEffect, useState } from "react";
import { exerciseOf } from "../../app/catalogue";
import { type SetRecord, watchable } from "../../app/data/history";
import { courseOf } from "../../app/look-back/session-review";
import type { Rep } from "../../core/coach/coach.types";
import { inVariant } from "../../core/exercise/rules";
import { words } from "../../words";
import { BarsLegend, RepBars } from "./RepBars";
import { RepDetail } from "./RepDetail";

interface SetRepsProps {
  readonly record: SetRecord;
  readonly label: string;
  /** Position of the rep that is open at first. */
  readonly opened?: number | null;
  /** Whether reps are offered to be watched again, where their movement was kept. */
  readonly replays?: boolean | undefined;
  /** Shows a rep in the video it came from. */
  readonly onRep?: ((rep: Rep) => void) | undefined;
}

/** A set's reps as bars, the opened one below them, and how the set went on. */
export function SetReps({ record, label, opened = null, replays = false, onRep }: SetRepsProps) {
  const [open, setOpen] = useState<number | null>(opened);
  const [kept, setKept] = useState<ReadonlySet<number> | null>(null);
  const asks = replays && open !== null;
  useEffect(() => {
    if (!asks) return;
    let here = true;
    watchable(record).then(
      (found) => here && setKept(found),
      () => here && setKept(new Set()),
    );
    return () => {
      here = false;
    };
  }, [asks, record]);
  const w = words.review;
  const standard = exerciseOf(record.exercise.id);
  if (!standard || record.reps.length === 0) return null;
  const variant = standard.variants.find(({ id }) => id === record.variant);
  const exercise = variant ? inVariant(standard, variant) : standard;
  const { tiring, brokeAt } = courseOf(record.reps);
  const rep = open === null ? undefined : record.reps[open];
  return (
    <div className="set-reps">
      <RepBars reps={record.reps} exercise={exercise} label={label} open={open} onOpen={setOpen} brokeAt={brokeAt} />
      <BarsLegend reps={record.reps} exercise={exercise} />
      {brokeAt !== null && <p>{w.broke(brokeAt)}</p>}
      {brokeAt === null && tiring[0] && <p>{w.tiring[tiring[0]]}</p>}
      {rep && (
        <RepDetail rep={rep} exercise={exercise} record={record}>
          {kept?.has(open ?? -1) && (
            <a className="button plain" href={`#/replay/${record.id}/${(open ?? 0) + 1}`}>
              {w.replay}
            </a>
          )}
          {onRep && (
            <button type="button" className="button plain" onClick={() => onRep(rep)}>
              {w.inVideo}
            </button>
          )}
        </RepDetail>
      )}
    </div>
  );
}
