/** How much JSON may hold before it is parsed: a small file can unpack to more than any machine has. */
export interface MostJson {
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Lists and objects in all. */
  readonly containers: number;
  /** Digits before the point. A positive exponent is never ours: `JSON.stringify` writes none below 1e21. */
  readonly digits: number;
}

/**
 * Records lie eight deep. Two years of sets are 3 million lists and objects, an hour of movement 7 million. Milliseconds
 * since 1970 have 13 digits, and the largest whole number that is exact has 16.
 */
export const MOST_JSON: MostJson = { depth: 32, containers: 12_000_000, digits: 16 };

export type JsonExcess = "deep" | "many" | "huge";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const EXPONENTS: readonly number[] = [0x65, 0x45];
const MINUS = 0x2d;

/**
 * Looks through the bytes of a JSON text once, making nothing. Whether it is JSON is for the parser to say.
 * @returns what there is too much of, or null
 */
export function jsonExcess(bytes: Uint8Array, most: MostJson = MOST_JSON): JsonExcess | null {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (++depth > most.depth) return "deep";
      if (++containers > most.containers) return "many";
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
    else if (byte >= ZERO && byte <= NINE) {
      const end = endOfDigits(bytes, at);
      if (end - at > most.digits) return "huge";
      at = bytes[end] === POINT ? endOfDigits(bytes, end + 1) : end;
      if (EXPONENTS.includes(bytes[at] ?? 0) && bytes[++at] !== MINUS) return "huge";
      // An exponent's own digits are few, or the number is zero.
      if (bytes[at] === MINUS) at = endOfDigits(bytes, at + 1);
      at--;
    }
  }
  return null;
}

function endOfText(bytes: Uint8Array, quote: number): number {
  let at = quote + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined && byte >= ZERO && byte <= NINE; byte = bytes[at]) at++;
  return at;
}
