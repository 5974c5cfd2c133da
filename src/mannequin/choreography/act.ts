import type { BodySide } from "../../core/body/pose";
import type { ExerciseId, RepSide } from "../../core/exercise/exercise";
import type { Body } from "../body";
import type { BodyPose } from "../body-pose";

/** A performance: what the body does at every instant, and the truth about it. Times in seconds from its beginning. */
export interface Act {
  readonly name: ExerciseId | string;
  readonly body: Body;
  readonly durationS: number;
  readonly reps: readonly TrueRep[];
  readonly props: readonly Prop[];
  at(t: number): BodyPose;
}

/** One performed repetition. */
export interface TrueRep {
  readonly n: number;
  /** The leg's side where limbs work crosswise; the standing leg's for a single-leg bridge. */
  readonly side: RepSide;
  /** Share of the good range: 1 = a full rep. */
  readonly range: number;
  readonly startS: number;
  readonly topS: number;
  readonly topEndS: number;
  readonly endS: number;
  readonly faults: readonly ActedFault[];
}

export interface ActedFault {
  readonly id: string;
  /** In the fault's own unit. */
  readonly size: number;
}

/** Things in the room, for drawing only. Places in world metres. */
export type Prop =
  | { readonly kind: "dumbbells" }
  | { readonly kind: "kettlebell" }
  | { readonly kind: "bar"; readonly heightM: number; readonly z: number }
  | { readonly kind: "straps"; readonly heightM: number; readonly z: number }
  | { readonly kind: "bench"; readonly heightM: number; readonly z: number };

/** Seconds of the parts of a rep. */
export interface Tempo {
  readonly outS: number;
  readonly holdS: number;
  readonly backS: number;
  readonly restS: number;
}

/** The numbers an exercise's posture consists of, each with its unit in its name. */
export type Numbers = Readonly<Record<string, number>>;

/** Which rep is being performed. */
export interface RepMoment {
  readonly side: BodySide;
  readonly variant: string;
}

/** What a fault of a size adds to the numbers of a good rep. */
export interface FaultEffect<P extends Numbers> {
  /** Added all through the set, in the start pose too. */
  readonly always?: Partial<P>;
  /** Added at the top, growing on the way there. */
  readonly top?: Partial<P>;
  /** Added halfway, gone at both ends. */
  readonly midway?: Partial<P>;
  /** Added when the body is back, and gone before the next rep. */
  readonly after?: Partial<P>;
  /** Amplitude of an unsteadiness all through the rep. */
  readonly wobble?: Partial<P>;
  readonly tempo?: Partial<Tempo>;
}

/** A fault that can be acted at a given size. */
export interface FaultAct<P extends Numbers> {
  readonly unit: "deg" | "torso" | "s" | "share";
  /** Sizes clearly beyond the minor and the major limit of Exercise rules §6. */
  readonly minor: number;
  readonly major: number;
  /** Acted so that it can be measured, the body would go through the floor: not for showing. */
  readonly throughTheFloor?: boolean;
  act(size: number, moment: RepMoment, body: Body): FaultEffect<P>;
}

/** An exercise as something to perform. */
export interface Choreography<P extends Numbers> {
  readonly id: ExerciseId;
  readonly variants: readonly string[];
  /** Whether left and right take turns. Where only some variants do: say which. */
  readonly sided: (variant: string) => boolean;
  tempo(variant: string): Tempo;
  start(body: Body, variant: string): P;
  /** Share of the way to the top at a share 0…1 of a part of the rep; out, hold and back again where absent. */
  readonly course?: (part: "out" | "hold" | "back", f: number) => number;
  /** Numbers at the top of a good rep; those not named stay as at the start. */
  top(body: Body, moment: RepMoment): Partial<P>;
  /** Amplitudes of the natural unsteadiness of a living body. */
  readonly tremor: Partial<P>;
  readonly faults: Readonly<Record<string, FaultAct<P>>>;
  /** The pose with these numbers, contacts obeyed. Built once for a body, then asked for every frame. */
  settle(body: Body, variant: string): (numbers: P) => BodyPose;
  /** Where between the beginning (0) and the end (1) of the top a still shows it best; in the middle where absent. */
  readonly stillAt?: (fault: string | null) => number;
  props(body: Body, variant: string): readonly Prop[];
  /** Where on the mat the body stands before it gets into the start pose, metres along it. */
  readonly standsAtZ: number;
  /** Poses on the way from standing to the start pose, in order, with the seconds to reach each. */
  approach(body: Body): readonly Waypoint[];
}

export interface Waypoint {
  readonly pose: BodyPose;
  readonly seconds: number;
}

/** Keeps the types of an exercise's own numbers while it is written down. */
export function defineChoreography<P extends Numbers>(choreography: Choreography<P>): Choreography<P> {
  return choreography;
}
