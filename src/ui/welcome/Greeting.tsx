import type { ExerciseId } from "../../core/exercise/exercise";
import { firstVisit } from "../../words/first-visit";
import { useDemonstration } from "../kit/body/use-demonstration";

/** Seen from before it, turned a little. Degrees. */
const FROM_DEG = 8;

/** The drawn body stands and waves; a still drawing until it is there, and where it cannot be drawn. */
export function Greeting({ exercise }: { exercise: ExerciseId }) {
  const { canvas, shown } = useDemonstration({ exercise, greets: true, azimuthDeg: FROM_DEG });
  return (
    <div className="demonstration welcome-greeting" data-state={shown ? "ready" : "still"}>
      <svg className="figure" viewBox="0 0 120 130" aria-hidden="true">
        <path className="figure-mat" d="M20 122H100" />
        <g className="figure-near">
          <path className="figure-trunk" d="M60 44V74" />
          <circle cx="60" cy="22" r="10" />
          <path className="figure-limb" d="M57 78L52 116M63 78L68 116M54 44L46 76M66 44L82 52L88 28" />
        </g>
      </svg>
      <canvas ref={canvas} role="img" aria-label={firstVisit.hello.greets} />
    </div>
  );
}
