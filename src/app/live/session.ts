import type { PoseFrame } from "../../core/body/pose";
import { createPace, doingIn } from "../../core/rate/pace";
import { createGestureWatcher, type Sign } from "../../core/session/gesture";
import type { SetStore } from "../../storage/sets";
import { logProblem, type MetProblem, type ProblemId } from "../problems/problems";
import { sound, voiceIsSilent } from "../sound/sound";
import type { World } from "../world";
import { type CameraInUse, createCameraFeed, type FeedWorld } from "./camera-feed";
import type { LiveSession } from "./live-set";
import { noteWhile } from "./live-state";
import { createPainAsker } from "./pain/ask-pain";
import { playSession } from "./session-play";
import type { SessionBegin } from "./session-start";
import type { HandsFreeWords } from "./session-words";
import { startSitting } from "./sitting/sitting";

export type { LiveSession } from "./live-set";

export interface SessionOptions {
  readonly begin: SessionBegin;
  readonly store: SetStore;
  readonly video: HTMLVideoElement;
  readonly say: HandsFreeWords;
  readonly world: Pick<World, "clock" | "screen">;
  /** What `world.feed` gave. */
  readonly camera: FeedWorld;
}

/** Loading that takes longer than this is told of: somebody is waiting on the mat. Judgement. */
const LOADING_MS = 10_000;
/** A countdown must not stutter. */
const TICK_MS = 200;
/** After it was there: the camera went away, whatever the browser calls it. */
const GONE: readonly ProblemId[] = ["camera-unplugged", "camera-busy", "camera-absent"];

/** Starts at once; every failure arrives in `state.problem`, none is thrown. One camera and one model serve all sets. */
export function startSession({ begin, store, video, say, world, camera }: SessionOptions): LiveSession {
  const { clock, screen } = world;
  const now = () => clock.passed() / 1000;
  const gesture = createGestureWatcher();
  const pace = createPace();
  const { record } = begin;
  const play = playSession({ begin: { ...begin.state, t: now(), aliveT: now() }, record, store, say, clock });
  const { elsewhere } = say;
  const sitting = startSitting({ id: record.id, play, store, clock, elsewhere, tick, tickMs: TICK_MS, letGo });
  const { signal, stopFor, resumeFrom, tell } = sitting;
  const asker = createPainAsker(play, say.pain, tell);
  let standing = false;
  let source: CameraInUse | null = null;
  let hadCamera = false;
  let calmLoading = () => {};

  const feed = createCameraFeed(
    video,
    {
      onLoading: () => {
        if (isStopped()) return;
        play.state.setState({ stage: "loading", pausedBy: null, looked: false });
        calmLoading();
        calmLoading = clock.after(LOADING_MS, () => tell(say.stillLoading));
      },
      onProgress: (loaded) => play.state.setState({ loaded }),
      async onOpened(opened) {
        source = opened;
        calmLoading();
        const wasGone = isStopped();
        hadCamera = true;
        play.state.setState({ problem: null, loaded: 1 });
        noteWhile(play.state, "camera-other", opened.isOther === true);
        noteWhile(play.state, "looks-on-page", opened.onPage === true);
        play.happen({ kind: "resume", cause: "camera" });
        // After "Carrying on.", which would otherwise take its place: that the camera is back is the news.
        if (wasGone) tell(say.cameraBack);
        showStage();
      },
      onFrame: see,
      wanted: {
        takes: (t) => pace.takes(t, doingIn(play.machine.getState())),
        due: () => pace.due(doingIn(play.machine.getState())),
      },
      onGap: play.gap,
      onReplacing() {
        play.state.setState({ notice: "worker-died" });
        tell(say.replacing);
      },
      onFailed: meet,
    },
    camera,
  );

  screen.keepOn(signal, (kept) => noteWhile(play.state, "screen-may-sleep", !kept));
  const tellSilence = (silent: boolean) => noteWhile(play.state, "voice-silent", silent);
  tellSilence(voiceIsSilent.getState());
  signal.addEventListener("abort", voiceIsSilent.subscribe(tellSilence));
  screen.onHidden((hidden) => {
    if (hidden) return stopFor("hidden");
    // Whoever was away is told that nothing was counted meanwhile.
    if (play.machine.getState().paused.includes("hidden")) play.state.setState({ notice: "tab-hidden" });
    resumeFrom("hidden");
  }, signal);
  signal.addEventListener("abort", play.machine.subscribe(showStage));
  void feed.open();

  function see(frame: PoseFrame): void {
    if (!source) return;
    if (!play.state.getState().looked) play.state.setState({ looked: true });
    obey(gesture.push(frame), asker.see(frame));
    const step = play.see(frame, source);
    standing = step?.posture === "standing";
    pace.see(frame);
  }

  /** Hands raised pause and carry on; kept up they say that something hurts, and then that this exercise is left out. */
  function obey(sign: Sign | null, answers: boolean): void {
    const { paused } = play.machine.getState();
    if (answers) return;
    if (!paused.includes("pain")) {
      if (sign === "raised") togglePause();
      if (sign !== "held") return;
      stopFor("pain");
      resumeFrom("user");
      return;
    }
    if (sign === "held") leaveForPain();
    if (sign === "lowered") resumeFrom("pain");
  }

  /** In a rest it is about what was just done, else about what is being done. */
  function leaveForPain(): void {
    const { step } = play.machine.getState();
    tell(say.leftForPain);
    if (step.kind !== "rest" || step.after.item === step.next.item) play.happen({ kind: "skip", because: "pain" });
    play.happen({ kind: "hurts", score: null });
    resumeFrom("pain");
  }

  function tick(): void {
    play.happen({ kind: "tick", speaking: sound.speaking });
    asker.tick(now(), standing, sound.speaking);
  }

  /** The live screen's words follow the session's own pauses. */
  function showStage(): void {
    const { paused, step } = play.machine.getState();
    if (isStopped() || source === null) return;
    const stage = step.kind === "over" ? "over" : paused.length > 0 ? "paused" : "running";
    const pausedBy = paused.includes("hidden") ? "hidden" : paused.length > 0 ? "user" : null;
    const now = play.state.getState();
    if (now.stage !== stage || now.pausedBy !== pausedBy) play.state.setState({ stage, pausedBy });
  }

  function letGo(): void {
    calmLoading();
    feed.close();
  }

  function isStopped(): boolean {
    return play.state.getState().problem !== null;
  }

  function meet({ id, detail }: MetProblem): void {
    calmLoading();
    const news = play.state.getState().problem !== id;
    if (news) logProblem({ id, detail });
    const back = hadCamera && GONE.includes(id);
    play.state.setState({ stage: "stopped", problem: id });
    play.happen({ kind: "pause", cause: "camera" });
    // Only now: a pause silences whatever is being said. Whoever pressed Start may be on the mat already.
    if (news) tell(back ? say.cameraGone : say.trouble(id));
  }

  const togglePause = () => {
    const { paused } = play.machine.getState();
    // Whoever carries on by hand has answered the question.
    const [by] = (["asking", "user"] as const).filter((cause) => paused.includes(cause));
    return by ? resumeFrom(by) : stopFor("user");
  };
  return {
    ...sitting,
    hasBegun: () => hadCamera,
    togglePause,
    goOn() {
      // Asked for by hand: what failed before is no longer what is shown, and what fails now is told as new.
      play.state.setState({ problem: null, stage: "loading" });
      void feed.open();
    },
    asking: asker.asking,
  };
}
