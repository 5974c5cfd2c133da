import { breakCalendar } from "../../core/programme/break-calendar";
import { download } from "../../device/download";
import { dayOf } from "../days";

/** Hands the movement breaks over as a calendar file, beginning today. */
export function saveBreaks(words: Parameters<typeof breakCalendar>[0]): void {
  const now = Date.now();
  saveCalendar(breakCalendar(words, dayOf(now), now), "plumbline-breaks.ics");
}

/** Hands a calendar file over. */
export function saveCalendar(text: string, name: string): void {
  download(new Blob([text], { type: "text/calendar" }), name);
}
