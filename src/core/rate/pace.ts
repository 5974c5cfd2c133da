import type { PoseFrame } from "../body/pose";
import { handsOverhead, SLIP_S } from "../session/gesture";
import type { SessionState } from "../session/state";
import { type Need, wantedRate } from "./wanted";

/** Pictures come a little early or late; seconds. Judgement: a quarter of a picture at 30 a second. */
const EARLY_S = 0.008;

/** Which of a camera's pictures are looked at. */
export interface Pace {
  /** A picture has been looked at. */
  see(frame: PoseFrame): void;
  /**
   * Whether a picture taken at `t`, seconds on any one clock that never goes back, is to be looked at. Asked of each
   * picture once, in their order. @param doing what is going on now: a rest that has just ended is none any more
   */
  takes(t: number, doing: Need["doing"]): boolean;
  /** Time before which no picture will be looked at, going on as now; on the same clock. Before the first: any may. */
  due(doing: Need["doing"]): number;
}

/**
 * Pure: the same frames and questions give the same answers. Decides by the past alone, and never for longer than until
 * the next picture: at the slowest rate that is a quarter of a second in which something could begin unseen.
 */
export function createPace(): Pace {
  let lastT = Number.NEGATIVE_INFINITY;
  let signT = Number.NEGATIVE_INFINITY;
  let plannedT: number | null = null;

  const due = (stepS: number) => (plannedT === null ? Number.NEGATIVE_INFINITY : plannedT + stepS - EARLY_S);
  // A sign that one picture misses is not over.
  const stepIn = (doing: Need["doing"]) => 1 / wantedRate({ doing, isSign: lastT - signT < SLIP_S });

  return {
    see({ t, world }) {
      lastT = t;
      if (world !== null && handsOverhead(world)) signT = t;
    },
    takes(t, doing) {
      const stepS = stepIn(doing);
      if (t < due(stepS)) return false;
      // Counted on from when it was planned, so that the mean rate is right; anew after a gap.
      plannedT = plannedT !== null && t - plannedT < 2 * stepS ? plannedT + stepS : t;
      return true;
    },
    due: (doing) => due(stepIn(doing)),
  };
}

/** What a camera's pictures are for in a session: in rests, announcements and pauses only the sign is looked for. */
export function doingIn({ step, paused }: Pick<SessionState, "step" | "paused">): Need["doing"] {
  return "run" in step && paused.length === 0 ? "judging" : "watching";
}
