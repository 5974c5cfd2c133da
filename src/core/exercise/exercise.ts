import type { BodySide, PairedJoint } from "../body/pose";
import type { Posture, ViewClass } from "../body/scene";
import type { CoachWords } from "./coach-words";
import type { ExerciseId } from "./exercise-id";
import type { FaultRule, Metric, MetricCheck, TravelCheck } from "./fault-rule";
import type { Sample } from "./sample";

export type * from "./coach-words";
export type { ExerciseId } from "./exercise-id";
export type * from "./fault-rule";

export type RepSide = BodySide | "both";
export type Phase = "setup" | "ready" | "out" | "top" | "back" | "paused";
/** The signal that counts: progress = (value − from) / (to − from), 0 in the start pose and 1 at the top. */
export interface Signal {
  readonly name: string;
  /** Quantities whose value in the start pose the signal needs; kept in the baseline, per side. */
  readonly metrics: readonly Metric[];
  /**
   * For quantities without a nominal range: `read` gives the raw value, and progress is its place between the lowest
   * and the highest of the last `windowS` seconds, which count as at least `leastSpan` apart.
   */
  readonly adaptive: { readonly leastSpan: number; readonly windowS: number } | null;
  /**
   * The quantities are lowest at rest: a start pose measured with the limbs up is corrected when they come down by more
   * than this, in the metrics' unit.
   */
  readonly sinks?: number;
  /** null where it cannot be read. Sided exercises give one number per working leg. */
  read(sample: Sample, baseline: Baseline): Progress | null;
}

export type Progress =
  | { readonly both: number | null }
  | { readonly left: number | null; readonly right: number | null };

/** The user's own start pose: medians of metrics while it was held. */
export interface Baseline {
  /** null: never measured (the start pose has not been held yet, or the metric could not be read in it). */
  value(metric: Metric, side: BodySide): number | null;
}

/** Hysteresis gates on progress, and the times a rep may take. */
export interface RepRule {
  /** Leaving the start pose. */
  readonly leave: number;
  /** Reaching the top, and leaving it again. */
  readonly top: number;
  readonly topExit: number;
  /** Peak that makes a partial rep, logged but not counted. */
  readonly partial: number;
  /** Back at the start. */
  readonly back: number;
  /** Coming back at least this far and rising again begins a new rep, though the start was not quite reached. */
  readonly again: number;
  /**
   * Coming down by this share of the rep's own height and rising by most of it again begins a new rep too, however far
   * up the turn was: limbs that never come down to rest between reps. Absent: only `again`.
   */
  readonly dip?: number;
  /**
   * What must have been seen of a rep that the ends of a clip cut off: its way "out" to the top, its way "back", or
   * "either". Live sets begin in the start pose, so there a rep is always seen whole.
   */
  readonly seen: "out" | "back" | "either";
  /** Seconds a rep may take, from leaving the start to being back; shorter or longer is something else. */
  readonly minS: number;
  readonly maxS: number;
  /** Seconds at the top to aim at; 0 where no hold is asked for. */
  readonly holdTargetS: number;
  /** Seconds to aim at from the end of one rep to the end of the next, where the pace is the exercise. */
  readonly cycleTargetS?: number;
  readonly source: string;
}

/** How the first pose must look before anything is counted. */
export interface StartPose {
  readonly postures: readonly Posture[];
  /** Words for what is still missing, most important first; empty when the pose is there. */
  missing(sample: Sample): StartHint | null;
  readonly holdS: number;
}

export interface StartHint {
  readonly id: string;
  /** "Come onto your hands and knees." */
  readonly text: string;
}

type OwnOfVariant =
  | "steps"
  | "start"
  | "postures"
  | "needs"
  | "requires"
  | "lookalikes"
  | "placement"
  | "partialCue"
  | "cannotSee";

export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly level: "easier" | "standard" | "harder";
  readonly description: string;
  /** When the programme may offer it. */
  readonly suggestWhen: string;
  /** Faults that do not apply in this variant. */
  readonly without: readonly string[];
  /** Thresholds that differ: fault id → new numbers. */
  readonly limits: Readonly<Record<string, { readonly limit: number; readonly severe: number | null }>>;
  /** What counts, where it is another thing; of the exercise's own metrics. */
  readonly signal?: Signal;
  /**
   * Where one leg works in a movement of both, told by what it is at the top: an index, 0 while it is the left one and 1 the
   * right; or how far the left foot is above the right one, which stands then.
   */
  readonly workingLeg?: Metric;
  /** What is another thing altogether, where the variant is done in another position. */
  readonly own?: Partial<Pick<Exercise, OwnOfVariant>>;
  /** Gates and times that differ, where the variant is about range or about holding. */
  readonly rep?: Partial<Omit<RepRule, "seen" | "source">>;
}

export interface Dose {
  readonly sets: number;
  readonly reps: number;
  readonly perSide: boolean;
  readonly restS: number;
  readonly source: string;
}

