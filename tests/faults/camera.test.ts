/** The camera refuses, hangs, is in use, is taken away, or is another one. */
import { expect } from "vitest";
import type { CameraMood, DeviceWorld, Permission } from "../support/device-world";
import { faultOf, type Row } from "./before-camera";
import { provoke } from "./provoke";

const all = (mood: CameraMood) => (world: DeviceWorld) => {
  for (const camera of world.cameras) camera.mood = mood;
};
const works = all("works");
const may = (permission: Permission) => (world: DeviceWorld) => void Object.assign(world, { permission });
/** A camera of one's own beside the usual one, and chosen. */
const chosen = (mood: CameraMood) => async (world: DeviceWorld) => {
  const { settings } = await import("../../src/app/person/settings");
  world.cameras.push({ id: "chosen", mood });
  settings.setState({ cameraId: "chosen" });
};
const taken = (mood: CameraMood) => (world: DeviceWorld, n: number) => {
  if (n !== 1) return;
  all(mood)(world);
  world.unplug();
};
const fails = (name: string) => ({ fails: name });
const speaks =
  (words: RegExp) =>
  ({ noted }: { readonly noted: readonly string[] }) =>
    expect(noted.some((text) => words.test(text))).toBe(true);

const rows: readonly Row[] = [
  {
    provoked: "Another program holds the camera, and lets go of it half a minute later",
    before: all(fails("NotReadableError")),
    ...{ afterMs: 30_000, help: works, shows: ["camera-busy"], mended: true },
    also: speaks(/The camera is back/),
  },
  {
    provoked: "Another program holds the only camera and keeps it",
    before: all(fails("NotReadableError")),
    ...{ untilMs: 60_000, shows: ["camera-busy"], mended: false },
  },
  {
    provoked: "The camera breaks off while it is opened, and opens the next time",
    before: all(fails("AbortError")),
    ...{ afterMs: 5000, help: works, shows: ["camera-busy"], mended: true },
  },
  {
    provoked: "The camera answers with something unheard of, and opens later",
    before: all(fails("SomethingNewError")),
    ...{ afterMs: 12_000, help: works, shows: ["camera-failed"], mended: true },
  },
  {
    provoked: "The camera is refused, and allowed in the browser's settings a minute later",
    before: may("denied"),
    ...{
      afterMs: 60_000,
      help: may("granted"),
      shows: ["camera-refused"],
      mended: true,
    },
    also: ({ world }) => expect(world.opened).toBe(1),
  },
  {
    provoked: "The camera is refused for good",
    before: may("denied"),
    ...{ untilMs: 60_000, shows: ["camera-refused"], mended: false },
  },
  {
    provoked: "The browser's question for the camera is answered after half a minute",
    before: may("prompt"),
    ...{
      afterMs: 30_000,
      help: may("granted"),
      shows: ["camera-asking"],
      mended: true,
    },
    also: ({ world }) => expect(world.opened).toBe(1),
  },
  {
    provoked: "The browser's question for the camera is never answered",
    before: may("prompt"),
    ...{ untilMs: 90_000, shows: ["camera-asking"], mended: false },
  },
  {
    provoked: "The camera is opened and never answers, in a browser that does not say whether it may be used",
    before: (world) => {
      world.permission = "unknown";
      all("hangs")(world);
    },
    ...{ untilMs: 90_000, shows: ["camera-asking"], mended: false },
  },
  {
    provoked: "getUserMedia hangs for 40 seconds, then answers",
    before: all("hangs"),
    ...{ afterMs: 40_000, help: works, shows: ["camera-silent"], mended: true },
  },
  {
    provoked: "getUserMedia hangs for ever",
    before: all("hangs"),
    ...{ untilMs: 90_000, shows: ["camera-silent"], mended: false },
  },
  {
    provoked: "No camera is there, and one is plugged in",
    before: all("absent"),
    afterMs: 10_000,
    help: (world) => {
      works(world);
      world.plugIn();
    },
    ...{ shows: ["camera-absent"], mended: true },
  },
  {
    provoked: "The chosen camera is in use: the usual one is looked through",
    before: chosen(fails("NotReadableError")),
    ...{ shows: ["camera-other"], mended: true },
  },
  {
    provoked: "The chosen camera is not there any more: the usual one is looked through",
    before: chosen("absent"),
    ...{ shows: ["camera-other"], mended: true },
  },
  {
    provoked: "The chosen camera never answers: the usual one is looked through",
    before: chosen("hangs"),
    ...{ shows: ["camera-other"], mended: true },
  },
  {
    provoked: "The chosen camera and the usual one are in use, and the usual one is let go of",
    async before(world) {
      await chosen(fails("NotReadableError"))(world);
      all(fails("NotReadableError"))(world);
    },
    afterMs: 20_000,
    help: ({ cameras }) => void Object.assign(cameras[0] ?? {}, { mood: "works" }),
    ...{ shows: ["camera-busy", "camera-other"], mended: true },
  },
  {
    provoked: "The camera is unplugged after the first rep and plugged in again",
    onRep: taken("absent"),
    ...{ afterMs: 20_000, help: works, shows: ["camera-unplugged", "camera-absent"], mended: true },
    also: speaks(/The camera went away/),
  },
  {
    provoked: "The camera is unplugged after the first rep for good",
    onRep: taken("absent"),
    ...{ untilMs: 120_000, shows: ["camera-unplugged", "camera-absent"], mended: false },
  },
  {
    provoked: "Another program takes the camera after the first rep, and gives it back",
    onRep: taken(fails("NotReadableError")),
    ...{ afterMs: 20_000, help: works, shows: ["camera-unplugged", "camera-busy"], mended: true },
  },
  {
    provoked: "The page has no cameras at all, as at an address that is not secure",
    before: () => Object.assign(navigator, { mediaDevices: undefined }),
    ...{ untilMs: 30_000, shows: ["camera-insecure"], mended: false },
  },
  {
    provoked: "Asking for the permission throws, and asking for the list of cameras",
    before(world) {
      world.permission = "unknown";
      Object.assign(navigator.mediaDevices, { enumerateDevices: () => Promise.reject(new Error("planted")) });
    },
    ...{ shows: [], mended: true },
  },
];

provoke("camera", rows.map(faultOf));
