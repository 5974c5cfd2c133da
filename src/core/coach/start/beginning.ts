import { guessedMiddle } from "../../body/body";
import { length, minus, type Vec2 } from "../../body/geometry";
import type { PairedJoint } from "../../body/pose";
import { mean } from "../../body/statistics";
import type { Requirement } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import type { Rep } from "../coach.types";
import type { RawRep } from "../reps/phases";

/**
 * How a set begins when nobody holds still: two movements alike. Alike is the same path (the body in the same shape at
 * the same place, at rest and at the top), of similar size and time. Getting down, turning over, walking in and picking
 * up a weight end elsewhere than they began, or are not done twice. All judgement; see docs/decisions.
 */
export const ALIKE = {
  /** Mean distance of the joints from where they were in the other movement, torso lengths, the body's place taken off. */
  within: 0.3,
  /**
   * How far the body as a whole was elsewhere, torso lengths: half a step, 0.35 m. A camera in the hand pans and zooms between
   * two movements by as much as 0.45 of somebody who fills the picture; a walk across it is more than a step.
   */
  place: 0.7,
  /** The smaller of two over the greater: how far, and how long. */
  size: 0.6,
  time: 0.4,
  /** Movements that began a set: whole ones, and those that all end early, which are to be told so. */
  whole: 2,
  partial: 3,
} as const;
/**
 * A rest longer than this ends the row: who waits for it has stopped. Once the start pose has been held it is as long as
 * the holding and the count-in take (1 s and 3 s): whoever hears them out has only tried the movement, whoever goes on
 * before has begun.
 */
export const LONGEST_REST_S = { moving: 8, held: 4 } as const;

const JOINTS: readonly PairedJoint[] = ["shoulder", "elbow", "wrist", "hip", "knee", "ankle"];
/** A movement is known to have left its rest a little late, seconds. */
const LATE_S = 0.2;

/** Middles of pairs in the picture, so that it does not matter which leg worked. */
type Outline = readonly Vec2[];

interface Look {
  readonly t: number;
  readonly outline: Outline | null;
  readonly atStart: boolean;
}

/** A movement that came to its end, as judged. */
export interface Movement {
  readonly raw: RawRep;
  readonly rep: Rep | null;
  readonly lack: Requirement | null;
  /** The frames ended before it did. */
  readonly brokenOff: boolean;
}

interface Remembered extends Movement {
  readonly rest: Outline | null;
  readonly top: Outline | null;
  readonly end: Outline | null;
  /** It was left from the start pose, which may have been passed through in no time. */
  readonly fromStart: boolean;
}

export interface Beginning {
  /** Every frame of somebody seen. @param atStart between movements, and in the start pose */
  look(sample: Sample, atStart: boolean): void;
  /**
   * A movement has ended. @param held the start pose has been held: it counts by itself
   * @returns the reps that count now, in the order of time; none while the set has not begun
   */
  ended(movement: Movement, held: boolean): readonly Rep[];
  clear(): void;
  /** Somebody is in the middle of a row of movements. */
  isMoving(t: number): boolean;
  /** The last movement was no slip: others like it came before. */
  readonly repeated: boolean;
}

export function createBeginning(longestS: number): Beginning {
  const looks: Look[] = [];
  let row: Remembered[] = [];
  let torso: number | null = null;

  const nearest = (t: number) => {
    let best: Look | null = null;
    for (const look of looks) if (!best || Math.abs(look.t - t) < Math.abs(best.t - t)) best = look;
    return best?.outline ?? null;
  };
  const passed = (from: number, to: number) =>
    looks.filter(({ t, atStart }) => atStart && t >= from && t <= to).length > 1;

  function remember(movement: Movement): Remembered {
    const { start, startSeen, topIn, topOut, end } = movement.raw;
    const from = Math.max(start - LONGEST_REST_S.moving, row.at(-1)?.raw.end ?? Number.NEGATIVE_INFINITY);
    return {
      ...movement,
      rest: startSeen ? nearest(start) : null,
      top: nearest((topIn + topOut) / 2),
      end: nearest(end),
      fromStart: passed(from, start + LATE_S),
    };
  }

  return {
    look(sample, atStart) {
      torso = sample.scene.torso;
      looks.push({ t: sample.t, outline: outlineOf(sample), atStart });
      while (looks[0] && looks[0].t < sample.t - longestS - LONGEST_REST_S.moving) looks.shift();
    },
    ended(movement, held) {
      const now = remember(movement);
      const last = row.at(-1);
      const goesOn =
        torso && last && now.fromStart && alike(last, now, torso, held ? LONGEST_REST_S.held : LONGEST_REST_S.moving);
      row = goesOn ? [...row, now] : [now];
      const begun = held || isEnough(row);
      if (!begun) return [];
      const counted = row.flatMap(({ rep }) => rep ?? []);
      row = [];
      return counted;
    },
    clear() {
      looks.length = 0;
      row = [];
    },
    get repeated() {
      return row.length > 1;
    },
    isMoving(t) {
      const last = row.at(-1);
      return last !== undefined && t - last.raw.end <= LONGEST_REST_S.moving / 2;
    },
  };
}

function isEnough(row: readonly Remembered[]): boolean {
  const counted = row.filter(({ rep }) => rep !== null);
  if (counted.length < ALIKE.whole) return false;
  return counted.some(({ raw }) => raw.kind === "full") || counted.length >= ALIKE.partial;
}

/** @param torso length in the picture */
function alike(a: Remembered, b: Remembered, torso: number, longestRestS: number): boolean {
  if ((a.lack?.id ?? null) !== (b.lack?.id ?? null)) return false;
  if (b.raw.start - a.raw.end > longestRestS) return false;
  const share = (p: number, q: number) => Math.min(p, q) / Math.max(p, q);
  if (share(a.raw.peak, b.raw.peak) < ALIKE.size) return false;
  const whole = a.raw.startSeen && b.raw.startSeen;
  if (whole && share(a.raw.end - a.raw.start, b.raw.end - b.raw.start) < ALIKE.time) return false;
  const sameEnd = b.brokenOff || samePose(a.end, b.end, torso);
  return samePose(a.rest, b.rest, torso) && samePose(a.top, b.top, torso) && sameEnd;
}

/** The joints in the same shape at about the same place; true where one of both was not seen. */
function samePose(a: Outline | null, b: Outline | null, torso: number): boolean {
  if (!a || !b) return true;
  const offset = minus(centre(b), centre(a));
  const apart = mean(a.map((point, n) => length(minus(minus(b[n] ?? point, point), offset))));
  return apart <= ALIKE.within * torso && length(offset) <= ALIKE.place * torso;
}

function centre(points: Outline): Vec2 {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
}

function outlineOf({ frame }: Sample): Outline | null {
  const points = JOINTS.flatMap((joint) => guessedMiddle(frame, joint) ?? []);
  return points.length === JOINTS.length ? points : null;
}
