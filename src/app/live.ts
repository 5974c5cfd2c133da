import { createStore, type StoreApi } from "zustand/vanilla";
import { createCoach } from "../core/coach";
import type { Exercise, ExerciseId } from "../core/exercise";
import type { PoseFrame } from "../core/pose";
import { onHidden } from "../device/visibility";
import { keepScreenOn } from "../device/wake-lock";
import { createRecogniser } from "../exercises/recognise";
import type { SetStore } from "../storage/sets";
import { createAnnouncer } from "./announce";
import { type Channel, createChannel } from "./channel";
import { watchCamera } from "./eyes";
import { currentSession, keepHistory, openHistory } from "./history";
import { changeOf, FIRST_STATE, isDone, type LiveState, type Seeing } from "./live-state";
import { logProblem, type Met } from "./problems";
import { createSetWriter, type SetWriter } from "./set-writer";
import { settings } from "./settings";
import { sound } from "./sound";

/** One set before the camera: source → estimator → coach → screen, voice and storage. */
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
  readonly say: {
    readonly ready: string;
    readonly lost: string;
    readonly done: (reps: number) => string;
    readonly looksLike: (id: ExerciseId) => string;
  };
}

/** After an interruption the clock jumps by more than the coach bridges, so that it asks for the start pose again. */
const GAP_S = 5;
const INSTANT_S = 0.001;
/** The last count is seen and heard before the review takes its place. */
const AFTERGLOW_MS = 1800;

/** Starts a set at once; every failure arrives in `state.problem`, none is thrown. */
export function startLive({ exercise, variant, video, say }: LiveOptions): LiveSet {
  const leaving = new AbortController();
  const state = createStore<LiveState>(() => FIRST_STATE);
  const seen = createChannel<Seeing>();
  const coach = createCoach(exercise, { variant, mode: "live" });
  const announcer = createAnnouncer(exercise.sides === "alternating", say);
  const recogniser = createRecogniser();
  const opening = openHistory();
  // Key checks only: a line that names everything is read by nobody.
  const checks = new Map(exercise.faults.filter(({ key }) => key).map(({ id, name }) => [id, name.toLowerCase()]));
  let watching = new AbortController();
  let writer: SetWriter | null = null;
  let lastT: number | null = null;
  let aspect = 16 / 9;
  let ended = false;

  keepScreenOn(leaving.signal);
  onHidden((hidden) => (hidden ? pause("hidden") : comeBack()), leaving.signal);
  void opening.then((store) => {
    const stop = store.onTrouble((notice) => state.setState({ notice }));
    leaving.signal.addEventListener("abort", stop);
    if (store.trouble) state.setState({ notice: store.trouble });
  });
  void watch();

  async function watch(): Promise<void> {
    watching.abort();
    const mine = new AbortController();
    watching = mine;
    state.setState({ stage: "loading", problem: null, pausedBy: null });
    const base = lastT === null ? 0 : lastT + GAP_S;
    if (lastT !== null) {
      lookAway(lastT + INSTANT_S);
      lookAway(base - INSTANT_S);
    }
    const end = await watchCamera(
      {
        video,
        onProgress: (loaded) => state.setState({ loaded }),
        onOpened: async (source) => {
          writer ??= await begin(await opening, source);
          if (!mine.signal.aborted) state.setState({ stage: "running", loaded: 1 });
        },
        onFrame: (frame) => {
          if (!mine.signal.aborted) see({ ...frame, t: base + frame.t });
        },
        onReplaced: () => state.setState({ notice: "worker-died" }),
      },
      mine.signal,
    );
    if (!mine.signal.aborted && !end.ok) meet(end.problem);
  }

  async function begin(
    store: SetStore,
    source: { readonly label: string; readonly model: string },
  ): Promise<SetWriter> {
    return createSetWriter(store, coach, {
      exercise,
      variant,
      model: source.model,
      source: { kind: "camera", label: source.label },
      sessionId: await currentSession(store),
      keepMovement: settings.getState().keepMovement,
    });
  }

  function see(frame: PoseFrame): void {
    if (ended || (lastT !== null && frame.t <= lastT)) return;
    if (state.getState().stage !== "running") {
      lookAway(frame.t);
      return;
    }
    lastT = frame.t;
    aspect = frame.aspect;
    const step = coach.push(frame);
    writer?.add(frame, step);
    seen.publish({ frame, step });
    const change = changeOf(state.getState(), step, checks);
    if (change) state.setState(change);
    sound.announce(announcer.hear(step, settings.getState().verbosity));
    if (coach.reps.length === 0) lookAround(frame);
    if (step.finished && isDone(step.counts, exercise.dose)) void end(AFTERGLOW_MS);
  }

  /** While nothing is to be judged the coach is told that nobody is there, so that no rep spans a pause. */
  function lookAway(t: number): void {
    const frame: PoseFrame = { t, aspect, image: null, world: null, trunk: null };
    lastT = t;
    const step = coach.push(frame);
    writer?.add(frame, step);
    seen.publish({ frame, step });
  }

  /** Somebody who does another exercise than the chosen one is told so; offered, never forced. */
  function lookAround(frame: PoseFrame): void {
    const looksLike = recogniser.push(frame);
    if (!looksLike || looksLike === exercise.id || looksLike === state.getState().looksLike) return;
    state.setState({ looksLike });
    sound.announce({ words: [{ text: say.looksLike(looksLike), rank: 3 }], tone: null });
  }

  function meet({ id, detail }: Met): void {
    logProblem({ id, detail });
    state.setState({ stage: "stopped", problem: id });
  }

  function pause(by: "user" | "hidden"): void {
    if (state.getState().stage !== "running") return;
    sound.hush();
    state.setState({ stage: "paused", pausedBy: by, cue: null });
  }

  function resume(): void {
    if (state.getState().stage !== "paused") return;
    state.setState({ stage: "running", pausedBy: null });
  }

  function comeBack(): void {
    if (state.getState().pausedBy !== "hidden") return;
    state.setState({ notice: "tab-hidden" });
    resume();
  }

  async function end(afterMs = 0): Promise<void> {
    if (ended) return;
    ended = true;
    const summary = coach.finish();
    if (summary.reps.length > 0) {
      const words = [{ text: say.done(summary.counts.full), rank: 9 }];
      sound.announce({ words, tone: "done" });
    }
    const record = await writer?.finish(summary);
    if (summary.reps.length > 0) void keepHistory();
    if (afterMs > 0) await new Promise((done) => setTimeout(done, afterMs));
    watching.abort();
    if (leaving.signal.aborted) return;
    state.setState({ stage: "over", setId: summary.reps.length > 0 ? (record?.id ?? null) : null });
  }

  return {
    state,
    seen,
    hasBegun: () => writer !== null,
    togglePause: () => (state.getState().stage === "paused" ? resume() : pause("user")),
    goOn: () => void watch(),
    end: () => void end(),
    leave() {
      leaving.abort();
      watching.abort();
      sound.hush();
      void end();
    },
  };
}
