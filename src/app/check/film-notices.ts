import type { PoseFrame } from "../../core/body/pose";
import type { FilmState } from "../../core/coach/picture/film";
import type { ProblemId } from "../problems/problems";
import { countJumps } from "./jumps";

/** A jump or two is a cut in the film; more is two people. Judgement. */
const MOST_JUMPS = 2;

/** What is to be told of a film beside its reps, most important first. */
export function filmNotices(frames: readonly PoseFrame[], state: FilmState | null): readonly ProblemId[] {
  const notices: ProblemId[] = state ? [`video-${state}`] : [];
  for (const picture of ["frozen", "black"] as const) {
    if (frames.some((frame) => frame.picture === picture)) notices.push(`video-${picture}`);
  }
  return countJumps(frames) > MOST_JUMPS ? [...notices, "video-jumps"] : notices;
}
