/** Words for what is missing from a start pose, shared by exercises that begin alike. */
import type { StartHint } from "../core/exercise";
import type { Posture } from "../core/scene";

/** The hint unless the body is in one of the postures. */
export function unlessIn(posture: Posture, wanted: readonly Posture[], hint: StartHint): StartHint | null {
  return wanted.includes(posture) ? null : hint;
}

/** The hint when a value is outside a band; a value that cannot be read does not stand in the way. */
export function unlessWithin(value: number | null, low: number, high: number, hint: StartHint): StartHint | null {
  return value === null || (value >= low && value <= high) ? null : hint;
}

export const ON_ALL_FOURS: StartHint = { id: "all-fours", text: "Come onto your hands and knees, side-on to me." };
export const ON_YOUR_BACK: StartHint = { id: "supine", text: "Lie on your back, side-on to me." };
