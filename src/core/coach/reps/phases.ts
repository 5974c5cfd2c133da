import type { RepRule } from "../../exercise/exercise";
import type { PhaseMachine, RawRep } from "./phases.types";

export type { PhaseMachine, RawRep } from "./phases.types";

/** Unseen for longer than this inside a rep and the rep is dropped; rules §5.1. */
const LOST_S = 3;
/** Curves are kept at no more than this rate: a chart needs no more. */
const CURVE_STEP_S = 1 / 31;
/** Below this share of `leave` the person is at rest, and the next rep is timed from there. Judgement. */
export const AT_REST = 0.6;

/** Away from the top for less than this and back again is a slip of the model's, not a rep. Judgement. */
const DIP_S = 0.25;
/** Share of the way down that must be risen again for a dip to be the turn between two reps. Judgement: reps differ in height. */
const RISEN = 0.7;
/** A dip is measured against a rep's height, but noise is no smaller on a small one: at least this far. Judgement. */
const LEAST_DIP = 0.45;
/** A dip lasts at least so long, from when half of it is lost to when the next rep is told. Judgement: half of a quick pulse. */
const TURN_S = 0.4;
/** Dips are looked for in what is left of the signal beyond so many seconds of jitter. Judgement: a third of a quick pulse's way. */
const CALM_S = 0.15;

interface RepUnderWay {
  start: number;
  topIn: number;
  topOut: number;
  peak: number;
  peakAt: number;
  valley: number;
  valleyAt: number;
  leftTopAt: number;
  /** Of the calmed signal: its peak, its lowest since, and when it was last held about as high. */
  crest: number;
  low: number;
  lowAt: number;
  highAt: number;
  /** Where it was when it was first seen; 0 where its start was. */
  readonly firstP: number;
  startSeen: boolean;
  readonly curve: (readonly [number, number])[];
}

