/** The parts of the warm-up, for showing them: on the feet, over and over. */
import type { WarmUpPart } from "../../core/plan/warm-up";
import { type Body, makeBody } from "../body";
import type { Act } from "./act";
import { ease } from "./easing";
import { shaped } from "./everyday/course";
import { choreography } from "./index";

/** Seconds of two steps; a walker's easy cadence is some hundred steps a minute. Judgement: slower, on the spot. */
const ROUND_S = 1.5;

/** One round of it, which can be shown again and again without a jump. */
export function warmingUp(part: WarmUpPart["id"], body: Body = makeBody()): Act {
  if (part === "hinge") return choreography("deadlift", { reps: 2, stillS: 0.7, tremor: 0, variant: "no-weight" });
  const high = part === "march" ? 1 : 0.5;
  return {
    name: part,
    body,
    reps: [],
    props: [],
    durationS: ROUND_S,
    at(t) {
      const share = (t / ROUND_S) % 1;
      const left = share < 0.5;
      const up = ease(1 - Math.abs(4 * (share % 0.5) - 1));
      const leg = { flexDeg: 80 * high * up, kneeDeg: 90 * high * up };
      const swing = (left ? -1 : 1) * up;
      return shaped(body, {
        legs: left ? { left: leg, right: {} } : { left: {}, right: leg },
        arms: {
          left: { flexDeg: 24 * swing * high + 8, elbowDeg: 30 * high },
          right: { flexDeg: -24 * swing * high + 8, elbowDeg: 30 * high },
        },
      });
    },
  };
}
