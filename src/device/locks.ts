/** Locks that all tabs of this app share. A browser without them lets every tab do everything. */

export interface Lock {
  /** Resolves when this tab has it, or when there are no locks. */
  readonly held: Promise<void>;
  readonly release: () => void;
}

/**
 * Takes a lock, from another tab where one has it.
 * @param onTaken another tab has taken it since
 */
export function takeLock(name: string, onTaken: () => void): Lock {
  let release = () => {};
  const until = new Promise<void>((done) => {
    release = done;
  });
  const held = new Promise<void>((hasIt) => {
    const locks = globalThis.navigator?.locks;
    if (!locks) return hasIt();
    locks
      .request(name, { steal: true }, () => {
        hasIt();
        return until;
      })
      .catch((error) => {
        hasIt();
        if (error instanceof DOMException && error.name === "AbortError") onTaken();
      });
  });
  return { held, release };
}

/** The names of all locks that any tab holds, this one too. */
export async function locksHeld(): Promise<readonly string[]> {
  try {
    const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {};
    return held.flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