/** The rep state machine of rules §5.1: hysteresis gates on one number, the same for all seven exercises. */
export function createPhaseMachine(rule: RepRule): PhaseMachine {
  let phase: PhaseMachine["phase"] = "ready";
  let rep: RepUnderWay | null = null;
  let restedAt: number | null = null;
  let seenAt: number | null = null;
  let lastEnd: number | null = null;
  let progress: number | null = null;
  /** The frames began at the top, and its way back was seen. */
  let beganUp = false;
  let calm = 0;
  const trail: (readonly [number, number])[] = [];

  function begin(t: number, p: number, start: number | null): RepUnderWay {
    const from = start ?? t;
    const curve = trail.filter(([at]) => at >= from);
    return {
      start: from,
      topIn: t,
      topOut: t,
      peak: p,
      peakAt: t,
      valley: p,
      valleyAt: t,
      leftTopAt: t,
      crest: calm,
      low: calm,
      lowAt: t,
      highAt: t,
      firstP: start === null ? p : 0,
      startSeen: start !== null,
      curve,
    };
  }

  function close(under: RepUnderWay, end: number, kind: RawRep["kind"], returned: boolean): RawRep {
    const { start, peak, startSeen, curve } = under;
    const [topIn, topOut] = kind !== "partial" ? [under.topIn, under.topOut] : [under.peakAt, under.peakAt];
    const previousEnd = lastEnd;
    lastEnd = end;
    beganUp ||= kind === "cut" && under.firstP >= rule.top && previousEnd === null;
    return { kind, start, topIn, topOut, end, peak, startSeen, previousEnd, returned, joins: false, curve };
  }

  /**
   * A way of which the greater part was seen, was seen. @param lastP where the frames ended, if they end with it
   * Where one way alone makes the rep (a lift up from the floor, a back that rounds), the other one may be missing.
   */
  function kindOf({ startSeen, firstP, peak }: RepUnderWay, lastP = 0): "full" | "cut" {
    const seenOut = startSeen || firstP <= (rule.leave + peak) / 2;
    const seenBack = lastP <= (rule.back + peak) / 2;
    if (rule.seen === "back") return seenBack ? "full" : "cut";
    return seenOut && (seenBack || rule.seen === "out") ? "full" : "cut";
  }

  function rest(t: number | null): void {
    phase = "ready";
    rep = null;
    restedAt = t;
    if (t === null) lastEnd = null;
  }

  function step(t: number, p: number): RawRep | null {
    if (phase === "ready") {
      if (p <= rule.leave * AT_REST) restedAt = t;
      if (p <= rule.leave) return null;
      rep = begin(t, p, restedAt);
      phase = "out";
    }
    if (!rep) return null;
    if (p > rep.peak) Object.assign(rep, { peak: p, peakAt: t });
    if (calm > rep.crest) Object.assign(rep, { crest: calm, low: calm, lowAt: t });
    if (calm < rep.low) Object.assign(rep, { low: calm, lowAt: t });
    if (phase === "out") {
      if (p >= rule.top) {
        Object.assign(rep, { topIn: t, topOut: t });
        phase = "top";
      } else if (p <= rule.back) {
        const partial = rep.peak >= rule.partial && rep.startSeen ? close(rep, t, "partial", true) : null;
        rest(t);
        return partial;
      }
      return null;
    }
    if (turned(t, p, rep)) return next(t, p, rep, rep.lowAt, rep.highAt);
    if (phase === "top") {
      if (p >= rule.topExit) rep.topOut = t;
      else {
        phase = "back";
        Object.assign(rep, { valley: p, valleyAt: t, leftTopAt: t });
      }
    }
    if (phase === "back") {
      if (p < rep.valley) Object.assign(rep, { valley: p, valleyAt: t });
      if (p <= rule.back) {
        const ended = close(rep, t, kindOf(rep), true);
        rest(t);
        return ended;
      }
      if (p >= rule.top) return again(t, p, rep);
    }
    return null;
  }

  /** Up at the top once more without having been back at the start: one shaky rep, or two that touch? */
  function again(t: number, p: number, under: RepUnderWay): RawRep | null {
    phase = "top";
    if (under.valley > rule.again || t - under.leftTopAt < DIP_S) {
      under.topOut = t;
      return null;
    }
    return next(t, p, under, under.valleyAt, under.topOut);
  }

  /** The next rep began at a turn, and the one before it ends there. */
  function next(t: number, p: number, under: RepUnderWay, turnAt: number, topOut: number): RawRep {
    phase = "top";
    rep = begin(t, p, turnAt);
    under.topOut = topOut;
    return close(under, turnAt, kindOf(under), false);
  }

  /** Past a dip that is deep for this rep's own height, and up again. */
  function turned(t: number, p: number, under: RepUnderWay): boolean {
    if (rule.dip === undefined) return false;
    const way = Math.max(LEAST_DIP, rule.dip * under.crest);
    if (under.crest - under.low < way) {
      if (calm >= under.crest - way / 2) under.highAt = t;
      return false;
    }
    return p >= rule.top && calm - under.low >= RISEN * way && t - under.highAt >= TURN_S;
  }

  return {
    push(t, p) {
      progress = p;
      if (p === null) {
        if (seenAt !== null && t - seenAt > LOST_S) rest(null);
        return null;
      }
      calm += (p - calm) * (1 - Math.exp(-(t - (seenAt ?? Number.NEGATIVE_INFINITY)) / CALM_S));
      seenAt = t;
      const finished = step(t, p);
      const last = trail.at(-1);
      if (!last || t - last[0] >= CURVE_STEP_S) {
        trail.push([t, p]);
        rep?.curve.push([t, p]);
      }
      while (trail[0] && trail[0][0] < t - rule.maxS) trail.shift();
      return finished;
    },
    abort: () => rest(null),
    finish() {
      const under = rep;
      const last = trail.at(-1);
      // Of a rep that was under way from beginning to end nothing is known.
      const pastTop = under?.startSeen && (phase === "top" || phase === "back");
      const closed = under && pastTop && last ? close(under, last[0], kindOf(under, last[1]), false) : null;
      rest(null);
      const joins = beganUp && closed?.kind === "cut" && closed.startSeen;
      return joins ? { ...closed, kind: "full", joins } : closed;
    },
    get phase() {
      return phase;
    },
    get startedAt() {
      return rep?.start ?? null;
    },
    get holdS() {
      return rep && phase === "top" ? rep.topOut - rep.topIn : null;
    },
    get progress() {
      return progress;
    },
  };
}
