import type { Exercise, StartHint } from "../exercise/exercise";
import type { Sample } from "../exercise/sample";
import { TIMES } from "./times";

/** What an exercise keeps still: hands and knees in a cat-cow. */
export interface Kept {
  /**
   * Looks at a frame, in the order of time. @param inPosture somebody is seen in one of the exercise's postures
   * @returns null while it keeps still; else how its moving is said, and whether it lasts long enough to be believed
   */
  look(sample: Sample, inPosture: boolean): { readonly hint: StartHint; readonly believed: boolean } | null;
  /** What is said of a movement that began with such a moving, or hardly after it; null: it is one of its own. */
  partOf(start: number): StartHint | null;
}

export function createKept({ keeps }: Pick<Exercise, "keeps">): Kept {
  let keptAt: number | null = null;
  let moved: { readonly t: number; readonly hint: StartHint } | null = null;
  return {
    look(sample, inPosture) {
      const { t } = sample;
      const hint = inPosture ? (keeps?.(sample) ?? null) : null;
      keptAt ??= t;
      if (!hint) {
        keptAt = t;
        return null;
      }
      const believed = t - keptAt >= TIMES.broken;
      if (believed) moved = { t, hint };
      return { hint, believed };
    },
    partOf: (start) => (moved && start - moved.t < TIMES.afterBroken ? moved.hint : null),
  };
}
