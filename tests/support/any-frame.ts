/** Frames of every kind, for properties that hold of all of them. */
import fc from "fast-check";
import { JOINTS, type PoseFrame } from "../../src/core/body/pose";

const length = fc.double({ min: -3, max: 3, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pose = fc.array(fc.record({ x: length, y: length, z: length, visibility: share }), {
  minLength: JOINTS.length,
  maxLength: JOINTS.length,
});
const edge = fc.record({
  sagitta: length,
  turnDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  lowerShare: fc.option(share),
  residual: share,
  coverage: share,
  points: fc.array(fc.tuple(length, length), { maxLength: 5 }),
});

const seen = fc.record({
  t: fc.double({ min: 0, max: 1e5, noNaN: true }),
  aspect: fc.constant(16 / 9),
  image: fc.option(pose),
  world: fc.option(pose),
  trunk: fc.option(fc.record({ plus: fc.option(edge), minus: fc.option(edge) })),
});

/** Somebody is seen in a frozen picture and nobody in a black one, as the sensor has it. */
export const anyFrame: fc.Arbitrary<PoseFrame> = fc
  .tuple(seen, fc.boolean())
  .map(([frame, amiss]) => (amiss ? { ...frame, picture: frame.image ? "frozen" : "black" } : frame));
