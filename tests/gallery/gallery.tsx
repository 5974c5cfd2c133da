/**
 * The live screen in any state it can be in, without camera, model or clock: whoever looks at it says what the session's
 * machine, its set and its frames are. The components and styles are the app's own.
 */
import "../../src/ui/styles/tokens.css";
import "../../src/ui/styles/base.css";
import "../../src/ui/styles/parts.css";
import "../../src/ui/styles/contrast.css";
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { createStore } from "zustand/vanilla";
import { exerciseOf, translateExercises } from "../../src/app/catalogue";
import { createChannel } from "../../src/app/live/channel";
import type { LiveSession } from "../../src/app/live/live-set";
import { FIRST_STATE, type LiveState, type Seeing } from "../../src/app/live/live-state";
import { chosenLanguage, speak } from "../../src/app/person/language";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { beginSession } from "../../src/core/session/machine";
import { placeOf } from "../../src/core/session/places";
import type { SessionState } from "../../src/core/session/state";
import { CORRECTION_KINDS, correction } from "../../src/core/setup/correction";
import { SessionFrame } from "../../src/ui/session/SessionFrame";
import { loadWords, words } from "../../src/words";
import type { GalleryPage } from "./gallery.api";

const place = document.getElementById("app");
if (!place) throw new Error("The gallery has an element #app.");

const language = chosenLanguage(navigator.languages);
await Promise.all([loadWords(language), translateExercises(language)]);
speak(language);
document.documentElement.lang = language;

// Shadows take most of the time that drawing takes, and move nothing.
document.head.append(
  Object.assign(document.createElement("style"), { textContent: "* { text-shadow: none !important }" }),
);
// The still drawing stands for the drawn body, in the same box: nothing is looked at here but words.
const contextOf = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
  return kind.startsWith("webgl") ? null : contextOf.call(this, kind, ...more);
} as typeof HTMLCanvasElement.prototype.getContext;

const machine = createStore<SessionState>(() => beginSession([], null, 0));
const state = createStore<LiveState>(() => FIRST_STATE);
const asking = createStore<{ readonly now: never | null }>(() => ({ now: null }));
const seen = createChannel<Seeing>();
const nothing = () => {};
const session = {
  id: "gallery",
  machine,
  state,
  seen,
  asking,
  over: createStore<{ readonly kept: boolean } | null>(() => null),
  hasBegun: () => true,
  happen: nothing,
  togglePause: nothing,
  goOn: nothing,
  goNext: nothing,
  end: nothing,
  leave: nothing,
  skip: nothing,
  repeat: nothing,
  vary: nothing,
  stopFor: nothing,
  resumeFrom: nothing,
  addPain: nothing,
  setId: () => null,
  painBefore: () => null,
  tell: nothing,
} as LiveSession;

const main = createRef<HTMLElement>();
const root = createRoot(place);
flushSync(() =>
  root.render(<SessionFrame main={main} stage={createRef<HTMLDivElement>()} session={session} onWithout={nothing} />),
);

/** What was booked for the next picture before this was, is done. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => done()));

const page: GalleryPage = {
  show({ machine: next, live = {}, asking: now = null }) {
    flushSync(() => {
      asking.setState({ now: now as never });
      machine.setState(next, true);
      state.setState({ ...FIRST_STATE, stage: "running", loaded: 1, ...live }, true);
    });
    const at = placeOf(next.step);
    main.current?.setAttribute("data-step", next.step.kind);
    main.current?.setAttribute("data-exercise", (at && next.items[at.item]?.exercise) ?? "");
  },
  async see(frames) {
    for (const frame of frames) {
      seen.publish(frame);
      await drawn();
    }
  },
  wordsOf(id: ExerciseId) {
    const exercise = exerciseOf(id);
    if (!exercise) throw new Error(`There is no ${id}.`);
    const { faults, partialCue } = exercise;
    return {
      faults: faults.map(({ id: fault, name, cue, praise }) => ({ id: fault, name, cue, praise })),
      partialCue,
      hints: CORRECTION_KINDS.map((kind) => words.spoken.setup({ ...correction(kind), kind })),
      goDown: words.spoken.setup(
        correction("go-down", { text: words.session.fetchOf({ exercise: id, variant: "standard" }) }),
      ),
      // As many as a plan for the floor holds.
      smallRoom: words.spoken.setup(correction("small-room", { fits: ["bird-dog", "glute-bridge", "cat-cow"] })),
    };
  },
};
window.gallery = page;
