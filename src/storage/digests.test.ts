import { describe, expect, it } from "vitest";
import { aRecord, aRep } from "../../tests/fixtures/coaching";
import { readActivity } from "./records/activity-record";
import { openSetStore } from "./sets";

const nowhere = () => openSetStore(() => Promise.reject(new DOMException("no", "SecurityError")));

describe("digests", () => {
  it("say of a set what its record says, without curves", async () => {
    const store = await nowhere();
    const fault = { id: "back-arching", severity: 0.5, at: 2, value: 12 };
    const record = aRecord({
      reps: [aRep({ side: "left", faults: [fault], notAssessed: [{ id: "arm-low", reason: "visibility" }] })],
    });
    await store.put(record);
    const [digest] = await store.digests();
    expect(digest).toMatchObject({ id: record.id, exercise: record.exercise.id, score: record.score });
    expect(digest?.reps).toEqual([
      {
        ...{ side: "left", full: true, peak: 1, hold: 1, outS: 0.5, backS: 0.5, score: 85 },
        faults: [{ id: "back-arching", severity: 0.5 }],
        unseen: ["arm-low"],
      },
    ]);
  });

  it("are asked for from a time on, and go with their set", async () => {
    const store = await nowhere();
    await store.put(aRecord({ id: "old", startedAt: 1000 }));
    await store.put(aRecord({ id: "new", startedAt: 2000 }));
    expect((await store.digests()).map(({ id }) => id)).toEqual(["new", "old"]);
    expect((await store.digests(1500)).map(({ id }) => id)).toEqual(["new"]);
    await store.remove("new");
    expect((await store.digests()).map(({ id }) => id)).toEqual(["old"]);
  });
});

describe("activities", () => {
  const walk = { schema: 1, id: "a", at: 5, kind: "walking", minutes: 20 } as const;

  it("are kept, listed newest first and removed", async () => {
    const store = await nowhere();
    await store.putActivity(walk);
    await store.putActivity({ ...walk, id: "b", at: 9 });
    expect((await store.listActivities()).map(({ id }) => id)).toEqual(["b", "a"]);
    await store.removeActivity("b");
    expect(await store.listActivities()).toEqual([walk]);
  });

  it("are read back through a validator", () => {
    expect(readActivity(walk)).toEqual({ ok: true, record: walk });
    expect(readActivity({ ...walk, schema: 2 })).toMatchObject({ ok: false, why: "newer" });
    for (const broken of [null, 3, {}, { ...walk, minutes: -1 }, { ...walk, kind: "flying" }, { ...walk, id: "" }]) {
      expect(readActivity(broken)).toMatchObject({ ok: false, why: "damaged" });
    }
  });
});
