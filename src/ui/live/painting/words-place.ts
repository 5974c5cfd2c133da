import { landmarkAt, type Pose } from "../../../core/body/pose";

/** Where the line of words stands: at the side of the picture where nobody is. */
export type WordsPlace = "top" | "bottom";

/** How much of the height stands free at an end, as a share. */
interface Free {
  readonly top: number;
  readonly bottom: number;
}

/** Two lines of words and their margins, as a share of the height. */
const NEEDED = 0.3;
/** The other end must have so much more room: words that jump cannot be read. Judgement. */
const CLEARLY = 0.08;
/** What a body was in the way of for so long it may be in the way of again: a rep goes up and down. Seconds, judgement. */
const LOOKS_BACK_S = 4;
const VISIBLE = 0.5;
/** From a joint to the skin and the clothes over it, picture heights. */
const FLESH = 0.04;

/** Top and bottom of a body, picture heights from the upper edge; null where nobody is seen. */
export function heightOf(pose: Pose): { readonly top: number; readonly bottom: number } | null {
  const ys = pose
    .map((_, index) => landmarkAt(pose, index))
    .flatMap(({ y, visibility }) => (visibility > VISIBLE ? y : []));
  if (ys.length === 0) return null;
  return { top: Math.max(0, Math.min(...ys) - FLESH), bottom: Math.min(1, Math.max(...ys) + FLESH) };
}

/** Follows where somebody is and says where words go. Nobody there: where they were. */
export function createWordsPlace(): { see(t: number, body: { top: number; bottom: number } | null): WordsPlace } {
  let place: WordsPlace = "bottom";
  let lately: { readonly t: number; readonly top: number; readonly bottom: number }[] = [];
  return {
    see(t, body) {
      lately = lately.filter((one) => t - one.t < LOOKS_BACK_S && one.t <= t);
      if (body) lately.push({ t, ...body });
      if (lately.length === 0) return place;
      const free: Free = {
        top: Math.min(...lately.map(({ top }) => top)),
        bottom: 1 - Math.max(...lately.map(({ bottom }) => bottom)),
      };
      const other = place === "top" ? "bottom" : "top";
      if (free[place] < NEEDED && free[other] > free[place] + CLEARLY) place = other;
      return place;
    },
  };
}
