/** On the feet: lifts, bends, jumps and everyday things. */
import type { Body } from "../../body";
import { blendPoses } from "../../body-pose";
import type { HingeNumbers } from "../deadlift";
import { hinge, TALL } from "../deadlift";
import { plank } from "../distractors";
import { crouching, rest, standing } from "../postures";
import { HANDS_BEHIND_HEAD, type Maker, repeated, shaped, sideOf, swaying, withLimb } from "./course";

/** From standing tall by these numbers and back. */
function bending(body: Body, to: Partial<HingeNumbers>, from: Partial<HingeNumbers> = {}) {
  return (f: number) => {
    const low = { ...TALL, ...from };
    const mixed = Object.entries({ ...low, ...to }).map(([name, end]) => {
      const start = low[name as keyof HingeNumbers];
      return [name, start + (end - start) * f];
    });
    return hinge(body, Object.fromEntries(mixed) as HingeNumbers);
  };
}

export const STANDING: Readonly<Record<string, Maker>> = {
  "kettlebell-swing": (body) => {
    const low = { pelvisDeg: 62, kneeDeg: 34, lumbarDeg: 10, armsForwardDeg: -38 };
    const first = bending(body, low);
    const then = bending(body, low, { armsForwardDeg: 82 });
    // The weight swings up to the chest only after the first pull.
    return repeated((f, n, back) => (n === 0 && !back ? first(f) : then(f)), { times: 6, cycleS: 1.4 });
  },
  "one-legged-deadlift": (body) =>
    repeated(
      (f) =>
        withLimb(bending(body, { pelvisDeg: 72, kneeDeg: 18, lumbarDeg: 8 })(f), "left", {
          leg: { flexDeg: -6 * f, kneeDeg: 8 },
        }),
      {
        cycleS: 3.4,
      },
    ),
  "loose-bends": (body) =>
    repeated(bending(body, { pelvisDeg: 74, kneeDeg: 6, lumbarDeg: 56, thoracicDeg: 28, neckDeg: 18 }), { cycleS: 3 }),
  "forward-and-back-bends": (body) =>
    repeated(
      bending(
        body,
        { pelvisDeg: 72, kneeDeg: 6, lumbarDeg: 54, thoracicDeg: 26, neckDeg: 14, armsForwardDeg: 0 },
        { pelvisDeg: -8, lumbarDeg: -24, thoracicDeg: -10, neckDeg: -18 },
      ),
      { cycleS: 3.6 },
    ),
  "upright-row": (body) =>
    repeated((f) => {
      const pose = bending(body, { pelvisDeg: 8 })(1 - f);
      const arm = { ...pose.arms.left, flexDeg: 14 + 16 * f, abductDeg: 6 + 62 * f, elbowDeg: 8 + 104 * f };
      return { ...pose, arms: { left: arm, right: arm } };
    }),
  "bent-over-row": (body) => {
    const low = bending(body, { pelvisDeg: 58, kneeDeg: 26, lumbarDeg: 8 })(1);
    return repeated((f) => {
      const arm = { ...low.arms.left, flexDeg: low.arms.left.flexDeg - 58 * f, elbowDeg: 8 + 92 * f };
      return { ...low, arms: { left: arm, right: arm } };
    });
  },
  "tying-shoes": (body) => {
    const down = (side: "left" | "right") =>
      shaped(body, {
        pitchDeg: 52,
        lumbarDeg: 34,
        thoracicDeg: 16,
        neckDeg: 10,
        arms: { flexDeg: 84, elbowDeg: 12, abductDeg: 0 },
        legs: {
          [side === "left" ? "left" : "right"]: { flexDeg: 138, kneeDeg: 96 },
          [side === "left" ? "right" : "left"]: { flexDeg: 50, kneeDeg: 96, ankleDeg: -30 },
        } as { left: object; right: object },
      });
    return repeated((f, n) => rest(body, blendPoses(standing(body), down(sideOf(n)), f)), { times: 2, cycleS: 6 });
  },
  "squat-arms-in-front": (body) =>
    repeated((f) => {
      const pose = crouching(body, 6 + 100 * f, 40 * f);
      const arm = { ...pose.arms.left, flexDeg: 84 * f + 40 * f, elbowDeg: 8 };
      return { ...pose, arms: { left: arm, right: arm } };
    }),
  "squat-arms-down": (body) => repeated((f) => crouching(body, 6 + 96 * f, 38 * f)),
  "goblet-squat": (body) =>
    repeated((f) => {
      const pose = crouching(body, 6 + 110 * f, 34 * f);
      const arm = { ...pose.arms.left, flexDeg: 34 + 24 * f, elbowDeg: 124 };
      return { ...pose, arms: { left: arm, right: arm } };
    }),
  lunge: (body) =>
    repeated((f, n) => {
      const front = { flexDeg: 92 * f, kneeDeg: 4 + 86 * f };
      const back = { flexDeg: -8 * f, kneeDeg: 4 + 88 * f, ankleDeg: -40 * f };
      return shaped(body, {
        pitchDeg: 6 * f,
        legs: n % 2 === 0 ? { left: front, right: back } : { left: back, right: front },
      });
    }),
  sprawl: (body) => {
    const crouch = crouching(body, 128, 74);
    const low = plank(body, 1);
    return {
      durationS: 3 * 5 + 3.2,
      at(t) {
        const cycle = ((t - 1.6) / 5) % 1;
        if (t < 1.6 || t > 16.6) return standing(body);
        const legs = [standing(body), crouch, low, low, crouch, standing(body)] as const;
        const place = Math.min(4.999, cycle * 5);
        const [a, b] = [legs[Math.floor(place)], legs[Math.floor(place) + 1]];
        return rest(body, blendPoses(a ?? crouch, b ?? crouch, place % 1));
      },
    };
  },
  "march-in-place": (body) =>
    repeated(
      (f, n) => shaped(body, { legs: legsOf(n, { flexDeg: 88 * f, kneeDeg: 92 * f }), arms: { elbowDeg: 60 } }),
      {
        times: 8,
        cycleS: 1.1,
      },
    ),
  "side-bends": (body) =>
    swaying((s) => ({ ...standing(body), spine: { lumbarDeg: 0, thoracicDeg: 0, bendDeg: 32 * s, twistDeg: 0 } }), {
      cycleS: 2.6,
    }),
  "overhead-press": (body) =>
    repeated((f) => {
      const pose = standing(body);
      const arm = { ...pose.arms.left, flexDeg: 60 + 112 * f, abductDeg: 20 - 12 * f, elbowDeg: 128 - 120 * f };
      return { ...pose, arms: { left: arm, right: arm } };
    }),
  "jumping-jacks": (body) =>
    repeated((f) => shaped(body, { legs: { abductDeg: 22 * f }, arms: { abductDeg: 8 + 150 * f, elbowDeg: 8 } }), {
      times: 8,
      cycleS: 1.1,
    }),
  "bow-hands-behind-head": (body) =>
    repeated((f) => {
      const pose = bending(body, { pelvisDeg: 14, lumbarDeg: 40, thoracicDeg: 20, kneeDeg: 4 })(f);
      return {
        ...pose,
        arms: {
          left: { ...pose.arms.left, ...HANDS_BEHIND_HEAD },
          right: { ...pose.arms.right, ...HANDS_BEHIND_HEAD },
        },
      };
    }),
};

function legsOf(n: number, leg: { flexDeg: number; kneeDeg: number }) {
  return sideOf(n) === "left" ? { left: leg, right: {} } : { left: {}, right: leg };
}
