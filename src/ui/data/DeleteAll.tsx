import { type FormEvent, useState } from "react";
import { deleteEverything } from "../../app/data/data";
import { openHistory } from "../../app/data/history";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";

interface DeleteAllProps {
  readonly unread: number;
  /** Something may have changed. */
  readonly onChange: () => void;
  /** Everything is gone. */
  readonly onRemoved: () => void;
}

/** Typing a word is a confirmation that no cat on the keyboard gives. */
export function DeleteAll({ unread, onChange, onRemoved }: DeleteAllProps) {
  const [typed, type] = useState("");
  const [removed, setRemoved] = useState(false);
  const [problem, setProblem] = useState<ProblemId | null>(null);
  const w = words.data;
  const sure = typed.trim().toLowerCase() === w.removeWord;

  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (!sure) return;
    const met = await deleteEverything(await openHistory());
    setProblem(met);
    setRemoved(met === null);
    if (met === null) onRemoved();
    type("");
    onChange();
  };

  return (
    <section aria-labelledby="data-remove">
      <h2 id="data-remove">{w.remove}</h2>
      <p className="soft">{w.removeNote}</p>
      {unread > 0 && <p className="notice">{w.removeUnread(unread)}</p>}
      <form className="data-remove" onSubmit={(event) => void remove(event)}>
        <label className="field">
          {w.removeType(w.removeWord)}
          <input
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              type(event.target.value);
              setRemoved(false);
            }}
          />
        </label>
        <button className="button" type="submit" disabled={!sure}>
          {w.remove}
        </button>
      </form>
      <p role="status" className="data-status">
        {removed && w.removed}
      </p>
      {problem && <Refused problem={problem} lead={problem === "choices-not-deleted" ? undefined : w.notRemoved} />}
    </section>
  );
}
