import type { PoseFrame } from "../body/pose";
import type { CoachStep } from "../coach/coach.types";
import { handsOverhead } from "../session/gesture";
import type { SessionState } from "../session/state";
import { createSpeedometer } from "./speed";
import { type Need, RATES, wantedRate } from "./wanted";

/** A higher rate is kept for this long after it was last wanted, seconds: limbs slow down before they turn. Judgement. */
const KEPT_S = 0.5;
/** Something is due when it falls within this time, going on as now, seconds: three pictures of the slowest rate. */
const DUE_S = 0.3;
/** Progress at which reps end: gates of the exercises lie at 0.24 … 0.4 (`rep.back`). */
const ENDS_AT = 0.4;
/** Pictures come a little early or late; seconds. Judgement: a quarter of a picture at 30 a second. */
const EARLY_S = 0.008;

/** Which of a camera's pictures are looked at. */
export interface Pace {
  /** A picture has been looked at. @param step what the coach made of it; null: nobody judges */
  see(frame: PoseFrame, step: Pick<CoachStep, "t" | "phase" | "progress" | "hold" | "faults"> | null): void;
  /**
   * Whether a picture taken at `t`, seconds on any one clock that never goes back, is to be looked at. Asked of each
   * picture once, in their order. @param doing what is going on now: a rest that has just ended is none any more
   */
  takes(t: number, doing: Need["doing"]): boolean;
}

/**
 * Pure: the same frames and questions give the same answers. Decides by the past alone, and never for longer than until
 * the next picture: at the slowest rate that is a fifth of a second in which something could begin unseen.
 */
export function createPace(): Pace {
  const speedometer = createSpeedometer();
  let seen: Omit<Need, "doing"> = { speed: null, isSign: false, isDue: false, isFaulty: false };
  /** What was wanted in the last moments, by the frames' clock. */
  const wanted: { readonly t: number; readonly rate: number }[] = [];
  let before: { readonly t: number; readonly progress: number | null } | null = null;
  let plannedT: number | null = null;

  function isDue({ t, phase, progress, hold }: NonNullable<Parameters<Pace["see"]>[1]>): boolean {
    if (hold && Math.abs(hold.target - hold.seconds) < DUE_S) return true;
    if (phase !== "back" || progress === null || before?.progress == null) return false;
    const falling = (before.progress - progress) / (t - before.t);
    return falling > 0 && progress - falling * DUE_S <= ENDS_AT;
  }

  return {
    see(frame, step) {
      seen = {
        speed: speedometer.push(frame),
        isSign: frame.world !== null && handsOverhead(frame.world),
        isDue: step !== null && isDue(step),
        isFaulty: step !== null && step.faults.length > 0,
      };
      before = step && { t: step.t, progress: step.progress };
      const doing = step ? "judging" : "watching";
      wanted.push({ t: frame.t, rate: wantedRate({ ...seen, doing }) });
      while (wanted[0] && wanted[0].t < frame.t - KEPT_S) wanted.shift();
    },
    takes(t, doing) {
      const kept = doing === "judging" ? Math.max(...wanted.map(({ rate }) => rate), RATES.watching) : 0;
      const stepS = 1 / Math.max(kept, wantedRate({ ...seen, doing }));
      if (plannedT !== null && t < plannedT + stepS - EARLY_S) return false;
      // Counted on from when it was planned, so that the mean rate is right; anew after a gap.
      plannedT = plannedT !== null && t - plannedT < 2 * stepS ? plannedT + stepS : t;
      return true;
    },
  };
}

/** What a camera's pictures are for in a session: in rests, announcements and pauses only the sign is looked for. */
export function doingIn({ step, paused }: Pick<SessionState, "step" | "paused">): Need["doing"] {
  return "run" in step && paused.length === 0 ? "judging" : "watching";
}
