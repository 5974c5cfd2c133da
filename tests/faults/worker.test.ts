/** What finds the joints dies, hangs, or never begins. */
import { expect } from "vitest";
import type { DeviceWorld, WorkerMood } from "../support/device-world";
import { type Exercised, faultOf, type Row } from "./before-camera";
import { provoke } from "./provoke";

const turns = (mood: WorkerMood) => (world: DeviceWorld) => {
  world.worker = mood;
};
const works = turns("works");
const afterFirst = (act: (world: DeviceWorld) => unknown) => (world: DeviceWorld, n: number) => {
  if (n === 1) act(world);
};
/** Everything that was asked of it goes unanswered; the next one answers again. */
const diesSilently = (world: DeviceWorld) => {
  world.worker = "mute";
  setTimeout(() => works(world), 200);
};
const within =
  (ms: number) =>
  ({ toldAfterMs }: Exercised) =>
    expect(toldAfterMs).toBeLessThanOrEqual(ms);

const rows: readonly Row[] = [
  {
    provoked: "The worker dies after the first rep without a word, as browsers end one that takes too much memory",
    onRep: afterFirst(diesSilently),
    ...{ shows: ["worker-died"], mended: true },
    also: within(5000),
  },
  {
    provoked: "The worker crashes after the first rep",
    onRep: afterFirst((world) => world.crash()),
    ...{ shows: ["worker-died"], mended: true },
    also: within(500),
  },
  {
    provoked: "The worker crashes after every rep",
    onRep: (world) => world.crash(),
    ...{ shows: ["worker-died"], mended: true },
  },
  {
    provoked: "No worker answers any more after the first rep, for a minute",
    onRep: afterFirst(turns("mute")),
    ...{ afterMs: 60_000, help: works, shows: ["worker-died", "worker-lost"], mended: true },
    also: within(5000),
  },
  {
    provoked: "The worker crashes after the first rep, and its script is gone for half a minute",
    onRep: afterFirst((world) => {
      world.worker = "crashes";
      world.crash();
    }),
    ...{ afterMs: 30_000, help: works, shows: ["worker-died", "worker-lost"], mended: true },
  },
  {
    provoked: "The worker's script cannot be loaded at the start, and can later",
    before: turns("crashes"),
    ...{ afterMs: 20_000, help: works, shows: ["worker-lost"], mended: true },
  },
  {
    provoked: "The browser makes no worker at all",
    before: turns("throws"),
    ...{ untilMs: 30_000, shows: ["worker-lost"], mended: false },
  },
  {
    provoked: "The model is not there at the start, and is there later",
    before: turns("no-model"),
    ...{ afterMs: 20_000, help: works, shows: ["model-missing"], mended: true },
  },
  {
    provoked: "The worker answers its first picture never, and the next worker does",
    before: turns("mute"),
    ...{ afterMs: 5000, help: works, shows: ["worker-died"], mended: true },
  },
  {
    provoked: "Every picture takes three seconds to be looked at for half a minute: slow is not dead",
    onRep: afterFirst((world) => Object.assign(world, { lookMs: 3000 })),
    ...{ afterMs: 30_000, help: (world) => Object.assign(world, { lookMs: 0 }), shows: [], mended: true },
    also: ({ world }) => expect(world.workers).toBe(1),
  },
];

provoke("worker", rows.map(faultOf));
