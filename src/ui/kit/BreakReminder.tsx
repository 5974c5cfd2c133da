import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { breakDue, mindBreaks } from "../../app/breaks/breaks";
import { words } from "../../words";

/** Screens on which somebody is moving already. */
const BUSY = /^\/(live|session)(\/|$)/;

/** A word every half hour, for those who asked for it: on the page, in its title, and as a tone. */
export function BreakReminder() {
  const [location] = useLocation();
  const due = useStore(breakDue);
  // Another one each time.
  const [idea, turn] = useState(0);
  const isBusy = BUSY.test(location);
  const w = words.breaks;

  useEffect(() => mindBreaks(() => isBusy), [isBusy]);
  useEffect(() => {
    if (!due) return;
    const mark = `${words.breaks.title} · `;
    document.title = mark + document.title;
    return () => {
      document.title = document.title.replace(mark, "");
    };
  }, [due]);

  if (!due || isBusy) return null;
  const take = () => {
    breakDue.setState(false, true);
    turn((idea + 1) % w.ideas.length);
  };
  return (
    <div className="break" role="status">
      <p>
        <strong>{w.title}.</strong> {w.what} {w.ideas[idea]}
      </p>
      <button className="button plain" type="button" onClick={take}>
        {w.done}
      </button>
    </div>
  );
}
