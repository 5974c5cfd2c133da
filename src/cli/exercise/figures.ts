/** The small drawings of the exercises, taken from the drawn body's own performance, seen from its right side. */
import { type BodySide, jointOf, type PairedJoint } from "../../core/body/pose";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { EXERCISES } from "../../exercises";
import { type Act, choreography, stillAt } from "../../mannequin/choreography";
import { type Placed, place } from "../../mannequin/kinematics";
import { trueJoints } from "../../mannequin/seen/landmarks";
import type { Chain, Drawing, DrawnPose } from "../../mannequin/small-drawing";
import type { WrittenFile } from "./registry";

/** The drawings' boxes: 200 × 112 for who lies, more for who stands, all of one shape. The floor is at 118. */
const BOXES = {
  lying: { box: "0 18 200 112", width: 176, height: 92, most: 108 },
  standing: { box: "-24 -9 248 138.9", width: 200, height: 122, most: 74 },
} as const;
/** Whoever is lower than this, with arms and legs, is drawn lying. */
const LYING_M = 1.15;
const FLOOR_Y = 118;
const MIDDLE_X = 100;
/** Half of a limb's width: it lies on the floor, its middle does not. */
const LIMB = 3;
/** The farther limbs are drawn a little aside, or nobody would see that there are two. */
const ASIDE = 4;
/** A back that is out of the straight by more is drawn bent. */
const BENT = 2.5;
/** What moves less than this is drawn once. */
const STILL = 6;

const NEAR: BodySide = "right";
const FAR: BodySide = "left";

type Point = readonly [x: number, y: number];
type Project = (at: { readonly y: number; readonly z: number }, aside?: number) => Point;

export function drawingOf(id: ExerciseId): Drawing {
  const act = choreography(id, { reps: 1, side: NEAR, tremor: 0 });
  const [rep] = act.reps;
  if (!rep) throw new Error(`${id}: nothing is performed.`);
  const start = place(act.body, act.at(rep.startS - 0.1));
  const top = place(act.body, act.at(rep.topS + stillAt(id, null) * (rep.topEndS - rep.topS)));
  const { box, project } = fitted([start, top], act);
  const pose = posed(top, project);
  return {
    box,
    pose,
    from: moved(posed(start, project), pose),
    line: lineOf(EXERCISES[id], top, pose, project),
    props: propsOf(act, top, project),
  };
}

/** Everything of both poses in the picture, on the floor. */
function fitted(poses: readonly Placed[], act: Act): { readonly box: string; readonly project: Project } {
  const all = poses.flatMap((placed) => Object.values(trueJoints(placed)));
  const [low, high] = [Math.min(...all.map(({ z }) => z)), Math.max(...all.map(({ z }) => z))];
  const bars = act.props.flatMap((prop) => ("heightM" in prop && prop.kind !== "bench" ? [prop.heightM] : []));
  const tall = Math.max(...all.map(({ y }) => y + 0.08), ...bars.map((height) => height + 0.15));
  const { box, width, height, most } = tall > LYING_M ? BOXES.standing : BOXES.lying;
  const scale = Math.min(most, width / (high - low), height / tall);
  const project: Project = ({ y, z }, aside = 0) => [
    MIDDLE_X + (z - (low + high) / 2) * scale + aside,
    Math.min(FLOOR_Y - LIMB, FLOOR_Y - y * scale - aside / 4),
  ];
  return { box, project };
}

function posed(placed: Placed, project: Project): DrawnPose {
  const joints = trueJoints(placed);
  const at = (side: BodySide, joint: PairedJoint, aside = 0) => rounded(project(joints[jointOf(side, joint)], aside));
  const limb = (side: BodySide, ...names: PairedJoint[]): Chain =>
    names.map((name, index) => at(side, name, side === FAR && index > 0 ? ASIDE : 0));
  const ears = joints.leftEar.clone().add(joints.rightEar).multiplyScalar(0.5);
  return {
    head: rounded(project(ears)),
    trunk: trunkOf(placed, at(NEAR, "hip"), at(NEAR, "shoulder"), project),
    nearArm: limb(NEAR, "shoulder", "elbow", "wrist"),
    farArm: limb(FAR, "shoulder", "elbow", "wrist"),
    nearLeg: legOf(limb(NEAR, "hip", "knee", "ankle", "footIndex")),
    farLeg: legOf(limb(FAR, "hip", "knee", "ankle", "footIndex")),
  };
}

