import { words } from "../../words";
import { EmergencyText } from "../kit/pain/EmergencyText";

/** The end of the way: help first. Nothing is kept, so that the questions come again. */
export function Emergency({ onBack }: { onBack: () => void }) {
  const w = words.welcome.emergency;
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
