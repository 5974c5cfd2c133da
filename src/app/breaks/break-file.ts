import { breakCalendar } from "../../core/care/break-calendar";
import { download } from "../../device/download";
import { dateOf } from "../days";

/** Hands the movement breaks over as a calendar file, beginning today. */
export function saveBreaks(words: Parameters<typeof breakCalendar>[0]): void {
  const now = new Date();
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const text = breakCalendar(words, dateOf(now.getTime()).replaceAll("-", ""), stamp);
  download(new Blob([text], { type: "text/calendar" }), "plumbline-breaks.ics");
}
