import { type Lock, locksHeld, takeLock } from "../../device/locks";

/** Which tab runs a session: one at a time, and the last one that was asked to. */

const PREFIX = "plumbline.session.";
const mine = new Set<string>();

/** Runs a session here. @param onTaken it goes on in another tab now: this one must not write it any more */
export function holdSession(id: string, onTaken: () => void): Lock {
  mine.add(id);
  const lock = takeLock(`${PREFIX}${id}`, () => {
    if (mine.delete(id)) onTaken();
  });
  return {
    held: lock.held,
    release() {
      mine.delete(id);
      lock.release();
    },
  };
}

/** The session that another tab runs, or null. */
export async function sessionElsewhere(): Promise<string | null> {
  const ids = (await locksHeld()).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  return ids.find((id) => !mine.has(id)) ?? null;
}

/** The other tab needs a moment to write down what it had begun. Judgement. */
const LAST_WORDS_MS = 800;

/** Takes a session from the tab that runs it, so that it can go on here. */
export async function takeFromElsewhere(id: string): Promise<void> {
  const lock = holdSession(id, () => {});
  await lock.held;
  await new Promise((done) => setTimeout(done, LAST_WORDS_MS));
  lock.release();
}
