import type { ExerciseId } from "../exercise/exercise";

/**
 * What may have to be put right before a set, most important first. "blocks": nothing can be judged until it is done;
 * "advice": a set may begin, and would be judged better for it.
 */
const WEIGHTS = {
  "picture-black": "blocks",
  "picture-frozen": "blocks",
  "picture-turned": "blocks",
  nobody: "blocks",
  "nobody-still": "blocks",
  "somebody-else": "advice",
  "step-back": "blocks",
  /** The same for somebody on the floor, who cannot step anywhere. */
  "slide-away": "blocks",
  /** There is no more room: what of it fits, and what is not judged. */
  "small-room": "advice",
  "come-closer": "advice",
  "slide-closer": "advice",
  "move-left": "blocks",
  "move-right": "blocks",
  "move-headwards": "blocks",
  "move-feetwards": "blocks",
  "move-forwards": "blocks",
  "move-backwards": "blocks",
  "tip-forward": "blocks",
  "tip-back": "blocks",
  /** All that can be settled standing is settled: down to the mat, in the exercise's own words. */
  "go-down": "blocks",
  /** The exercise's own words for the posture it begins in. */
  posture: "blocks",
  "turn-side-on": "advice",
  light: "advice",
  /** A part of the body inside the picture that something hides. */
  hidden: "blocks",
  /** The exercise's own words for what its start pose still lacks. */
  start: "blocks",
  "close-top": "advice",
  hold: "blocks",
} as const satisfies Readonly<Record<string, "blocks" | "advice">>;

export type CorrectionKind = keyof typeof WEIGHTS;

/** Most important first. */
export const CORRECTION_KINDS = Object.keys(WEIGHTS) as readonly CorrectionKind[];

/** One thing to put right. */
export interface Correction {
  /** Differs where the words differ: the kind, or the exercise's own hint. */
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly weight: "blocks" | "advice";
  /** The exercise's own words, where it is the exercise that asks. */
  readonly text: string | null;
  /** The hidden part of the body, in the words of `Seen`. */
  readonly part: string | null;
  /** In a small room: the exercises that fit from where somebody is; null: not asked. */
  readonly fits: readonly ExerciseId[] | null;
  /** Which way to move in the picture as the camera sees it: −1 towards its left edge, +1 its right one, 0 neither. */
  readonly shift: -1 | 0 | 1;
}

/** @param more what differs from a plain correction: the weight where the body is in the picture all the same, words, a side */
export function correction(kind: CorrectionKind, more: Partial<Omit<Correction, "kind">> = {}): Correction {
  return { id: kind, kind, weight: WEIGHTS[kind], text: null, part: null, fits: null, shift: 0, ...more };
}
