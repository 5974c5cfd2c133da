import { distance, type Vec2 } from "../../body/geometry";
import { type BodySide, otherSide, type PairedJoint } from "../../body/pose";
import { median } from "../../body/statistics";
import type { Baseline, Exercise, Metric } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import { createBaselineCollector, NO_BASELINE } from "./baseline";

/** Joints that must keep still for a start pose to be held. */
const STILL_JOINTS: readonly PairedJoint[] = ["shoulder", "hip", "knee", "ankle", "wrist"];
/** Of legs that do the same one is enough: the model loses an ankle for seconds on a body that stands still (lab). */
const LEG: ReadonlySet<PairedJoint> = new Set(["knee", "ankle"]);
/** Further than this from where the holding began, in torso lengths, is moving. Rules §1.6 ask for SD < 0.015. */
const STILL_WITHIN = 0.07;
/** The knee of a straight leg slides along it by 0.12 on a body that lies still: nothing marks it. Measured in the lab. */
const KNEE_STILL_WITHIN = 0.16;
/** Stillness is read from medians over this time: landmarks jitter by 1.5 cm (rules §2) on a body that does not move. */
const STILL_WINDOW_S = 0.35;
/** A slip of the model's shorter than this does not end the holding. Judgement. */
const PATIENCE_S = 0.25;
/** Progress this far below zero for this long says that the start pose was measured in the wrong place. Judgement. */
const BELOW_START = { progress: -0.3, forS: 0.6 } as const;
/** A pose that is held again, but reads this much off zero, is the user's new start pose. Judgement. */
const OFF_START = 0.12;

/** What the coach knows of this frame. */
export interface StartState {
  /** The start pose is there: right posture, nothing missing, body seen. */
  readonly atStart: boolean;
  /** Between reps. */
  readonly resting: boolean;
  /** At the top of a rep, or on the way back from it, for no longer than one is held. */
  readonly up: boolean;
  /** A rep has counted. */
  readonly going: boolean;
  readonly progress: number | null;
}

export interface StartKeeper {
  push(sample: Sample, state: StartState): void;
  /** Forgets the start pose: the person got up, or the camera was moved. */
  clear(): void;
  /** NO_BASELINE until a start pose has been held. */
  readonly baseline: Baseline;
}

interface Holding {
  readonly holdS: number;
  /** Whether the body must keep still meanwhile. */
  readonly still: boolean;
  /** Both legs do the same: where one of them is still, the other one's moving is a slip. */
  readonly legsAlike: boolean;
  /** What counts must keep still too, where no joint shows it: a back that rounds moves neither hips nor hands. */
  readonly steady?: { readonly metric: Metric; readonly within: number } | null;
}

type Places = Readonly<Record<BodySide, readonly (Vec2 | null)[]>>;

