import { guessedMiddle, guessedPoint } from "../../body/body";
import { centre, distance, minus, type Vec2 } from "../../body/geometry";
import type { PoseFrame } from "../../body/pose";
import { mean } from "../../body/statistics";

/**
 * Notices that another body is followed than a moment ago, where the scene's own jump from one picture to the next does
 * not: somebody walks through, and what is followed slides over to them within a few pictures.
 */
export interface BodyWatcher {
  /** True on the one frame where it is noticed. Frames in the order of time. */
  push(frame: PoseFrame): boolean;
  /**
   * Whether the trunk lies in the last frame as it lay before, so that a picture that jumped shows the same one: a film that
   * is cut or zooms in.
   */
  readonly liesAsBefore: boolean;
}

/**
 * Within `withinS` nobody turns their trunk by `turnDeg` in the picture while their hips travel `travel` torso lengths:
 * getting up from the floor takes seconds, and who sits up or bends keeps the hips about where they are. Judgement,
 * checked on all labelled films and all drawn exercises.
 */
const SWAP = { withinS: 0.4, turnDeg: 60, travel: 0.9 } as const;
/**
 * A trunk that lay one way for so long and lies the other way round for as long, `overS` between them, was cut to another view:
 * a film that shows the same lying body from the other side keeps the hips where they were. Sitting up turns it by 90°, and
 * a model that takes head for feet does so for moments. Judgement: between both.
 */
const TURNED_ROUND = { heldS: 0.4, overS: 0.2, turnDeg: 120, swayDeg: 45 } as const;
/** Each place is a mean over this time, so that a single mistaken pose is none. */
const MEAN_S = 0.1;
/** Fewer pictures within `withinS` show a film that skips. */
const LEAST_FRAMES = 3;

interface Trunk {
  readonly t: number;
  readonly hip: Vec2;
  readonly shoulder: Vec2;
  /** The torso's length, or what the shoulders' width says of it where it is seen from an end. */
  readonly size: number;
}

/** How wide shoulders are to a torso of the same body. Judgement, from adult proportions; as in the start keeper. */
const SHOULDERS = 1.2;

export function createBodyWatcher(): BodyWatcher {
  let recent: Trunk[] = [];
  let longer: Trunk[] = [];
  let last: Trunk | null = null;
  let liesAsBefore = false;
  return {
    push(frame) {
      const { t } = frame;
      recent = recent.filter((each) => each.t >= t - SWAP.withinS - MEAN_S);
      longer = longer.filter((each) => each.t >= t - 2 * TURNED_ROUND.heldS - TURNED_ROUND.overS);
      const hip = guessedMiddle(frame, "hip");
      const shoulder = guessedMiddle(frame, "shoulder");
      if (!hip || !shoulder) return false;
      const trunk = { t, hip, shoulder, size: Math.max(distance(hip, shoulder), SHOULDERS * wide(frame)) };
      recent.push(trunk);
      longer.push(trunk);
      liesAsBefore = last !== null && turnOf(last, trunk) <= SWAP.turnDeg;
      last = trunk;
      const first = recent[0]?.t ?? t;
      if (isTurnedRound(longer, t)) {
        longer = [];
        recent = [];
        liesAsBefore = false;
        return true;
      }
      if (recent.length < LEAST_FRAMES || t - first < MEAN_S) return false;
      const before = meanOf(recent.filter((each) => each.t <= first + MEAN_S));
      const now = meanOf(recent.filter((each) => each.t >= t - MEAN_S));
      if (!before || !now || !isAnother(before, now)) return false;
      recent = [];
      liesAsBefore = false;
      return true;
    },
    get liesAsBefore() {
      return liesAsBefore;
    },
  };
}

function isAnother(before: Trunk, now: Trunk): boolean {
  const torso = Math.max(before.size, now.size);
  return torso > 0 && distance(before.hip, now.hip) > SWAP.travel * torso && turnOf(before, now) > SWAP.turnDeg;
}

/** One way round for some time, and the other way round since. */
function isTurnedRound(trunks: readonly Trunk[], t: number): boolean {
  const { heldS, overS, turnDeg, swayDeg } = TURNED_ROUND;
  const now = trunks.filter((each) => each.t > t - heldS);
  const before = trunks.filter((each) => each.t <= t - heldS - overS);
  const [first, last] = [before[0], now.at(-1)];
  if (!first || !last || Math.min(before.length, now.length) < LEAST_FRAMES) return false;
  if (before.some((each) => turnOf(first, each) > swayDeg) || now.some((each) => turnOf(last, each) > swayDeg))
    return false;
  // A hip hinge seen from behind turns the trunk's picture from upright to head down, and is one body.
  if (!lies(first) || !lies(last)) return false;
  return turnOf(first, last) >= turnDeg;
}

/** Nearer to level than to upright in the picture. */
function lies({ hip, shoulder }: Trunk): boolean {
  return Math.abs(shoulder.x - hip.x) > Math.abs(shoulder.y - hip.y);
}

/** Angle between two trunks in the picture, degrees. */
function turnOf(before: Trunk, now: Trunk): number {
  const direction = ({ hip, shoulder }: Trunk) => {
    const along = minus(shoulder, hip);
    return (Math.atan2(along.y, along.x) * 180) / Math.PI;
  };
  const turn = Math.abs(direction(now) - direction(before)) % 360;
  return Math.min(turn, 360 - turn);
}

function meanOf(trunks: readonly Trunk[]): Trunk | null {
  if (trunks.length === 0) return null;
  return {
    t: mean(trunks.map(({ t }) => t)),
    hip: centre(trunks.map(({ hip }) => hip)),
    shoulder: centre(trunks.map(({ shoulder }) => shoulder)),
    size: mean(trunks.map(({ size }) => size)),
  };
}

/** From shoulder to shoulder in the picture. */
function wide(frame: PoseFrame): number {
  const [left, right] = [guessedPoint(frame, "left", "shoulder"), guessedPoint(frame, "right", "shoulder")];
  return left && right ? distance(left, right) : 0;
}
