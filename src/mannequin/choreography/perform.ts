import type { BodySide } from "../../core/body/pose";
import { otherSide } from "../../core/body/pose";
import { type Body, makeBody } from "../body";
import { type BodyPose, blendPoses } from "../body-pose";
import { tremor as wander } from "../random";
import type { Act, ActedFault, Choreography, FaultEffect, Numbers, Tempo, TrueRep, Waypoint } from "./act";
import { bump, ease } from "./easing";
import { rest, standing } from "./postures";

/** How a set is performed. All optional: the default is three good reps from the start pose. */
export interface SetOptions {
  readonly body?: Body;
  readonly variant?: string;
  readonly reps?: number;
  /** The first rep's side, and whether sides take turns. */
  readonly side?: BodySide;
  readonly alternate?: boolean;
  /** Share of the good range; below about 0.8 a partial rep. One number, or one a rep. */
  readonly range?: number | readonly number[];
  readonly faults?: readonly ActedFault[];
  /** Reps with the faults, counted from 1; all where absent. */
  readonly faultyReps?: readonly number[];
  /** Faults of each rep in turn, besides `faults`: one set can then show several. What a fault changes all through a set is left out. */
  readonly faultsByRep?: readonly (readonly ActedFault[])[];
  readonly tempo?: Partial<Tempo>;
  /** Seconds in the start pose before the first rep. */
  readonly stillS?: number;
  /** Standing, getting into the start pose, and back up again at the end. */
  readonly approach?: boolean;
  readonly leave?: boolean;
  /** 1 = the natural unsteadiness, 0 = none. */
  readonly tremor?: number;
  readonly seed?: number;
}

interface PlannedRep<P extends Numbers> extends TrueRep {
  readonly restS: number;
  readonly top: Partial<P>;
  readonly effect: Required<Omit<FaultEffect<P>, "tempo" | "always">>;
}

const STANDING_S = 1.2;
/** To each posture on the way back up. */
const GETTING_UP_S = 2;

/** A set of an exercise, performed. Throws RangeError for a variant or fault the exercise does not have. */
export function perform<P extends Numbers>(choreography: Choreography<P>, options: SetOptions = {}): Act {
  const body = options.body ?? makeBody();
  const variant = options.variant ?? (choreography.variants[0] as string);
  if (!choreography.variants.includes(variant)) {
    throw new RangeError(`${choreography.id} has the variants ${choreography.variants.join(", ")}; not ${variant}.`);
  }
  const faults = options.faults ?? [];
  const settle = choreography.settle(body, variant);
  const first = options.side ?? "left";
  const moment = (side: BodySide) => ({ side, variant });
  const always = faults.map((fault) => effectOf(choreography, fault, moment(first), body).always ?? {});
  const start = add(choreography.start(body, variant), ...always);
  const startPose = settle(start);

  const way: readonly Waypoint[] = [
    { pose: standing(body, 0, choreography.standsAtZ), seconds: STANDING_S },
    ...choreography.approach(body),
  ];
  const into = options.approach ? journey(body, [...way, { pose: startPose, seconds: 1.6 }]) : null;
  const stillS = options.stillS ?? 1.5;
  const plans = planReps();
  const workEndS = (plans.at(-1)?.endS ?? (into?.seconds ?? 0) + stillS) + 0.8;
  const backwards = [...way].reverse().map(({ pose }) => ({ pose, seconds: GETTING_UP_S }));
  const outOf = options.leave ? journey(body, [{ pose: startPose, seconds: 0 }, ...backwards]) : null;

  const unsteady = options.tremor ?? 1;
  const seed = options.seed ?? 7;
  const names = Object.keys(start);
  const waves = names.map((_, index) => wander(seed * 101 + index));

  function planReps(): readonly PlannedRep<P>[] {
    const planned: PlannedRep<P>[] = [];
    let t = (into?.seconds ?? 0) + stillS;
    const alternate = options.alternate ?? true;
    for (let n = 1; n <= (options.reps ?? 3); n++) {
      const sided = choreography.sided(variant);
      const side = sided && alternate && n % 2 === 0 ? otherSide(first) : first;
      const common = !options.faultyReps || options.faultyReps.includes(n) ? faults : [];
      const faulty = [...common, ...(options.faultsByRep?.[n - 1] ?? [])];
      const effects = faulty.map((fault) => effectOf(choreography, fault, moment(side), body));
      const tempo: Tempo = Object.assign(
        {},
        choreography.tempo(variant),
        options.tempo,
        ...effects.map((one) => one.tempo),
      );
      const range = typeof options.range === "number" ? options.range : (options.range?.[n - 1] ?? 1);
      const topS = t + tempo.outS;
      const topEndS = topS + tempo.holdS;
      const endS = topEndS + tempo.backS;
      planned.push({
        n,
        side: sided ? side : "both",
        range,
        startS: t,
        topS,
        topEndS,
        endS,
        restS: tempo.restS,
        faults: faulty,
        top: choreography.top(body, moment(side)),
        effect: {
          top: add({} as P, ...effects.map((one) => one.top ?? {})),
          midway: add({} as P, ...effects.map((one) => one.midway ?? {})),
          after: add({} as P, ...effects.map((one) => one.after ?? {})),
          wobble: add({} as P, ...effects.map((one) => one.wobble ?? {})),
        },
      });
      t = endS + tempo.restS;
    }
    return planned;
  }

  function numbersAt(t: number): P {
    const rep = plans.find((plan) => t >= plan.startS && t <= plan.endS);
    const now: Record<string, number> = { ...start };
    const course = rep ? progressAt(rep, t, choreography.course ?? outAndBack) : 0;
    const middle = rep ? bump((t - rep.startS) / (rep.endS - rep.startS)) : 0;
    const past = plans.find((plan) => t > plan.topEndS && t <= plan.endS + plan.restS);
    const after = past ? lingering(past, past.restS, t) : 0;
    names.forEach((name, index) => {
      const from = start[name] as number;
      const to = rep?.top[name] ?? from;
      const wobble = middle * (rep?.effect.wobble[name] ?? 0);
      const shake = (unsteady * (choreography.tremor[name] ?? 0) + wobble) * (waves[index]?.(t) ?? 0);
      now[name] =
        from +
        course * ((to - from) * (rep?.range ?? 1) + (rep?.effect.top[name] ?? 0)) +
        middle * (rep?.effect.midway[name] ?? 0) +
        after * (past?.effect.after[name] ?? 0) +
        shake;
    });
    return now as P;
  }

  return {
    name: choreography.id,
    body,
    durationS: workEndS + (outOf?.seconds ?? 0),
    reps: plans.map(({ top: _, effect: __, restS: ___, ...truth }) => truth),
    props: choreography.props(body, variant),
    at(t) {
      if (into && t < into.seconds) return into.at(t);
      if (outOf && t > workEndS) return outOf.at(t - workEndS);
      return settle(numbersAt(t));
    },
  };
}

