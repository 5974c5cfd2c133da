import type { Exercise, ExerciseId } from "../core/exercise/exercise";

/** What the lab and the tests have to know to act and film an exercise; no part of the app. */
export interface LabFacts {
  /** Seconds, calm and quicker than in the demonstrations; every limit of tempo is kept. */
  readonly tempo: LabTempo;
  /** Where it differs in films of faults: holds are shortened where they are not what is looked at. */
  readonly brisk?: Partial<LabTempo>;
  /** Views that are turned towards an end of the body: which end is the better one. */
  readonly end: 1 | -1;
  /** Bodies from here on were first filmed when every limit stood: what is promised is proved on them alone. */
  readonly freshFrom: number;
  /** A fault that people make now and then; made-up histories have it. */
  readonly commonFault: string;
  /** The one that pictures of the page show beside doing it well, where it is another. */
  readonly shownFault?: string;
  /** The model does not find somebody who lies so, only follows them there: films begin before the start pose. */
  readonly foundBefore?: boolean;
  /** The faults that the exercise is filmed for first, at several sizes and from several sides. */
  readonly keyFaults?: readonly string[];
  /** By fault: how it is acted where the choreography's own major size will not do. */
  readonly acting?: Readonly<Record<string, ActedOtherwise>>;
  /** By fault, with the reason: what no performance of the drawn body makes speak, so that it is not shown to work. */
  readonly unheard?: Readonly<Record<string, string>>;
  /** By name, with the reason: other movements of the drawn body, everyday ones and lookalikes, that rightly count as this. */
  readonly alsoCounts?: Readonly<Record<string, AlsoCounts>>;
  /**
   * By exercise, with the reason: whose coach takes this one for its own where it is seen from an end. False reps, known until
   * the other one's rules are mended; a test says when they are.
   */
  readonly mistakenFor?: Readonly<Partial<Record<ExerciseId, string>>>;
  /** By fault, with the reason: what the drawn body cannot act. */
  readonly cannotAct?: Readonly<Record<string, string>>;
  /**
   * What stands before the body in films by lot, by the joints it hides: never all of what moves, since a rep that hides
   * that is seen by nobody. Hips, knees, feet or hands where absent.
   */
  readonly hidden?: readonly RegExp[];
  /** Ends of the body that may be cut off by the picture, and it is still clearly seen; the head or the feet where absent. */
  readonly cutOff?: readonly RegExp[];
  /** What somebody who demonstrates wrong form does without ceasing to do the exercise; `keyFaults` where absent. */
  readonly mildFaults?: readonly string[];
}

export interface LabTempo {
  readonly outS: number;
  readonly holdS: number;
  readonly backS: number;
  readonly restS: number;
}

export interface AlsoCounts {
  /** Only in films: before the camera it counts nothing. */
  readonly only?: "clip";
  readonly because: string;
}

export interface ActedOtherwise {
  readonly reps?: number;
  /** The choreography's own major size where absent. */
  readonly size?: number;
  readonly honestStart?: boolean;
  readonly approach?: boolean;
  /** Not every rep need show it. */
  readonly someReps?: boolean;
  /** Landmarks lie where the real model puts them, not on the joints. */
  readonly habits?: boolean;
  readonly because: string;
}

/** Faults that some view shows, and faults that are acted. What a camera shows of a back that bends is little (`docs/accuracy.md`). */
export const LEAST_FAULTS = 3;
/** Of an exercise without a range to reach little else can be told, and none of it is the main thing. */
const LEAST_FAULTS_OF_A_WAVE = 2;

export const leastFaults = ({ wave }: Pick<Exercise, "wave">): number => (wave ? LEAST_FAULTS_OF_A_WAVE : LEAST_FAULTS);
