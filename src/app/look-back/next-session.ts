import type { PlanItem } from "../../core/plan/session";
import { adviceFor } from "../../core/programme/today";
import { nextPlanned, plannedDays } from "../../core/programme/week-plan";
import { careOf, routineToday } from "../person/care";
import { profile } from "../person/profile";
import { routineNamed, TODAY } from "../person/routines";
import type { Settings } from "../person/settings";
import { minutesWhole } from "../person/warm-up";
import type { Track } from "./visits";

/** The next session: when it is planned, and what it would be as things stand. */
export interface NextSession {
  /** In the user's own calendar; null: no weekday is chosen. */
  readonly day: number | null;
  readonly items: readonly PlanItem[];
  readonly minutes: number;
}

export function nextSession(track: Track, { days }: Pick<Settings, "days">): NextSession {
  const { visits } = track;
  const { items, routine } = routineToday(routineNamed(TODAY), careOf(track, profile.getState()));
  return { day: nextPlanned(days, visits, firstFree(track)), items, minutes: minutesWhole(routine) };
}

/** Days ahead on which a session is planned, before the day `until`. */
export function plannedFrom(track: Track, chosen: Settings["days"], until: number): readonly number[] {
  return plannedDays(chosen, track.visits, firstFree(track), until - 1);
}

/** What was enough for today leaves nothing planned for it. */
function firstFree({ visits, today }: Track): number {
  return adviceFor(visits, today).kind === "train" ? today.day : today.day + 1;
}
