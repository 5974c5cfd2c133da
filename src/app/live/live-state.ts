import type { StoreApi } from "zustand/vanilla";
import type { PoseFrame } from "../../core/body/pose";
import type { CoachStep, Counts, Cue } from "../../core/coach/coach.types";
import type { ExerciseId, Phase, RepSide } from "../../core/exercise/exercise";
import type { Correction } from "../../core/setup/correction";
import type { SetRecord } from "../../storage/records/set-record";
import type { ProblemId } from "../problems/problems";

/** A frame with what the coach says of it: what is drawn many times a second. */
export interface Seeing {
  readonly frame: PoseFrame;
  readonly step: CoachStep;
}

/** "loading": camera and model are being opened; "stopped": a problem that has to be put right first. */
export type Stage = "loading" | "running" | "paused" | "over" | "stopped";

/** What the live screen's words show: it changes a few times a rep, never every frame. */
export interface LiveState {
  readonly stage: Stage;
  readonly pausedBy: "user" | "hidden" | null;
  /** Share 0…1 of the model that has been loaded. */
  readonly loaded: number;
  /** A picture of this camera was looked at: until then the sensor needs the machine for itself. */
  readonly looked: boolean;
  readonly phase: Phase;
  /** The set has not begun, but somebody moves well already. */
  readonly beginning: boolean;
  readonly side: RepSide | null;
  readonly counts: Counts;
  /** Reps to reach, where they are not the exercise's own dose. */
  readonly target: { readonly reps: number; readonly perSide: boolean } | null;
  /** What is to be put right, by the conversation of the set-up. */
  readonly hint: Hint | null;
  /** Where to stand is shown: the place is being settled. */
  readonly outline: boolean;
  /** The last cue; it leaves the screen after a while. */
  readonly cue: Pick<Cue, "id" | "text" | "kind"> | null;
  /** Another exercise, where nothing has been counted and that one would have been. */
  readonly looksLike: ExerciseId | null;
  /** Names of checks that this view does not show. */
  readonly notVisible: readonly string[];
  readonly problem: ProblemId | null;
  /** A problem told in passing, while the set goes on. */
  readonly notice: ProblemId | null;
  /** The finished set, once the stage is "over"; null where nothing was counted. */
  readonly setId: string | null;
  /** In a session, the set that ended last: what its rest speaks of. */
  readonly lastSet: SetRecord | null;
}

/** A correction of the set-up in the user's words. */
export interface Hint extends Pick<Correction, "id" | "kind" | "shift"> {
  readonly text: string;
}

export const FIRST_STATE: LiveState = {
  stage: "loading",
  pausedBy: null,
  loaded: 0,
  looked: false,
  phase: "setup",
  beginning: false,
  side: null,
  counts: { full: 0, partial: 0, left: 0, right: 0 },
  target: null,
  hint: null,
  outline: false,
  cue: null,
  looksLike: null,
  notVisible: [],
  problem: null,
  notice: null,
  setId: null,
  lastSet: null,
};

/**
 * Only the fields that a step changes, or null when nothing on the screen's words changes.
 * @param hint what the set-up shows now
 * @param checks the checks worth a line when this view hides them, by id, with their names
 */
export function changeOf(
  state: LiveState,
  step: CoachStep,
  hint: Hint | null,
  checks: ReadonlyMap<string, string>,
): Partial<LiveState> | null {
  const hidden = step.notAssessed.flatMap(({ id, reason }) => (reason === "view" ? (checks.get(id) ?? []) : []));
  const next: Partial<LiveState> = {
    ...(step.phase !== state.phase && { phase: step.phase }),
    ...(step.beginning !== state.beginning && { beginning: step.beginning }),
    ...(step.side !== state.side && { side: step.side }),
    ...(!sameCounts(step.counts, state.counts) && { counts: step.counts }),
    ...(hint?.text !== state.hint?.text && { hint }),
    ...(step.cue && step.cue.kind !== "setup" && { cue: step.cue }),
    ...(hidden.join() !== state.notVisible.join() && { notVisible: hidden }),
  };
  return Object.keys(next).length > 0 ? next : null;
}

function sameCounts(a: Counts, b: Counts): boolean {
  return a.full === b.full && a.partial === b.partial && a.left === b.left && a.right === b.right;
}

/** A notice for as long as what it tells of lasts. Whatever else is being told matters more. */
export function noteWhile(state: StoreApi<LiveState>, id: ProblemId, lasts: boolean): void {
  const { notice } = state.getState();
  if (lasts && notice === null) state.setState({ notice: id });
  if (!lasts && notice === id) state.setState({ notice: null });
}

/** Whether the dose of one set is done. */
export function isDone(counts: Counts, target: { readonly reps: number; readonly perSide: boolean }): boolean {
  return target.perSide ? Math.min(counts.left, counts.right) >= target.reps : counts.full >= target.reps;
}
