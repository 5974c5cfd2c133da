import { createStore, type StoreApi } from "zustand/vanilla";
import { onHidden } from "../../device/visibility";
import { exerciseOf, variantOf } from "../catalogue";
import type { SetRecord } from "../data/history";
import { type Channel, createChannel } from "../live/channel";
import type { LiveSet } from "../live/live-set";
import { FIRST_STATE, isDone, type LiveState, type Seeing } from "../live/live-state";
import { type SetRunOptions, type SetWords, startSet } from "../live/set-run";
import { sound } from "../sound/sound";
import { DEMO_EXERCISE, DEMO_FPS, DEMO_TARGET, DEMO_VARIANT, demoAct, demoSensor } from "./script";

/** A demonstration before the coach: a live set in which the body is drawn. */
export interface DemoSet extends LiveSet {
  /** How it was, once the stage is "over". */
  readonly record: StoreApi<SetRecord | null>;
  /** Where the act is, in its own seconds; stands still with the set. */
  readonly at: () => number;
}

/** The praise at the end is heard before the review takes its place. */
const AFTERGLOW_MS = 3500;

/**
 * A machine that cannot look as often shows the same in slow motion: what is passed over between two pictures would be
 * another story. The test tells it at seven pictures a second.
 */
const LONGEST_STEP_S = 1 / 7;

/** A demonstration is nobody's history. */
const NOWHERE: SetRunOptions["store"] = {
  put: async () => true,
  addMovement: async () => true,
  putVideo: async () => true,
};

/**
 * Plays the act to the coach that everybody has, with its voice, its count and its words; no camera, no model, and nothing
 * is kept.
 * @param calm fewer pictures: one at each change of what the body does, for who has asked for reduced motion
 */
export function startDemo({ say, calm }: { readonly say: SetWords; readonly calm: boolean }): DemoSet {
  const exercise = exerciseOf(DEMO_EXERCISE);
  if (!exercise) throw new Error(`There is no ${DEMO_EXERCISE}.`);
  const leaving = new AbortController();
  const act = demoAct();
  const sense = demoSensor(act);
  const source = { label: "", model: "drawn" };
  const state = createStore<LiveState>(() => ({ ...FIRST_STATE, stage: "running", loaded: 1, target: DEMO_TARGET }));
  const record = createStore<SetRecord | null>(() => null);
  const all = createChannel<Seeing>();
  const run = startSet({
    exercise,
    variant: variantOf(exercise, DEMO_VARIANT),
    target: DEMO_TARGET,
    sessionId: "demonstration",
    store: NOWHERE,
    askForLastingStorage: () => {},
    source,
    state,
    seen: all,
    say,
  });

  /** Seconds of the act that have been seen, and when it got there, milliseconds of the page; null: it stands still. */
  let seenT = 0;
  let since: number | null = performance.now();
  let ended = false;
  const at = () => seenT + (since === null ? 0 : Math.min(LONGEST_STEP_S, (performance.now() - since) / 1000));

  const pulse = setInterval(() => {
    if (since === null || ended || performance.now() - since < (0.9 * 1000) / DEMO_FPS) return;
    seenT = Math.min(at(), act.durationS);
    since = performance.now();
    const step = run.see(sense(seenT), source);
    if (isDone(step.counts, DEMO_TARGET) || seenT >= act.durationS) void end(AFTERGLOW_MS);
  }, 1000 / DEMO_FPS);
  onHidden((hidden) => (hidden ? stop("hidden") : state.getState().pausedBy === "hidden" && goOn()), leaving.signal);

  function stop(by: "user" | "hidden"): void {
    if (state.getState().stage !== "running") return;
    since = null;
    sound.hush();
    state.setState({ stage: "paused", pausedBy: by });
  }

  function goOn(): void {
    if (state.getState().stage !== "paused") return;
    since = performance.now();
    state.setState({ stage: "running", pausedBy: null });
  }

  async function end(afterMs = 0): Promise<void> {
    if (ended) return;
    ended = true;
    clearInterval(pulse);
    record.setState(await run.finish(afterMs > 0), true);
    if (afterMs > 0) await new Promise((done) => setTimeout(done, afterMs));
    if (!leaving.signal.aborted) state.setState({ stage: "over" });
  }

  return {
    state,
    seen: calm ? changesOf(all) : all,
    record,
    at,
    togglePause: () => (state.getState().stage === "paused" ? goOn() : stop("user")),
    goOn,
    end: () => void end(),
    leave() {
      leaving.abort();
      clearInterval(pulse);
      ended = true;
      sound.hush();
    },
  };
}

/** Only what begins another phase of the movement. */
function changesOf(all: Channel<Seeing>): Pick<Channel<Seeing>, "subscribe"> {
  return {
    subscribe(listener) {
      let phase: string | null = null;
      return all.subscribe((seeing) => {
        if (seeing.step.phase === phase) return;
        phase = seeing.step.phase;
        listener(seeing);
      });
    },
  };
}
