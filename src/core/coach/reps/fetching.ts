import { median } from "../../body/statistics";
import type { Fetching } from "../../exercise/exercise";
import type { Rep } from "../coach.types";
import type { Evidence } from "../judge/evidence";

/**
 * Picking a weight up and putting it down are one bend each, like a rep in all that is counted by. They are told from the
 * reps of their set by where the hands go: a first movement to where weights lie counts only when a second one goes there
 * too, and one that goes there after others did not is no rep.
 */

/** Where the hands were at the far end of a movement; null: not seen. */
export type Hands = { readonly height: number; readonly ahead: number } | null;

interface Moved {
  readonly rep: Rep;
  readonly hands: Hands;
  /** The frames began and ended with somebody who stood. */
  readonly whole: boolean;
}

/** Whoever waits longer between two movements has not gone on with the first. As where a set begins by itself. */
const LONGEST_REST_S = 8;
/** Fewer than these say nothing of where a set goes. Judgement. */
const FEWEST_OTHERS = 2;

export interface Sieve {
  /** What was seen of a movement that may come to count. */
  saw(moved: Moved): void;
  /**
   * @param counting reps that would count now, the last of them just ended
   * @param set those that count already
   */
  sift(counting: readonly Rep[], set: readonly Rep[]): { readonly counted: readonly Rep[]; readonly putAway: boolean };
  /** A rep under another number is the same movement. */
  same(rep: Rep, numbered: Rep): void;
  /** The frames are over: what waits and was no fetching. */
  rest(): readonly Rep[];
  /** Whether the first rep of a film was picking up, as the others show: in a film nothing was said of it yet. */
  fetchedFirst(set: readonly Rep[]): boolean;
  clear(): void;
}

/**
 * @param rule undefined: nothing is fetched, everything counts
 * @param waits whether the first movement waits for a second one like it: what was counted aloud cannot be taken back. In a
 * film it counts, also alone, unless what comes after goes elsewhere.
 */
export function createSieve(rule: Fetching | undefined, waits: boolean): Sieve {
  const seen = new WeakMap<Rep, Moved>();
  let waiting: Moved | null = null;
  /** What seemed to be putting away. */
  let putDown: Moved | null = null;

  return {
    saw(moved) {
      seen.set(moved.rep, moved);
    },
    sift(counting, set) {
      const rep = counting.at(-1);
      const moved = rep && seen.get(rep);
      // Of two alike that began a set neither is a fetching: nobody fetches twice.
      if (!rule || !moved || counting.length > 1) {
        waiting = null;
        return { counted: counting, putAway: false };
      }
      if (set.length > 0) {
        const putAway = wasPutAway(
          rule,
          moved,
          set.flatMap((each) => seen.get(each) ?? []),
        );
        const before = putDown;
        // A second one is picking up.
        putDown = putAway && !before ? moved : null;
        // Nobody goes on with what lies there without picking it up: it was a rep that went lower than the others.
        const wentOn = before && soonAfter(before, moved) && !reachesOut(rule, moved.hands);
        return { counted: putAway ? [] : wentOn ? [before.rep, ...counting] : counting, putAway };
      }
      const before = waiting;
      waiting = null;
      if (before && goesOn(rule, before, moved)) return { counted: [before.rep, moved.rep], putAway: false };
      // A film may begin with the weight in the hands, down at the floor.
      if (!waits || !moved.whole || !reachesOut(rule, moved.hands)) return { counted: counting, putAway: false };
      waiting = moved;
      return { counted: [], putAway: false };
    },
    same(rep, numbered) {
      const moved = seen.get(rep);
      if (moved) seen.set(numbered, moved);
    },
    rest() {
      const left = waiting;
      waiting = null;
      return left && rule && !(left.whole && isFetching(rule, left.hands)) ? [left.rep] : [];
    },
    fetchedFirst([first, ...others]) {
      const moved = first && seen.get(first);
      if (!rule || !moved || waits) return false;
      return wasPutAway(
        rule,
        moved,
        others.flatMap((each) => seen.get(each) ?? []),
      );
    },
    clear() {
      waiting = null;
      putDown = null;
    },
  };
}

/** Share of a movement's far end in which the hands are lowest; a single moment may be a landmark gone astray. Judgement. */
const LOWEST = 1 / 3;

/** Where the hands were at the far end of a movement, on its side. */
export function handsAt({ height, ahead }: Fetching, { raw, log, metrics }: Evidence): Hands {
  const [high, far] = [metrics.indexOf(height), metrics.indexOf(ahead)];
  const read = log.flatMap(({ t, values }) => {
    const [h, a] = [values[high] ?? null, values[far] ?? null];
    return t < raw.topIn || t > raw.topOut || h === null || a === null ? [] : [{ height: h, ahead: a }];
  });
  const lowest = read.sort((a, b) => a.height - b.height).slice(0, Math.ceil(read.length * LOWEST));
  const middle = { height: median(lowest.map((each) => each.height)), ahead: median(lowest.map((each) => each.ahead)) };
  return middle.height === null || middle.ahead === null ? null : { height: middle.height, ahead: middle.ahead };
}

/** To the floor, or away from the body: a weight may lie there. */
function reachesOut({ floor, aheadDeg }: Fetching, hands: Hands): boolean {
  return hands !== null && (hands.height < floor.among || hands.ahead > aheadDeg);
}

/** To the floor, or ahead at the height of a seat: alone, nothing else is like it. */
function isFetching({ floor, aheadDeg, seat }: Fetching, hands: Hands): boolean {
  return hands !== null && (hands.height < floor.alone || (hands.ahead > aheadDeg && hands.height > seat));
}

function soonAfter(a: Moved, b: Moved): boolean {
  return b.rep.start - a.rep.end <= LONGEST_REST_S;
}

function goesOn({ unlike }: Fetching, a: Moved, b: Moved): boolean {
  if (!soonAfter(a, b)) return false;
  if (!a.hands || !b.hands) return true;
  return (
    Math.abs(a.hands.height - b.hands.height) <= unlike.height &&
    Math.abs(a.hands.ahead - b.hands.ahead) <= unlike.aheadDeg
  );
}

/** Unlike every other movement of the set that was seen from standing to standing, of which there are two at least. */
function wasPutAway(rule: Fetching, { hands, whole }: Moved, others: readonly Moved[]): boolean {
  const { floor, aheadDeg, unlike } = rule;
  // Parts of a rep that somebody shows before a whole one end high up, and say nothing of where the others go.
  const seen = others.flatMap(({ rep, whole, hands: at }) => (whole && rep.kind === "full" && at) || []);
  if (!hands || !whole || seen.length < FEWEST_OTHERS) return false;
  const onFloor = hands.height < floor.among && seen.every(({ height }) => height - hands.height > unlike.height);
  const onSeat =
    hands.ahead > aheadDeg &&
    seen.every(({ height, ahead }) => hands.height - height > unlike.height && hands.ahead - ahead > unlike.aheadDeg);
  return onFloor || onSeat;
}
