/** A strict reader of calendar files: whatever RFC 5545 forbids of what we write is thrown at the reader. */

export interface Component {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly Component[];
}

const DATE_TIME = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])[0-5]\d[0-5]\d(Z?)$/;
const DURATION = /^-?PT\d+M$/;
const WEEKDAY = /^(MO|TU|WE|TH|FR|SA|SU)$/;

/** What each component must have, each once, and what of that has a form of its own (§3.4, §3.6.1, §3.6.6, §3.8). */
const FORMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  VCALENDAR: { VERSION: /^2\.0$/, PRODID: /^-\/\/.+\/\/.+\/\/[A-Z]{2}$/, CALSCALE: /^GREGORIAN$/ },
  VEVENT: {
    UID: /^[\w.-]+@[\w.-]+$/,
    DTSTAMP: DATE_TIME,
    SEQUENCE: /^\d{1,10}$/,
    DTSTART: DATE_TIME,
    DURATION,
    RRULE: /^FREQ=(DAILY|WEEKLY)(;BY(DAY|HOUR|MINUTE)=[\w,]+)+$/,
    SUMMARY: /^.+$/,
    DESCRIPTION: /^/,
    TRANSP: /^TRANSPARENT$/,
  },
  VALARM: { ACTION: /^DISPLAY$/, TRIGGER: DURATION, DESCRIPTION: /^/ },
};
const TEXTS = new Set(["SUMMARY", "DESCRIPTION"]);

/** The calendar that a file holds, its texts unescaped; throws at the first line that breaks the standard. */
export function readCalendar(file: string): Component {
  if (!file.endsWith("\r\n")) throw new Error("The last line is not ended.");
  if (/[\r\n]/.test(file.replaceAll("\r\n", ""))) throw new Error("A line is not ended by CR LF.");
  for (const line of file.split("\r\n")) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
  }
  const lines = file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1);
  const [calendar, rest] = component(lines);
  if (rest.length > 0) throw new Error(`After the end: ${rest[0]}`);
  return calendar;
}

function component(lines: readonly string[]): [Component, readonly string[]] {
  const name = /^BEGIN:(\w+)$/.exec(lines[0] ?? "")?.[1];
  if (!name) throw new Error(`Not a beginning: ${lines[0]}`);
  const forms = FORMS[name];
  if (!forms) throw new Error(`Unknown: ${name}`);
  const properties: (readonly [string, string])[] = [];
  const parts: Component[] = [];
  let left: readonly string[] = lines.slice(1);
  while (left[0] !== `END:${name}`) {
    const line = left[0];
    if (line === undefined) throw new Error(`${name} does not end.`);
    if (line.startsWith("BEGIN:")) {
      const [part, after] = component(left);
      parts.push(part);
      left = after;
      continue;
    }
    const colon = line.indexOf(":");
    const [property, value] = [line.slice(0, colon), line.slice(colon + 1)];
    const form = forms[property];
    if (!form) throw new Error(`${name} has no ${property}: ${line}`);
    if (!form.test(value)) throw new Error(`${property} cannot be: ${value}`);
    if (properties.some(([known]) => known === property)) throw new Error(`${property} twice.`);
    properties.push([property, TEXTS.has(property) ? unescaped(value) : value]);
    left = left.slice(1);
  }
  for (const needed of Object.keys(forms)) {
    if (!properties.some(([known]) => known === needed)) throw new Error(`${name} lacks ${needed}.`);
  }
  return [{ name, properties, parts }, left.slice(1)];
}

function unescaped(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text may not hold
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) throw new Error("A control character in a text.");
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(.?)/g, (_, sign: string) => {
    if (!"nN\\;,".includes(sign) || sign === "") throw new Error(`Escaped without need: ${sign}`);
    return sign.toLowerCase() === "n" ? "\n" : sign;
  });
}

/** The value of a component's property. */
export function fieldOf({ name, properties }: Component, wanted: string): string {
  const found = properties.find(([property]) => property === wanted);
  if (!found) throw new Error(`${name} lacks ${wanted}.`);
  return found[1];
}

/** Weekdays of a rule, 0 Monday … 6 Sunday. */
export function weekdaysOf(rule: string): readonly number[] {
  const names = /BYDAY=([\w,]+)/.exec(rule)?.[1]?.split(",") ?? [];
  for (const name of names) if (!WEEKDAY.test(name)) throw new Error(`No weekday: ${name}`);
  return names.map((name) => ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].indexOf(name));
}

/** The day that a time is on, as `days.ts` counts them. */
export function dayOfTime(time: string): number {
  const [, year, month, date] = DATE_TIME.exec(time) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(at).getUTCDate() !== Number(date)) throw new Error(`No such date: ${time}`);
  return at / 86_400_000;
}
