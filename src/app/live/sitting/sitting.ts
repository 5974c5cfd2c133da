import { createStore } from "zustand/vanilla";
import type { PauseCause, SessionState } from "../../../core/session/state";
import type { Clock } from "../../../device/clock";
import { onMediaKeys } from "../../../device/media-keys";
import type { SetStore } from "../../../storage/sets";
import { noticeTrouble } from "../../data/storage-notice";
import { RANK } from "../../sound/announce";
import { sound } from "../../sound/sound";
import type { LiveSession } from "../live-set";
import { holdSession } from "../session-lock";
import type { SessionPlay } from "../session-play";

export interface SittingOptions {
  readonly id: string;
  readonly play: SessionPlay;
  readonly store: SetStore;
  readonly clock: Clock;
  /** Said where another tab has taken the session. */
  readonly elsewhere: string;
  /** What is done again and again for as long as it goes on. */
  readonly tick: () => void;
  readonly tickMs: number;
  /** Lets go of what the session held besides: a camera. Once it is over and the last words are said, and when it is left. */
  readonly letGo?: () => void;
}

/** What can be asked of every session, whoever leads it. */
type Orders = Omit<LiveSession, "hasBegun" | "togglePause" | "goOn" | "asking">;

/** A session under way, before the camera or led: how it goes on, comes to its end, is left, and what is told of that. */
export interface Sitting extends Orders {
  /** Aborts when the session is left. */
  readonly signal: AbortSignal;
}

/** The last count is seen and heard before the review takes its place. */
const AFTERGLOW_MS = 2500;

export function startSitting({
  id,
  play,
  store,
  clock,
  elsewhere,
  tick,
  tickMs,
  letGo = () => {},
}: SittingOptions): Sitting {
  const leaving = new AbortController();
  const { signal } = leaving;
  const over = createStore<{ readonly kept: boolean } | null>(() => null);
  const stopFor = (cause: PauseCause) => play.happen({ kind: "pause", cause });
  const resumeFrom = (cause: PauseCause) => play.happen({ kind: "resume", cause });
  const mediaKeys = onMediaKeys(
    { play: () => resumeFrom("user"), pause: () => stopFor("user"), nexttrack: goNext },
    signal,
  );
  noticeTrouble(store, play.state, signal);
  const hold = holdSession(id, goElsewhere);
  signal.addEventListener("abort", hold.release);
  const stopTicking = clock.every(tickMs, tick);
  signal.addEventListener("abort", play.machine.subscribe(follow));

  function follow({ step, paused }: SessionState, before: SessionState): void {
    if (paused !== before.paused) mediaKeys.show(paused.length > 0);
    if (step.kind !== "over" || before.step.kind === "over") return;
    stopTicking();
    void play.close().then(async () => {
      await new Promise<void>((done) => clock.after(AFTERGLOW_MS, done));
      letGo();
      if (!signal.aborted) over.setState({ kept: play.isKept() }, true);
    });
  }

  /** Another tab has taken the session: this one writes what it had begun, and nothing after it. */
  function goElsewhere(): void {
    leave();
    tell(elsewhere);
    // A set that had only begun is looked at there too.
    void play.close().then(() => over.setState({ kept: play.isKept() || play.setId() !== null }, true));
  }

  function leave(): void {
    leaving.abort();
    stopTicking();
    letGo();
    // The last words of a session that has come to its end are heard to their own.
    if (play.machine.getState().step.kind !== "over") sound.hush();
    void play.close();
  }

  function tell(text: string): void {
    sound.announce({ words: [{ text, rank: RANK.notice, urgent: true }], tone: null });
  }

  function goNext(): void {
    const { step } = play.machine.getState();
    play.happen("next" in step ? { kind: "go-on" } : { kind: "skip", because: "user" });
  }

  return {
    id,
    signal,
    over,
    machine: play.machine,
    state: play.state,
    seen: play.seen,
    happen: play.happen,
    addPain: play.addPain,
    setId: play.setId,
    painBefore: play.painBefore,
    stopFor,
    resumeFrom,
    goNext,
    skip: (because) => play.happen({ kind: "skip", because }),
    repeat: () => play.happen({ kind: "repeat" }),
    vary: (variant) => play.happen({ kind: "vary", variant }),
    end: () => play.happen({ kind: "end", because: "user" }),
    tell,
    leave,
  };
}
