import "./placement.css";
import type { Posture, ViewClass } from "../../../core/body/scene";
import type { Exercise } from "../../../core/exercise/exercise";
import { words } from "../../../words";

/** How far the body is turned from side-on, for the picture from above. Degrees. */
const TURN_DEG: Readonly<Record<ViewClass, number>> = { side: 0, oblique: 20, diagonal: 45, front: 90, rear: -90 };

type Shape = "hanging" | "kneeling" | "lying" | "standing";

function shapeOf(posture: Posture | undefined): Shape {
  if (posture === "standing" || posture === "bent-over") return "standing";
  if (posture === "hanging-back") return "hanging";
  return posture === "all-fours" ? "kneeling" : "lying";
}

/** Where the laptop stands: from the side (distance, tilt) and from above (which way the body lies or faces). */
export function Placement({ exercise }: { exercise: Exercise }) {
  const { view, distanceM, tiltDeg } = exercise.placement;
  const metres = words.placement.metres(distanceM);
  const degrees = words.placement.degrees(tiltDeg);
  const shape = shapeOf(exercise.start.postures[0]);
  return (
    <div className="placement">
      <svg viewBox="0 0 360 170" role="img" aria-label={words.placement.described(metres, degrees, words.view[view])}>
        <g className="turns-with-room">
          <path className="placement-floor" d="M10 132H350" />
          <path className="placement-view" d="M58 112L330 34V132H330Z" />
          <FromTheSide shape={shape} endOn={Math.abs(TURN_DEG[view]) < 45} />
          <g className="placement-laptop">
            <path d="M24 129H58" />
            <path d="M58 129L64 101" />
          </g>
          <path className="placement-tilt" d="M58 129V98" />
          <path className="placement-measure" d="M60 148H274M60 143V153M274 143V153" />
        </g>
        <text className="placement-degrees" x="20" y="90">
          {degrees}
        </text>
        <text className="placement-metres" x="167" y="166" textAnchor="middle">
          {metres}
        </text>
        <text className="placement-caption" x="10" y="16">
          {words.exercise.fromSide}
        </text>
      </svg>
      <svg viewBox="0 0 220 170" aria-hidden="true">
        <g className="turns-with-room">
          <path className="placement-view" d="M110 150L20 28H200Z" />
          <g transform={`rotate(${-TURN_DEG[view]} 110 66)`}>
            <rect className="placement-mat-above" x="48" y="46" width="124" height="40" rx="8" />
            <FromAbove shape={shape} />
          </g>
          <g className="placement-laptop">
            <path d="M92 152H128" />
            <path d="M96 160H124" />
          </g>
        </g>
        <text className="placement-caption" x="10" y="16">
          {words.exercise.fromAbove}
        </text>
      </svg>
    </div>
  );
}

/** A body seen from one end of the mat: what it is drawn of, path and width of each part, and the height of its head. */
interface EndOn {
  readonly parts: readonly (readonly [path: string, width: number])[];
  readonly headY: number;
  readonly straps?: string;
}

const END_ON: Readonly<Record<Shape, EndOn>> = {
  standing: {
    parts: [
      ["M269 92V124M281 92V124", 9],
      ["M275 66V90", 20],
      ["M262 66V92M288 66V92", 6],
    ],
    headY: 45,
  },
  hanging: {
    parts: [
      ["M269 104V124M281 104V124", 9],
      ["M275 88V102", 20],
      ["M265 88L264 64M285 88L286 64", 6],
    ],
    headY: 72,
    straps: "M264 62V30M286 62V30",
  },
  kneeling: {
    parts: [
      ["M264 94V124M286 94V124", 9],
      ["M268 92H282", 22],
    ],
    headY: 74,
  },
  lying: { parts: [["M262 119H288", 14]], headY: 112 },
};

/** When the laptop looks at your side, this picture looks at you from one end of the mat. */
function FromTheSide({ shape, endOn }: { shape: Shape; endOn: boolean }) {
  // Standing looks much the same from anywhere.
  if (!endOn && shape !== "standing") {
    return (
      <>
        <path className="placement-mat" d="M214 128H338" />
        <g className="placement-body">
          <path d="M232 121H306" strokeWidth="13" />
          <circle cx="322" cy="119" r="8" />
        </g>
      </>
    );
  }
  const { parts, headY, straps } = END_ON[shape];
  return (
    <>
      <path className="placement-mat" d="M246 128H304" />
      {straps && <path className="placement-strap" d={straps} />}
      <g className="placement-body">
        {parts.map(([path, width]) => (
          <path key={path} d={path} strokeWidth={width} />
        ))}
        <circle cx="275" cy={headY} r="9" />
      </g>
    </>
  );
}

function FromAbove({ shape }: { shape: Shape }) {
  if (shape === "standing") {
    return (
      <g className="placement-body">
        <path d="M110 54V78" strokeWidth="16" />
        <circle cx="114" cy="66" r="10" />
        <path d="M118 58H128M118 74H128" strokeWidth="6" />
      </g>
    );
  }
  return (
    <g className="placement-body">
      <path d="M88 66H128" strokeWidth="20" />
      <path d="M70 60H88M70 72H88" strokeWidth="8" />
      <circle cx="146" cy="66" r="9" />
    </g>
  );
}
