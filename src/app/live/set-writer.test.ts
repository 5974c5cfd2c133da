import { describe, expect, it, vi } from "vitest";
import { aFrame, aRep, aStep, aSummary } from "../../../tests/fixtures/coaching";
import type { Rep } from "../../core/coach/coach.types";
import { EXERCISES } from "../../exercises";
import { wasCutShort } from "../../storage/records/set-record";
import { openSetStore } from "../../storage/sets";
import { createSetWriter } from "./set-writer";

const exercise = EXERCISES["glute-bridge"];

async function aSet() {
  const store = await openSetStore(() => Promise.reject(new Error("no storage in Node")));
  const reps: Rep[] = [];
  const writer = createSetWriter(
    store,
    { reps, cues: [] },
    {
      exercise,
      variant: "standard",
      target: { reps: 12, perSide: false },
      model: "full",
      source: { kind: "camera", label: "a camera" },
      sessionId: "a-sitting",
      keepMovement: true,
    },
  );
  let t = 0;
  const see = (finished: Rep | null = null) => {
    t += 1 / 30;
    if (finished) reps.push(finished);
    writer.add(aFrame(t), aStep({ t, finished }));
  };
  const settle = () => new Promise((done) => setTimeout(done, 5));
  return { store, writer, see, settle };
}

describe("keeping a set", () => {
  it("leaves nothing behind while there is no rep", async () => {
    const { store, writer, see, settle } = await aSet();
    for (let n = 0; n < 400; n++) see();
    await writer.finish(aSummary([]));
    await settle();
    expect(await store.list()).toEqual([]);
    expect((await store.movement(writer.id)).frames).toEqual([]);
  });

  it("lets go of what was long before the first rep", async () => {
    const { store, writer, see } = await aSet();
    const minutes = (frames: number) => frames / 30 / 60;
    for (let n = 0; n < 19_000; n++) see();
    see(aRep());
    await writer.finish(aSummary([aRep()]));
    const { frames } = await store.movement(writer.id);
    expect(minutes(frames.length)).toBeGreaterThan(9);
    expect(minutes(frames.length)).toBeLessThan(11);
    expect(frames.at(-1)?.t).toBeCloseTo(19_001 / 30, 3);
  });

  it("has every rep as soon as it ends, marked as not finished", async () => {
    const { store, writer, see, settle } = await aSet();
    see(aRep());
    see(aRep({ n: 2 }));
    await settle();
    const kept = await store.get(writer.id);
    expect(kept?.reps.map(({ n }) => n)).toEqual([1, 2]);
    expect(kept && wasCutShort(kept)).toBe(true);
  });

  it("is marked as finished at its end", async () => {
    const { store, writer, see } = await aSet();
    see(aRep());
    await writer.finish(aSummary([aRep()]));
    const kept = await store.get(writer.id);
    expect(kept && wasCutShort(kept)).toBe(false);
    expect(kept?.score).toBe(85);
  });

  it("keeps the movement of a first rep that ends with the set, also at the end of a stretch", async () => {
    const { store, writer, see } = await aSet();
    for (let n = 0; n < 300; n++) see();
    await writer.finish(aSummary([aRep()]));
    expect((await store.movement(writer.id)).frames).toHaveLength(300);
  });

  it("is written on when a write was rejected, with every rep", async () => {
    const { store, writer, see, settle } = await aSet();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const put = vi.spyOn(store, "put").mockRejectedValueOnce(new Error("rejected"));
    see(aRep());
    await settle();
    put.mockRestore();
    see(aRep({ n: 2 }));
    await writer.finish(aSummary([aRep(), aRep({ n: 2 })]));
    expect((await store.get(writer.id))?.reps).toHaveLength(2);
    expect(warned).toHaveBeenCalledOnce();
  });

  it("keeps all the movement in order, also what came before the first rep", async () => {
    const { store, writer, see } = await aSet();
    for (let n = 0; n < 650; n++) see();
    see(aRep());
    await writer.finish(aSummary([aRep()]));
    const { frames } = await store.movement(writer.id);
    expect(frames).toHaveLength(651);
    expect(frames.every((frame, n) => n === 0 || frame.t > (frames[n - 1]?.t ?? 0))).toBe(true);
  });
});
