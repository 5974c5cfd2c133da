import { createStore, type StoreApi } from "zustand/vanilla";
import type { Exercise } from "../core/exercise";
import { createGestureWatcher } from "../core/gesture";
import type { PoseFrame } from "../core/pose";
import { onHidden } from "../device/visibility";
import { keepScreenOn } from "../device/wake-lock";
import { RANK } from "./announce";
import { type Channel, createChannel } from "./channel";
import { currentSession, openHistory } from "./history";
import { FIRST_STATE, isDone, type LiveState, type Seeing } from "./live-state";
import { createLookout } from "./lookout";
import { logProblem, type Met } from "./problems";
import { type SetRun, type SetWords, startSet } from "./set-run";
import { sound } from "./sound";

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
  readonly say: SetWords & { readonly paused: string; readonly resumed: string };
}

/** The last count is seen and heard before the review takes its place. */
const AFTERGLOW_MS = 1800;

/** Starts a set at once; every failure arrives in `state.problem`, none is thrown. */
export function startLive({ exercise, variant, video, say }: LiveOptions): LiveSet {
  const leaving = new AbortController();
  const state = createStore<LiveState>(() => FIRST_STATE);
  const seen = createChannel<Seeing>();
  const opening = openHistory();
  const gesture = createGestureWatcher();
  const target = { reps: exercise.dose.reps, perSide: exercise.dose.perSide };
  let run: SetRun | null = null;
  let ended = false;

  const lookout = createLookout(video, {
    onLoading: () => state.setState({ stage: "loading", problem: null, pausedBy: null }),
    onProgress: (loaded) => state.setState({ loaded }),
    onOpened: async (source) => {
      const store = await opening;
      const sessionId = await currentSession(store);
      run ??= startSet({ exercise, variant, target, sessionId, store, source, state, seen, say });
      if (!ended) state.setState({ stage: "running", loaded: 1 });
    },
    onFrame: see,
    onGap(fromT, toT) {
      run?.lookAway(fromT);
      run?.lookAway(toT);
    },
    onReplaced: () => state.setState({ notice: "worker-died" }),
    onFailed: meet,
  });

  keepScreenOn(leaving.signal, () => {
    // Whatever else is to be said matters more.
    if (!state.getState().notice) state.setState({ notice: "screen-may-sleep" });
  });
  onHidden((hidden) => (hidden ? pause("hidden") : comeBack()), leaving.signal);
  void opening.then((store) => {
    const stop = store.onTrouble((notice) => state.setState({ notice }));
    leaving.signal.addEventListener("abort", stop);
    if (store.trouble) state.setState({ notice: store.trouble });
  });
  void lookout.open();

  function see(frame: PoseFrame): void {
    if (ended || !run) return;
    if (gesture.push(frame) === "raised") togglePause();
    if (state.getState().stage !== "running") {
      run.lookAway(frame.t);
      return;
    }
    const step = run.see(frame);
    if (step.finished && isDone(step.counts, target)) void end(AFTERGLOW_MS);
  }

  function meet({ id, detail }: Met): void {
    logProblem({ id, detail });
    state.setState({ stage: "stopped", problem: id });
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
    goOn: () => void lookout.open(),
    end: () => void end(),
    leave() {
      leaving.abort();
      lookout.close();
      sound.hush();
      void end();
    },
  };
}
