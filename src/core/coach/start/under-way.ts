import type { RepRule } from "../../exercise/exercise";
import type { Follower } from "../reps/follower.types";
import { TIMES } from "../times";
import { NO_BASELINE } from "./baseline";
import type { Beginning } from "./beginning";
import type { Rests } from "./rests";

/** Whether somebody whose start pose was not held is in the middle of movements that may begin a set. Times in seconds. */
export interface UnderWay {
  /** Every frame. @param atStart the start pose is there */
  look(t: number, atStart: boolean): void;
  /** At the top of a movement, or on the way back from it. */
  readonly above: boolean;
  /**
   * Up for longer than usual, and yet in the start pose: the rest it began from was none, but a moment of lying down or
   * arranging. Whoever is elsewhere may be holding a long one, for as long as a rep may take.
   */
  isStuck(t: number): boolean;
  /** In the middle of a movement that began in the start pose, or between two of them. */
  movesWell(t: number): boolean;
  /** At the top of a movement that began in the start pose: held still there, that is no start pose. */
  isUp(t: number): boolean;
}

export function createUnderWay(
  { holdTargetS, maxS }: Pick<RepRule, "holdTargetS" | "maxS">,
  follower: Follower,
  rests: Pick<Rests, "signal">,
  beginning: Pick<Beginning, "isMoving">,
): UnderWay {
  /** When there was last no movement under way. */
  let downAt: number | null = null;
  /** Since when the start pose is there without a break. */
  let startAt: number | null = null;
  /** Since its beginning, or between two of them, no longer than so many seconds. */
  const moves = (t: number, longestS: number) => {
    const { startedAt } = follower;
    if (rests.signal === NO_BASELINE) return false;
    return startedAt === null ? beginning.isMoving(t) : t - startedAt < longestS;
  };
  const usualS = holdTargetS + TIMES.underWay;
  const isAbove = () => follower.phase === "top" || follower.phase === "back";
  return {
    look(t, atStart) {
      startAt = atStart ? (startAt ?? t) : null;
      if (follower.phase === "ready") downAt = t;
    },
    get above() {
      return isAbove();
    },
    isStuck: (t) => {
      const passed = t - (startAt ?? t) < TIMES.startPassed;
      return t - (downAt ?? t) >= (passed ? maxS : holdTargetS + TIMES.slowest);
    },
    movesWell: (t) => moves(t, follower.phase === "top" ? maxS : usualS),
    isUp: (t) => isAbove() && moves(t, usualS),
  };
}
