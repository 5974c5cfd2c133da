import { createSlidingWindow } from "../../body/sliding-window";
import { median } from "../../body/statistics";
import type { Exercise, Progress, RepSide } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { NO_BASELINE } from "../start/baseline";
import type { Ended, Follower } from "./follower.types";
import { createMistaken } from "./mistaken";
import { createPhaseMachine, type RawRep } from "./phases";
import { createSinkingStart } from "./sinking";

/**
 * Progress is the median of this time, seconds: it takes out single slips and costs half of it in delay. Rules §1.5:
 * 100–200 ms; within that chosen on one labelled bridge at 24 pictures a second, whose slip of two pictures made two
 * reps of one at 0.15: five outvote it. That clip's count is no proof of it. A slow machine looks at fewer frames in that
 * time; three are the least that can outvote one.
 */
const SMOOTH_S = 0.17;
const LEAST_FRAMES = 3;
/** Times of frames are exact to this, seconds. */
const CLOCK_S = 1e-3;
/** Legs whose progress at the top differs by less than this move together. Judgement: a quarter of a rep. */
const TOGETHER = 0.25;

interface Moment {
  readonly t: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Sided exercises are followed by whichever leg is further, in one phase machine, and the side is decided by a vote
 * over the whole top. The pose model mixes up the two legs for moments while they cross; the further leg's progress
 * does not notice, and the vote outweighs it.
 * @param rescales before the camera the start pose is found and lost again between movements; in a film it comes once, and
 * a slip of the model's must not pass for it
 */
export function createFollower(exercise: Exercise, { rescales = false } = {}): Follower {
  const machine = createPhaseMachine(exercise.rep);
  const recent: { readonly t: number; readonly value: number }[] = [];
  const moments: Moment[] = [];
  const place = exercise.signal.adaptive && createPlace(exercise.signal.adaptive);
  const { metrics, sinks } = exercise.signal;
  // A film may begin with the limbs up, where nothing looks like a rest.
  const mayRest = (sample: Sample) => !rescales || exercise.start.missing(sample) === null;
  const sinking = sinks ? createSinkingStart(metrics, sinks, mayRest) : null;
  let fromStart: number | null = null;
  /** Whether there was a start pose to read the last moment against. */
  let known = false;
  const mistaken = createMistaken(exercise, createFollower);

  /** Whose rep it was between two moments. */
  function vote(from: number, to: number): RepSide | null {
    const tally = createTally(exercise);
    for (const moment of moments) if (moment.t >= from && moment.t <= to) tally.add(moment);
    return tally.side;
  }

  /** Whose the rep under way is so far: counted on with every frame, and anew when another begins. */
  let underWay: { readonly from: number; readonly tally: Tally } | null = null;

  function sideSoFar(from: number): RepSide | null {
    if (underWay?.from !== from) {
      underWay = { from, tally: createTally(exercise) };
      for (const moment of moments) if (moment.t >= from) underWay.tally.add(moment);
    }
    return underWay.tally.side;
  }

  function end(raw: RawRep | null): Ended | null {
    if (!raw) return null;
    const side = exercise.sides === "both" ? "both" : vote(raw.topIn - 0.1, raw.topOut + 0.1);
    return side && { raw, side };
  }

  return {
    push(sample, baseline) {
      const start = baseline && (sinking?.from(sample, baseline) ?? baseline);
      mistaken.push(sample, start);
      const read = start && exercise.signal.read(sample, start);
      const unsunk = sinking && baseline ? exercise.signal.read(sample, baseline) : null;
      fromStart = unsunk && furthest(unsunk);
      const raw = read && furthest(read);
      const value = raw !== null && place ? place(sample.t, raw) : raw;
      if (value === null) return end(machine.push(sample.t, null));
      // What was read against no start pose is on another scale than what is read against the user's own.
      if (rescales && known !== (baseline !== NO_BASELINE)) recent.length = 0;
      known = baseline !== NO_BASELINE;
      recent.push({ t: sample.t, value });
      while (recent.length > LEAST_FRAMES && (recent[0]?.t ?? 0) < sample.t - SMOOTH_S - CLOCK_S) recent.shift();
      // An odd number of them has a middle one, which was seen.
      const odd = recent.slice(recent.length % 2 === 0 && recent.length > LEAST_FRAMES ? 1 : 0);
      if (read && "left" in read) {
        const moment = { t: sample.t, left: read.left ?? 0, right: read.right ?? 0 };
        moments.push(moment);
        if (machine.startedAt === null) underWay = null;
        underWay?.tally.add(moment);
        while (moments[0] && moments[0].t < sample.t - exercise.rep.maxS) moments.shift();
      }
      return end(machine.push(sample.t, median(odd.map((entry) => entry.value))));
    },
    abort() {
      machine.abort();
      sinking?.clear();
      mistaken.clear();
      fromStart = null;
      recent.length = 0;
      moments.length = 0;
      underWay = null;
    },
    finish: () => end(machine.finish()),
    get phase() {
      return machine.phase;
    },
    get side() {
      const from = machine.startedAt;
      const last = moments.at(-1);
      if (from === null) return null;
      return exercise.sides === "both" || !last ? "both" : sideSoFar(from);
    },
    get startedAt() {
      return machine.startedAt;
    },
    get progress() {
      return machine.progress;
    },
    mistaken: (reps) => mistaken.told(machine.phase !== "ready", reps),
    get fromStart() {
      return sinking ? fromStart : machine.progress;
    },
    get holdS() {
      return machine.holdS;
    },
  };
}

interface Tally {
  add(moment: Moment): void;
  /** null: nobody can tell. */
  readonly side: RepSide | null;
}

/** Counts whose leg was further, over moments. */
function createTally({ sides, rep }: Exercise): Tally {
  const apart = createSlidingWindow();
  const lesser = createSlidingWindow();
  let sum = 0;
  return {
    add({ t, left, right }) {
      sum += left - right;
      apart.push(t, Math.abs(left - right));
      lesser.push(t, Math.min(left, right));
    },
    get side() {
      if (apart.length === 0) return sides === "both" ? "both" : null;
      // Both up, however unevenly: then it is a rep of both.
      if (sides === "either" && (lesser.quantile(0.5) ?? 0) >= rep.topExit) return "both";
      if ((apart.quantile(0.5) ?? 0) < TOGETHER) return sides === "either" ? "both" : null;
      return sum > 0 ? "left" : "right";
    },
  };
}

/** Place of a value between the extremes of the last seconds; the extremes are quantiles, so that a slip is not one. */
function createPlace({ leastSpan, windowS }: { readonly leastSpan: number; readonly windowS: number }) {
  const values = createSlidingWindow();
  return (t: number, value: number): number => {
    values.push(t, value);
    values.forget(t - windowS);
    const { sorted } = values;
    const slip = Math.min(2, Math.floor(sorted.length / 20));
    const low = sorted[slip] ?? value;
    const high = sorted[sorted.length - 1 - slip] ?? value;
    return (value - low) / Math.max(high - low, leastSpan);
  };
}

function furthest(read: Progress): number | null {
  if ("both" in read) return read.both;
  if (read.left === null) return read.right;
  return read.right === null ? read.left : Math.max(read.left, read.right);
}
