import { COUNT_IN_S } from "./machine";
import { placeOf } from "./places";
import { remindersOf } from "./reminders";
import type { Saying } from "./saying";
import type { SessionState } from "./state";

/** The end of a rest is counted down from here, seconds. Judgement: time enough to put the hands where they belong. */
const REST_COUNT = 5;

/** What a change of the session calls for; in the order in which it is to be said. */
export function sayingsOf(before: SessionState | null, after: SessionState): readonly Saying[] {
  const paused = after.paused.length > 0;
  if (before && paused !== before.paused.length > 0 && after.step.kind !== "over") {
    // A camera that went away is told of with its reason, by whoever noticed; a question speaks for itself, and so does
    // what follows from its answer.
    if (after.paused.every((cause) => cause === "camera" || cause === "asking") && paused) return [];
    if (!paused && before.paused.every((cause) => cause === "asking")) return [];
    return [paused ? { id: "paused", byUser: after.paused.every((cause) => cause === "user") } : { id: "resumed" }];
  }
  return [...entering(before, after), ...counting(before, after), ...(before ? remindersOf(before, after) : [])];
}

function entering(before: SessionState | null, { step, t, runs }: SessionState): readonly Saying[] {
  const was = before?.step ?? null;
  if (was?.kind === "over") return [];
  const place = placeOf(step);
  const from = was && placeOf(was);
  if (!place) return step.kind === "over" ? [{ id: "over", how: step.how }] : [];
  if (step.kind === "warm-up") {
    const same = was?.kind === "warm-up" && was.part === step.part;
    return same ? [] : [{ id: "warm-up", part: step.part, first: before === null }];
  }
  const moved = !from || from.item !== place.item || from.set !== place.set;
  const up = runs === 0 && !(step.kind === "announce" && step.down);
  const first = before === null || was?.kind === "warm-up";
  if (step.kind === "announce" && (was?.kind !== "announce" || moved)) {
    return [{ id: "next", place, another: was?.kind === "warm-up" || from?.item !== place.item, first, up }];
  }
  if (step.kind === "rest") {
    const another = step.after.item !== place.item;
    if (was?.kind !== "rest") return [{ id: "rest", seconds: step.restS, place, another, asks: step.asks }];
    return moved ? [{ id: "next", place, another, first: false, up: false }] : [];
  }
  if (step.kind === "set-up" && was && "next" in was) {
    return [{ id: "into-position", place, rested: was.kind === "rest", up: runs === 1 && !("down" in was) }];
  }
  // Not to somebody who has begun by themselves.
  const countedIn = before && was?.kind === "count-in" && was.elapsedS + (t - before.t) >= COUNT_IN_S;
  if (step.kind === "set" && countedIn) return [{ id: "go" }];
  return [];
}

function counting(before: SessionState | null, { step }: SessionState): readonly Saying[] {
  const was = before?.step;
  if (step.kind === "count-in") {
    if (was?.kind !== "count-in") return [{ id: "count", left: COUNT_IN_S }];
    return counted(COUNT_IN_S - was.elapsedS, COUNT_IN_S - step.elapsedS, COUNT_IN_S - 1);
  }
  if (step.kind !== "rest" || was?.kind !== "rest") return [];
  return counted(was.restS - was.elapsedS, step.restS - step.elapsedS, REST_COUNT);
}

/** The whole second that was passed between two moments, at most one is worth saying. */
function counted(leftBefore: number, leftAfter: number, from: number): readonly Saying[] {
  const left = Math.ceil(leftAfter);
  return left >= 1 && left <= from && left < Math.ceil(leftBefore) ? [{ id: "count", left }] : [];
}
