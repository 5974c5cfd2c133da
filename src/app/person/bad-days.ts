import { type BadDay, type BadDayAction, badDayAction, badDayDue } from "../../core/care/bad-day";
import { dayOf } from "../days";
import { profile } from "./profile";

/** Old ones say nothing of today. */
const MOST_KEPT = 20;

const isAnotherDay = (one: number, two: number) => dayOf(one) !== dayOf(two);

/** Today it is bad: asked about tomorrow, and the next sessions are smaller. Twice on one day is one bad day. */
export function markBadDay(): void {
  const at = Date.now();
  const { badDays } = profile.getState();
  const last = badDays.at(-1);
  if (last && !isAnotherDay(last.at, at)) return;
  profile.setState({
    badDays: [...badDays, { at, nextDay: null }].slice(-MOST_KEPT),
    cut: { because: "flare-up", at },
  });
}

/** The bad day to ask about now; null: none. */
export function badDayToAsk(): BadDay | null {
  return badDayDue(profile.getState().badDays, Date.now(), isAnotherDay);
}

/** Keeps how it was the day after, and says what follows. */
export function answerBadDay(score: number): BadDayAction {
  const badDays = profile
    .getState()
    .badDays.map((day, n, all) => (n === all.length - 1 ? { ...day, nextDay: score } : day));
  profile.setState({ badDays });
  return badDayAction(badDays);
}
