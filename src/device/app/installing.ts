import { attempt, within } from "../attempt";

/** Putting the app among the computer's own programs, as far as the browser lets a page ask for it. */

/** Chromium's own event; no specification has it yet. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

export type Installing =
  /** It runs in a window of its own. */
  | "installed"
  /** The browser can be asked for it. */
  | "offered"
  /** The browser does it from its own menu, or not at all. */
  | "by-hand";

/** A person looks at a question for as long as they like. */
const DECIDES_MS = 600_000;

let prompt: InstallPrompt | null = null;
let done = false;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** From the page's beginning on: the browser offers it once, and early. */
export function followInstalling(): void {
  globalThis.addEventListener?.("beforeinstallprompt", (event) => {
    // Asked for in the settings, not by a bar over the first screen.
    event.preventDefault();
    prompt = event as InstallPrompt;
    tell();
  });
  globalThis.addEventListener?.("appinstalled", () => {
    prompt = null;
    done = true;
    tell();
  });
}

export function installing(): Installing {
  const ownWindow = attempt(() => matchMedia("(display-mode: standalone)").matches, false);
  const onHomeScreen = attempt(() => Reflect.get(navigator, "standalone") === true, false);
  if (done || ownWindow || onHomeScreen) return "installed";
  return prompt ? "offered" : "by-hand";
}

/** @returns what stops listening */
export function onInstalling(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Lets the browser ask the person. Only from a press. */
export async function install(): Promise<void> {
  const asked = prompt;
  prompt = null;
  if (!asked) return;
  await within(DECIDES_MS, async () => {
    await asked.prompt();
    done = (await asked.userChoice).outcome === "accepted";
  });
  tell();
}
