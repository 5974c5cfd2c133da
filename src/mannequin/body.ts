import type { BodySide } from "../core/body/pose";

/** What may differ between bodies. Everything else follows from the height. */
export interface BodyShape {
  readonly heightM: number;
  /** Thickness of trunk and limbs against the average: 1 = average, 1.2 = stout. */
  readonly girth: number;
  /** Width between the shoulder joints against the average. */
  readonly shoulderWidth: number;
  /** Width between the hip joints against the average. */
  readonly hipWidth: number;
}

export const AVERAGE_SHAPE: BodyShape = { heightM: 1.72, girth: 1, shoulderWidth: 1, hipWidth: 1 };

/**
 * Segment lengths as fractions of body height.
 * Source: Drillis R, Contini R 1966, Body Segment Parameters, as tabulated by Winter, Biomechanics and Motor Control of
 * Human Movement (upper arm .186, forearm .146, hand .108, thigh .245, shank .246, ankle .039, foot .152, hip joint at
 * .530, shoulder joint at .818, eye at .936 of the height).
 * The widths between the joint CENTRES are judgement: the table's .259 and .191 are outer breadths.
 */
export const FRACTION_OF_HEIGHT = {
  ankle: 0.039,
  shank: 0.246,
  thigh: 0.245,
  hip: 0.53,
  shoulder: 0.818,
  upperArm: 0.186,
  foreArm: 0.146,
  hand: 0.108,
  foot: 0.152,
  eye: 0.936,
  shoulderHalf: 0.1,
  hipHalf: 0.052,
} as const;

/** Lengths of one body, metres. */
export interface Body {
  readonly shape: BodyShape;
  readonly height: number;
  readonly shank: number;
  readonly thigh: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly hand: number;
  readonly foot: number;
  /** Ankle joint above the sole. */
  readonly ankleHeight: number;
  /** Back of the heel behind the ankle joint. */
  readonly heelBehind: number;
  /** Mid-hip to mid-shoulder in the neutral, upright trunk. */
  readonly trunk: number;
  readonly hipHalf: number;
  readonly shoulderHalf: number;
  /** Joint centres above the floor when that part of the body rests on it. */
  readonly rest: {
    readonly knee: number;
    readonly wrist: number;
    readonly elbow: number;
    readonly shoulderSupine: number;
    readonly hipSupine: number;
    readonly hipProne: number;
    readonly hipSitting: number;
  };
}

/** The lengths of a body of this shape, metres. */
export function makeBody(shape: Partial<BodyShape> = {}): Body {
  const whole = { ...AVERAGE_SHAPE, ...shape };
  const { heightM, girth } = whole;
  const of = FRACTION_OF_HEIGHT;
  const soft = heightM * girth;
  return {
    shape: whole,
    height: heightM,
    shank: of.shank * heightM,
    thigh: of.thigh * heightM,
    upperArm: of.upperArm * heightM,
    foreArm: of.foreArm * heightM,
    hand: of.hand * heightM,
    foot: of.foot * heightM,
    ankleHeight: of.ankle * heightM,
    heelBehind: 0.27 * of.foot * heightM,
    trunk: (of.shoulder - of.hip) * heightM,
    hipHalf: of.hipHalf * heightM * whole.hipWidth,
    shoulderHalf: of.shoulderHalf * heightM * whole.shoulderWidth,
    rest: {
      knee: 0.034 * heightM,
      wrist: 0.02 * heightM,
      elbow: 0.024 * heightM,
      shoulderSupine: 0.068 * soft,
      hipSupine: 0.064 * soft,
      hipProne: 0.056 * soft,
      hipSitting: 0.056 * soft,
    },
  };
}

/** + 1 for the body's left (the body's own x axis points to its left), − 1 for its right. */
export function sideSign(side: BodySide): 1 | -1 {
  return side === "left" ? 1 : -1;
}
