/** What a small drawing of an exercise is made of. */

/** A chain of joints, in the units of a 200 × 130 drawing whose floor is at y = 118. */
export type Chain = readonly (readonly [x: number, y: number])[];

export interface DrawnPose {
  readonly head: readonly [x: number, y: number];
  /** Hip to shoulder; three points make a bent back. */
  readonly trunk: Chain;
  readonly nearArm: Chain;
  readonly farArm: Chain;
  readonly nearLeg: Chain;
  readonly farLeg: Chain;
}

export interface Drawing {
  /** Standing drawings need more height than lying ones; all boxes have one shape, 25 : 14. */
  readonly box: string;
  readonly pose: DrawnPose;
  /** Where the movement comes from, drawn faintly: only the parts that move. */
  readonly from: Partial<DrawnPose>;
  /** The line that matters. */
  readonly line: Chain;
  /** Bars, straps and weights: thin lines and filled dots. */
  readonly props: { readonly lines: readonly Chain[]; readonly weights: Chain };
}
