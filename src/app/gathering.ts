import { logProblem } from "./problems/problems";

/** Work that is going on. That some of it fails keeps nobody from the rest, nor from knowing when all of it has ended. */
export interface Gathering {
  add(work: Promise<unknown>): void;
  /** Resolves when all that was added so far has ended, one way or the other. */
  done(): Promise<void>;
}

export function createGathering(): Gathering {
  const going = new Set<Promise<void>>();
  return {
    add(work) {
      const ended: Promise<void> = work
        .then(
          () => {},
          (error) => logProblem({ id: "unexpected", detail: String(error) }),
        )
        .finally(() => void going.delete(ended));
      going.add(ended);
    },
    done: async () => void (await Promise.all(going)),
  };
}
