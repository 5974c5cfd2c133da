import { locale } from "../../app/language";
import { words } from "../words";

const DAY_MS = 86_400_000;

/** "Today", "Yesterday", or the date in words. */
export function dayOf(milliseconds: number, now = Date.now()): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (milliseconds >= midnight) return words.sets.today;
  if (milliseconds >= midnight - DAY_MS) return words.sets.yesterday;
  return new Date(milliseconds).toLocaleDateString(locale(), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
}
