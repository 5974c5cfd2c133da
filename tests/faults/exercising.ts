/** Somebody exercises before an ideal camera, without a browser: the app's own session, coach and storage. */

import { playSession, type SessionPlay } from "../../src/app/live/session-play";
import { newSession, type SessionBegin } from "../../src/app/live/session-start";
import type { SessionWords } from "../../src/app/live/session-words";
import type { PoseFrame } from "../../src/core/body/pose";
import type { Routine } from "../../src/core/plan/routine";
import { choreography } from "../../src/mannequin/choreography";
import type { SetStore } from "../../src/storage/sets";
import { film, laptop, stage } from "../support/film";
import { handClock } from "../support/hand-clock";

const FPS = 10;
const SOURCE = { label: "a camera", model: "full" };
/** Longer than any of these sessions takes, seconds of its own time. */
const PATIENCE_S = 240;

const SILENT: SessionWords = {
  ready: null,
  setup: () => "",
  count: () => "",
  lost: "",
  moved: "",
  turnTo: String,
  done: String,
  looksLike: () => "",
  of: ({ id }) => id,
};

/** Bridges and nothing else, with short rests. */
export function bridges(sets: number, reps: number): Routine {
  const item = { exercise: "glute-bridge", variant: "standard", sets, reps, perSide: false, holdS: null, restS: 2 };
  return { id: "bridges", name: "Bridges", items: [{ ...item, exercise: "glute-bridge" }] };
}

let filmed: readonly PoseFrame[] | null = null;
/** Six good bridges. */
function bridgeFilm(): readonly PoseFrame[] {
  filmed ??= film(stage(choreography("glute-bridge", { reps: 6 }), FPS), laptop(0), { outline: false });
  return filmed;
}

export interface Practice {
  readonly store: SetStore;
  /** Default: two sets of three bridges. */
  readonly begin?: SessionBegin;
  /** Called when a rep has been counted, `n` in all; the next picture waits for it. */
  readonly onRep?: (n: number, play: SessionPlay) => unknown;
  /** Ends here without a word, as a page does that dies: seconds of the session's own time. */
  readonly dieAtS?: number;
}

export interface Practised {
  readonly heard: number;
  /** What the store reported while it went on, the last of it; null: nothing. */
  readonly told: string | null;
  readonly over: boolean;
  readonly play: SessionPlay;
}

/** Does what the session asks for until it is over, and lets it write down what it wants. */
export async function practise({ store, begin, onRep, dieAtS = PATIENCE_S }: Practice): Promise<Practised> {
  const { state, record } = begin ?? newSession(bridges(2, 3));
  let clock = 0;
  let heard = 0;
  let told: string | null = store.trouble;
  const stop = store.onTrouble((trouble) => {
    told = trouble ?? told;
  });
  const play = playSession({ begin: state, record, store, say: SILENT, clock: handClock(() => clock) });
  play.seen.subscribe(({ step }) => {
    if (step.finished?.kind === "full") heard++;
  });
  let shown = 0;
  let run = 0;
  const isOver = () => play.machine.getState().step.kind === "over";
  while (clock < dieAtS && !isOver()) {
    clock += 1 / FPS;
    const { step } = play.machine.getState();
    const before = heard;
    if ("run" in step) {
      if (step.run.n !== run) shown = 0;
      run = step.run.n;
      const frames = bridgeFilm();
      const frame = frames[shown++ % frames.length] as PoseFrame;
      play.see({ ...frame, t: clock }, SOURCE);
      // What is written is written between two pictures, as in a browser.
      await nextTask();
    }
    if (heard > before) await onRep?.(heard, play);
    play.happen({ kind: "tick", speaking: false });
  }
  const over = isOver();
  if (over) await play.close();
  stop();
  return { heard, told, over, play };
}

/** Full reps that a store reads. */
export async function repsIn(store: SetStore): Promise<number> {
  return (await store.list()).reduce((sum, { counts }) => sum + counts.full, 0);
}

const nextTask = () => new Promise((done) => setImmediate(done));
