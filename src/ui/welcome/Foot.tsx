import type { ReactNode } from "react";
import { firstVisit } from "../../words/first-visit";
import { type Detour, placeOf, STEPS, type Step, stepBefore } from "./steps";

interface FootProps {
  readonly screen: Step | Detour;
  /** One question by itself: no way that it is a part of. */
  readonly alone: boolean;
  readonly onBack: (to: Step) => void;
  /** Without it the question cannot be put off, or there is none. */
  readonly onLater: (() => void) | null;
  readonly children?: ReactNode;
}

/** How far it is, the way back, and "later" where nothing hangs on the answer. */
export function Foot({ screen, alone, onBack, onLater, children }: FootProps) {
  const w = firstVisit;
  const place = placeOf(screen);
  const back = stepBefore(screen);
  return (
    <div className="welcome-foot">
      {!alone && back && (
        <button className="button plain" type="button" onClick={() => onBack(back)}>
          {w.back}
        </button>
      )}
      {alone && (
        <a className="button plain" href="#/settings">
          {w.back}
        </a>
      )}
      {onLater && (
        <button className="link" type="button" onClick={onLater}>
          {w.later}
        </button>
      )}
      {children}
      {!alone && (
        <p className="welcome-dots" role="img" aria-label={w.step(place + 1, STEPS.length)}>
          {STEPS.map((step, n) => (
            <span key={step} data-state={n < place ? "past" : n === place ? "here" : "ahead"} />
          ))}
        </p>
      )}
    </div>
  );
}
