import "../session.css";
import { useState } from "react";
import { type SessionRecord, sessionToTakeUp } from "../../../app/live/session-start";
import { words } from "../../../words";
import { useBegun } from "../../kit/use/use-loaded";
import { Elsewhere, useElsewhere } from "../Elsewhere";
import { whereItGoesOn } from "./where";

/** Offers a session that was cut off; nothing where there is none. */
export function CarryOn() {
  const [cut, setCut] = useState<SessionRecord | null>(null);
  useBegun(async (isHere) => {
    const found = await sessionToTakeUp();
    if (isHere()) setCut(found);
  }, []);
  const elsewhere = useElsewhere();
  const goesOn = cut && whereItGoesOn(cut);
  if (elsewhere) return <Elsewhere />;
  if (!goesOn) return null;
  const w = words.session;
  return (
    <section className="carry-on" aria-label={w.carryOn}>
      <a className="button large" href="#/session">
        {w.carryOn}
      </a>
      <p className="soft">{w.carryOnNote(goesOn.exercise, goesOn.set, goesOn.sets)}</p>
    </section>
  );
}
