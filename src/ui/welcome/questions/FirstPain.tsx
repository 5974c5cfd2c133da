import { useState } from "react";
import { sayFirstPain } from "../../../app/person/first/first-visit";
import { adviseOnPain, PAIN_RULES } from "../../../core/care/pain";
import type { PainEntry } from "../../../core/plan/session";
import { words } from "../../../words";
import { firstVisit } from "../../../words/first-visit";
import { EmergencyText } from "../../kit/pain/EmergencyText";
import { NewSigns, NO_SIGNS, type Signs } from "../../kit/pain/NewSigns";
import { PainScale } from "../../kit/pain/PainScale";
import { useKeys } from "../use-keys";

/** A number from here on has something to be said to it; below, it leads on at once. */
const SAID_FROM = 3;

/** Pain on the first day: nothing much leads on with one press, more says what follows, and asks for what is new. */
export function FirstPain({ onDone }: { onDone: () => void }) {
  const [score, setScore] = useState<number | null>(null);
  const [signs, setSigns] = useState<Signs>(NO_SIGNS);
  const say = (now: number, also: Signs) => {
    const asked = now >= SAID_FROM;
    const entry = entryOf(now, asked ? also : null);
    sayFirstPain(entry);
    return entry;
  };
  const choose = (now: number) => {
    say(now, signs);
    if (now < SAID_FROM) return onDone();
    setScore(now);
  };
  const tick = (also: Signs) => {
    setSigns(also);
    if (score !== null) say(score, also);
  };
  useKeys({
    digits: Array.from({ length: 9 }, (_, n) => () => choose(n + 1)),
    enter: score === null ? undefined : onDone,
  });
  const advice = score === null ? null : adviseOnPain(entryOf(score, signs), { before: null });
  const told = advice && words.pain.advice[advice.reason];
  const emergency = advice && PAIN_RULES.some((rule) => rule.reason === advice.reason && rule.emergency);
  return (
    <>
      <PainScale value={score} onChange={choose} />
      <div role="status">
        {told && (
          <p className="welcome-told">
            <strong>{told.title}.</strong> {told.text}
          </p>
        )}
      </div>
      {emergency ? <EmergencyText /> : null}
      {score !== null && (
        <>
          <NewSigns value={signs} onChange={tick} />
          <button className="button large" type="button" onClick={onDone}>
            {firstVisit.next}
          </button>
        </>
      )}
    </>
  );
}

/** @param signs null: they were not asked for */
function entryOf(score: number, signs: Signs | null): PainEntry {
  const none = { legSymptoms: null, catching: null, chest: null };
  return { at: Date.now(), when: "before", score, places: [], ...(signs ?? none), exercise: null, setId: null };
}
