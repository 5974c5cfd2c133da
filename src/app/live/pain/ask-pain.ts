import { createStore, type StoreApi } from "zustand/vanilla";
import { createHandLiftWatcher, type HandLiftWatcher } from "../../../core/body/hand-lift";
import type { PoseFrame } from "../../../core/body/pose";
import { askOn, FIRST_QUESTION, type PainAsking, stoppedInMidSet } from "../../../core/session/pain-asking";
import type { SessionPlay } from "../session-play";
import type { PainAskingWords } from "../session-words";
import { followPain } from "./follow-pain";

/** Asks somebody who has stopped in the middle of a set whether something hurts; a lifted hand answers. */
export interface PainAsker {
  /** null: nothing is being asked. */
  readonly asking: StoreApi<{ readonly now: PainAsking | null }>;
  /** Every frame. @returns whether a question is open, so that no other sign is looked for in it */
  readonly see: (frame: PoseFrame) => boolean;
  /** Time has passed. @param up seen upright: whoever has got up can reach the laptop */
  readonly tick: (now: number, up: boolean, speaking: boolean) => void;
}

/** @param tell says something that nothing may drown */
export function createPainAsker(play: SessionPlay, say: PainAskingWords, tell: (text: string) => void): PainAsker {
  const asking = createStore<{ readonly now: PainAsking | null }>(() => ({ now: null }));
  let watcher: HandLiftWatcher = createHandLiftWatcher();
  let lifted = false;
  /** Nobody is asked who is not in the picture: they have gone, or cannot be seen answering. */
  let somebody = false;
  let lastT = 0;
  /** The going at a set in which it was asked: once is enough. */
  let askedIn = 0;

  function ask(next: PainAsking): void {
    const was = asking.getState().now;
    asking.setState({ now: next });
    if (was?.step !== next.step || was.again !== next.again) tell(say.ask[next.step]);
  }

  function close(): void {
    asking.setState({ now: null });
    play.happen({ kind: "resume", cause: "asking" });
  }

  return {
    asking,
    see(frame) {
      somebody = frame.image !== null;
      if (asking.getState().now === null) return false;
      if (watcher.push(frame)) lifted = true;
      return true;
    },
    tick(now, up, speaking) {
      const dt = now - lastT;
      lastT = now;
      const state = play.machine.getState();
      const open = asking.getState().now;
      if (!open) {
        if (!("run" in state.step) || state.step.run.n === askedIn) return;
        if (!somebody || !stoppedInMidSet(state, up)) return;
        askedIn = state.step.run.n;
        watcher = createHandLiftWatcher();
        lifted = false;
        play.happen({ kind: "pause", cause: "asking" });
        ask(FIRST_QUESTION);
        return;
      }
      // Somebody has come to the keyboard, or the session is over: their word goes before the question.
      if (!state.paused.includes("asking") || state.paused.some((cause) => cause !== "asking")) return close();
      const next = askOn(open, dt, { lifted, speaking });
      lifted = false;
      if (!("score" in next)) return ask(next);
      if (next.score === null) {
        close();
        tell(say.nothing);
        return;
      }
      followPain(play, next.score, (action) => tell(say.after[action]));
      close();
    },
  };
}
