/** How long the picture may disagree before the coach believes it; seconds, rules §5.1. */
export const TIMES = {
  /** Out of the exercise's postures: the start pose is asked for again. */
  postureLost: 0.7,
  /**
   * In the middle of a rep, which is dropped then: a body that does it badly may look like another posture at the top.
   * Judgement: longer than a top is held, shorter than getting up and lying down again.
   */
  postureLostInRep: 2,
  /** Nobody seen: the count pauses, then the set-up begins anew. */
  pause: 1,
  lost: 3,
  /** In a clip there may be no still start: a moment in the start pose is enough for a baseline. */
  clipStart: 0.15,
  /** What the exercise keeps still has moved for this long: the rep under way is another movement. */
  broken: 0.15,
  /** And what begins so soon after that is part of it: a back sinks and rises when a leg is put down. Judgement. */
  afterBroken: 0.5,
  /** Of somebody who moves well the start pose is not asked for, beyond a hold for this long. Judgement. */
  underWay: 4,
  /** The start pose's band is wide, and on the way back it lasts until the rep ends: at four seconds a way, half of it. Judgement. */
  startPassed: 2,
  /** A rep takes no longer than this besides its hold: four seconds each way. Judgement. */
  slowest: 8,
} as const;
