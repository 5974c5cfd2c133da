import { useState } from "react";
import { CLEARERS, type Clearer, SCREENING, type ScreeningId } from "../../../core/care/screening";
import { firstVisit } from "../../../words/first-visit";
import { useKeys } from "../use-keys";

interface TalkProps {
  readonly ticked: readonly ScreeningId[];
  /** null: nobody has said yes so far, and the gentle movements are what is open. */
  readonly onGo: (cleared: Clearer | null) => void;
}

/** More of them would push the way on off the screen of a phone. */
const MOST_SHOWN = 3;

/** Something was ticked that somebody should look at: who to speak to, about what, and what is open until then. */
export function Talk({ ticked, onGo }: TalkProps) {
  const w = firstVisit.talk;
  const [asking, ask] = useState(false);
  const shown = SCREENING.filter(({ id, effect }) => effect === "professional" && ticked.includes(id));
  const list = (
    <ul className="bullets welcome-ticked">
      {shown.map(({ id }) => (
        <li key={id}>{firstVisit.questions.sign[id]}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{w.text}</p>
      {shown.length > MOST_SHOWN ? (
        <details>
          <summary>{w.ticked(shown.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <p>{w.meanwhile}</p>
      {asking ? (
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
      ) : (
        <div className="row">
          <button className="button large" type="button" onClick={() => onGo(null)}>
            {w.go}
          </button>
          <button className="button plain large" type="button" onClick={() => ask(true)}>
            {w.cleared}
          </button>
        </div>
      )}
    </>
  );
}

/** Back pain of the first two days: what helps until then. */
export function Wait({ onNext }: { onNext: () => void }) {
  useKeys({ digits: [], enter: onNext });
  return (
    <>
      <p>{firstVisit.wait.text}</p>
      <button className="button large" type="button" onClick={onNext}>
        {firstVisit.next}
      </button>
    </>
  );
}
