import { median } from "../body/statistics";
import type { SetDigest } from "../history/digest";
import type { PainEntry } from "../plan/session";
import type { GateFacts } from "./gates";
import { isAlarming } from "./pain";
import type { TodayFacts } from "./plan-today";
import { rampWeek } from "./ramp";
import { AWAY_DAYS, type Cut, stepOf } from "./return";
import { accessFor, type Screening } from "./screening";

const HOUR_MS = 3_600_000;
/** Pain is a matter of today; form holds for a month. Judgement. */
const PAIN_MS = 24 * HOUR_MS;
const FORM_MS = 28 * 24 * HOUR_MS;
/** Rules §9.3: from here on pain asks for less. */
const AMBER_FROM = 3;
/** Fewer full reps than this say nothing of form. Judgement. */
const FEWEST_REPS = 5;

interface Known {
  /** Everything said of pain, in any order. */
  readonly pain: readonly PainEntry[];
  /** In any order; only what was done before the camera counts. */
  readonly sets: readonly SetDigest[];
  readonly screening: Screening;
  readonly archingHurts: boolean | null;
}

/** What the gates look at, out of what is kept. `now` in milliseconds since 1970; what is dated later opens nothing. */
export function gateFacts({ pain, sets, screening, archingHurts }: Known, now: number): GateFacts {
  const within = (at: number, ms: number) => at <= now && now - at < ms;
  const today = pain.filter(({ at }) => within(at, PAIN_MS)).sort((a, b) => a.at - b.at);
  const ahead = pain.filter(({ at }) => at > now && at - now < PAIN_MS);
  const recent = sets
    .filter(({ source, startedAt }) => source === "camera" && within(startedAt, FORM_MS))
    .sort((a, b) => b.startedAt - a.startedAt);
  return {
    access: accessFor(screening, now),
    ticked: screening.ticked,
    painToday: stricter(today.at(-1)?.score ?? null, ahead),
    alarmToday: [...today, ...ahead].some(isAlarming),
    archingHurts,
    form(exercise, variant) {
      const last = recent.find(
        (set) => set.exercise === exercise && set.variant === variant && set.counts.full >= FEWEST_REPS,
      );
      return last ? median(last.reps.filter(({ full }) => full).flatMap(({ score }) => score ?? [])) : null;
    },
  };
}

/** Of a time ahead, as after a clock was set back, only what hurt counts: it closes, and opens nothing. */
function stricter(last: number | null, ahead: readonly PainEntry[]): number | null {
  const most = Math.max(0, ...ahead.map(({ score }) => score));
  return most < AMBER_FROM ? last : Math.max(most, last ?? 0);
}

interface Course extends Known {
  /** Days and ends (milliseconds since 1970) of the sessions so far. */
  readonly sessions: readonly { readonly day: number; readonly endedAt: number }[];
  readonly growing: boolean;
  /** Weeks of the ramp that count as done (`WEEKS_BEHIND`); absent: none. */
  readonly weeksBehind?: number;
  /** See `TodayFacts`. */
  readonly beginning?: TodayFacts["beginning"];
  readonly cut: Cut | null;
}

/** Everything that the plan of today is made of. */
export function todayFacts(known: Course, today: { readonly day: number; readonly at: number }): TodayFacts {
  const { pain, sessions, growing, weeksBehind = 0 } = known;
  const catching = pain.some(({ at, catching }) => catching === true && at <= today.at && today.at - at < PAIN_MS);
  const since = (cut: Cut) => sessions.filter(({ endedAt }) => endedAt > cut.at && endedAt <= today.at).length;
  // A way back that was gone to its end, however long ago, stands in the way of no other.
  const ownCut = known.cut && stepOf(known.cut, since(known.cut)) ? known.cut : null;
  const cut = ownCut ?? awayCut(sessions, today);
  return {
    ...gateFacts(known, today.at),
    catchToday: catching,
    week: growing
      ? weeksBehind +
        rampWeek(
          sessions.map(({ day }) => day),
          today.day,
        )
      : null,
    weeksBehind,
    ...(known.beginning ? { beginning: known.beginning } : {}),
    cut,
    sessionsSinceCut: cut ? since(cut) : 0,
  };
}

/**
 * The way back after time away begins by itself: with the first session after a gap, and for as many sessions as it has.
 * A gap that ends with today is one too.
 */
function awayCut(sessions: Course["sessions"], today: { readonly day: number; readonly at: number }): Cut | null {
  const past = sessions.filter(({ day }) => day <= today.day).sort((a, b) => a.day - b.day);
  const days = [...past.map(({ day }) => day), today.day];
  const gap = days.findLastIndex((day, n) => n > 0 && day - (days[n - 1] ?? day) > AWAY_DAYS);
  const before = gap < 1 ? undefined : past[gap - 1];
  return before ? { because: "away", at: before.endedAt } : null;
}
