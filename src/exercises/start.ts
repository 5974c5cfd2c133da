/** Words for what is missing from a start pose, shared by exercises that begin alike. */

import { type Posture, VIEW_LIMITS_DEG } from "../core/body/scene";
import type { StartHint } from "../core/exercise/exercise";
import type { Sample } from "../core/exercise/sample";

/** The hint unless the body is in one of the postures. */
export function unlessIn(posture: Posture, wanted: readonly Posture[], hint: StartHint): StartHint | null {
  return wanted.includes(posture) ? null : hint;
}

/** The hint when a value is outside a band; a value that cannot be read does not stand in the way. */
export function unlessWithin(value: number | null, low: number, high: number, hint: StartHint): StartHint | null {
  return value === null || (value >= low && value <= high) ? null : hint;
}

/**
 * The same of what the picture foreshortens when the body is turned out of side-on: there the hint stands only when the
 * world landmarks say so too. Bent knees seen from the feet look straight in the picture.
 */
export function unlessWithinOf(
  sample: Sample,
  values: { readonly picture: number | null; readonly world: number | null | undefined },
  low: number,
  high: number,
  hint: StartHint,
): StartHint | null {
  const { yawDeg } = sample.scene;
  const isTurned = yawDeg !== null && yawDeg >= VIEW_LIMITS_DEG.side;
  const found = unlessWithin(values.picture, low, high, hint);
  return found && isTurned && !unlessWithin(values.world ?? null, low, high, hint) ? null : found;
}

export const ON_ALL_FOURS: StartHint = { id: "all-fours", text: "Come onto your hands and knees, side-on to me." };
export const ON_YOUR_BACK: StartHint = { id: "supine", text: "Lie on your back, side-on to me." };
