import { remaining } from "./places";
import type { Saying } from "./saying";
import type { SessionState } from "./state";

/**
 * Somebody who lies on a mat and hears nothing cannot know what is being waited for. Seconds after which it is said;
 * again after twice as long, and so on. Judgement: longer than anybody takes between two calm reps or holds one.
 */
const AFTER_S = {
  /** In the start pose, and no rep begins. */
  resting: 10,
  /** Somewhere on the way, and no rep comes of it: the longest hold is 10 s. */
  underWay: 20,
  paused: 30,
} as const;

/** What is being waited for, where nothing has happened for long. */
export function remindersOf(before: SessionState, after: SessionState): readonly Saying[] {
  const { step } = after;
  if (step.kind === "over") return [];
  if (isDue(before.pausedS, after.pausedS, AFTER_S.paused)) return remindOfPause(after);
  if (step.kind !== "set" || before.step.kind !== "set") return [];
  const [was, is] = [before.step.run, step.run];
  const left = remaining(step.at.target, is.counts) ?? step.at.target;
  if (isDue(was.restedS, is.restedS, AFTER_S.resting)) return [{ id: "waiting-for-reps", place: step.at, left }];
  return isDue(was.outS, is.outS, AFTER_S.underWay) ? [{ id: "waiting-for-return" }] : [];
}

/** A hidden page, a lost camera and pain speak for themselves. */
function remindOfPause({ paused }: SessionState): readonly Saying[] {
  return paused.every((cause) => cause === "user") ? [{ id: "still-paused" }] : [];
}

/** Whether a time of saying lies between two moments: at `first`, three times it, seven times, and so on. */
function isDue(beforeS: number, nowS: number, first: number): boolean {
  const said = (seconds: number) => Math.floor(Math.log2(seconds / first + 1));
  return nowS >= first && said(nowS) > said(beforeS);
}