function progressAt(rep: TrueRep, t: number, course: NonNullable<Choreography<Numbers>["course"]>): number {
  if (t < rep.topS) return course("out", (t - rep.startS) / (rep.topS - rep.startS));
  if (t < rep.topEndS) return course("hold", (t - rep.topS) / (rep.topEndS - rep.topS));
  return course("back", (t - rep.topEndS) / (rep.endS - rep.topEndS));
}

/** Grows on the way back, stays for half of the rest, and is gone before the next rep. */
function lingering(rep: TrueRep, restS: number, t: number): number {
  if (t <= rep.endS) return ease((t - rep.topEndS) / (rep.endS - rep.topEndS));
  return 1 - ease((t - rep.endS - 0.5 * restS) / (0.5 * restS));
}

function outAndBack(part: "out" | "hold" | "back", f: number): number {
  if (part === "hold") return 1;
  return part === "out" ? ease(f) : 1 - ease(f);
}

function effectOf<P extends Numbers>(
  choreography: Choreography<P>,
  fault: ActedFault,
  moment: { side: BodySide; variant: string },
  body: Body,
): FaultEffect<P> {
  const found = choreography.faults[fault.id];
  if (!found) {
    throw new RangeError(`${choreography.id} can act ${Object.keys(choreography.faults).join(", ")}; not ${fault.id}.`);
  }
  return found.act(fault.size, moment, body);
}

/** The sums of numbers of the same name. */
function add<P extends Numbers>(base: P, ...more: readonly Partial<P>[]): P {
  const sum: Record<string, number> = { ...base };
  for (const part of more) {
    for (const [name, value] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + (value ?? 0);
  }
  return sum as P;
}

/** Eased blends from each pose to the next, never below the floor. */
export function journey(body: Body, way: readonly Waypoint[]): { seconds: number; at(t: number): BodyPose } {
  const seconds = way.reduce((sum, point) => sum + point.seconds, 0);
  return {
    seconds,
    at(t) {
      let begin = 0;
      for (const [index, point] of way.entries()) {
        const before = way[index - 1]?.pose ?? point.pose;
        if (t <= begin + point.seconds || index === way.length - 1) {
          const f = point.seconds === 0 ? 1 : ease((t - begin) / point.seconds);
          return f >= 1 ? point.pose : f <= 0 ? before : rest(body, blendPoses(before, point.pose, f));
        }
        begin += point.seconds;
      }
      throw new RangeError("A journey has at least one waypoint.");
    },
  };
}
