import type { Follower } from "../reps/follower.types";
import { TIMES } from "../times";
import { NO_BASELINE } from "./baseline";
import type { Beginning } from "./beginning";
import type { Rests } from "./rests";

/** Whether somebody whose start pose was not held is in the middle of movements that may begin a set. Times in seconds. */
export interface UnderWay {
  /** Every frame. */
  look(t: number): void;
  /** At the top of a movement, or on the way back from it. */
  readonly above: boolean;
  /** Up for longer than anyone holds it: the rest it began from was none, but a moment of lying down or arranging. */
  isStuck(t: number): boolean;
  /** In the middle of a movement that began in the start pose, or between two of them. */
  movesWell(t: number): boolean;
  /** At the top of a movement that began in the start pose: held still there, that is no start pose. */
  isUp(t: number): boolean;
}

export function createUnderWay(
  holdTargetS: number,
  follower: Follower,
  rests: Pick<Rests, "signal">,
  beginning: Pick<Beginning, "isMoving">,
): UnderWay {
  /** When there was last no movement under way. */
  let downAt: number | null = null;
  const underWay: UnderWay = {
    look(t) {
      if (follower.phase === "ready") downAt = t;
    },
    get above() {
      return follower.phase === "top" || follower.phase === "back";
    },
    isStuck: (t) => t - (downAt ?? t) >= holdTargetS + TIMES.slowest,
    movesWell(t) {
      const { startedAt } = follower;
      if (rests.signal === NO_BASELINE) return false;
      return startedAt === null ? beginning.isMoving(t) : t - startedAt < holdTargetS + TIMES.underWay;
    },
    isUp: (t) => underWay.movesWell(t) && underWay.above,
  };
  return underWay;
}
