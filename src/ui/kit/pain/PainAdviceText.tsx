import { useEffect, useId, useRef } from "react";
import { PAIN_RULES, type PainAdvice } from "../../../core/care/pain";
import { words } from "../../../words";
import { EmergencyText } from "./EmergencyText";

/** What an answer about pain means, and the way on. */
export function PainAdviceText({
  advice,
  onDone,
  onChange,
}: {
  advice: PainAdvice;
  onDone: () => void;
  onChange: () => void;
}) {
  const w = words.pain;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { title: heading, text } = w.advice[advice.reason];
  return (
    <section className="pain" aria-labelledby={titleId} data-advice={advice.action}>
      <h2 ref={title} id={titleId} tabIndex={-1}>
        {heading}
      </h2>
      <p className="pain-advice">{text}</p>
      {PAIN_RULES.some(({ reason, emergency }) => reason === advice.reason && emergency) && <EmergencyText />}
      <div className="row">
        <button className="button large" type="button" onClick={onDone}>
          {w.go[advice.action]}
        </button>
        <button className="button plain large" type="button" onClick={onChange}>
          {w.change}
        </button>
      </div>
    </section>
  );
}
