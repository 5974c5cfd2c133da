import { leftAt } from "../care/gates";
import type { Counts } from "../coach/coach.types";
import type { Phase } from "../exercise/exercise";
import type { SessionItem } from "../plan/session";
import { easedTo } from "../plan/versions";
import { WARM_UP } from "../plan/warm-up";
import { begunOf, isBegun, nextPlace, placeOf, remaining, targetOf, withItem } from "./places";
import type { Place, Run, SessionEvent, SessionState, SessionStep, SetFacts } from "./state";

/** Seconds; each "Judgement" unless it says otherwise. */
const TIMES = {
  /** An announcement can be read in this time where nothing is spoken. */
  announceLeast: 5,
  /** A voice that never reports its end holds up no announcement for longer, … */
  speechMost: 30,
  /** … and no count-in: more than the longest words on getting into position take. */
  countInWaits: 8,
  /** Seen to have got up: the set is over. Long enough to mend a strap and lie down again. */
  up: 8,
  /** Out of the picture or of the pose, but not seen upright: perhaps the camera's fault, so with more patience. */
  away: 45,
  /** Nobody seen and no order given: the session is left, to be taken up again. */
  nobody: 15 * 60,
} as const;

/** From holding the start pose to the beginning of the set, seconds. Judgement: three numbers, said calmly. */
export const COUNT_IN_S = 3;

/**
 * Start of a session, or of its continuation. `next` null: nothing is left to do.
 * @param warmUp the part of the warm-up that it begins with, an index into `WARM_UP`; null, or past its end: with none
 */
export function beginSession(
  items: readonly SessionItem[],
  next: Place | null,
  t: number,
  warmUp: number | null = null,
): SessionState {
  const step: SessionStep = next ? warming(next, warmUp) : { kind: "over", how: "done", elapsedS: 0 };
  return { items, step, paused: [], pausedS: 0, mostPain: 0, askAgain: false, runs: 0, t, aliveT: t };
}

/** That part of the warm-up, or the first announcement behind it. */
function warming(next: Place, part: number | null): SessionStep {
  if (part === null || !WARM_UP[part]) return { kind: "announce", next, elapsedS: 0 };
  return { kind: "warm-up", part, next, elapsedS: 0 };
}

/** The session after an event. Pure; a session that is over stays as it is. */
export function advance(before: SessionState, event: SessionEvent): SessionState {
  const { step } = before;
  if (step.kind === "over") return before;
  const t = Math.max(before.t, event.t);
  const isPaused = before.paused.length > 0;
  const dt = isPaused ? 0 : t - before.t;
  const pausedS = isPaused ? before.pausedS + t - before.t : 0;
  const state: SessionState = { ...before, t, pausedS, step: { ...step, elapsedS: step.elapsedS + dt } };
  switch (event.kind) {
    case "tick":
      if (t - state.aliveT > TIMES.nobody) return over(state, "left");
      return state.paused.length > 0 ? state : waited(state, event.speaking);
    case "somebody":
      return alive(state);
    case "seen": {
      const noticed = event.facts.somebody ? alive(state) : state;
      return state.paused.length > 0 ? noticed : saw(noticed, event.run, event.facts, dt);
    }
    case "pause":
      return alive({ ...state, paused: [...state.paused.filter((cause) => cause !== event.cause), event.cause] });
    case "resume":
      return alive({ ...state, paused: state.paused.filter((cause) => cause !== event.cause) });
    case "go-on":
      return alive(goOn(state));
    case "went-down":
      if (step.kind !== "warm-up") return alive(state);
      return alive({ ...state, step: { kind: "announce", next: step.next, down: true, elapsedS: 0 } });
    case "skip":
      return alive(skip(state, event.because));
    case "repeat":
      return alive(repeat(state));
    case "vary":
      return alive(vary(state, event.variant));
    case "hurts":
      return alive(hurts(state, event.score ?? AMBER_FROM));
    case "end":
      return over({ ...state, items: givenUp(state, event.because) }, "ended");
  }
}

