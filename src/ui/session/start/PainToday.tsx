import { useState } from "react";
import { adviseOnPain, PAIN_RULES } from "../../../core/care/pain";
import type { PainEntry } from "../../../core/plan/session";
import { words } from "../../../words";
import { EmergencyText } from "../../kit/pain/EmergencyText";
import { NewSigns, NO_SIGNS, type Signs } from "../../kit/pain/NewSigns";
import { PainScale } from "../../kit/pain/PainScale";

/**
 * How the back is before the session, and whether there is anything new. Not answering is fine, and then nothing was said:
 * the signs are asked for with the number, and count as asked once it is there.
 */
export function PainToday({ onSaid }: { onSaid: (entry: PainEntry) => void }) {
  const [entry, keep] = useState<PainEntry | null>(null);
  const [signs, setSigns] = useState<Signs>(NO_SIGNS);
  const w = words.pain;
  const say = (score: number, also: Signs) => {
    const said: PainEntry = {
      at: Date.now(),
      when: "before",
      score,
      places: [],
      ...also,
      exercise: null,
      setId: null,
    };
    keep(said);
    onSaid(said);
  };
  const ticked = (also: Signs) => {
    setSigns(also);
    if (entry) say(entry.score, also);
  };
  const advice = entry && adviseOnPain(entry, { before: null });
  const told = advice && w.advice[advice.reason];
  const emergency = advice && PAIN_RULES.some((rule) => rule.reason === advice.reason && rule.emergency);
  return (
    <section className="session-today" aria-labelledby="pain-today">
      <h2 id="pain-today">{w.asked.before}</h2>
      <PainScale value={entry?.score ?? null} onChange={(score) => say(score, signs)} />
      {entry && <NewSigns value={signs} onChange={ticked} />}
      <div role="status">
        {told && advice.action !== "continue" && (
          <p className="session-advice">
            <strong>{told.title}.</strong> {told.text}
          </p>
        )}
      </div>
      {emergency && <EmergencyText />}
    </section>
  );
}
