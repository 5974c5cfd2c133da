import { useState } from "react";
import { adviseOnPain } from "../../core/care/pain";
import type { PainEntry } from "../../core/session";
import { PainScale } from "../parts/PainScale";
import { words } from "../words";

/** How the back is before the session; not answering is fine, advice that stops is not passed over in silence. */
export function PainToday({ onSaid }: { onSaid: (entry: PainEntry) => void }) {
  const [entry, say] = useState<PainEntry | null>(null);
  const w = words.pain;
  const choose = (score: number) => {
    const said: PainEntry = {
      at: Date.now(),
      when: "before",
      score,
      places: [],
      legSymptoms: false,
      exercise: null,
      setId: null,
    };
    say(said);
    onSaid(said);
  };
  const advice = entry && adviseOnPain(entry, { before: null });
  const told = advice && w.advice[advice.reason];
  return (
    <section className="session-today" aria-labelledby="pain-today">
      <h2 id="pain-today">{w.asked.before}</h2>
      <PainScale value={entry?.score ?? null} onChange={choose} />
      <div role="status">
        {told && advice.action !== "continue" && (
          <p className="session-advice">
            <strong>{told.title}.</strong> {told.text}
          </p>
        )}
      </div>
    </section>
  );
}
