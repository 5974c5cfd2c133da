import * as v from "valibot";
import { JOINTS } from "../../core/body/pose";
import { Finite } from "./values";

/** A frame as it is kept where it is JSON: in recordings, and in the movement that the first versions wrote. */

const NUMBERS_A_JOINT = 4;

const PoseSchema = v.nullable(v.pipe(v.array(Finite), v.length(JOINTS.length * NUMBERS_A_JOINT)));
const EdgeSchema = v.nullable(
  v.object({
    sagitta: Finite,
    turnDeg: Finite,
    lowerShare: v.nullable(Finite),
    residual: Finite,
    coverage: Finite,
    points: v.array(v.tuple([Finite, Finite])),
  }),
);

export const PackedFrameSchema = v.object({
  t: Finite,
  image: PoseSchema,
  world: PoseSchema,
  trunk: v.nullable(v.object({ plus: EdgeSchema, minus: EdgeSchema })),
  picture: v.optional(v.picklist(["black", "frozen"])),
});