/** Where the laptop stands for this exercise. */
export interface Placement {
  readonly view: ViewClass;
  readonly distanceM: readonly [number, number];
  readonly tiltDeg: readonly [number, number];
  /** Metres that its joints take up from side to side and from bottom to top in a whole rep, of a body of 1.72 m; measured on the drawn one. */
  readonly roomM: readonly [across: number, up: number];
  readonly text: string;
}

/** Joints joined by the line that matters: drawn strong over the quiet skeleton. */
export interface FormLine {
  readonly joints: readonly PairedJoint[];
  /** Both sides' joint instead of the near side's, e.g. the hip line from left to right. */
  readonly across: boolean;
  /** Faults that colour it. */
  readonly faults: readonly string[];
}

export interface Requirement {
  readonly id: string;
  readonly text: string;
  /** A check that finds something when the requirement is NOT met. */
  readonly check: MetricCheck | TravelCheck;
  /** Variants in which it is not asked for. */
  readonly without: readonly string[];
  /** Asked only of reps of one side. */
  readonly oneSideOnly?: boolean;
}

/** A movement that is not the exercise, though somebody may take it for it: told in words when it ends, never counted. */
export interface Lookalike {
  readonly id: string;
  readonly text: string;
  /** 0 at its rest, 1 where it is clearly this; of the exercise's own start pose. */
  readonly signal: Signal;
  readonly source: string;
  /** Variants that are just this. */
  readonly without?: readonly string[];
}

/** Something is held that has to be fetched and put away, which is told from the reps by where the hands go. */
export interface Fetching {
  /** Of the hands above the feet, torso lengths. */
  readonly height: Metric;
  /** Of the arms ahead of hanging, degrees. */
  readonly ahead: Metric;
  /** Lower than this the hands are at the floor: beside other movements of the set, and alone, with nothing to compare. */
  readonly floor: { readonly among: number; readonly alone: number };
  readonly seat: number;
  /** Farther ahead than this they do not hang. */
  readonly aheadDeg: number;
  /** From here on two movements go to different places. */
  readonly unlike: { readonly height: number; readonly aheadDeg: number };
  /** Said of a movement that put it away. */
  readonly putAway: StartHint;
  /** Variants in which it is fetched by the rep itself. */
  readonly without: readonly string[];
  readonly source: string;
}

/** One exercise: typed data, plus small named measuring functions. */
export interface Exercise {
  readonly id: ExerciseId;
  /** Stored with every session, so that old sessions are never silently judged by newer rules. */
  readonly revision: number;
  /** The lab has no films of it yet: it is counted, and the app judges nothing of it; see `silenced`. */
  readonly provisional?: true;
  readonly name: string;
  readonly purpose: string;
  readonly steps: readonly string[];
  /** "both": no sides; "alternating": one leg at a time; "either": both together, or one at a time. */
  readonly sides: "both" | "alternating" | "either";
  readonly signal: Signal;
  readonly rep: RepRule;
  readonly start: StartPose;
  /** Postures the whole movement stays within; outside them nothing is counted. */
  readonly postures: readonly Posture[];
  readonly faults: readonly FaultRule[];
  /** What must stay true all through a rep: words for what is broken, or null. A rep that breaks it is dropped. */
  keeps?(sample: Sample): StartHint | null;
  /**
   * What a rep must show besides the signal; a rep that lacks it is not counted, and the words are said instead.
   * Only where the requirement can be read: what is not seen is never held against the user.
   */
  readonly requires: readonly Requirement[];
  readonly lookalikes?: readonly Lookalike[];
  readonly fetches?: Fetching | undefined;
  /** Said after a partial rep. */
  readonly partialCue: string;
  /** Spread of this quantity at the top, in torso lengths, measures how steady a rep is; null: not asked for. */
  readonly steadiness: Metric | null;
  /** Near-side joints without which nothing can be counted. */
  readonly needs: readonly PairedJoint[];
  readonly lines: readonly FormLine[];
  readonly variants: readonly Variant[];
  readonly dose: Dose;
  readonly placement: Placement;
  /** Told to the user in so many words. */
  readonly cannotSee: readonly string[];
  readonly notARep: readonly string[];
  /** Names of faults that earlier revisions looked for, since kept sets tell of them. */
  readonly retired?: Readonly<Record<string, string>>;
  /** The coach's own words in the language of this exercise's; absent: its hints are told by their ids. */
  readonly says?: CoachWords;
  /** In a version that works one leg of two: see `Variant.workingLeg`. */
  readonly workingLeg?: Metric | undefined;
  /**
   * A movement without an end range to reach: it is scored by how smoothly this quantity goes, and by how like the
   * person's own waves of the set its height is.
   */
  readonly wave?: Metric;
  readonly score: Readonly<Record<"range" | "form" | "tempo" | "stability", number>> &
    Readonly<Partial<Record<"even" | "smooth", number>>>;
}
