import type { PoseFrame } from "../../core/body/pose";

/** Black for so long is no hand before the lens. Judgement. */
const DARK_S = 3;
const LOOK_FOR_LIGHT_S = 0.5;

/**
 * Tells when the pictures have turned black, with nobody in them, and when something is to be seen again.
 * @param isBlack looks at the picture on show; asked twice a second at most, and never while somebody is seen
 * @returns whether a frame comes out of the dark
 */
export function watchDarkness(isBlack: () => boolean, onDark: (dark: boolean) => void): (frame: PoseFrame) => boolean {
  let lookedAt = Number.NEGATIVE_INFINITY;
  /** Since when it has been black; null: it is not. */
  let blackSince: number | null = null;
  let dark = false;
  return ({ t, image }) => {
    if (image) blackSince = null;
    else if (t - lookedAt >= LOOK_FOR_LIGHT_S) {
      lookedAt = t;
      blackSince = isBlack() ? (blackSince ?? t) : null;
    }
    const now = blackSince !== null && t - blackSince >= DARK_S;
    if (now !== dark) {
      dark = now;
      onDark(dark);
    }
    return dark;
  };
}
