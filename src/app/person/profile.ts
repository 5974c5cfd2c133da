import * as v from "valibot";
import { EXPERIENCES } from "../../core/care/ramp";
import { CUT_REASONS, type CutReason } from "../../core/care/return";
import { CLEARERS, SCREENING_IDS, type Screening, type ScreeningId } from "../../core/care/screening";
import type { PainEntry } from "../../core/plan/session";
import { MOST_KG } from "../../core/plan/weights";
import { FLOORS, GEAR, GOALS } from "../../core/programme/answers";
import { byField, persisted } from "../data/persisted";

const Time = v.pipe(v.number(), v.finite());
const Score = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const Sign = v.fallback(v.nullable(v.boolean()), null);
const SaidSchema = v.object({ at: Time, score: Score, legSymptoms: Sign, catching: Sign, chest: Sign });
const BadDaySchema = v.object({ at: Time, nextDay: v.nullable(Score) });

const Count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const BeginningSchema = v.object({ reps: Count, restS: Count });

/** A way through the first questions that is not at its end. */
const VisitSchema = v.object({
  /** The screen, by its name in the address. */
  step: v.string(),
  /** What was ticked so far, and the groups of questions that were answered. */
  ticked: v.array(v.string()),
  asked: v.array(v.string()),
});

/** What the user said about themself, kept in this browser. Each field falls back by itself, as with the settings. */
const ProfileSchema = v.object({
  /** When the first questions were answered, milliseconds since 1970; null: not yet. */
  welcomedAt: v.fallback(v.nullable(Time), null),
  /**
   * When the questions of `core/care/screening.ts` were last answered, milliseconds since 1970; null: never, or only
   * when there were fewer of them.
   */
  screenedAt: v.fallback(v.nullable(Time), null),
  /** Ticked of them, by their ids. */
  screening: v.fallback(v.array(v.string()), []),
  /** Who said that it is all right to exercise, and when. */
  cleared: v.fallback(v.nullable(v.object({ at: Time, by: v.picklist(CLEARERS) })), null),
  /** Whether bending backwards hurts; null: not said. */
  archingHurts: v.fallback(v.nullable(v.boolean()), null),
  /** Whether the plan begins small and grows by the week. */
  growing: v.fallback(v.boolean(), true),
  /** What makes the next sessions smaller for a while. */
  cut: v.fallback(v.nullable(v.object({ because: v.picklist(CUT_REASONS), at: Time })), null),
  /** Days on which it was bad, oldest first, and how it was the day after. */
  badDays: v.fallback(v.array(BadDaySchema), []),
  /** 0–10 on the first day; null: left out. */
  firstPain: v.fallback(v.nullable(Score), null),
  /** The last answer before a session, whether one was begun then or not; null: none. */
  said: v.fallback(v.nullable(SaidSchema), null),
  /** Whether there is a bar or straps to row on; null: not said yet. */
  canRow: v.fallback(v.nullable(v.boolean()), null),
  /** What it is for; null: not said, as in records older than the question. */
  goal: v.fallback(v.nullable(v.picklist(GOALS)), null),
  /** Whether one gets down to the floor and up again; null: not said. */
  floor: v.fallback(v.nullable(v.picklist(FLOORS)), null),
  /** What else there is to exercise with; null: not said, and nothing is left out for it. */
  gear: v.fallback(v.nullable(v.array(v.picklist(GEAR))), null),
  /** Whether such exercises are new; null: not said. */
  experience: v.fallback(v.nullable(v.picklist(EXPERIENCES)), null),
  /** How far the first questions have come, so that they go on where they were; null: they are not being asked. */
  visit: v.fallback(v.nullable(VisitSchema), null),
  /** The plan that was made of the answers last (`signatureOf`): as long as it is the same, nobody has changed it. */
  planMade: v.fallback(v.nullable(v.string()), null),
  /** What makes the sessions of the plan's first weeks shorter, beside fewer sets (`core/care/ramp.ts`); null: nothing. */
  beginning: v.fallback(v.nullable(BeginningSchema), null),
  /** The weight that was said last, kilograms; null: not said yet. */
  weightKg: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0.25), v.maxValue(MOST_KG))), null),
  /** Whether sessions begin with the warm-up that is led; some warm up by themselves. */
  warmsUp: v.fallback(v.boolean(), true),
  /** The session whose question of the morning after was put aside. */
  morningSkipped: v.fallback(v.nullable(v.string()), null),
});

export type Profile = v.InferOutput<typeof ProfileSchema>;

export const PROFILE_KEY = "plumbline.profile";

const defaults = {
  welcomedAt: null,
  screenedAt: null,
  screening: [],
  cleared: null,
  archingHurts: null,
  growing: true,
  cut: null,
  badDays: [],
  firstPain: null,
  said: null,
  canRow: null,
  goal: null,
  floor: null,
  gear: null,
  experience: null,
  visit: null,
  planMade: null,
  beginning: null,
  weightKg: null,
  warmsUp: true,
  morningSkipped: null,
} as const satisfies Readonly<Record<keyof Profile, unknown>>;

/** Any JSON value in, a whole profile out. */
export function readProfile(stored: unknown): Profile {
  return v.parse(ProfileSchema, typeof stored === "object" && stored !== null ? { ...defaults, ...stored } : defaults);
}

export const profile = persisted<Profile>(PROFILE_KEY, readProfile, byField);

/** Whether the first visit's questions are still to be asked. */
export function isNew(): boolean {
  return profile.getState().welcomedAt === null;
}

/**
 * The first questions have been gone through; what was said of oneself is kept as it is said.
 * @param screening what was ticked; null: those questions were put off, and are asked again
 */
export function finishWelcome(screening: readonly ScreeningId[] | null): void {
  const { welcomedAt } = profile.getState();
  profile.setState({ welcomedAt: welcomedAt ?? Date.now(), ...(screening ? answers(screening) : {}), visit: null });
}

/** Keeps what was said before a session: a gate that it closes stays closed, however the exercise is come to next. */
export function keepSaid({ at, score, legSymptoms, catching = null, chest = null }: PainEntry): void {
  profile.setState({ said: { at, score, legSymptoms, catching, chest } });
}

/** From now on the next sessions are smaller for a while, and grow back by themselves. */
export function startCut(because: CutReason): void {
  profile.setState({ cut: { because, at: Date.now() } });
}

/** The user wants the whole plan back. */
export function endCut(): void {
  profile.setState({ cut: null });
}

/** Whether the plan begins small and grows by the week. */
export function grow(growing: boolean): void {
  profile.setState({ growing });
}

/** What is known of the questions, as `core/care` asks for it. */
export function screeningNow({ screenedAt, screening, cleared }: Profile = profile.getState()): Screening {
  const ticked = SCREENING_IDS.filter((id) => screening.includes(id));
  return { answeredAt: screenedAt, ticked, cleared };
}

function answers(screening: readonly ScreeningId[]): Pick<Profile, "screenedAt" | "screening"> {
  return { screenedAt: Date.now(), screening: [...screening] };
}
