import { useState } from "react";
import { type Kept, MOST_MOVEMENT_BYTES, saveBackup, saveReps } from "../../app/data";
import { words } from "../words";
import { sizeOf } from "./size";

export function TakeAlong({ kept }: { kept: Kept | null }) {
  const [movement, choose] = useState(true);
  const [saving, setSaving] = useState(false);
  const w = words.data;

  const save = async (job: () => Promise<void>) => {
    setSaving(true);
    await job().finally(() => setSaving(false));
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
        <button
          className="button"
          type="button"
          disabled={saving}
          onClick={() => void save(() => saveBackup(movement))}
        >
          {w.save}
        </button>
        <button className="button plain" type="button" disabled={saving} onClick={() => void save(saveReps)}>
          {w.table}
        </button>
      </div>
      <p className="soft small" role="status">
        {saving ? w.saving : w.tableNote}
      </p>
    </section>
  );
}

function movementOf({ movement: { bytes } }: Kept): string {
  return bytes > MOST_MOVEMENT_BYTES ? words.data.newest(sizeOf(MOST_MOVEMENT_BYTES)) : sizeOf(bytes);
}
