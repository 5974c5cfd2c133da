import { describe, expect, it } from "vitest";
import type { Database } from "./database";
import { openKeeper } from "./keeper";

const LIMITS = { openMs: 100, writeMs: 100, readMs: 100, retryMs: 20 };
const database = { close() {} } as unknown as Database;
const opened = () => Promise.resolve(database);
const refused = (name: string) => Promise.reject(new DOMException("refused", name));
const settled = () => new Promise((done) => setTimeout(done, 60));

/** A keeper over a database that is only ever handed to jobs. */
function aKeeper(open: () => Promise<Database> = opened) {
  const room: number[] = [];
  const told: (string | null)[] = [];
  const keeper = openKeeper(open, async (_, share) => void room.push(share), LIMITS);
  keeper.onTrouble((trouble) => told.push(trouble));
  return { keeper, room, told };
}

describe("the one writer", () => {
  it("does later jobs when one fails, and the failed one again", async () => {
    const { keeper, told } = aKeeper();
    const done: string[] = [];
    let fails = 1;
    const first = keeper.keep("a", async () => (fails-- > 0 ? refused("UnknownError") : done.push("a")));
    const second = keeper.keep("b", async () => done.push("b"));
    expect(await Promise.all([first, second])).toEqual([false, true]);
    await settled();
    expect(done).toEqual(["b", "a"]);
    expect(keeper.waiting).toEqual([]);
    expect(told).toEqual(["storage-closed", null]);
  });

  it("lets half of the movement go first, and all of it only then", async () => {
    const { keeper, room, told } = aKeeper();
    let fails = 1;
    await keeper.keep("a", async () => fails-- > 0 && refused("QuotaExceededError"));
    expect(room).toEqual([0.5]);
    fails = 2;
    await keeper.keep("a", async () => fails-- > 0 && refused("QuotaExceededError"));
    expect(room).toEqual([0.5, 0.5, 0]);
    expect(told).toEqual([]);
  });

  it("writes what was asked for later in the place of what waits, and no sooner than what was asked for before it", async () => {
    let open = (_: Database) => {};
    const { keeper } = aKeeper(
      () =>
        new Promise((resolve) => {
          open = resolve;
        }),
    );
    const done: string[] = [];
    void keeper.keep("set", async () => done.push("second rep"));
    void keeper.keep("session", async () => done.push("session"));
    void keeper.keep("set", async () => done.push("third rep"));
    open(database);
    expect(await keeper.flush()).toBe(true);
    expect(done.filter((one) => one !== "second rep")).toEqual(["third rep", "session"]);
  });

  it("waits for nobody for ever", async () => {
    const { keeper } = aKeeper(() => new Promise(() => {}));
    expect(await keeper.keep("a", async () => {})).toBe(false);
    expect((await keeper.read(async () => 1)).ok).toBe(false);
    expect(keeper.trouble).toBe("storage-closed");
    expect(keeper.waiting).toEqual(["a"]);
  });

  it.each([
    ["VersionError", "storage-newer"],
    ["SecurityError", "storage-blocked"],
    ["UnknownError", "storage-closed"],
    ["QuotaExceededError", "storage-full"],
  ])("says of %s that it is %s", async (name, trouble) => {
    const { keeper } = aKeeper(() => refused(name));
    await keeper.ready();
    expect(keeper.trouble).toBe(trouble);
  });
});
