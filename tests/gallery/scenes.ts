/** Every state that a session's machine can be in, with what may stand on the screen in it at its longest. */
import type { LiveState } from "../../src/app/live/live-state";
import type { ProblemId } from "../../src/app/problems/problems";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { SessionItem } from "../../src/core/plan/session";
import { WARM_UP } from "../../src/core/plan/warm-up";
import { advance, beginSession, COUNT_IN_S } from "../../src/core/session/machine";
import { FIRST_QUESTION, PAIN_STEPS } from "../../src/core/session/pain-asking";
import type { PauseCause, SessionEvent, SessionState } from "../../src/core/session/state";
import { EXERCISES } from "../../src/exercises";
import { aRecord, aRep } from "../fixtures/coaching";
import type { GalleryScene, GalleryWords } from "./gallery.api";

export interface NamedScene extends GalleryScene {
  readonly name: string;
  /** Whether somebody is to be seen in the picture; "standing": on their feet, facing the laptop. */
  readonly body: boolean | "standing";
  readonly hold: boolean;
}

const REST_S = 60;

const item = (exercise: ExerciseId, sets: number): SessionItem => ({
  exercise,
  variant: "standard",
  sets,
  reps: 10,
  perSide: EXERCISES[exercise].sides === "alternating",
  holdS: null,
  restS: REST_S,
  state: "todo",
  setsDone: 0,
  because: null,
});

/** The session after events of which each takes a moment. */
function after(begun: SessionState, ...events: readonly (Record<string, unknown> & { readonly kind: string })[]) {
  return events.reduce((state, event) => advance(state, { t: state.t, ...event } as SessionEvent), begun);
}

const seen = (full: number, phase = "ready") => ({
  kind: "seen",
  run: 1,
  facts: {
    phase,
    counts: { full, partial: 0, left: full, right: full },
    up: false,
    somebody: true,
    speaking: false,
  },
});

const longest = (texts: readonly (string | null)[]): string =>
  texts.reduce<string>((most, text) => ((text?.length ?? 0) > most.length ? (text ?? "") : most), "");

