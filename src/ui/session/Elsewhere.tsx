import { useEffect, useState } from "react";
import { sessionElsewhere } from "../../app/live/session-lock";
import { words } from "../../words";

/** How often is looked whether another tab still runs a session. */
const LOOK_MS = 2000;

/** The session that another tab runs, or null. */
export function useElsewhere(): string | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const look = () => void sessionElsewhere().then((found) => here && setId(found));
    look();
    const looking = setInterval(look, LOOK_MS);
    return () => {
      here = false;
      clearInterval(looking);
    };
  }, []);
  return id;
}

/** Another tab runs a session: what to do about it. */
export function Elsewhere({ onTake }: { onTake?: () => void }) {
  const w = words.session;
  return (
    <section className="carry-on" aria-label={w.elsewhereTitle} data-elsewhere>
      <p>
        <strong>{w.elsewhereTitle}.</strong> {w.elsewhereNote}
      </p>
      {onTake ? (
        <button className="button plain" type="button" onClick={onTake}>
          {w.carryOnHere}
        </button>
      ) : (
        <a className="button plain" href="#/session">
          {w.carryOnHere}
        </a>
      )}
    </section>
  );
}
