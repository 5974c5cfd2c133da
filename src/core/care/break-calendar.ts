/**
 * Movement breaks as a calendar file (RFC 5545), for calendars that remind also when this page is closed. Rules §9.2: stand
 * and move every 30 minutes; the hours of a working day are judgement, and can be changed in the calendar.
 */

/** Weekdays from nine to five, every half hour: the first at nine thirty. */
const FROM_HOUR = 9;
const UNTIL_HOUR = 17;

interface BreakWords {
  readonly title: string;
  readonly what: string;
}

/**
 * @param words of the reminder, in the user's language
 * @param firstDay "YYYYMMDD", the day that it begins on, in the user's own calendar
 * @param stamp "YYYYMMDDTHHMMSSZ", when the file was made
 * @returns the file's text: floating local times, so that it rings at nine thirty wherever the user is
 */
export function breakCalendar(words: BreakWords, firstDay: string, stamp: string): string {
  const hours = Array.from({ length: UNTIL_HOUR - FROM_HOUR }, (_, n) => FROM_HOUR + n).join(",");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Plumbline//Movement breaks//EN",
    "BEGIN:VEVENT",
    "UID:movement-breaks@plumbline",
    `DTSTAMP:${stamp}`,
    `DTSTART:${firstDay}T0${FROM_HOUR}3000`,
    "DURATION:PT1M",
    `RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=${hours};BYMINUTE=0,30`,
    `SUMMARY:${escaped(words.title)}`,
    `DESCRIPTION:${escaped(words.what)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0M",
    `DESCRIPTION:${escaped(words.title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line end are escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, "\\n");
}

/** Of a character in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4);

/** RFC 5545 §3.1: no line is longer than 75 octets; what follows begins with a space. A letter is never cut. */
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