function goOn(state: SessionState): SessionState {
  const { step } = state;
  if (step.kind === "warm-up") return { ...state, step: warming(step.next, null) };
  return step.kind === "announce" || step.kind === "rest" ? open(state, step.next) : state;
}

function alive(state: SessionState): SessionState {
  return { ...state, aliveT: state.t };
}

function over(state: SessionState, how: "done" | "ended" | "left"): SessionState {
  return { ...state, paused: [], step: { kind: "over", how, elapsedS: 0 } };
}

/** Time has passed: announcements and rests come to their end, and so does the count-in. */
function waited(state: SessionState, speaking: boolean): SessionState {
  const { step } = state;
  if (step.kind === "count-in" && step.elapsedS >= COUNT_IN_S) {
    return { ...state, step: { ...step, kind: "set", elapsedS: 0 } };
  }
  if (step.kind === "warm-up") {
    const { seconds = 0 } = WARM_UP[step.part] ?? {};
    return step.elapsedS >= seconds ? { ...state, step: warming(step.next, step.part + 1) } : state;
  }
  if (step.kind !== "announce" && step.kind !== "rest") return state;
  const least = step.kind === "announce" ? TIMES.announceLeast : step.restS;
  const most = Math.max(least, TIMES.speechMost);
  const enough = step.elapsedS >= least && (!speaking || step.elapsedS >= most);
  return enough ? open(state, step.next) : state;
}

/** Begins a going at a set: from here on the body is looked at. */
function open(state: SessionState, at: Place): SessionState {
  const n = state.runs + 1;
  const counts = { full: 0, partial: 0, left: 0, right: 0 };
  const run = { n, counts, awayS: 0, restedS: 0, outS: 0 };
  return { ...state, runs: n, step: { kind: "set-up", at, elapsedS: 0, run } };
}

function saw(state: SessionState, n: number, facts: SetFacts, dt: number): SessionState {
  const { step } = state;
  if (!("run" in step) || step.run.n !== n) return state;
  const { phase, counts } = facts;
  const here = phase !== "setup" && phase !== "paused";
  const run = { ...waiting(step.run, phase, counts, dt), n, counts, awayS: here ? 0 : step.run.awayS + dt };
  const begun = counts.full + counts.partial > 0;
  // Whoever moves before the count-in is over has begun: no rep is lost to politeness.
  const moving = begun || (here && phase !== "ready");
  const kind = (next: "set-up" | "count-in" | "set"): SessionState =>
    next === step.kind
      ? { ...state, step: { ...step, run } }
      : { ...state, step: { ...step, run: { ...run, restedS: 0, outS: 0 }, kind: next, elapsedS: 0 } };

  if (!remaining(step.at.target, counts)) return finished(state, step.at);
  if (step.kind === "set") {
    if (begun && run.awayS >= (facts.up ? TIMES.up : TIMES.away)) return finished(state, step.at);
    return kind(here || begun ? "set" : "set-up");
  }
  if (moving) return kind("set");
  // Counted in over words that are still being said, nobody would hear the numbers, and "Go" would come out of nowhere.
  const drownedOut = step.kind === "set-up" && facts.speaking && run.restedS < TIMES.countInWaits;
  return kind(here && !drownedOut ? "count-in" : "set-up");
}

/** For how long nothing has come of the set, in the start pose or out of it. */
function waiting({ counts, restedS, outS }: Run, phase: Phase, now: Counts, dt: number) {
  if (now.full + now.partial !== counts.full + counts.partial) return { restedS: 0, outS: 0 };
  if (phase === "ready") return { restedS: restedS + dt, outS: 0 };
  return phase === "setup" || phase === "paused" ? { restedS, outS: 0 } : { restedS, outS: outS + dt };
}

