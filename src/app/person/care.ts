import { todayFacts } from "../../core/care/facts";
import { isFlareUp } from "../../core/care/morning";
import { type PlanToday, planToday, type TodayFacts } from "../../core/care/plan-today";
import { WEEKS_BEHIND } from "../../core/care/ramp";
import { type ScreeningDue, screeningDue } from "../../core/care/screening";
import type { Routine } from "../../core/plan/routine";
import type { PainEntry } from "../../core/plan/session";
import { isSession } from "../../core/programme/today";
import { readTrack, type Track } from "../look-back/visits";
import { type Profile, profile, screeningNow } from "./profile";

/** What care knows of the user: kept things in, `core/care` facts out. */
export interface Care {
  readonly facts: TodayFacts;
  /** Why the first questions are to be asked (again); null: they need not be. */
  readonly due: ScreeningDue | null;
}

/** Far enough back for the weeks of the ramp and the form of the last month. */
const LOOKED_AT_DAYS = 366;

/** @param said what has just been said of pain and is kept nowhere yet */
export async function readCare(said: readonly PainEntry[] = [], person = profile.getState()): Promise<Care> {
  return careOf(await readTrack(LOOKED_AT_DAYS), person, said);
}

export function careOf(track: Track, person: Profile, said: readonly PainEntry[] = []): Care {
  const { visits, today } = track;
  const spoken = [...visits.flatMap(({ session }) => session?.pain ?? []), ...saidOutside(person)];
  const sessions = visits.filter(isSession).map(({ day, endedAt }) => ({ day, endedAt }));
  const screening = screeningNow(person);
  const flareUps = visits.flatMap(({ session }) =>
    session && isFlareUp(session.pain) ? session.pain.filter(({ when }) => when === "next-morning") : [],
  );
  return {
    facts: todayFacts(
      {
        pain: [...spoken, ...said],
        sets: visits.flatMap(({ sets }) => sets),
        screening,
        archingHurts: person.archingHurts,
        sessions,
        growing: person.growing,
        ...(person.beginning ? { beginning: person.beginning } : {}),
        weeksBehind: person.experience === null ? 0 : WEEKS_BEHIND[person.experience],
        cut: person.cut,
      },
      { day: today.day, at: Math.max(today.at, ...said.map(({ at }) => at)) },
    ),
    due: screeningDue(
      screening,
      { lastSessionAt: sessions.at(-1)?.endedAt ?? null, lastFlareUpAt: flareUps.at(-1)?.at ?? null },
      today.at,
    ),
  };
}

/** What was said of pain outside a session: in the first questions, and before a session that may not have begun. */
function saidOutside({ welcomedAt, firstPain, said }: Profile): PainEntry[] {
  const nothing = { when: "before", places: [], legSymptoms: null, exercise: null, setId: null } as const;
  return [
    ...(welcomedAt === null || firstPain === null ? [] : [{ ...nothing, at: welcomedAt, score: firstPain }]),
    ...(said ? [{ ...nothing, ...said }] : []),
  ];
}

/** A routine as today has it, with what makes it so. */
export function routineToday(routine: Routine, { facts }: Care): PlanToday & { readonly routine: Routine } {
  const plan = planToday(routine.items, facts);
  return { ...plan, routine: { ...routine, items: plan.items } };
}