/** @param next another exercise that follows; @param notice what is told in passing, in all of them */
export function scenesOf(
  exercise: ExerciseId,
  next: ExerciseId,
  { faults, partialCue, hints, goDown, smallRoom }: GalleryWords,
  notice: ProblemId | null,
): readonly NamedScene[] {
  const two = beginSession([item(exercise, 2), item(next, 1)], { item: 0, set: 1, target: item(exercise, 2) }, 0);
  const last = beginSession([item(exercise, 1), item(next, 1)], { item: 0, set: 1, target: item(exercise, 1) }, 0);
  const setUp = after(two, { kind: "go-on" });
  const countIn = after(setUp, seen(0));
  const set = after(countIn, { kind: "tick", t: COUNT_IN_S, speaking: false });
  const going = after(set, seen(3));
  const rest = after(going, seen(10));
  const restBeforeOther = after(last, { kind: "go-on" }, seen(3), seen(10));
  const asks = after(going, { kind: "hurts", score: 3 }, seen(10));
  const paused = (state: SessionState, cause: PauseCause) => after(state, { kind: "pause", cause });
  const worst = faults.reduce((a, b) => (b.cue.length > a.cue.length ? b : a));
  const lastSet = aRecord({
    exercise: { id: exercise, revision: 1 },
    reps: Array.from({ length: 10 }, (_, n) =>
      aRep({ n: n + 1, faults: [{ id: worst.id, severity: 1, at: 2, value: 1 }] }),
    ),
  });
  const counts = { full: 8, partial: 2, left: 8, right: 8 };
  const working = { target: { reps: 10, perSide: two.items[0]?.perSide ?? false }, counts, phase: "out" } as const;
  const cue = { id: "cue", text: longest([partialCue, ...faults.map((one) => one.cue)]), kind: "fault" } as const;
  const praise = { id: "praise", text: longest(faults.map((one) => one.praise)), kind: "praise" } as const;
  const hint = { id: "hint", kind: "posture", shift: 0, text: longest(hints) } as const;
  const names = [...faults].sort((a, b) => b.name.length - a.name.length).slice(0, 2);
  const notVisible = names.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));

  const scene = (
    name: string,
    machine: SessionState,
    live: Partial<LiveState> = {},
    more: Partial<NamedScene> = {},
  ): NamedScene => ({
    name: `${exercise}, ${name}`,
    machine,
    live: { notice, ...live },
    body: false,
    hold: false,
    ...more,
  });
  const body = { body: true };
  const stands = { body: "standing" } as const;
  const warming = WARM_UP.map((_, part) =>
    beginSession([item(exercise, 2), item(next, 1)], { item: 0, set: 1, target: item(exercise, 2) }, 0, part),
  );
  return [
    ...warming.map((state, part) => scene(`warming up, ${part + 1}`, state)),
    scene("warming up, loading", warming[0] ?? two, { stage: "loading", loaded: 0.4 }),
    scene("warming up, paused", paused(warming[1] ?? two, "user"), { stage: "paused", pausedBy: "user" }),
    scene("what comes next", two),
    scene("what comes next, loading", two, { stage: "loading", loaded: 0.4 }),
    scene("loading, and nothing else", setUp, { stage: "loading", loaded: 0.4 }),
    scene("loading a long time ago", setUp, { stage: "loading", loaded: 1 }),
    scene("looking for somebody", setUp),
    scene("setting up", setUp, { hint }),
    scene("an outline to step into", setUp, { outline: true }, stands),
    scene("stepping aside, standing", setUp, { outline: true, hint: { ...hint, kind: "move-left", shift: 1 } }, stands),
    scene("down to the mat", setUp, { outline: true, hint: { ...hint, kind: "go-down", text: goDown } }, stands),
    scene("a small room", setUp, { outline: true, hint: { ...hint, kind: "small-room", text: smallRoom } }, stands),
    scene("beginning", setUp, { beginning: true }, body),
    scene("ready, with what cannot be seen", setUp, { phase: "ready", notVisible }, body),
    scene("counting in", countIn, { phase: "ready" }, body),
    scene("the first rep", set, { phase: "out", target: working.target }, body),
    scene("in the middle", going, working, body),
    scene("a cue", going, { ...working, cue }, body),
    scene("praise", going, { ...working, cue: praise }, body),
    scene("a hold", going, working, { body: true, hold: true }),
    scene("a cue in a hold", going, { ...working, cue }, { body: true, hold: true }),
    scene("out of sight in a set", going, { ...working, phase: "paused", hint }),
    scene("paused in a set", paused(going, "user"), { ...working, stage: "paused", pausedBy: "user" }),
    scene("a rest before the same", rest, { lastSet }),
    scene("a rest before another", restBeforeOther, { lastSet }),
    scene("a rest that asks", asks, { lastSet }),
    scene("a pause in a rest", paused(rest, "user"), { lastSet, stage: "paused", pausedBy: "user" }),
    scene("a pause before the first set", paused(two, "user"), { stage: "paused", pausedBy: "user" }),
    ...PAIN_STEPS.map((step) =>
      scene(
        `asked about pain, ${step}`,
        paused(going, "asking"),
        { ...working, stage: "paused", pausedBy: "user" },
        { asking: { ...FIRST_QUESTION, step } },
      ),
    ),
    scene("telling of pain", paused(going, "pain"), { ...working, stage: "paused", pausedBy: "user" }),
    scene("a camera that went away", paused(going, "camera"), {
      ...working,
      stage: "stopped",
      problem: "camera-unplugged",
    }),
    scene("a camera that went away in a rest", paused(rest, "camera"), {
      lastSet,
      stage: "stopped",
      problem: "camera-unplugged",
    }),
    scene("over", after(two, { kind: "end", because: "user" }), { stage: "over" }),
  ];
}
