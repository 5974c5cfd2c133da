/** Small files that are large once unpacked, parsed or written. */
import { gzipSync } from "node:zlib";
import { pick, type Random } from "./mutate";

export interface Bomb {
  readonly name: string;
  readonly file: Uint8Array<ArrayBuffer>;
}

interface Recipe {
  readonly make: () => Bomb;
  /** Takes longer than the tests that are run all the time have. */
  readonly slow: boolean;
}

const gz = (...parts: readonly (string | Buffer)[]) =>
  Uint8Array.from(gzipSync(Buffer.concat(parts.map((part) => Buffer.from(part as string)))));

/** The text of a backup with something else in one of its lists: of the records, or of those that could not be read. */
function withList(text: string, list: string, items: string, unread = false): string {
  const opening = `"${list}":[`;
  const at = (unread ? text.indexOf(opening) : text.lastIndexOf(opening)) + opening.length;
  const rest = text.slice(at);
  return `${text.slice(0, at)}${items}${/^\s*\]/.test(rest) ? "" : ","}${rest}`;
}

const LISTS = ["sets", "sessions", "activities", "movement"] as const;
const MILLION = 1_000_000;

/** Made once each: some take a second. `text` is that of a good backup. */
export function bombsOf(text: string): readonly Recipe[] {
  const many = (item: string, count: number) => Array(count).fill(item).join(",");
  const chunk = (frames: Buffer) =>
    JSON.stringify({ setId: "first", n: 9, savedAt: 1e12, bytes: gzipSync(frames).toString("base64") });
  const bomb = (name: string, file: () => Uint8Array<ArrayBuffer>, slow = false): Recipe => {
    let made: Bomb | null = null;
    const make = () => {
      made ??= { name, file: file() };
      return made;
    };
    return { make, slow };
  };
  return [
    bomb("60 MB of [", () => gz(Buffer.alloc(60e6, "["))),
    bomb("60 MB of [ in a list", () => gz(withList(text, "sets", "[".repeat(60e6))), true),
    bomb("nested a thousand deep, and closed again", () => gz("[".repeat(1000), "]".repeat(1000))),
    bomb("20 million empty lists", () => gz(withList(text, "sets", many("[]", 20 * MILLION)))),
    bomb("half a gigabyte of nothing", () => gz(Buffer.alloc(500e6, " ")), true),
    bomb("one text of 100 MB", () => gz(withList(text, "sets", `"${"x".repeat(100e6)}"`))),
    bomb("a stretch that unpacks to 100 MB", () => gz(withList(text, "movement", chunk(Buffer.alloc(100e6))))),
    bomb("a stretch of a million lines", () =>
      gz(withList(text, "movement", chunk(Buffer.from("{}\n".repeat(MILLION))))),
    ),
    bomb("a stretch of one line, nested without end", () =>
      gz(withList(text, "movement", chunk(Buffer.concat([Buffer.from('{"a":'), Buffer.alloc(30e6, "[")])))),
    ),
    bomb("a stretch that says it has 20,000 frames", () =>
      gz(withList(text, "movement", chunk(Buffer.from([0x50, 0x4d, 2, 0xa0, 0x9c, 0x01])))),
    ),
    ...LISTS.map((list) =>
      bomb(`a million tiny records as ${list}`, () => gz(withList(text, list, many("{}", MILLION)))),
    ),
    ...LISTS.map((list) => bomb(`a million nothings as ${list}`, () => gz(withList(text, list, many("0", MILLION))))),
    bomb(
      "three million frames in place of a backup",
      () => {
        const frame = '{"t":0,"image":null,"world":null,"trunk":null}';
        return gz(`{"schema":1,"source":"","model":"","aspect":1,"frames":[${many(frame, 3 * MILLION)}]}`);
      },
      true,
    ),
    bomb("a million tiny records among those that could not be read", () =>
      gz(withList(text, "sets", many("{}", MILLION), true)),
    ),
    bomb("every number 1e308", () => gz(text.replace(/(?<=[:,[])-?\d+(\.\d+)?(?=[,\]}\s])/g, "1e308"))),
    bomb("every number without end", () => gz(text.replace(/(?<=[:,[])-?\d+(\.\d+)?(?=[,\]}\s])/g, "9".repeat(400)))),
  ];
}

export const anyBomb = (bombs: ReturnType<typeof bombsOf>, random: Random): Bomb => pick(random, bombs).make();
