import type { Persisted } from "../data/persisted";
import { ability, readAbility } from "./ability";
import { answered, readAnswered } from "./answered";
import { profile, readProfile } from "./profile";
import { ownRoutines, readRoutines } from "./routines";
import { readSettings, settings } from "./settings";

/** What the user chose or said that is no record: kept by key beside the database, each with its own validator. */
interface Choice {
  readonly kept: Pick<Persisted<unknown>, "forget" | "flush"> & { readonly getState: () => unknown };
  /** Any JSON value in; what cannot be read falls back. */
  readonly set: (stored: unknown) => void;
}

export const CHOICES: Readonly<Record<string, Choice>> = {
  [settings.key]: { kept: settings, set: (stored) => settings.setState(readSettings(stored), true) },
  [profile.key]: { kept: profile, set: (stored) => profile.setState(readProfile(stored), true) },
  [ability.key]: { kept: ability, set: (stored) => ability.setState(readAbility(stored), true) },
  [answered.key]: { kept: answered, set: (stored) => answered.setState(readAnswered(stored), true) },
  [ownRoutines.key]: { kept: ownRoutines, set: (stored) => ownRoutines.setState(readRoutines(stored), true) },
};

/** All choices, by their keys. */
export function choicesNow(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(CHOICES).map(([key, { kept }]) => [key, kept.getState()]));
}

/** Of these, the keys that this browser has nothing of its own for: only those are taken from a file. */
export function missingHere(choices: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(CHOICES).filter((key) => Object.hasOwn(choices, key) && !isKept(key));
}

/** False: some of them hold only until the page is closed. */
export function takeChoices(choices: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  for (const key of keys) CHOICES[key]?.set(choices[key]);
  return keys.every((key) => CHOICES[key]?.kept.flush() ?? true);
}

/** Back to how a new browser begins. False: some of them could not be removed. */
export function forgetChoices(): boolean {
  return Object.values(CHOICES)
    .map(({ kept }) => kept.forget())
    .every(Boolean);
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
