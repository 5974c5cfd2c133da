import { useStore } from "zustand";
import { tick, tickedIn, visitNow } from "../../../app/person/first/first-visit";
import { profile } from "../../../app/person/profile";
import type { ScreeningId } from "../../../core/care/screening";
import { firstVisit } from "../../../words/first-visit";
import { GROUPS, type Group } from "../steps";
import { useKeys } from "../use-keys";

interface SafetyProps {
  readonly group: Group;
  readonly onAnswer: () => void;
}

/** A few things that belong together, of which some may apply: none is one press. */
export function Safety({ group, onAnswer }: SafetyProps) {
  const w = firstVisit.questions;
  const person = useStore(profile);
  const ticked = tickedIn(visitNow(person));
  const ids: readonly ScreeningId[] = GROUPS[group];
  const toggle = (id: ScreeningId) => tick(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const some = ids.some((id) => ticked.includes(id));
  // Enter is no answer here: pressed once too often it would say no.
  useKeys({ digits: [...ids.map((id) => () => toggle(id)), onAnswer] });
  return (
    <>
      <fieldset className="screening">
        <legend className="out-of-sight">{w[group].title}</legend>
        {ids.map((id, n) => (
          <label key={id} className="pain-choice">
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
            <span>{w.sign[id]}</span>
            <span className="welcome-key" aria-hidden="true">
              {n + 1}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button large" type="button" aria-keyshortcuts={String(ids.length + 1)} onClick={onAnswer}>
        {some ? firstVisit.next : w.none}{" "}
        <span className="welcome-key" aria-hidden="true">
          {ids.length + 1}
        </span>
      </button>
    </>
  );
}
