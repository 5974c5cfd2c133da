/** Waiting that can be given up: when somebody says stop, or when nothing has come for too long. */
export interface Abandonable {
  /** As the promise given, or rejects when it is given up; whatever the promise does later concerns nobody. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Somebody said stop. */
  readonly abandoned: boolean;
  /** Lets go of the signal. */
  done(): void;
}

/** Nothing has come for too long. */
export class Stalled extends Error {}

/** @param stalledMs each wait is given up after so many milliseconds */
export function abandonable(signal: AbortSignal, stalledMs: number): Abandonable {
  const waiting = new Set<(reason: Error) => void>();
  const stop = () => {
    for (const giveUp of waiting) giveUp(new Error("stopped"));
  };
  signal.addEventListener("abort", stop);
  return {
    wait(promise) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => over(() => reject(new Stalled(`nothing for ${stalledMs / 1000} s`))), stalledMs);
        const giveUp = (reason: Error) => over(() => reject(reason));
        const over = (then: () => void) => {
          clearTimeout(timer);
          waiting.delete(giveUp);
          then();
        };
        waiting.add(giveUp);
        promise.then(
          (value) => over(() => resolve(value)),
          (reason) => over(() => reject(reason)),
        );
        if (signal.aborted) giveUp(new Error("stopped"));
      });
    },
    get abandoned() {
      return signal.aborted;
    },
    done: () => signal.removeEventListener("abort", stop),
  };
}
