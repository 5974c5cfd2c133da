import type { Rep } from "../../coach/coach.types";

/** Where the part that was not seen lies: before the film, after it, or within it (dark, hidden). */
export type CutPlace = "began" | "ended" | "hidden";

/** Progress beyond which the end of a curve is no rest. Judgement: beyond every exercise's gate of coming back. */
const UNDER_WAY = 0.45;

/** What was missing of a rep that was seen only in part; null of all others. */
export function cutPlace({ kind, curve }: Pick<Rep, "kind" | "curve">): CutPlace | null {
  if (kind !== "cut") return null;
  if ((curve[0]?.[1] ?? 0) > UNDER_WAY) return "began";
  return (curve.at(-1)?.[1] ?? 0) > UNDER_WAY ? "ended" : "hidden";
}

/** Each place once, in the order of the film. */
export function cutPlaces(reps: readonly Rep[]): readonly CutPlace[] {
  const found = new Set(reps.map(cutPlace));
  return (["began", "hidden", "ended"] as const).filter((place) => found.has(place));
}
