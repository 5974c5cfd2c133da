import type { Exercise } from "../../core/exercise";
import { Figure } from "../parts/Figure";
import { words } from "../words";

/** The correction as a picture, for whoever is too far away to read: step back, or the position to begin in. */
export function HintPicture({ exercise, hint }: { exercise: Exercise; hint: string }) {
  return (
    <div className="live-hint">
      {hint === "nobody" || hint.startsWith("missing-") ? (
        <StepBack />
      ) : (
        <Figure id={exercise.id} name={exercise.name} begin />
      )}
    </div>
  );
}

/** A laptop, what it sees, and somebody moving away from it into the picture. */
function StepBack() {
  return (
    <svg className="figure" viewBox="0 0 200 112" role="img" aria-label={words.live.stepBack}>
      <path className="figure-mat" d="M6 104H194" />
      <path className="figure-cone" d="M38 84L192 20V100H38Z" />
      <path className="figure-prop" d="M10 102H36L42 80" />
      <g className="figure-near">
        <path className="figure-limb" d="M146 74L142 100M146 74L154 100" />
        <path className="figure-trunk" d="M146 72V48" />
        <circle cx="146" cy="28" r="10" />
      </g>
      <path className="figure-line" d="M76 62H118M106 50L118 62L106 74" />
    </svg>
  );
}
