/** The corrections of somebody on the floor, in the same box and strokes as the others. */

/** Somebody on their back, knees up, the head at the right; `x`: where the hips are. */
export function Lying({ x, y = 94 }: { x: number; y?: number }) {
  return (
    <g className="figure-near" transform={`translate(${x} ${y})`}>
      <path className="figure-trunk" d="M0 0H32" />
      <path className="figure-limb" d="M0 0L-20 -24L-32 4M28 2L6 6" />
      <circle cx="46" cy="-2" r="9" />
    </g>
  );
}

/** From above: the laptop below, somebody on a mat along it, and which way to move. */
function Slide({ away }: { away: boolean }) {
  return (
    <>
      <path className="figure-cone" d="M100 100L14 8H186Z" />
      <path className="figure-prop" d="M78 106H122" />
      <g className="figure-near" transform={`translate(0 ${away ? 70 : 26})`}>
        <path className="figure-trunk" d="M70 0H118" />
        <path className="figure-limb" d="M70 0H36" />
        <circle cx="134" cy="0" r="10" />
      </g>
      <path className="figure-act" d={away ? "M94 52V16M80 30L94 16L108 30" : "M94 46V82M80 68L94 82L108 68"} />
    </>
  );
}

export const SlideAway = () => <Slide away />;
export const SlideCloser = () => <Slide away={false} />;

/** The picture's frame, and somebody of whom it shows a part. */
export function SmallRoom() {
  return (
    <>
      <path className="figure-frame" d="M34 8H166V104H34Z" />
      <Lying x={52} />
      <path className="figure-act" d="M120 34A16 16 0 1 1 152 34A16 16 0 1 1 120 34M128 34L134 40L145 27" />
    </>
  );
}