/** A foot that goes on in the shank's line is part of it. */
function legOf(leg: Chain): Chain {
  const [hip, knee, ankle, toe] = leg;
  if (!hip || !knee || !ankle || !toe) return leg;
  return distance(ankle, toe) < STILL ? [hip, knee, ankle] : leg;
}

/** Two points, or three where the back is bent: the curve goes through the middle of the spine. */
function trunkOf({ spine }: Placed, hip: Point, shoulder: Point, project: Project): Chain {
  const places = spine.nodes.map(({ at }) => project(at));
  const [first, last] = [places[0], places.at(-1)];
  const middle = places[Math.floor(places.length / 2)];
  if (!first || !last || !middle) return [hip, shoulder];
  const off = (axis: 0 | 1) => middle[axis] - (first[axis] + last[axis]) / 2;
  if (Math.hypot(off(0), off(1)) < BENT) return [hip, shoulder];
  // The control point of a curve lies twice as far out as the curve goes.
  const half = (axis: 0 | 1) => (hip[axis] + shoulder[axis]) / 2 + 2 * off(axis);
  return [hip, rounded([half(0), half(1)]), shoulder];
}

/** The parts of the start pose that are elsewhere at the top. */
function moved(from: DrawnPose, to: DrawnPose): Partial<DrawnPose> {
  const parts = ["trunk", "nearArm", "farArm", "nearLeg", "farLeg"] as const;
  const other = parts.filter((part) =>
    from[part].some((point, index) => distance(point, to[part][index] ?? point) > STILL),
  );
  const head = distance(from.head, to.head) > STILL ? { head: from.head } : {};
  return { ...Object.fromEntries(other.map((part) => [part, from[part]])), ...head };
}

/** The line that matters most, of the limbs that reach. */
function lineOf({ lines }: Exercise, placed: Placed, { trunk }: DrawnPose, project: Project): Chain {
  const names = lines.find(({ across }) => !across)?.joints ?? [];
  if (names.length === 2 && names.includes("hip") && names.includes("shoulder")) return trunk;
  const joints = trueJoints(placed);
  return names.map((name) => rounded(project(joints[jointOf(NEAR, name)])));
}

/** Dumbbells hang from the hands; a bar or straps hang from above. */
function propsOf(act: Act, placed: Placed, project: Project): Drawing["props"] {
  const joints = trueJoints(placed);
  const hand = project(joints[jointOf(NEAR, "wrist")]);
  const lines: Chain[] = [];
  const weights: Point[] = [];
  for (const prop of act.props) {
    if (prop.kind === "dumbbells" || prop.kind === "kettlebell") weights.push(rounded([hand[0], hand[1] + 8]));
    else {
      const level = (z: number) => rounded(project({ y: prop.heightM, z }));
      const [middle, left, right] = [level(prop.z), level(prop.z - 0.3), level(prop.z + 0.3)];
      if (prop.kind === "bench") lines.push([left, right]);
      else lines.push([rounded(hand), middle], [left, right]);
    }
  }
  return { lines, weights };
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** The file of all of them, one line each: data that nobody reads. */
export function drawingsFile(ids: readonly ExerciseId[]): WrittenFile {
  const rows = ids.map((id) => `  "${id}": ${JSON.stringify(drawingOf(id))},\n`);
  return {
    path: "src/mannequin/small-drawings.ts",
    text: `/** Written by \`npm run exercises\` from the exercises' choreographies; do not edit by hand. */
// biome-ignore-all format: one line for each exercise
// biome-ignore-all lint/complexity: written as data
import type { ExerciseId } from "../core/exercise/exercise";
import type { Drawing } from "./small-drawing";

export const DRAWINGS: Readonly<Record<ExerciseId, Drawing>> = {
${rows.join("")}};
`,
  };
}
