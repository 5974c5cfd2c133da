import type { Baseline, Exercise, Lookalike, StartHint } from "../../exercise/exercise";
import type { Sample } from "../../exercise/sample";
import type { Rep } from "../coach.types";
import type { Ended, Follower } from "./follower.types";
import type { RawRep } from "./phases";

/** Watches for movements that are none of the exercise's. */
export interface Mistaken {
  /** @param baseline null: the body is not seen well enough */
  push(sample: Sample, baseline: Baseline | null): void;
  /**
   * Words for a movement that ended and was no rep; null while one of the exercise's own is under way, of which it may be
   * the beginning.
   * @param reps of the exercise so far
   */
  told(underWay: boolean, reps: readonly Rep[]): StartHint | null;
  clear(): void;
}

type Following = Pick<Follower, "abort"> & { push(sample: Sample, baseline: Baseline | null): Ended | null };

interface Watched {
  readonly lookalike: Lookalike;
  readonly follower: Following;
}

/** Gates of all of them: a movement as clear as a rep. Those of an exercise may be narrower than its neighbours' noise. */
const GATES = {
  leave: 0.3,
  top: 0.8,
  topExit: 0.5,
  partial: 0.7,
  back: 0.3,
  again: 0.35,
  minS: 0.5,
  maxS: 20,
} as const;

/** @param follow makes what follows a signal */
export function createMistaken(exercise: Exercise, follow: (exercise: Exercise) => Following): Mistaken {
  const { lookalikes = [], ...alone } = exercise;
  const watched = lookalikes.map((lookalike): Watched => {
    const rep = { ...GATES, seen: "either", holdTargetS: 0, source: lookalike.source } as const;
    return { lookalike, follower: follow({ ...alone, sides: "both", signal: lookalike.signal, rep }) };
  });
  let waiting: { readonly raw: RawRep; readonly words: StartHint }[] = [];

  return {
    push(sample, baseline) {
      for (const { lookalike, follower } of watched) {
        const raw = follower.push(sample, baseline)?.raw;
        if (!raw || raw.kind === "partial" || !raw.startSeen || raw.end - raw.start < GATES.minS) continue;
        waiting.push({ raw, words: { id: lookalike.id, text: lookalike.text } });
      }
    },
    told(underWay, reps) {
      if (underWay || waiting.length === 0) return null;
      const last = reps.at(-1);
      const told = waiting.find(({ raw }) => !last || raw.start >= last.end);
      waiting = [];
      return told?.words ?? null;
    },
    clear() {
      for (const { follower } of watched) follower.abort();
      waiting = [];
    },
  };
}
