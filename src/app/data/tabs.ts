import { openTabs } from "../../device/tabs";
import type { SetStore } from "../../storage/sets";

/** What another tab changed shows here without loading the page again. */

const listeners = new Set<() => void>();
let say: (what: string) => void = () => {};
let soon: ReturnType<typeof setTimeout> | undefined;

/** Changes come in handfuls: a set's reps, a file's records. */
const SOON_MS = 300;

/** Says to the other tabs what this one writes, and hears what they write. */
export function followTabs(store: Pick<SetStore, "onKept">): void {
  say = openTabs(() => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const listener of listeners) listener();
    }, SOON_MS);
  });
  store.onKept((kind) => {
    if (kind !== "movement") say(kind);
  });
}

/** All of it may have changed: a file was brought back, or everything deleted. */
export const tellTabs = (): void => say("all");

/** Another tab changed something that is kept. @returns what stops listening */
export function onOtherTab(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
