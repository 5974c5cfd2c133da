/** Reminders as a calendar file (RFC 5545): one writer, for the movement breaks and for the planned sessions. */

export interface CalendarEvent {
  /** Names it for good: a file that is taken in again takes the earlier one's place. */
  readonly uid: string;
  /** "YYYYMMDDTHHMMSS", floating: so late wherever the user is (§3.3.5, form 1). The rule has to meet it. */
  readonly start: string;
  readonly minutes: number;
  /** What follows "RRULE:". */
  readonly rule: string;
  readonly title: string;
  readonly what: string;
  /** Minutes before its start at which it reminds; several ring several times. */
  readonly remindMin: readonly number[];
}

/**
 * @param product what makes it, for the file's own heading
 * @param madeAt milliseconds since 1970: when the file was made, and so which of two is the newer
 * @returns the file's text, folded, lines ended as the standard has it
 */
export function calendarFile(product: string, events: readonly CalendarEvent[], madeAt: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Plumbline//${product}//EN`,
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => linesOf(event, madeAt)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function linesOf({ uid, start, minutes, rule, title, what, remindMin }: CalendarEvent, madeAt: number): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, "")}`,
    // §3.8.7.4 asks that it grows with every change: minutes do, and fit into the number that calendars keep.
    `SEQUENCE:${Math.floor(madeAt / 60_000)}`,
    `DTSTART:${start}`,
    `DURATION:PT${minutes}M`,
    `RRULE:${rule}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(what)}`,
    "TRANSP:TRANSPARENT",
    ...remindMin.flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:${before > 0 ? "-" : ""}PT${before}M`,
      `DESCRIPTION:${escaped(title)}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** §3.3.11: backslash, semicolon, comma and line end are escaped; what no text may hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(NO_TEXT, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");
}

/** Control characters but tab and line end (§3.1), and halves of a surrogate pair, of which no UTF-8 can be made. */
const NO_TEXT = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** Of a character in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4);

/** §3.1: no line is longer than 75 octets; what follows begins with a space. A letter is never cut. */
function folded(line: string): string {
  const rows: string[] = [""];
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > 74) {
      rows.push(" ");
      octets = 1;
    }
    rows[rows.length - 1] += letter;
    octets += size;
  }
  return rows.join("\r\n");
}
