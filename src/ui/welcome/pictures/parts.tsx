/** What the pictures of the first questions are drawn of, in a box of 200 × 112 with the floor at y = 104; as in `live/hint`. */

export function FloorLine({ mat = false }: { mat?: boolean }) {
  return <path className="figure-mat" d={mat ? "M40 102H160" : "M6 104H194"} strokeWidth={mat ? 9 : undefined} />;
}

interface BodyProps {
  /** Places of the parts: paths of the trunk, of the near limbs, of the far ones. */
  readonly trunk: string;
  readonly limbs: string;
  readonly far?: string;
  readonly head: readonly [x: number, y: number];
}

/** Somebody in any position. */
export function Person({ trunk, limbs, far, head: [x, y] }: BodyProps) {
  return (
    <>
      {far && (
        <g className="figure-far">
          <path className="figure-limb" d={far} />
        </g>
      )}
      <g className="figure-near">
        <path className="figure-trunk" d={trunk} />
        <circle cx={x} cy={y} r="9.5" />
        <path className="figure-limb" d={limbs} />
      </g>
    </>
  );
}

/** Side view, facing right. */
export function Chair({ x }: { x: number }) {
  return <path className="figure-prop" d={`M${x} 34V104M${x} 70H${x + 34}V104`} />;
}

export function Kettlebell({ x, y }: { x: number; y: number }) {
  return (
    <>
      <path className="figure-prop" d={`M${x - 6} ${y - 6}V${y - 12}H${x + 6}V${y - 6}`} />
      <circle className="figure-weight" cx={x} cy={y + 3} r="11" />
    </>
  );
}

export function Laptop({ x }: { x: number }) {
  return <path className="figure-prop" d={`M${x} 102H${x + 30}L${x + 39} 72`} />;
}

/** Where it hurts. */
export function Ache({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle className="figure-cone" cx={x} cy={y} r="17" />
      <circle className="figure-lamp" cx={x} cy={y} r="6" />
    </>
  );
}
