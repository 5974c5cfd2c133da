import { seenPoint, VISIBLE_FOR_COUNTING } from "../../core/body/body";
import { distance } from "../../core/body/geometry";
import { type BodySide, otherSide } from "../../core/body/pose";
import { MOST_TILT } from "../../core/body/posture";
import { byView, countedHip, countedKnee, countedRise, fromAnEnd } from "../../core/exercise/counted";
import { rise } from "../../core/exercise/measure";
import type { Sample } from "../../core/exercise/sample";
import { hipCounted, metric } from "../metrics";

const SIDES: readonly BodySide[] = ["left", "right"];

/** A foot this much above the other, with its knee this straight, is the free leg of a single-leg bridge; rules §6.2. */
export const FREE_LEG = { liftTorso: 0.3, kneeDeg: 125 } as const;

/** Of feet that both stand the near one is higher by up to 0.06 torso lengths on people. Twice that. */
export const MARCHING_LIFT_TORSO = 0.12;

/**
 * The leg that is being stood on: the near one, unless its foot is off the floor, stretched out or in a march. In a march it
 * leaves the floor bent, and its hip closes while the other one stays open: that is no coming down.
 */
export function stance(sample: Sample): BodySide {
  const near = sample.scene.near;
  const far = otherSide(near);
  const lift = countedRise(sample, [near, "ankle"], [far, "ankle"]) ?? 0;
  const closes = (countedHip(sample, near) ?? 0) < (countedHip(sample, far) ?? 0);
  return lift > FREE_LEG.liftTorso || (lift > MARCHING_LIFT_TORSO && closes) ? far : near;
}

/** The leg that is stood on: 0 left, 1 right. */
export const stanceLeg = metric("stance-leg", "index", ["ankle"], (s) => (stance(s) === "left" ? 0 : 1));
export const standingKnee = metric("standing-knee", "deg", ["hip", "knee", "ankle"], (s) => countedKnee(s, stance(s)));
export const standingFoot = metric("standing-foot", "torso", ["hip", "ankle"], (s) =>
  byView(
    s,
    rise(s, [stance(s), "ankle"], [stance(s), "hip"], "guess"),
    underKnee(s, "ankleLow", "kneeLow", FOOT.stands),
  ),
);
/**
 * Feet that lie deep are high or low in a picture as the camera is tipped; against the knees over them they are not. Torso
 * lengths that the foot of an upright shin is under its knee at least, as a height over the hips of the two limits. Judgement:
 * 0.25 and more on people from the head's end, a raised leg's and a tucked one's are about as high as their knees.
 */
const FOOT = { stands: 0.2, airborne: 0.45 } as const;
type Height = "ankleLow" | "ankleHigh" | "kneeLow" | "kneeHigh";
function underKnee({ scene: { features } }: Sample, ankle: Height, knee: Height, over: number): number | null {
  return features && features[ankle] - features[knee] + over;
}
/**
 * 1 where the hips are straight, the trunk lies no lower than level, and the shoulders high above the feet: on a bench. On the
 * floor straight hips tip it head down, −0.27 and less on people; hips that stay low tip it less, which is no bench. A camera
 * that looks down from an end of the mat makes a level of it, too, but then the feet lie deep, and the shoulders are only as
 * high above them as its tilt may make them: feet −0.3 to 0.6 torso lengths above them in bridges of people, far below them on a bench.
 */
export const PROPPED = { rise: -0.17, hipDeg: 158, feet: -0.45 } as const;
export const propped = metric("propped", "index", ["shoulder", "hip", "knee"], (s) => {
  const line = hipCounted.read(s);
  const { features } = s.scene;
  if (line === null || !features) return null;
  const { trunkRise, ankleLow, ankleDepth } = features;
  const feet = ankleLow - trunkRise + MOST_TILT * ankleDepth;
  return is(line > PROPPED.hipDeg && trunkRise > PROPPED.rise && feet < PROPPED.feet);
});
const is = (so: boolean) => (so ? 1 : 0);

/** The left foot above the right one; only its change means anything, since the nearer one lies lower in the picture. */
export const footOverFoot = metric("foot-over-foot", "torso", ["ankle"], (s) =>
  countedRise(s, ["left", "ankle"], ["right", "ankle"]),
);

/** As foot-over-foot, while the upper one's knee is bent: a march lifts it, and only the change means anything. */
export const marching = metric("marching", "torso", ["knee", "ankle"], (s) => {
  if (fromAnEnd(s) > 0 && !bothFeetSeen(s)) return null;
  const lift = countedRise(s, ["left", "ankle"], ["right", "ankle"]);
  const knee = lift === null ? null : countedKnee(s, lift > 0 ? "left" : "right");
  return knee !== null && knee < FREE_LEG.kneeDeg ? lift : null;
});

/** From the head's end knees and hips may hide the feet, and the model puts them now here, now there. */
function bothFeetSeen({ frame }: Sample): boolean {
  return SIDES.every((side) => seenPoint(frame, side, "ankle", VISIBLE_FOR_COUNTING) !== null);
}

/**
 * An ankle that lies on the other knee is that near to it, torso lengths, and its thigh goes along with the other: 18° apart
 * drawn, where the thigh of a dead bug's other leg stands 44° steeper than that of the heel that taps. Judgement.
 */
const CROSSED = { torso: 0.6, thighsDeg: 32 } as const;
function isCrossed(sample: Sample, free: BodySide): boolean {
  const standing = otherSide(free);
  const [foot, knee] = [sample.guess(free, "ankle"), sample.guess(standing, "knee")];
  const { torso } = sample.scene;
  if (!foot || !knee || !torso || distance(foot, knee) > CROSSED.torso * torso) return false;
  const [one, other] = [countedHip(sample, free), countedHip(sample, standing)];
  return one !== null && other !== null && Math.abs(one - other) < CROSSED.thighsDeg;
}

/**
 * How far the other foot is above its hip, its knee bent: a dead bug tapping one heel. null for a free, straight leg, and for
 * one that is crossed over the other.
 */
export function airborne(sample: Sample): number | null {
  const side = otherSide(stance(sample));
  if (isCrossed(sample, side)) return null;
  const knee = countedKnee(sample, side);
  if (knee === null || knee > FREE_LEG.kneeDeg) return null;
  const picture = rise(sample, [side, "ankle"], [side, "hip"], "guess");
  return byView(sample, picture, underKnee(sample, "ankleHigh", "kneeHigh", FOOT.airborne));
}

/** How far the feet lie under the hips, as far as no tipped camera makes them: they stand deep in a picture that is half turned. */
export function feetUnder({ scene: { features } }: Sample): number | undefined {
  if (!features) return undefined;
  const { ankleLow, ankleDepth, trunkDepth } = features;
  return ankleLow + MOST_TILT * Math.max(0, Math.min(ankleDepth - trunkDepth, -ankleLow / MOST_TILT));
}
