import "./pain.css";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { adviseOnPain, type PainAdvice } from "../../../core/care/pain";
import type { ExerciseId } from "../../../core/exercise/exercise";
import { PAIN_PLACES, type PainEntry, type PainPlace } from "../../../core/plan/session";
import { words } from "../../../words";
import { NewSigns, NO_SIGNS, type Signs } from "./NewSigns";
import { PainAdviceText } from "./PainAdviceText";
import { PainScale } from "./PainScale";

export interface PainPanelProps {
  readonly when: PainEntry["when"];
  readonly exercise?: ExerciseId | null;
  readonly setId?: string | null;
  /** What was said before the session, 0–10, or null. */
  readonly before: number | null;
  /** As soon as it is answered, and once more when the answer is changed: for keeping. */
  readonly onAnswer?: (entry: PainEntry, advice: PainAdvice) => void;
  /** The advice was read. */
  readonly onDone: (entry: PainEntry, advice: PainAdvice) => void;
  /** Not answering; without it there is no way around the question. */
  readonly onSkip?: (() => void) | undefined;
  /** Part of a page that has words of its own for what follows: takes no focus, and ends with the answer. */
  readonly inline?: boolean;
}

/** Asks how much it hurts, where, and what is new; then says what to do about it. */
export function PainPanel({ when, exercise, setId, before, onAnswer, onDone, onSkip, inline }: PainPanelProps) {
  const w = words.pain;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [score, setScore] = useState<number | null>(null);
  const [places, setPlaces] = useState<readonly PainPlace[]>([]);
  const [signs, setSigns] = useState<Signs>(NO_SIGNS);
  const [answered, setAnswered] = useState<{ entry: PainEntry; advice: PainAdvice } | null>(null);

  useEffect(() => {
    if (!inline) title.current?.focus({ preventScroll: true });
  }, [inline]);

  function answer() {
    if (score === null) return;
    const entry: PainEntry = {
      at: Date.now(),
      when,
      score,
      places: score === 0 ? [] : places,
      ...signs,
      exercise: exercise ?? null,
      setId: setId ?? null,
    };
    const advice = adviseOnPain(entry, { before });
    onAnswer?.(entry, advice);
    if (inline) onDone(entry, advice);
    else setAnswered({ entry, advice });
  }

  /** A digit chooses that score, wherever the focus is; ten by the arrow keys or a click. */
  function byDigit(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    event.stopPropagation();
    setScore(Number(event.key));
  }

  if (answered) {
    const { entry, advice } = answered;
    return <PainAdviceText advice={advice} onDone={() => onDone(entry, advice)} onChange={() => setAnswered(null)} />;
  }

  const toggle = (place: PainPlace) =>
    setPlaces((now) => (now.includes(place) ? now.filter((one) => one !== place) : [...now, place]));
  return (
    <section className="pain" aria-labelledby={titleId} onKeyDown={byDigit}>
      <h2 ref={title} id={titleId} tabIndex={-1}>
        {w.asked[when]}
      </h2>
      <PainScale value={score} onChange={setScore} />
      {score !== 0 && (
        <fieldset className="pain-where">
          <legend>{w.where}</legend>
          <div className="pain-places">
            {PAIN_PLACES.map((place) => (
              <label key={place} className="pain-choice">
                <input type="checkbox" checked={places.includes(place)} onChange={() => toggle(place)} />
                {w.place[place]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <NewSigns value={signs} onChange={setSigns} />
      <div className="row">
        <button className="button large" type="button" disabled={score === null} onClick={answer}>
          {w.answer}
        </button>
        {onSkip && (
          <button className="button plain large" type="button" onClick={onSkip}>
            {w.skip}
          </button>
        )}
        {score === null && <p className="soft">{w.chooseFirst}</p>}
      </div>
    </section>
  );
}
