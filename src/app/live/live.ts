import { createStore, type StoreApi } from "zustand/vanilla";
import type { PoseFrame } from "../../core/body/pose";
import type { Exercise } from "../../core/exercise/exercise";
import { createPace } from "../../core/rate/pace";
import { createGestureWatcher } from "../../core/session/gesture";
import { onHidden } from "../../device/visibility";
import { keepScreenOn } from "../../device/wake-lock";
import { currentSession, openHistory } from "../data/history";
import { noticeTrouble } from "../data/storage-notice";
import { logProblem, type Met, type ProblemId } from "../problems/problems";
import { RANK } from "../sound/announce";
import { sound, voiceIsSilent } from "../sound/sound";
import { type Channel, createChannel } from "./channel";
import type { Sight } from "./eyes";
import { FIRST_STATE, isDone, type LiveState, noteWhile, type Seeing } from "./live-state";
import { createLookout } from "./lookout";
import { type SetRun, type SetWords, startSet } from "./set-run";

/** What a live screen shows and can ask for: a set done alone, or one of a session. */
export interface LiveSet {
  readonly state: StoreApi<LiveState>;
  /** Every frame with its step, for painting. */
  readonly seen: Pick<Channel<Seeing>, "subscribe">;
  /** Where a problem interrupted a set that has begun, it can go on or be ended. */
  readonly hasBegun: () => boolean;
  readonly togglePause: () => void;
  /** Opens camera and estimator again and carries on with the same set. */
  readonly goOn: () => void;
  readonly end: () => void;
  /** The screen is gone: lets go of everything; what was counted stays kept. */
  readonly leave: () => void;
}

export interface LiveOptions {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly video: HTMLVideoElement;
  /** Words that belong to no exercise. */
  readonly say: SetWords & {
    readonly paused: string;
    readonly resumed: string;
    readonly stillLoading: string;
    readonly cameraBack: string;
    readonly replacing: string;
    /** A problem in one breath: what it is and what to do. */
    readonly trouble: (id: ProblemId) => string;
  };
}

/** The last count is seen and heard before the review takes its place. */
const AFTERGLOW_MS = 1800;
/** Loading that takes longer than this is told of: somebody is waiting on the mat. Judgement. */
export const LOADING_MS = 10_000;

/** Starts a set at once; every failure arrives in `state.problem`, none is thrown. */
export function startLive({ exercise, variant, video, say }: LiveOptions): LiveSet {
  const leaving = new AbortController();
  const state = createStore<LiveState>(() => FIRST_STATE);
  const seen = createChannel<Seeing>();
  const opening = openHistory();
  const gesture = createGestureWatcher();
  const pace = createPace();
  const target = { reps: exercise.dose.reps, perSide: exercise.dose.perSide };
  let run: SetRun | null = null;
  let sight: Sight | null = null;
  let ended = false;
  let longLoading: ReturnType<typeof setTimeout> | undefined;

  const lookout = createLookout(video, {
    onLoading() {
      // What is tried again by itself leaves the words on the screen that say what is wrong.
      if (isStopped()) return;
      state.setState({ stage: "loading", pausedBy: null });
      clearTimeout(longLoading);
      longLoading = setTimeout(() => tell(say.stillLoading), LOADING_MS);
    },
    onProgress: (loaded) => state.setState({ loaded }),
    onOpened: async (source) => {
      clearTimeout(longLoading);
      const store = await opening;
      const sessionId = await currentSession(store);
      sight = source;
      run ??= startSet({ exercise, variant, target, sessionId, store, source, state, seen, say });
      noteWhile(state, "camera-other", source.isOther === true);
      noteWhile(state, "looks-on-page", source.onPage === true);
      if (isStopped() && !ended) tell(say.cameraBack);
      if (!ended) state.setState({ stage: "running", loaded: 1, problem: null });
    },
    onFrame: see,
    isWanted: (t) => pace.takes(t, state.getState().stage === "running" ? "judging" : "watching"),
    onGap(fromT, toT) {
      run?.lookAway(fromT);
      run?.lookAway(toT);
    },
    onReplacing() {
      state.setState({ notice: "worker-died" });
      tell(say.replacing);
    },
    onFailed: meet,
  });

  keepScreenOn(leaving.signal, (kept) => noteWhile(state, "screen-may-sleep", !kept));
  const tellSilence = (silent: boolean) => noteWhile(state, "voice-silent", silent);
  tellSilence(voiceIsSilent.getState());
  leaving.signal.addEventListener("abort", voiceIsSilent.subscribe(tellSilence));
  onHidden((hidden) => (hidden ? pause("hidden") : comeBack()), leaving.signal);
  opening.then(
    (store) => noticeTrouble(store, state, leaving.signal),
    // The camera meets the same failure as soon as it is open, and tells it.
    () => {},
  );
  void lookout.open();

  function see(frame: PoseFrame): void {
    if (ended || !run || !sight) return;
    if (gesture.push(frame) === "raised") togglePause();
    if (state.getState().stage !== "running") {
      run.lookAway(frame.t);
      pace.see(frame, null);
      return;
    }
    const step = run.see(frame, sight);
    pace.see(frame, step);
    if (step.finished && isDone(step.counts, target)) void end(AFTERGLOW_MS);
  }

  function isStopped(): boolean {
    return state.getState().problem !== null;
  }

  function meet({ id, detail }: Met): void {
    const isNews = state.getState().problem !== id;
    if (isNews) logProblem({ id, detail });
    clearTimeout(longLoading);
    state.setState({ stage: "stopped", problem: id });
    if (!isNews) return;
    sound.hush();
    // Whoever pressed Start may be on the mat already.
    tell(say.trouble(id));
  }

  function pause(by: "user" | "hidden"): void {
    if (state.getState().stage !== "running") return;
    sound.hush();
    state.setState({ stage: "paused", pausedBy: by, cue: null });
    if (by === "user") tell(say.paused);
  }

  function resume(): void {
    const { stage, pausedBy } = state.getState();
    if (stage !== "paused") return;
    state.setState({ stage: "running", pausedBy: null });
    if (pausedBy === "user") tell(say.resumed);
  }

  const togglePause = () => (state.getState().stage === "paused" ? resume() : pause("user"));

  function tell(text: string): void {
    sound.announce({ words: [{ text, rank: RANK.notice, urgent: true }], tone: null });
  }

  function comeBack(): void {
    if (state.getState().pausedBy !== "hidden") return;
    state.setState({ notice: "tab-hidden" });
    resume();
  }

  async function end(afterMs = 0): Promise<void> {
    if (ended) return;
    ended = true;
    const record = (await run?.finish(true)) ?? null;
    if (afterMs > 0) await new Promise((done) => setTimeout(done, afterMs));
    lookout.close();
    if (leaving.signal.aborted) return;
    state.setState({ stage: "over", setId: record?.id ?? null });
  }

  return {
    state,
    seen,
    hasBegun: () => run !== null,
    togglePause,
    goOn() {
      state.setState({ problem: null });
      void lookout.open();
    },
    end: () => void end(),
    leave() {
      leaving.abort();
      clearTimeout(longLoading);
      lookout.close();
      sound.hush();
      void end();
    },
  };
}
