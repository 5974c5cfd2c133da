/** Versions of the exercises that films of the web show, some of which no version of ours is, and whether they count. */
import type { BodySide } from "../../../src/core/body/pose";
import { otherSide } from "../../../src/core/body/pose";
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import type { BodyPose } from "../../../src/mannequin/body-pose";
import { blendPoses } from "../../../src/mannequin/body-pose";
import { type Act, choreography, type SetOptions } from "../../../src/mannequin/choreography";
import { ease } from "../../../src/mannequin/choreography/easing";
import { withLimb } from "../../../src/mannequin/choreography/everyday/course";
import { rest } from "../../../src/mannequin/choreography/postures";
import type { Lot } from "./draw";

type Counts = "all" | "may" | "none";
type Set = SetOptions & { readonly reps: number };

export interface WebVariant {
  readonly name: string;
  /** By the rules, to the coach of the standard version: every rep, as many as it likes, or not one. */
  readonly counts: Counts;
  act(set: Set, lot: Lot): Act;
}

const as = (id: ExerciseId, variant: string, counts: Counts): WebVariant => ({
  name: variant,
  counts,
  act: (set) => choreography(id, { ...set, variant }),
});

/** The same performance with every pose changed; `f` says how far up the rep under way is, `side` whose it is. */
function changed(act: Act, to: (pose: BodyPose, f: number, side: BodySide, t: number) => BodyPose): Act {
  return {
    ...act,
    at(t) {
      const rep = act.reps.find(({ startS, endS }) => t >= startS && t <= endS);
      const up = !rep ? 0 : t < rep.topS ? (t - rep.startS) / (rep.topS - rep.startS) : 1 - after(rep, t);
      const side = rep && rep.side !== "both" ? rep.side : "left";
      return to(act.at(t), ease(Math.min(1, Math.max(0, up))), side, t);
    },
  };
}

const after = ({ topEndS, endS }: Act["reps"][number], t: number) => Math.max(0, (t - topEndS) / (endS - topEndS));

/** From the floor, but the weight stands on a box: the way is shorter by a fifth to a half. */
const fromABox: WebVariant = {
  name: "from a box",
  counts: "may",
  act(set, lot) {
    const share = lot.between(0.2, 0.4);
    const faults = [{ id: "shallow", size: share * 74 }];
    return choreography("deadlift", { ...set, variant: "floor", faults });
  },
};

/** Feet turned out and wide apart. */
const sumo: WebVariant = {
  name: "sumo",
  counts: "all",
  act(set, lot) {
    const act = choreography("deadlift", set);
    const [abductDeg, rotateDeg] = [lot.between(14, 24), -lot.between(10, 30)];
    return changed(act, (pose) => {
      const wide = (side: BodySide) => ({ ...pose.legs[side], abductDeg, rotateDeg });
      return rest(act.body, { ...pose, legs: { left: wide("left"), right: wide("right") } });
    });
  },
};

/** One foot half a step behind the other, on its toes. */
const staggered: WebVariant = {
  name: "staggered",
  counts: "all",
  act(set, lot) {
    const act = choreography("deadlift", set);
    const behind = lot.pick<BodySide>(["left", "right"]);
    const [flexDeg, kneeDeg] = [-lot.between(6, 12), lot.between(8, 20)];
    return changed(act, (pose) => {
      const leg = pose.legs[behind];
      const moved = { flexDeg: leg.flexDeg + flexDeg, kneeDeg: leg.kneeDeg + kneeDeg, ankleDeg: leg.ankleDeg + 10 };
      return rest(act.body, withLimb(pose, behind, { leg: moved }));
    });
  },
};

/** The ankle of the free leg on the knee of the other. */
const crossed: WebVariant = {
  name: "single-leg, crossed",
  counts: "all",
  act(set, lot) {
    const act = choreography("glute-bridge", set);
    const free = lot.pick<BodySide>(["left", "right"]);
    return changed(act, (pose) => {
      const { flexDeg } = pose.legs[otherSide(free)];
      const leg = { flexDeg: flexDeg + 18, abductDeg: 18, rotateDeg: -58, kneeDeg: 96, ankleDeg: 0 };
      return withLimb(pose, free, { leg });
    });
  },
};

/** Up once, the feet lifted in turn at the top, and down: the marches are no reps. */
const marching: WebVariant = {
  name: "marching at the top",
  counts: "may",
  act(set) {
    const tempo = { ...set.tempo, holdS: 1.6 * set.reps };
    const act = choreography("glute-bridge", { ...set, reps: 1, tempo });
    return changed(act, (pose, f, _, t) => {
      const beat = t / 1.6;
      const side: BodySide = Math.floor(beat) % 2 === 0 ? "left" : "right";
      const up = f < 0.98 ? 0 : 34 * Math.sin(Math.PI * (beat % 1)) ** 2;
      return withLimb(pose, side, { leg: { flexDeg: pose.legs[side].flexDeg + up } });
    });
  },
};

/** Between two reaches of the same side elbow and knee meet under the body: every reach is one. */
const elbowToKnee: WebVariant = {
  name: "elbow to knee",
  counts: "all",
  act(set) {
    const act = choreography("bird-dog", { ...set, alternate: false, tempo: { ...set.tempo, restS: 1.4 } });
    return {
      ...act,
      at(t) {
        const pose = act.at(t);
        const last = act.reps.at(-1);
        const before = [...act.reps].reverse().find(({ endS }) => t >= endS);
        if (!before || before === last) return pose;
        const next = act.reps[before.n];
        if (!next || t > next.startS) return pose;
        const f = Math.sin((Math.PI * (t - before.endS)) / (next.startS - before.endS)) ** 2;
        const side = before.side === "right" ? "right" : "left";
        const under = withLimb(pose, side, { leg: { flexDeg: 125, kneeDeg: 125 } });
        return blendPoses(pose, withLimb(under, otherSide(side), { arm: { flexDeg: 40, elbowDeg: 110 } }), f);
      },
    };
  },
};

/** The arms reach by turns and the legs stay. */
const armsOnly: WebVariant = {
  name: "arms only",
  counts: "none",
  act(set) {
    const act = choreography("dead-bug", set);
    const { legs } = act.at(0);
    return changed(act, (pose) => ({ ...pose, legs }));
  },
};

/** Of an exercise without versions of its own here. */
export const asItIs = (id: ExerciseId): WebVariant => ({
  name: "as it is",
  counts: "all",
  act: (set) => choreography(id, set),
});

export const WEB_VARIANTS: Readonly<Partial<Record<ExerciseId, readonly WebVariant[]>>> = {
  "bird-dog": [elbowToKnee, as("bird-dog", "leg-only", "none"), as("bird-dog", "arm-only", "none")],
  "glute-bridge": [crossed, as("glute-bridge", "single-leg", "all"), marching, as("glute-bridge", "march", "may")],
  "cat-cow": [as("cat-cow", "small", "may"), as("cat-cow", "cat-only", "may"), as("cat-cow", "slow", "all")],
  superman: [
    ...["arms-by-sides", "arms-w", "hands-at-head", "alternating"].map((id) => as("superman", id, "all")),
    as("superman", "forehead-down", "none"),
  ],
  "bodyweight-row": ["upright", "bent-knee", "feet-raised", "straps", "level"].map((id) =>
    as("bodyweight-row", id, "all"),
  ),
  "dead-bug": [armsOnly, as("dead-bug", "legs-only", "may"), as("dead-bug", "heel-tap", "may")],
  deadlift: [as("deadlift", "floor", "all"), as("deadlift", "no-weight", "all"), fromABox, sumo, staggered],
};
