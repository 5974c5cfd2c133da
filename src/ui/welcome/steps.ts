import { needsProfessional, type ScreeningId } from "../../core/care/screening";

/** The screens of the first visit in their order; each has an address of its own, so that back and a reload find it. */
export const STEPS = [
  "hello",
  "goal",
  "pain",
  "floor",
  "means",
  "experience",
  "now",
  "lately",
  "health",
  "signs",
  "body",
  "plan",
] as const;
export type Step = (typeof STEPS)[number];

/** What an answer may lead to; it belongs to the screen that it leaves from. */
export const DETOURS = { emergency: "now", talk: "body", wait: "body" } as const satisfies Record<string, Step>;
export type Detour = keyof typeof DETOURS;

/** The first questions of care, a few that belong together on a screen: each is on one, and on one only. */
export const GROUPS = {
  lately: ["fall", "surgery", "birth", "acute", "age"],
  health: ["bones", "cancer", "immunity", "heart", "weight", "fever"],
  signs: ["night", "stiff", "leg", "unsteady"],
  body: ["pregnancy", "wrists", "shoulders", "knees"],
} as const satisfies Partial<Record<Step, readonly ScreeningId[]>>;
export type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export const isGroup = (step: string): step is Group => step in GROUPS;

/** The screen of that name; null: there is none. */
export function screenNamed(name: string): Step | Detour | null {
  return [...STEPS, ...(Object.keys(DETOURS) as Detour[])].find((step) => step === name) ?? null;
}

/** Its place among the screens, from 0. */
export function placeOf(screen: Step | Detour): number {
  return STEPS.indexOf(screen in DETOURS ? DETOURS[screen as Detour] : (screen as Step));
}

export const addressOf = (screen: Step | Detour) => `/welcome/${screen}`;

/** The one before; whoever comes back from a detour comes to what it left from. */
export function stepBefore(screen: Step | Detour): Step | null {
  return screen in DETOURS ? DETOURS[screen as Detour] : (STEPS[STEPS.indexOf(screen as Step) - 1] ?? null);
}

export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? "plan";
}

/**
 * Where the questions of care lead on from one of their groups: to one that was passed over, to the next, or, after the
 * last, to what the ticks ask for; null: to the end of them.
 */
export function afterGroup(
  group: Group,
  asked: readonly string[],
  ticked: readonly ScreeningId[],
): Step | Detour | null {
  const next = GROUP_NAMES[GROUP_NAMES.indexOf(group) + 1];
  if (next) return next;
  const missed = GROUP_NAMES.find((name) => name !== group && !asked.includes(name));
  if (missed) return missed;
  if (needsProfessional(ticked)) return "talk";
  return ticked.includes("acute") ? "wait" : null;
}
