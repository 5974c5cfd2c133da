import { useState } from "react";
import { SCREENING, type ScreeningId } from "../../core/care/screening";
import { words } from "../../words";
import { EmergencyText } from "../kit/pain/EmergencyText";

interface QuestionsProps {
  readonly ticked: readonly ScreeningId[];
  readonly onAnswer: (ticked: readonly ScreeningId[]) => void;
  readonly onEmergency: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/** When to get help at once, and what to speak to a clinician about first. */
export function Questions({ ticked: before, onAnswer, onEmergency, onSkip, onBack }: QuestionsProps) {
  const w = words.welcome.questions;
  const [ticked, setTicked] = useState(before);
  const toggle = (id: ScreeningId) =>
    setTicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const box = ({ id }: { id: ScreeningId }) => (
    <label key={id} className="pain-choice">
      <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
      {w.sign[id]}
    </label>
  );
  return (
    <>
      <EmergencyText>
        <button className="button plain" type="button" onClick={onEmergency}>
          {w.emergencyNow}
        </button>
      </EmergencyText>
      <fieldset className="screening">
        <legend>{w.lead}</legend>
        {SCREENING.filter(({ effect }) => effect !== "adapt").map(box)}
      </fieldset>
      <fieldset className="screening">
        <legend>{words.welcome.adapts}</legend>
        {SCREENING.filter(({ effect }) => effect === "adapt").map(box)}
      </fieldset>
      <div className="row">
        <button className="button large" type="button" onClick={() => onAnswer(ticked)}>
          {ticked.length === 0 ? w.none : w.some}
        </button>
        <button className="button plain large" type="button" onClick={onBack}>
          {words.welcome.back}
        </button>
      </div>
      <p className="soft">
        <button className="link" type="button" onClick={onSkip}>
          {w.skip}
        </button>{" "}
        {w.skipNote}
      </p>
    </>
  );
}
