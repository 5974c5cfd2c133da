import type { Rep } from "../../coach/coach.types";

/** The parts of a rep, in seconds on some clock. */
export interface RepTimes {
  readonly startS: number;
  readonly topS: number;
  readonly topEndS: number;
  readonly endS: number;
}

export function timesOf(rep: Rep): RepTimes {
  return { startS: rep.start, topS: rep.top - rep.hold / 2, topEndS: rep.top + rep.hold / 2, endS: rep.end };
}

/** The moment of another rep that is as far in the same phase (out, hold, back) as `t` is in `from`. */
export function inPhase(t: number, from: RepTimes, to: RepTimes): number {
  if (t < from.topS) return between(t, from.startS, from.topS, to.startS, to.topS);
  if (t <= from.topEndS) return between(t, from.topS, from.topEndS, to.topS, to.topEndS);
  return between(t, from.topEndS, from.endS, to.topEndS, to.endS);
}

function between(t: number, from: number, until: number, toFrom: number, toUntil: number): number {
  // A part that took no time stands for its own middle.
  const share = until > from ? Math.min(1, Math.max(0, (t - from) / (until - from))) : 0.5;
  return toFrom + share * (toUntil - toFrom);
}
