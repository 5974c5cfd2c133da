import { expect, it } from "vitest";
import { packFrame, type Recording } from "../core/movement/recording";
import { recordingSource } from "./recording";

const blank = (t: number) => packFrame({ t, aspect: 1, image: null, world: null, trunk: null });

const recording: Recording = {
  schema: 1,
  source: "test",
  model: "full",
  aspect: 1.5,
  frames: [blank(2), blank(2.1), blank(2.2), blank(2.3)],
};

it("replays every frame in order, waiting for whoever takes them", async () => {
  const taken: number[] = [];
  let busy = false;
  const end = await recordingSource(recording).start(async ({ t }) => {
    expect(busy).toBe(false);
    busy = true;
    await new Promise((resolve) => setTimeout(resolve));
    busy = false;
    taken.push(t);
  }, new AbortController().signal);
  expect(end).toEqual({ ok: true });
  expect(taken).toEqual([2, 2.1, 2.2, 2.3]);
});

it("keeps the pace it was recorded at, times the one asked for", async () => {
  const started = performance.now();
  await recordingSource(recording, 2).start(() => {}, new AbortController().signal);
  expect(performance.now() - started).toBeGreaterThanOrEqual(145);
});

it("stops when it is told to, in the middle of a wait too", async () => {
  const stopping = new AbortController();
  const taken: number[] = [];
  await recordingSource(recording, 0.001).start(({ t }) => {
    taken.push(t);
    setTimeout(() => stopping.abort());
  }, stopping.signal);
  expect(taken).toEqual([2]);
});
