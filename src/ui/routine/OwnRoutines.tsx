import { type FormEvent, useState } from "react";
import { removeRoutine, saveRoutine, TODAY } from "../../app/person/routines";
import type { Routine } from "../../core/plan/routine";
import { words } from "../../words";

interface OwnRoutinesProps {
  readonly plan: Routine;
  readonly own: readonly Routine[];
  /** null: the article's. */
  readonly onChoose: (id: string | null) => void;
}

/** The routines there are, and a place to keep the plan under a name. */
export function OwnRoutines({ plan, own, onChoose }: OwnRoutinesProps) {
  const w = words.routine;
  const [saved, setSaved] = useState<ReturnType<typeof saveRoutine> | null>(null);
  const [notRemoved, setNotRemoved] = useState(false);
  const [chosen, setChosen] = useState(own.some(({ id }) => id === TODAY) ? TODAY : "");
  const named = own.filter(({ id }) => id !== TODAY);
  const mine = named.find(({ id }) => id === chosen);

  const choose = (id: string) => {
    setChosen(id);
    onChoose(id || null);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return;
    const done = saveRoutine(name, plan.items);
    setSaved(done);
    setChosen(done.routine.id);
    setNotRemoved(false);
  };
  const remove = (id: string) => {
    setNotRemoved(!removeRoutine(id));
    setSaved(null);
    setChosen(TODAY);
  };

  return (
    <>
      <label className="field">
        {w.which}
        <select value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{w.article}</option>
          {own.some(({ id }) => id === TODAY) && <option value={TODAY}>{w.today}</option>}
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details className="routine-keep">
        <summary>{w.own}</summary>
        <form onSubmit={save}>
          <label className="field">
            {w.name}
            <input name="name" type="text" required maxLength={60} defaultValue={mine?.name} key={mine?.id ?? ""} />
          </label>
          <div className="row">
            <button className="button plain" type="submit">
              {w.save}
            </button>
            {mine && (
              <button className="link" type="button" onClick={() => remove(mine.id)}>
                {w.remove(mine.name)}
              </button>
            )}
          </div>
        </form>
        <p role="status" className="small">
          {saved && (saved.kept ? w.saved(saved.routine.name) : w.notSaved(saved.routine.name))}
          {notRemoved && w.notRemoved}
        </p>
      </details>
    </>
  );
}