/** A set has come to its end: a rest, or the end of the session. */
function finished(state: SessionState, at: Place): SessionState {
  const item = state.items[at.item];
  if (!item) return state;
  const setsDone = Math.max(item.setsDone, at.set);
  const items = withItem(state.items, at.item, { setsDone, state: setsDone >= item.sets ? "done" : "todo" });
  const next = nextPlace(items);
  if (!next) return over({ ...state, items }, "done");
  const rest = { kind: "rest", after: at, next, restS: item.restS, asks: state.askAgain, elapsedS: 0 } as const;
  return { ...state, items, askAgain: false, step: rest };
}

/** Leaves out what is left of the exercise at hand. */
function skip(state: SessionState, because: SessionItem["because"]): SessionState {
  const { step } = state;
  // Whoever leaves out the warm-up, also because it hurts, leaves out no exercise by it.
  if (step.kind === "warm-up") return goOn(state);
  const place = placeOf(step);
  const item = place && state.items[place.item];
  if (!place || !item) return state;
  const items = withItem(state.items, place.item, { state: begunOf(state, place) ? "stopped" : "skipped", because });
  const next = nextPlace(items);
  if (!next) return over({ ...state, items }, "done");
  if (step.kind === "rest") return { ...state, items, step: { ...step, next } };
  return { ...state, items, step: { kind: "announce", next, elapsedS: 0 } };
}

/** The set at hand from its beginning; in a rest, the one that was just done once more. */
function repeat(state: SessionState): SessionState {
  const { step } = state;
  if (step.kind !== "rest" && !("run" in step)) return state;
  const at = step.kind === "rest" ? step.after : step.at;
  const item = state.items[at.item];
  if (!item || leftAt(item.exercise, item.variant, state.mostPain) !== item.variant) return state;
  const again: Place = { ...at, target: targetOf(item) };
  if (step.kind !== "rest") return open(state, again);
  const items = withItem(state.items, at.item, { setsDone: at.set - 1, state: "todo", because: null });
  return { ...state, items, step: { ...step, next: again } };
}

function vary(state: SessionState, variant: string): SessionState {
  const { step } = state;
  const place = placeOf(step);
  const item = place && state.items[place.item];
  if (!item || step.kind === "over") return state;
  const { reps, perSide } = easedTo(item, variant);
  const items = withItem(state.items, place.item, { variant, reps, perSide });
  // Counted by leg before and not now, or the other way round: what was done says nothing of what is left.
  const target = perSide === item.perSide ? place.target : { reps, perSide };
  if ("next" in step) return { ...state, items, step: { ...step, next: { ...step.next, target } } };
  const left = perSide === item.perSide ? remaining(target, step.run.counts) : null;
  return open({ ...state, items }, { ...place, target: left ?? target });
}

/** Rules §9.3: 3 to 4 is amber, and is asked about again. Whoever leaves an exercise for pain says as much by it. */
const AMBER_FROM = 3;

/** What is still to come with so much pain. The exercise at hand goes on in its open version, or is left out. */
function hurts(state: SessionState, score: number): SessionState {
  const place = placeOf(state.step);
  const items = state.items.map((item, n): SessionItem => {
    if (item.state !== "todo" || n === place?.item) return item;
    const open = leftAt(item.exercise, item.variant, score);
    if (open === null) return { ...item, state: isBegun(item) ? "stopped" : "skipped", because: "pain" };
    return open === item.variant ? item : { ...item, ...easedTo(item, open) };
  });
  const mostPain = Math.max(state.mostPain, score);
  const after = { ...state, items, mostPain, askAgain: state.askAgain || score >= AMBER_FROM };
  const now = place && items[place.item];
  if (!now) return after;
  const open = leftAt(now.exercise, now.variant, score);
  if (open === null) return skip(after, "pain");
  return open === now.variant ? after : vary(after, open);
}

/** What is not done by now will not be done today. */
function givenUp(state: SessionState, because: SessionItem["because"]): readonly SessionItem[] {
  const place = placeOf(state.step);
  return state.items.map((item, n) => {
    if (item.state !== "todo") return item;
    const begun = place?.item === n ? begunOf(state, place) : isBegun(item);
    return { ...item, state: begun ? "stopped" : "skipped", because };
  });
}
