import { describe, expect, it } from "vitest";
import { aRecord } from "../../tests/fixtures/coaching";
import type { Database } from "./database";
import { encodeFrames } from "./records/frame-bytes";
import { openSetStore } from "./sets";

const frame = (t: number) => ({ t, image: null, world: null, trunk: null });

/** A database that refuses to write with the given error, as often as told. */
function refusing(name: string, times = Number.POSITIVE_INFINITY) {
  let left = times;
  const written: unknown[] = [];
  const put = async (_: string, value: unknown) => {
    if (left-- > 0) throw new DOMException("refused", name);
    written.push(value);
  };
  const database = {
    put,
    get: async () => undefined,
    getAllFromIndex: async () => [],
    // As a real one: what is put into a set's transaction is there altogether or not at all.
    transaction: () => ({
      store: { index: () => [] },
      objectStore: (store: string) => ({
        get: async () => undefined,
        put: (value: unknown) => (store === "sets" ? put(store, value) : Promise.resolve()),
      }),
      done: Promise.resolve(),
    }),
  };
  return { open: async () => database as unknown as Database, written };
}

describe("a store that cannot keep", () => {
  it("says so when storage is blocked, and holds everything while the page is open", async () => {
    const store = await openSetStore(() => Promise.reject(new DOMException("no", "SecurityError")));
    expect(store.trouble).toBe("storage-blocked");
    await store.put(aRecord());
    await store.addMovement("a-set", 0, encodeFrames([frame(1), frame(2)]));
    await store.addMovement("a-set", 1, encodeFrames([frame(3)]));
    expect((await store.list()).map(({ id }) => id)).toEqual(["a-set"]);
    expect((await store.movement("a-set")).frames.map(({ t }) => t)).toEqual([1, 2, 3]);
    await store.remove("a-set");
    expect(await store.list()).toEqual([]);
  });

  it("says so when a newer version made the database", async () => {
    const store = await openSetStore(() => Promise.reject(new DOMException("no", "VersionError")));
    expect(store.trouble).toBe("storage-newer");
  });

  it("says once that it is full, and loses nothing", async () => {
    const store = await openSetStore(refusing("QuotaExceededError").open);
    const told: (string | null)[] = [];
    store.onTrouble((trouble) => told.push(trouble));
    await store.put(aRecord());
    await store.put(aRecord({ endedAt: null }));
    expect(told).toEqual(["storage-full"]);
    expect((await store.get("a-set"))?.endedAt).toBeNull();
  });

  it("makes room and tries again before it says that it is full", async () => {
    const { open, written } = refusing("QuotaExceededError", 1);
    const store = await openSetStore(open);
    await store.put(aRecord());
    expect(store.trouble).toBeNull();
    expect(written).toHaveLength(1);
  });

  it("says of any other refusal that saving is interrupted", async () => {
    const store = await openSetStore(refusing("UnknownError").open);
    await store.put(aRecord());
    expect(store.trouble).toBe("storage-closed");
    expect(await store.list()).toHaveLength(1);
  });
});
