import { useState } from "react";
import { CLEARERS, type Clearer, SCREENING, type ScreeningId } from "../../core/care/screening";
import { words } from "../../words";

interface TalkProps {
  readonly ticked: readonly ScreeningId[];
  /** null: nobody has said yes so far, and the gentle movements are what is open. */
  readonly onGo: (cleared: Clearer | null) => void;
  readonly onChange: () => void;
}

/** Something was ticked that somebody should look at: who to speak to, about what, and what is open until then. */
export function Talk({ ticked, onGo, onChange }: TalkProps) {
  const w = words.welcome.talk;
  const [asking, ask] = useState(false);
  const shown = SCREENING.filter(({ id, effect }) => effect === "professional" && ticked.includes(id));
  return (
    <>
      <p>{w.text}</p>
      <ul className="bullets">
        {shown.map(({ id }) => (
          <li key={id}>{words.welcome.questions.sign[id]}</li>
        ))}
      </ul>
      <p>{w.meanwhile}</p>
      <div className="row">
        <button className="button large" type="button" onClick={() => onGo(null)}>
          {w.go}
        </button>
        <button className="button plain large" type="button" onClick={() => ask(true)} aria-expanded={asking}>
          {w.cleared}
        </button>
        <button className="button plain large" type="button" onClick={onChange}>
          {w.change}
        </button>
      </div>
      {asking && (
        <fieldset className="screening">
          <legend>{w.by}</legend>
          <div className="row">
            {CLEARERS.map((by) => (
              <button key={by} className="button plain" type="button" onClick={() => onGo(by)}>
                {w.clearer[by]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
