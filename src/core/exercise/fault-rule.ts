import type { PairedJoint } from "../body/pose";
import type { ViewClass } from "../body/scene";
import type { Metric, Unit } from "./sample";

export type { Metric, Unit } from "./sample";

/**
 * The part of a finished rep that a check looks at. "hold" is the top without its first and last moments, for checks of
 * stillness; "before" lies between the last rep and this one, for movements that go past the start pose.
 */
export type Stretch = "top" | "hold" | "out" | "back" | "rep" | "start" | "before";
export type Priority = "safety" | "form" | "range" | "tempo";

/**
 * How a fault is found in a rep: a metric, over a stretch of the rep, put into one number by a statistic, absolute or
 * as a change from the user's own start pose, beyond `limit`; `severe` sets where severity reaches 1.
 */
export interface MetricCheck {
  readonly kind: "metric";
  readonly metric: Metric;
  readonly during: Stretch;
  readonly statistic: "median" | "max" | "min" | "range" | "sd";
  /**
   * "start": the change from the user's start pose, measured once; "rest": from the moment before this very rep, and from
   * the start pose where that was not seen; "reps": from the set's earlier reps without a key fault; "own":
   * the value itself.
   */
  readonly against: "start" | "rest" | "reps" | "own";
  /** What it counts from in the start pose, where that is another quantity: how this body reads what is known there. */
  readonly zero?: Metric;
  /** What people typically show in the start pose, for clips that do not; null: not assessed without a start pose. */
  readonly typical: number | null;
  /** "away": too far to either side. */
  readonly beyond: "above" | "below" | "away";
  readonly limit: number;
  /** null: this check never becomes severe. */
  readonly severe: number | null;
  /** A number outside is no movement of a body: the person, or the laptop, has been moved. Default: all are believed. */
  readonly plausible?: readonly [least: number, most: number];
  /** A live warning while the rep is going on; off for checks that only make sense when the rep is over. */
  readonly live: boolean;
}

/** A stretch of the rep that was over too soon (or lasted too long). */
export interface TempoCheck {
  readonly kind: "tempo";
  readonly during: "out" | "top" | "back";
  readonly beyond: "above" | "below";
  readonly limit: number;
  readonly severe: number | null;
}

/** One point went further, for what another one did, than it may: a hand that holds on to something stays where it is. */
export interface TravelCheck {
  readonly kind: "travel";
  /** The coordinates of each point, in the picture. */
  readonly of: readonly Metric[];
  readonly than: readonly Metric[];
  /** Travel of the one over that of the other. */
  readonly limit: number;
  /** Only travel against the other one's counts: down while it goes up. Pairs of coordinates, as many of the one as of the other. */
  readonly opposite?: boolean;
}

/** Several checks of which a number must agree: one witness alone may mislead. */
export interface WitnessCheck {
  readonly kind: "witnesses";
  readonly unit: Unit;
  readonly witnesses: readonly MetricCheck[];
  /** How many must be beyond their limit for a fault, and how many for it to be severe. */
  readonly needed: number;
  readonly neededSevere: number;
  /**
   * The same against the set's own other reps: `needed` of these are enough as well. What a body's build hides from the
   * first list is in all of its reps alike.
   */
  readonly amongReps?: readonly MetricCheck[];
}

export type Check = MetricCheck | TempoCheck | WitnessCheck;

/** What must not read more than this in the start pose. */
export interface Build {
  readonly metric: Metric;
  readonly most: number;
}

export interface FaultRule {
  readonly id: string;
  /** As the review names it: "Hips too low". */
  readonly name: string;
  /** A key fault weighs more and may be spoken first. */
  readonly key: boolean;
  readonly priority: Priority;
  readonly check: Check;
  /** Views in which the check may speak; elsewhere it is "not visible from this side". */
  readonly views: readonly ViewClass[];
  /** What is said: short, positive, about the skill. */
  readonly cue: string;
  /** What is said when the fault, once cued, is gone. */
  readonly praise: string;
  readonly why: string;
  /** Where the thresholds come from: a source of the rules, the lab, or judgement. */
  readonly source: string;
  /** Joints to mark on the screen. */
  readonly joints: readonly PairedJoint[];
  /** Only for reps of both sides together. */
  readonly togetherOnly?: boolean;
  /** Only where the working side is the nearer one: of the other the sensor sees too little, whatever it says. */
  readonly nearOnly?: boolean;
  /** Of a body that reads more in its start pose nothing is said: there the check was found to miss. */
  readonly build?: Build;
  /**
   * Right after a rep of the same side it rather says that the model took one leg for the other: the rep is the other side's
   * then, and nothing is judged of legs that were mixed.
   */
  readonly doubtsSide?: boolean;
  /** Read off the leg that is lifted, whichever it is: judged also where the model took one leg for the other. */
  readonly eitherLeg?: boolean;
}
