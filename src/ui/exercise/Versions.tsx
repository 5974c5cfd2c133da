import { useEffect, useState } from "react";
import { addressOfOne } from "../../app/live/one-exercise";
import { type Care, readCare } from "../../app/person/care";
import { sound } from "../../app/sound/sound";
import { adaptationsOf } from "../../core/care/adaptations";
import { gateOf } from "../../core/care/gates";
import type { Exercise } from "../../core/exercise/exercise";
import { doseOf } from "../../core/plan/doses";
import { words } from "../../words";

interface VersionsProps {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly onVariant: (variant: string) => void;
}

/** How much, the button that begins, never below the fold, and which version. */
export function Versions({ exercise, variant, onVariant }: VersionsProps) {
  const w = words.exercise;
  const { sets, reps, perSide, restS, holdS } = doseOf(exercise.id, variant);
  const [care, setCare] = useState<Care | null>(null);
  useEffect(() => {
    let here = true;
    // Without it the page says nothing of today; the session asks in any case.
    readCare().then(
      (found) => here && setCare(found),
      () => {},
    );
    return () => {
      here = false;
    };
  }, []);
  const gate = care && gateOf(exercise.id, variant, care.facts);
  const tips = care ? adaptationsOf(exercise.id, care.facts.ticked, variant) : [];
  return (
    <section className="exercise-begin" aria-label={w.version}>
      <p className="exercise-dose">
        <strong>{words.dose(sets, reps, perSide)}</strong>{" "}
        <span className="soft">{[...(holdS > 0 ? [w.hold(holdS)] : []), w.rest(restS)].join(" · ")}</span>
      </p>
      {tips.map(({ tip }) => (
        <p key={tip}>{words.care.tip[tip]}</p>
      ))}
      <div className="begin">
        {gate && !gate.open && <p className="begin-gate">{words.care.closed[gate.because]}</p>}
        {/* The tap that begins is also the one that browsers want before they let anything sound. */}
        <a
          className="button large"
          href={`#/session/${addressOfOne(exercise.id, variant)}`}
          onClick={() => sound.prime()}
        >
          {w.begin}
        </a>
        <p className="soft small">{w.beginNote}</p>
      </div>
      <fieldset className="versions">
        <legend>{w.version}</legend>
        {exercise.variants.map((option) => (
          <label key={option.id} className="version">
            <input
              type="radio"
              name="variant"
              value={option.id}
              checked={variant === option.id}
              onChange={() => onVariant(option.id)}
            />
            <span>
              <strong>{option.name}</strong> <span className="badge">{w.level[option.level]}</span>
              <span className="soft small version-words">{option.description}</span>
              {option.id === variant && option.level !== "standard" && (
                <span className="small version-words">{option.suggestWhen}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
