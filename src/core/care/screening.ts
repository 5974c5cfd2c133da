/**
 * What is asked before first use, and what follows from a tick. Single signs tell little, so it is asked and advised,
 * never diagnosed: a tick that wants somebody who can examine a back leaves only the gentle movements open until that has
 * happened; a tick about wrists or knees changes how an exercise is done.
 */

/** "professional": gentle movements only until cleared; "wait": gentle movements only for two days; "adapt": exercises change. */
export type ScreeningEffect = "professional" | "wait" | "adapt";

export interface ScreeningQuestion {
  readonly id: string;
  readonly effect: ScreeningEffect;
  readonly source: string;
}

const LIST = "rules §9.4, the list before first use";
const JUDGEMENT = "judgement, as a physiotherapist would ask";

export const SCREENING = [
  { id: "fall", effect: "professional", source: LIST },
  { id: "bones", effect: "professional", source: LIST },
  { id: "cancer", effect: "professional", source: LIST },
  { id: "weight", effect: "professional", source: LIST },
  { id: "fever", effect: "professional", source: LIST },
  { id: "immunity", effect: "professional", source: `${JUDGEMENT}: infection is missed where defences are weak` },
  { id: "night", effect: "professional", source: LIST },
  { id: "stiff", effect: "professional", source: `${JUDGEMENT}: an inflamed spine begins under 45 (from memory)` },
  { id: "leg", effect: "professional", source: LIST },
  { id: "unsteady", effect: "professional", source: `${JUDGEMENT}: both legs at once` },
  { id: "surgery", effect: "professional", source: LIST },
  { id: "heart", effect: "professional", source: LIST },
  { id: "birth", effect: "professional", source: `${LIST}: less than twelve weeks ago` },
  { id: "age", effect: "professional", source: LIST },
  { id: "acute", effect: "wait", source: "rules §9.4: less than 48 hours ago, only walking and small movements" },
  { id: "pregnancy", effect: "adapt", source: `${JUDGEMENT}: no long lying on the back, none on the front` },
  { id: "wrists", effect: "adapt", source: JUDGEMENT },
  { id: "shoulders", effect: "adapt", source: JUDGEMENT },
  { id: "knees", effect: "adapt", source: JUDGEMENT },
] as const satisfies readonly ScreeningQuestion[];

export type ScreeningId = (typeof SCREENING)[number]["id"];
export const SCREENING_IDS: readonly ScreeningId[] = SCREENING.map(({ id }) => id);

/** Who said that it is all right to exercise. */
export const CLEARERS = ["doctor", "physiotherapist", "midwife", "other"] as const;
export type Clearer = (typeof CLEARERS)[number];

/** What is known of the questions. Times in milliseconds since 1970. */
export interface Screening {
  /** When they were answered; null: never, or only in a version that asked fewer. */
  readonly answeredAt: number | null;
  readonly ticked: readonly ScreeningId[];
  /** When somebody who could examine the back said yes; null: not yet. */
  readonly cleared: { readonly at: number; readonly by: Clearer } | null;
}

/** "all": everything its own gate lets through; "gentle": walking, breathing, the small cat-cow, the supported bridge. */
export type Access = "all" | "gentle";

/** Whether anything ticked is for somebody who can examine a back. */
export function needsProfessional(ticked: readonly ScreeningId[]): boolean {
  return SCREENING.some(({ id, effect }) => effect === "professional" && ticked.includes(id));
}

const HOUR_MS = 3_600_000;
/** Rules §9.4: acute is less than 48 hours. */
const ACUTE_MS = 48 * HOUR_MS;
/** Asked again after so long without a session. Judgement: time enough for something new. */
const AWAY_MS = 28 * 24 * HOUR_MS;

/**
 * What the answers leave open. Not having been asked is not a no: until the questions are answered, which one press can
 * do, the gentle movements are what there is. A clearance counts only for what was ticked before it was given.
 */
export function accessFor({ answeredAt, ticked, cleared }: Screening, now: number): Access {
  if (answeredAt === null) return "gentle";
  const isCleared = cleared !== null && cleared.at >= answeredAt;
  if (isCleared) return "all";
  if (needsProfessional(ticked)) return "gentle";
  const waits = SCREENING.some(({ id, effect }) => effect === "wait" && ticked.includes(id));
  // A clock set back opens nothing: of a time ahead of now nothing has gone by.
  return waits && now - answeredAt < ACUTE_MS ? "gentle" : "all";
}

export type ScreeningDue = "never-asked" | "away" | "flare-up" | "waited";

/**
 * Why the questions are to be asked (again); null: they need not be.
 * @param lastSessionAt end of the newest session, lastFlareUpAt the newest morning that was a flare-up; null: none
 */
export function screeningDue(
  { answeredAt, ticked }: Screening,
  track: { readonly lastSessionAt: number | null; readonly lastFlareUpAt: number | null },
  now: number,
): ScreeningDue | null {
  if (answeredAt === null) return "never-asked";
  if (track.lastFlareUpAt !== null && track.lastFlareUpAt > answeredAt) return "flare-up";
  const lastSeen = Math.max(answeredAt, track.lastSessionAt ?? 0);
  if (now - lastSeen >= AWAY_MS) return "away";
  return ticked.includes("acute") && now - answeredAt >= ACUTE_MS ? "waited" : null;
}
