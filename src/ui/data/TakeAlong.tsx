import { useState } from "react";
import { type Contents, type Kept, MOST_MOVEMENT_BYTES, saveBackup, saveReps } from "../../app/data/data";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";
import { sizeOf } from "./size";

interface Saved {
  readonly problem: ProblemId | null;
  /** Whether there is a file. */
  readonly made: boolean;
  readonly contents?: Contents;
}

export function TakeAlong({ kept }: { kept: Kept | null }) {
  const [movement, choose] = useState(true);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const w = words.data;

  const save = async (job: () => Promise<Saved>) => {
    setSaving(true);
    setSaved(null);
    // Whatever else it was that failed, there is no file.
    setSaved(await job().catch((): Saved => ({ problem: "unexpected", made: false })));
    setSaving(false);
  };
  const everything = async (): Promise<Saved> => {
    const made = await saveBackup(movement);
    if (!made.ok) return { problem: made.problem, made: false };
    return { problem: made.contents.whole ? null : "backup-partial", made: true, contents: made.contents };
  };
  const table = async (): Promise<Saved> => {
    const problem = await saveReps();
    return { problem, made: problem === null || problem === "backup-partial" };
  };

  return (
    <section aria-labelledby="data-take">
      <h2 id="data-take">{w.take}</h2>
      <p className="soft">{w.takeNote}</p>
      {kept !== null && kept.movement.sets > 0 && (
        <label className="switch">
          <input type="checkbox" checked={movement} onChange={(event) => choose(event.target.checked)} />
          {w.withMovement(movementOf(kept))}
        </label>
      )}
      <div className="row">
        <button className="button" type="button" disabled={saving} onClick={() => void save(everything)}>
          {w.save}
        </button>
        <button className="button plain" type="button" disabled={saving} onClick={() => void save(table)}>
          {w.table}
        </button>
      </div>
      <p className="soft small" role="status">
        {saving ? w.saving : saved?.contents ? w.inFile(contentsOf(saved.contents)) : w.tableNote}
      </p>
      {saved?.problem && <Refused problem={saved.problem} lead={saved.made ? undefined : w.noFile} />}
    </section>
  );
}

/** What is in the file, in words. */
function contentsOf({ sets, sessions, activities, movement, unread }: Contents): string[] {
  const w = words.data;
  const lines = [
    [sessions, w.offerSessions],
    [sets, w.offerSets],
    [activities, w.offerActivities],
    [movement.sets, w.offerMovement],
    [movement.of - movement.sets, w.movementLeft],
    [unread, w.unreadInFile],
  ] as const;
  return lines.flatMap(([count, line]) => (count > 0 ? [line(count)] : []));
}

function movementOf({ movement: { bytes } }: Kept): string {
  return bytes > MOST_MOVEMENT_BYTES ? words.data.newest(sizeOf(MOST_MOVEMENT_BYTES)) : sizeOf(bytes);
}
