import { ANSWERED_KEY, answered, readAnswered } from "./answered";
import { PROFILE_KEY, profile, readProfile } from "./profile";
import { ownRoutines, ROUTINES_KEY, readRoutines } from "./routines";
import { readSettings, SETTINGS_KEY, settings } from "./settings";

/** What the user chose or said that is no record: kept by key beside the database, each with its own validator. */
interface Choice {
  readonly get: () => unknown;
  /** Any JSON value in; what cannot be read falls back. */
  readonly set: (stored: unknown) => void;
}

export const CHOICES: Readonly<Record<string, Choice>> = {
  [SETTINGS_KEY]: { get: settings.getState, set: (stored) => settings.setState(readSettings(stored), true) },
  [PROFILE_KEY]: { get: profile.getState, set: (stored) => profile.setState(readProfile(stored), true) },
  [ANSWERED_KEY]: { get: answered.getState, set: (stored) => answered.setState(readAnswered(stored), true) },
  [ROUTINES_KEY]: { get: ownRoutines.getState, set: (stored) => ownRoutines.setState(readRoutines(stored), true) },
};

/** All choices, by their keys. */
export function choicesNow(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(CHOICES).map(([key, { get }]) => [key, get()]));
}

/** Of these, the keys that this browser has nothing of its own for: only those are taken from a file. */
export function missingHere(choices: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(CHOICES).filter((key) => Object.hasOwn(choices, key) && !isKept(key));
}

export function takeChoices(choices: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of keys) CHOICES[key]?.set(choices[key]);
}

/** Back to how a new browser begins. */
export function forgetChoices(): void {
  for (const [key, { set }] of Object.entries(CHOICES)) {
    set(null);
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is blocked: there is nothing to remove.
    }
  }
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
