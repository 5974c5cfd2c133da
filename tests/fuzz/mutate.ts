/** Files that were once good: bytes flipped, ends cut off, values of other types, keys that mean harm. */
import { seeded } from "../../src/mannequin/random";

export type Random = () => number;

export const randomOf = (seed: number): Random => seeded(seed);

const below = (random: Random, most: number) => Math.floor(random() * most);
export const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T;

/** Bytes changed, put in, taken out, cut off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let out = [...bytes];
  for (let n = 1 + below(random, 4); n > 0; n--) {
    const at = below(random, out.length + 1);
    const how = below(random, 5);
    if (how === 0) out[at] = below(random, 256);
    else if (how === 1) out.splice(at, 0, ...Array.from({ length: 1 + below(random, 8) }, () => below(random, 256)));
    else if (how === 2) out.splice(at, 1 + below(random, 30));
    else if (how === 3) out = out.slice(0, at);
    else if (at < out.length) out[at] = (out[at] ?? 0) ^ (1 << below(random, 8));
  }
  return Uint8Array.from(out);
}

/** Characters that matter to JSON, in and out. */
export function mutateText(text: string, random: Random): string {
  const at = below(random, text.length);
  const bits = ['"', "{", "}", "[", "]", ",", ":", "null", "1e999", "-0", "\\u0000", "\ud800", '"__proto__":{},', "//"];
  const how = below(random, 3);
  if (how === 0) return text.slice(0, at) + pick(random, bits) + text.slice(at);
  if (how === 1) return text.slice(0, at) + text.slice(at + 1 + below(random, 20));
  return text.slice(0, at) + pick(random, bits) + text.slice(at + 1);
}

const ODD: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => "",
  () => "=1+1",
  () => "x".repeat(5000),
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER,
  () => [],
  () => ({}),
  () => [[[[[[[[[]]]]]]]]],
  () => JSON.parse('{"__proto__":{"polluted":1},"toString":1,"constructor":{"prototype":{"polluted":1}}}'),
  () => ({ length: -1 }),
  () => 9,
];

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    placesIn(holder[key], found);
  }
  return found;
}

/** Values replaced, removed, renamed, doubled, swapped: JSON in, JSON out. */
export function mutateStructure(text: string, random: Random): string {
  const content: Record<string, unknown> = JSON.parse(text);
  for (let n = 1 + below(random, 3); n > 0; n--) {
    const places = placesIn(content);
    const { holder, key } = pick(random, places);
    const other = pick(random, places);
    const how = below(random, 7);
    if (how <= 1) holder[key] = pick(random, ODD)();
    else if (how === 2 && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 2) delete holder[key];
    else if (how === 3 && !Array.isArray(holder))
      Object.defineProperty(holder, pick(random, ["__proto__", "constructor", "id", "extra"]), {
        value: pick(random, ODD)(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else if (how === 4 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else if (how === 5) holder[key] = structuredClone(other.holder[other.key]);
    else if (typeof holder[key] === "number")
      holder[key] = (holder[key] as number) * pick(random, [-1, 1000, 0.5, 1e12]);
    else if (typeof holder[key] === "string") holder[key] = mutateText(`${holder[key]} `, random);
  }
  return JSON.stringify(content);
}
