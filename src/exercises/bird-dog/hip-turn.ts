/** How far the pelvis is turned about the body's long axis in a bird dog, from what is seen side-on; decision 21. */
import { guessedMiddle } from "../../core/body/body";
import { otherSide } from "../../core/body/pose";
import { backEdge, type Sample } from "../../core/exercise/sample";
import { metric } from "../metrics";

/** Places along the back, hips = 0, shoulders = 1, where its outline is read. */
const ALONG_BACK = [0.15, 0.3, 0.5, 0.7, 0.85] as const;
/** Neighbouring points of the outline farther apart, in chords, have a hole between them. */
const HOLE = 0.2;

/** What the numbers of `hipTurnFeatures` are, in their order. */
export const HIP_TURN_FEATURES = [
  "raised hip",
  "carrying hip",
  "raised shoulder",
  "carrying shoulder",
  ...ALONG_BACK.map((u) => `back at ${u}`),
] as const;

/**
 * Degrees of turn, + = the raised leg's hip higher, for a change of each feature by one. Learned on drawn bodies through
 * the real model (`npm run lab:hips`), one line for the leg nearer to the laptop and one for the farther. Mean error on
 * bodies that a line has not learned from: 4.0° and 5.3°.
 */
const WEIGHTS = {
  near: [89, 52, 9, -29, 138, 14, -77, 134, -118],
  far: [94, 115, -13, -5, 180, -82, 90, 45, -112],
} as const;

/**
 * Heights of hips and shoulders above the middle of the picture, torso lengths, and how far the back's outline lies above
 * the line from mid-hip to mid-shoulder, chords; `sample.working` is the raised leg. Only changes mean anything. From the
 * middle, because the ruler changes by a per cent now and then, and a hip two torso lengths from where heights begin would
 * seem to rise by 3° of turn. Hidden joints are taken where the model believes them: the lines were learned so. null
 * where nobody is seen or the back has no outline.
 */
export function hipTurnFeatures(sample: Sample): readonly number[] | null {
  const { torso } = sample.scene;
  const back = backAbove(sample);
  if (!torso || !back) return null;
  const raised = sample.working;
  const heights: number[] = [];
  for (const joint of ["hip", "shoulder"] as const) {
    for (const side of [raised, otherSide(raised)]) {
      const point = sample.guess(side, joint);
      if (!point) return null;
      heights.push((0.5 - point.y) / torso);
    }
  }
  return [...heights, ...back];
}

/** Turn of the pelvis, degrees; only its change since the moment before the rep means anything. */
export const hipTurn = metric("hip-turn", "deg", ["hip", "shoulder"], (s) => {
  const features = hipTurnFeatures(s);
  const weights = s.working === s.scene.near ? WEIGHTS.near : WEIGHTS.far;
  return features?.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) ?? null;
});

/** Outline of the back above the line from mid-hip to mid-shoulder, chords, at the places along it. */
function backAbove(sample: Sample): readonly number[] | null {
  const outline = backEdge(sample)?.points;
  const [hip, shoulder] = [guessedMiddle(sample.frame, "hip"), guessedMiddle(sample.frame, "shoulder")];
  if (!outline || !hip || !shoulder) return null;
  const along = { x: shoulder.x - hip.x, y: shoulder.y - hip.y };
  const square = along.x ** 2 + along.y ** 2;
  if (square === 0) return null;
  const upwards = -Math.sign(along.x);
  const placed = outline.map(([x, y]) => ({
    u: ((x - hip.x) * along.x + (y - hip.y) * along.y) / square,
    above: (upwards * ((y - hip.y) * along.x - (x - hip.x) * along.y)) / square,
  }));
  const read: number[] = [];
  for (const u of ALONG_BACK) {
    const at = placed.findIndex((point) => point.u >= u);
    const [before, after] = [placed[at - 1], placed[at]];
    if (!before || !after || after.u - before.u > HOLE) return null;
    read.push(before.above + ((u - before.u) / (after.u - before.u)) * (after.above - before.above));
  }
  return read;
}
