/** The camera is open, and its pictures do not come, stop, or show nothing; or the screen is about to go dark. */
import { expect } from "vitest";
import type { CameraMood, DeviceWorld } from "../support/device-world";
import { faultOf, type Row } from "./before-camera";
import { provoke } from "./provoke";

const turns = (mood: CameraMood) => (world: DeviceWorld) => {
  for (const camera of world.cameras) camera.mood = mood;
};
const afterFirst = (act: (world: DeviceWorld) => unknown) => (world: DeviceWorld, n: number) => {
  if (n === 1) act(world);
};
const works = turns("works");

const rows: readonly Row[] = [
  {
    provoked: "The first picture does not come for half a minute",
    before: turns("silent"),
    ...{ afterMs: 30_000, help: works, shows: ["camera-silent"], mended: true },
  },
  {
    provoked: "The first picture never comes",
    before: turns("silent"),
    ...{ untilMs: 90_000, shows: ["camera-silent"], mended: false },
  },
  {
    provoked: "The shutter before the camera is shut at the start, and opened",
    before: turns("black"),
    ...{ afterMs: 15_000, help: works, shows: ["camera-dark"], mended: true },
    also: ({ world, noted }) => {
      expect(world.opened).toBe(1);
      expect(noted.filter((text) => /face/.test(text))).toEqual([]);
    },
  },
  {
    provoked: "The shutter stays shut",
    before: turns("black"),
    ...{ untilMs: 60_000, shows: ["camera-dark"], mended: false },
  },
  {
    provoked: "The shutter is shut after the first rep, and opened",
    onRep: afterFirst(turns("black")),
    ...{ afterMs: 15_000, help: works, shows: ["camera-dark"], mended: true },
  },
  {
    provoked: "The pictures stop after the first rep though the camera says that it is there, and come again",
    onRep: afterFirst(turns("frozen")),
    ...{ afterMs: 20_000, help: works, shows: ["camera-unplugged", "camera-silent"], mended: true },
  },
  {
    provoked: "Other windows lie over the page for ten seconds after the first rep",
    onRep: afterFirst((world) => world.hide(true)),
    ...{ afterMs: 10_000, help: (world) => world.hide(false), shows: ["tab-hidden"], mended: true },
  },
  {
    provoked: "The screen may not be kept on",
    before: (world) => Object.assign(world, { wakeLock: "refused" }),
    ...{ shows: ["screen-may-sleep"], mended: true },
  },
  {
    provoked: "The browser does not answer whether the screen is kept on",
    before: (world) => Object.assign(world, { wakeLock: "never" }),
    ...{ shows: ["screen-may-sleep"], mended: true },
  },
  {
    provoked: "The lock that keeps the screen on is taken away after the first rep: it is asked for again",
    onRep: afterFirst((world) => world.locks[0]?.dispatchEvent(new Event("release"))),
    ...{ shows: ["screen-may-sleep"], mended: true },
    also: ({ world }) => expect(world.locks).toHaveLength(2),
  },
];

provoke("pictures", rows.map(faultOf));
