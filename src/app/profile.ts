import * as v from "valibot";
import { createStore } from "zustand/vanilla";
import type { ScreeningId } from "../core/screening";

/** What the user said about themself, kept in this browser. Each field falls back by itself, as with the settings. */
const ProfileSchema = v.object({
  /** When the first questions were answered, milliseconds since 1970; null: not yet. */
  welcomedAt: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
  /** Whether the questions of `core/screening.ts` were answered rather than skipped. */
  screened: v.fallback(v.boolean(), false),
  /** Ticked of them, by their ids. */
  screening: v.fallback(v.array(v.string()), []),
  /** 0–10 on the first day; null: left out. */
  firstPain: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10))), null),
  /** Whether there is a bar or straps to row on; null: not said yet. */
  canRow: v.fallback(v.nullable(v.boolean()), null),
  /** The session whose question of the morning after was put aside. */
  morningSkipped: v.fallback(v.nullable(v.string()), null),
});

export type Profile = v.InferOutput<typeof ProfileSchema>;

export const PROFILE_KEY = "plumbline.profile";

const defaults = {
  welcomedAt: null,
  screened: false,
  screening: [],
  firstPain: null,
  canRow: null,
  morningSkipped: null,
} as const satisfies Readonly<Record<keyof Profile, unknown>>;

/** Any JSON value in, a whole profile out. */
export function readProfile(stored: unknown): Profile {
  return v.parse(ProfileSchema, typeof stored === "object" && stored !== null ? { ...defaults, ...stored } : defaults);
}

export const profile = createStore<Profile>(() => readProfile(load()));

profile.subscribe((now) => {
  try {
    localStorage.setItem(PROFILE_KEY, JSON.stringify(now));
  } catch {
    // Storage is blocked: the answers hold until the page is closed, which the storage notice says already.
  }
});

/** Whether the first visit's questions are still to be asked. */
export function isNew(): boolean {
  return profile.getState().welcomedAt === null;
}

/** Keeps the first visit's answers; they are not asked again. `null`: that part was skipped. */
export function finishWelcome(screening: readonly ScreeningId[] | null, firstPain: number | null): void {
  profile.setState({
    welcomedAt: Date.now(),
    screened: screening !== null,
    screening: [...(screening ?? [])],
    firstPain,
  });
}

function load(): unknown {
  try {
    return JSON.parse(localStorage.getItem(PROFILE_KEY) ?? "null");
  } catch {
    return null;
  }
}
