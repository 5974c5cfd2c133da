/**
 * The rooms of the house as a table: how much stands in each folder, who asks whom, and what must not be: a circle of
 * files, an arrow that runs upward, a folder in which nothing is found any more.
 */
import { posix } from "node:path";
import { importsOf } from "./imports";
import { violations } from "./layers";
import type { SourceFile } from "./source-files";

/**
 * The core's rooms from the ground up: each may import from those before it. Upward would be to know what is made of it.
 */
export const CORE_FLOORS = [
  "body",
  "movement",
  "exercise",
  "coach",
  "plan",
  "history",
  "care",
  "session",
  "rate",
  "setup",
  "programme",
] as const;

/** Files of its own that a folder may hold: what is seen in one look. Judgement. */
export const MOST_FILES = 15;
/** One file for each screen, movement or exercise, all alike: found by name, however many there are. */
const LISTS = [/^src\/words\//, /^src\/exercises\/words$/, /^src\/mannequin\/choreography$/];

export interface Room {
  readonly folder: string;
  /** Code and style sheets; unit tests, which stand beside what they test, are not counted. */
  readonly files: number;
  readonly lines: number;
  /** Imports of its files by other folders, and of others by its own; types too. */
  readonly importsIn: number;
  readonly importsOut: number;
}

export const isUnitTest = (path: string) => /\.test\.tsx?$/.test(path);
const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path);
const endings = ["", ".ts", ".tsx", ".mjs", ".d.ts", "/index.ts"];

/** Which file asks for which: paths from the project's folder, types and workers' addresses too. */
function graphOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map(({ path }) => path));
  const found = (path: string | null) => endings.map((ending) => path + ending).find((each) => paths.has(each));
  return new Map(
    files
      .filter(({ path }) => isCode(path))
      .map((file) => [file.path, [...new Set(importsOf(file).flatMap(({ path }) => found(path) ?? []))]] as const),
  );
}

/** One row for each folder that holds a file, in the order of their names. */
export function roomsOf(files: readonly SourceFile[]): readonly Room[] {
  const graph = graphOf(files);
  const folders = new Map<string, { files: number; lines: number; importsIn: number; importsOut: number }>();
  const roomOf = (path: string) => {
    const folder = posix.dirname(path);
    const room = folders.get(folder) ?? { files: 0, lines: 0, importsIn: 0, importsOut: 0 };
    folders.set(folder, room);
    return room;
  };
  for (const { path, text } of files) {
    if (isUnitTest(path)) continue;
    const room = roomOf(path);
    room.files++;
    room.lines += text.trimEnd().split("\n").length;
    for (const other of graph.get(path) ?? []) {
      if (posix.dirname(other) === posix.dirname(path)) continue;
      room.importsOut++;
      roomOf(other).importsIn++;
    }
  }
  return [...folders]
    .map(([folder, room]) => ({ folder, ...room }))
    .sort((a, b) => a.folder.localeCompare(b.folder, "en"));
}

/** Groups of files each of which, over others, imports itself; imports of types count (Tarjan 1972). */
export function circlesOf(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const graph = graphOf(files);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = order.size;
    let low = own;
    order.set(path, own);
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(path, low);
    if (low === own) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1 || graph.get(path)?.includes(path)) circles.push(group.sort());
    }
    return low;
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return circles;
}

/** Imports against the layers, and inside the core against its floors: "from → to". */
export function upwardArrows(files: readonly SourceFile[]): readonly string[] {
  const floorOf = (path: string) => CORE_FLOORS.findIndex((room) => path.startsWith(`src/core/${room}/`));
  const inCore = [...graphOf(files)].flatMap(([path, others]) => {
    if (!path.startsWith("src/core/") || isUnitTest(path)) return [];
    if (floorOf(path) < 0) return [`${path} stands on no floor`];
    return others.filter((other) => floorOf(other) > floorOf(path)).map((other) => `${path} → ${other}`);
  });
  const betweenLayers = violations(files.filter(({ path }) => isCode(path)));
  return [...betweenLayers.map(({ where, what }) => `${where} ${what}`), ...inCore];
}

/** Folders of `src` with more files of their own than can be looked over. */
export function overfull(rooms: readonly Room[]): readonly string[] {
  return rooms
    .filter(({ folder, files }) => files > MOST_FILES && !LISTS.some((list) => list.test(folder)))
    .map(({ folder, files }) => `${folder}: ${files} files`);
}
