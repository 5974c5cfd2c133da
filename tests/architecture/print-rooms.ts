/** `npm run rooms`, and part of `npm run check`: prints the table of rooms, and what is wrong with it. */
import { asked } from "../../src/cli/command-line/asked.mjs";
import { circlesOf, overfull, type Room, roomsOf, upwardArrows } from "./rooms";
import { houseFiles } from "./source-files";

asked(import.meta.url);

const files = houseFiles();
const rooms = roomsOf(files);
const circles = circlesOf(files).map((circle) => circle.join(" ⇄ "));
const upward = upwardArrows(files);
const full = overfull(rooms);

const columns: readonly (readonly [string, (room: Room) => string | number])[] = [
  ["room", ({ folder }) => folder],
  ["files", (room) => room.files],
  ["lines", ({ lines }) => lines],
  ["in", ({ importsIn }) => importsIn],
  ["out", ({ importsOut }) => importsOut],
];
const table = [columns.map(([name]) => name), ...rooms.map((room) => columns.map(([, of]) => String(of(room))))];
const widths = columns.map((_, n) => Math.max(...table.map((row) => row[n]?.length ?? 0)));
const aligned = (cell: string, n: number) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0));

const total = (of: (room: Room) => number) => rooms.reduce((sum, room) => sum + of(room), 0);
const lines = [
  ...table.map((row) => row.map(aligned).join("  ")),
  `${rooms.length} rooms, ${total((room) => room.files)} files, ${total((room) => room.lines)} lines (unit tests beside them not counted)`,
  `circles ${circles.length}, upward arrows ${upward.length}, rooms too full ${full.length}`,
  ...[...circles, ...upward, ...full].map((wrong) => `  ${wrong}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
if (circles.length + upward.length + full.length > 0) process.exitCode = 1;