/** Measures the user's own start pose, and measures it again when it turns out to have moved. */
export function createStartKeeper(
  metrics: readonly Metric[],
  { holdS, still, legsAlike, steady = null }: Holding,
): StartKeeper {
  const collector = createBaselineCollector(metrics);
  let baseline: Baseline = NO_BASELINE;
  /** False while a clip makes do with a moment of the start pose: before its first rep it may yet be held still. */
  let settled = false;
  const recent: ({ readonly t: number; readonly counted: number | null } & Places)[] = [];
  let anchor: Places | null = null;
  let anchored: number | null = null;
  let aboveAt: number | null = null;
  let atStartAt: number | null = null;

  function restart(): void {
    collector.clear();
    recent.length = 0;
    anchor = null;
    anchored = null;
  }

  function moved(sample: Sample): boolean {
    const places = (side: BodySide) => STILL_JOINTS.map((joint) => sample.guess(side, joint));
    const counted = steady && sample.value(steady.metric);
    recent.push({ t: sample.t, counted, left: places("left"), right: places("right") });
    while (recent[0] && recent[0].t < sample.t - STILL_WINDOW_S) recent.shift();
    if (anchor === null && sample.t - (recent[0]?.t ?? sample.t) < STILL_WINDOW_S / 2) return false;
    const middles = (side: BodySide) =>
      STILL_JOINTS.map((_, index) => middle(recent.map((place) => place[side][index] ?? null)));
    const now = { left: middles("left"), right: middles("right") };
    anchor ??= now;
    const value = median(recent.flatMap((each) => each.counted ?? []));
    anchored ??= value;
    if (steady && value !== null && anchored !== null && Math.abs(value - anchored) > steady.within) return true;
    const { near } = sample.scene;
    const size = sizeOf(sample);
    const before = anchor;
    const off = (side: BodySide, index: number) => {
      const [point, from] = [now[side][index], before[side][index]];
      const within = STILL_JOINTS[index] === "knee" ? KNEE_STILL_WITHIN : STILL_WITHIN;
      return point && from && size ? distance(point, from) > within * size : true;
    };
    return STILL_JOINTS.some(
      (joint, index) => off(near, index) && !(legsAlike && LEG.has(joint) && !off(otherSide(near), index)),
    );
  }

  return {
    push(sample, { atStart, resting, up, going, progress }) {
      const { t } = sample;
      if (!resting || (progress ?? 0) > BELOW_START.progress) aboveAt = t;
      if (t - (aboveAt ?? t) > BELOW_START.forS) baseline = NO_BASELINE;
      const first = baseline === NO_BASELINE;
      const wanted = first || !settled || Math.abs(progress ?? 0) > OFF_START;
      const mustBeStill = still || !first;
      if (going && !first) settled = true;
      // A clip may begin in the middle of a movement: there the start pose alone decides, not the signal. A moment of it
      // may have been on the way down to the floor; what is held still after that, before the first rep, is the start.
      const between = resting || (!still && (first || (!settled && !up)));
      if (atStart) atStartAt = t;
      else if (t - (atStartAt ?? t) < PATIENCE_S) return;
      if (!atStart || !between || !wanted || (mustBeStill && moved(sample))) {
        // What was begun before a rep is not continued after it: the time in between was no holding.
        if (resting || !atStart || mustBeStill) restart();
        return;
      }
      collector.push(sample);
      // Once measured, a new start pose has to be as still as the first one, even in a clip.
      if (collector.heldS < (first ? holdS : Math.max(holdS, 1))) return;
      baseline = collector.take();
      settled = mustBeStill;
      restart();
    },
    clear() {
      restart();
      baseline = NO_BASELINE;
      settled = false;
      aboveAt = null;
    },
    get baseline() {
      return baseline;
    },
  };
}

/** How wide shoulders are to a torso of the same body. Judgement, from adult proportions. */
const SHOULDERS = 1.2;

/** The torso's length in the picture; of a body seen end-on, whose torso is foreshortened, what is longest of the others. */
function sizeOf(sample: Sample): number | null {
  const { torso } = sample.scene;
  const [left, right] = [sample.guess("left", "shoulder"), sample.guess("right", "shoulder")];
  const limbs = (["left", "right"] as const).flatMap((side) => {
    const [hip, knee, ankle] = [sample.guess(side, "hip"), sample.guess(side, "knee"), sample.guess(side, "ankle")];
    return hip && knee && ankle ? [distance(hip, knee), distance(knee, ankle)] : [];
  });
  return torso && left && right ? Math.max(torso, SHOULDERS * distance(left, right), ...limbs) : torso;
}

/** Median place, coordinate by coordinate; null when none was seen. */
function middle(points: readonly (Vec2 | null)[]): Vec2 | null {
  const seen = points.filter((point): point is Vec2 => point !== null);
  const x = median(seen.map((point) => point.x));
  const y = median(seen.map((point) => point.y));
  return x === null || y === null ? null : { x, y };
}

/** A signal without a nominal range has no start of its own: three tenths of the least span are movement, four times its noise. */
export function steadyOf({ signal: { adaptive, metrics } }: Exercise) {
  const [metric] = metrics;
  return adaptive && metric ? { metric, within: 0.3 * adaptive.leastSpan } : null;
}
