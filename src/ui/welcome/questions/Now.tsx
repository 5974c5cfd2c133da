import { words } from "../../../words";
import { firstVisit } from "../../../words/first-visit";
import { EmergencyText } from "../../kit/pain/EmergencyText";
import { useKeys } from "../use-keys";

/** What would be more urgent than exercising, asked before all else of care. */
export function Now({ onNone, onSome }: { onNone: () => void; onSome: () => void }) {
  const w = firstVisit.now;
  useKeys({ digits: [onNone, onSome] });
  return (
    <>
      <ul className="bullets welcome-signs">
        {words.pain.emergencySigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <div className="row">
        <button className="button large" type="button" aria-keyshortcuts="1" onClick={onNone}>
          {w.none}{" "}
          <span className="welcome-key" aria-hidden="true">
            1
          </span>
        </button>
        <button className="button plain large" type="button" aria-keyshortcuts="2" onClick={onSome}>
          {w.some}{" "}
          <span className="welcome-key" aria-hidden="true">
            2
          </span>
        </button>
      </div>
    </>
  );
}

/** The end of the way: help first. Nothing follows from it but that the question comes again. */
export function Emergency({ onBack }: { onBack: () => void }) {
  const w = firstVisit.emergency;
  return (
    <>
      <p role="alert">
        <strong>{w.text}</strong>
      </p>
      <EmergencyText />
      <div className="row">
        <button className="button plain" type="button" onClick={onBack}>
          {w.back}
        </button>
      </div>
    </>
  );
}
