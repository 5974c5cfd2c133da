import { landmarkAt, type Pose } from "../../../core/body/pose";

/** Where the line of words stands: at the side of the stage where nobody is. */
export type WordsPlace = "top" | "bottom" | "left" | "right";

/** The box around somebody, as shares of the stage from its left and its upper edge. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the words go, and how much stands free there: a share of the stage's height, or of its width at a side. */
export interface WordsRoom {
  readonly place: WordsPlace;
  readonly free: number;
}

/** Two lines of words and their margins, as a share of the height; … */
const NEEDED = 0.3;
/** … beside somebody upright a column of it, as a share of the width. Judgement: two words a line. */
const COLUMN = 0.25;
/** The other end must have so much more room: words that jump cannot be read. Judgement. */
const CLEARLY = 0.08;
/** What a body was in the way of for so long it may be in the way of again: a rep goes up and down. Seconds, judgement. */
const LOOKS_BACK_S = 4;
const VISIBLE = 0.5;
/** From a joint to the skin and the clothes over it, picture heights. */
const FLESH = 0.04;

/** The box around a body, picture heights from the picture's upper left; null where nobody is seen. */
export function extentOf(pose: Pose): Extent | null {
  const seen = pose.map((_, index) => landmarkAt(pose, index)).filter(({ visibility }) => visibility > VISIBLE);
  if (seen.length === 0) return null;
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  return {
    left: Math.min(...xs) - FLESH,
    right: Math.max(...xs) + FLESH,
    top: Math.max(0, Math.min(...ys) - FLESH),
    bottom: Math.min(1, Math.max(...ys) + FLESH),
  };
}

/** Follows where somebody is and says where words go. Nobody there: where they were. */
export function createWordsPlace(): { see(t: number, body: Extent | null): WordsRoom } {
  let place: WordsPlace = "bottom";
  let lately: (Extent & { readonly t: number })[] = [];

  function next(free: Readonly<Record<WordsPlace, number>>): WordsPlace {
    const upright = place === "left" || place === "right";
    if (free[place] >= (upright ? COLUMN : NEEDED)) return place;
    const end = free.top > free.bottom ? "top" : "bottom";
    const side = free.left > free.right ? "left" : "right";
    // Above or below a line is longer and read sooner: beside somebody only where neither has room for it.
    if (free[end] < NEEDED && free[side] >= COLUMN) return side;
    return upright || free[end] > free[place] + CLEARLY ? end : place;
  }

  return {
    see(t, body) {
      lately = lately.filter((one) => t - one.t < LOOKS_BACK_S && one.t <= t);
      if (body) lately.push({ t, ...body });
      const free = {
        top: Math.min(1, ...lately.map(({ top }) => top)),
        bottom: Math.min(1, ...lately.map(({ bottom }) => 1 - bottom)),
        left: Math.min(1, ...lately.map(({ left }) => left)),
        right: Math.min(1, ...lately.map(({ right }) => 1 - right)),
      };
      if (lately.length > 0) place = next(free);
      return { place, free: free[place] };
    },
  };
}
