import { Lying } from "./floor-drawings";

/**
 * The set-up's corrections as drawings in a box of 200 × 112: laptop on the left, user on the right. Few and thick
 * strokes: they are looked at from three metres. What has to be done is drawn in the accent.
 */

const STANDING = "M0 46L-6 72M0 46L6 72M0 44V18M0 22L-12 40M0 22L12 40";

function Floor() {
  return <path className="figure-mat" d="M6 104H194" />;
}

function Laptop() {
  return <path className="figure-prop" d="M8 101H38L47 70" />;
}

function Cone() {
  return <path className="figure-cone" d="M44 86L192 14V102H44Z" />;
}

/** Somebody standing at `x`. */
function Person({ x, dashed = false }: { x: number; dashed?: boolean }) {
  return (
    <g
      className={dashed ? "figure-far" : "figure-near"}
      transform={`translate(${x} 30)`}
      strokeDasharray={dashed ? "2 9" : undefined}
    >
      <path className={dashed ? undefined : "figure-limb"} d={STANDING} strokeWidth="4" />
      {!dashed && <circle cx="0" cy="0" r="10" />}
      {dashed && <path d="M-9 0A9 9 0 1 1 9 0A9 9 0 1 1 -9 0" strokeWidth="5" />}
    </g>
  );
}

export function Nobody() {
  return (
    <>
      <Floor />
      <Cone />
      <Laptop />
      <Person x={138} dashed />
      <path className="figure-act" d="M194 34L166 34M176 24L166 34L176 44" />
    </>
  );
}

export function SitUp() {
  return (
    <>
      <Floor />
      <Laptop />
      <g className="figure-near">
        <path className="figure-trunk" d="M128 92L120 58" />
        <path className="figure-limb" d="M128 94L158 76L176 100M120 62L98 96" />
        <circle cx="118" cy="36" r="12" />
      </g>
      <path className="figure-act" d="M88 58V26M78 36L88 26L98 36" />
    </>
  );
}

export function StepBack() {
  return (
    <>
      <Floor />
      <Cone />
      <Laptop />
      <Person x={84} />
      <path className="figure-act" d="M112 58H166M150 42L166 58L150 74" />
    </>
  );
}

export function ComeCloser() {
  return (
    <>
      <Floor />
      <Cone />
      <Laptop />
      <Person x={172} />
      <path className="figure-act" d="M146 58H84M100 42L84 58L100 74" />
    </>
  );
}

/** A screen that tips about its hinge: where it stands, and where to. */
function Tip({ to }: { to: "forward" | "back" }) {
  const forward = to === "forward";
  return (
    <>
      <path className="figure-mat" d="M6 104H194" />
      <path className="figure-near-line" d="M40 100H112" />
      <path className="figure-from-line" d={forward ? "M112 100L156 34" : "M112 100L116 22"} />
      <path className="figure-near-line" d={forward ? "M112 100L120 22" : "M112 100L158 36"} />
      <path
        className="figure-act"
        d={forward ? "M176 44Q164 14 138 10M152 2L138 10L148 24" : "M98 20Q124 -2 160 14M150 0L160 14L144 22"}
      />
    </>
  );
}

export const TipForward = () => <Tip to="forward" />;
export const TipBack = () => <Tip to="back" />;

/** The picture's frame with somebody leaving it, and which way to move on the screen: to its left or to its right. */
export function Move({ toLeft, lying = false }: { toLeft: boolean; lying?: boolean }) {
  return (
    <g transform={toLeft ? "translate(200 0) scale(-1 1)" : undefined}>
      <path className="figure-frame" d="M34 8H166V104H34Z" />
      {lying ? <Lying x={36} /> : <Person x={34} />}
      <path className="figure-act" d={lying ? "M64 40H124M108 24L124 40L108 56" : "M64 58H124M108 42L124 58L108 74"} />
    </g>
  );
}

/** From above: laptop below, shoulders turned until they point at it. */
export function TurnSideOn() {
  return (
    <>
      <path className="figure-cone" d="M100 100L30 8H170Z" />
      <path className="figure-prop" d="M78 104H122" />
      <g className="figure-from">
        <path className="figure-trunk" d="M70 46H130" />
      </g>
      <g className="figure-near">
        <path className="figure-trunk" d="M100 22V70" />
        <circle cx="104" cy="46" r="12" />
      </g>
      <path className="figure-act" d="M134 66Q142 34 118 16M134 16L118 16L120 32" />
    </>
  );
}

export function Light() {
  return (
    <>
      <Floor />
      <Laptop />
      <Person x={150} />
      <circle className="figure-lamp" cx="54" cy="28" r="11" />
      <path className="figure-act" d="M78 32L118 42M74 44L108 62M80 18L118 16" />
    </>
  );
}

export function Covered() {
  return (
    <>
      <Floor />
      <Laptop />
      <Person x={150} />
      <path className="figure-box" d="M64 52H92V102H64Z" />
      <path className="figure-act" d="M78 44V14M66 26L78 14L90 26" />
    </>
  );
}

export function StillPicture() {
  return (
    <>
      <Floor />
      <Laptop />
      <Person x={150} />
      <path className="figure-act" d="M68 22V52M86 22V52" />
    </>
  );
}

export function TurnPicture() {
  return (
    <>
      <Floor />
      <Laptop />
      <Person x={150} />
      <path className="figure-act" d="M54 36A24 24 0 1 1 78 60M90 50L78 60L90 70" />
    </>
  );
}

export function TwoPeople() {
  return (
    <>
      <Floor />
      <Cone />
      <Laptop />
      <Person x={96} />
      <Person x={150} dashed />
      <path className="figure-act" d="M166 58H194M182 46L194 58L182 70" />
    </>
  );
}

export function Hidden() {
  return (
    <>
      <Floor />
      <Cone />
      <Laptop />
      <Person x={154} />
      <path className="figure-box" d="M92 66H130V102H92Z" />
      <path className="figure-act" d="M111 58V26M99 38L111 26L123 38" />
    </>
  );
}

export function CloseTop() {
  return (
    <>
      <path className="figure-from-line" d="M66 18Q30 50 44 74T40 106" />
      <g className="figure-near">
        <path d="M100 30Q94 62 104 104" strokeWidth="40" />
        <circle cx="104" cy="10" r="13" />
      </g>
      <path className="figure-act" d="M74 32Q66 64 76 106" />
      <path className="figure-act" d="M22 60H52M42 50L52 60L42 70" />
    </>
  );
}
