import { afterEach, describe, expect, it } from "vitest";
import type { KeptVideo } from "../../storage/rows";
import { settings } from "../person/settings";
import { deleteAt, filmSet } from "./keep-video";

const film = new Blob(["pictures"]);
const stream = {} as MediaStream;
const another = {} as MediaStream;

function filming({ written = 1, records = true } = {}) {
  const kept: KeptVideo[] = [];
  const empty: string[] = [];
  const pieces = { written };
  let begun = 0;
  const store = { putVideo: async (video: KeptVideo) => kept.push(video) > 0 };
  const record = () => {
    begun++;
    return records ? { ...pieces, stop: async () => (written > 0 ? film : null) } : null;
  };
  const set = filmSet(store, () => empty.push("told"), record);
  return { kept, set, empty, begun: () => begun };
}

describe("the film of a set", () => {
  afterEach(() => settings.setState({ keepVideo: false, videoFor: "day" }));

  it("is not made unless it was asked for", async () => {
    const { set, kept, begun } = filming();
    set.see(1, stream);
    await set.finish("a-set");
    expect([begun(), kept]).toEqual([0, []]);
  });

  it("begins with the first frame and is kept with its set, until its day", async () => {
    settings.setState({ keepVideo: true, videoFor: "week" });
    const { set, kept, begun } = filming();
    set.see(4, stream);
    set.see(4.1, stream);
    await set.finish("a-set");
    expect(begun()).toBe(1);
    expect(kept).toMatchObject([{ setId: "a-set", startT: 4, blob: film }]);
    expect((kept[0]?.deleteAt ?? 0) - (kept[0]?.savedAt ?? 0)).toBe(7 * 24 * 3_600_000);
  });

  it("follows the camera that takes the place of another, part by part", async () => {
    settings.setState({ keepVideo: true });
    const { set, kept, begun } = filming();
    for (const [t, shown] of [
      [4, stream],
      [5, undefined],
      [9, another],
      [10, another],
    ] as const)
      set.see(t, shown);
    await set.finish("a-set");
    expect(begun()).toBe(2);
    expect(kept).toMatchObject([{ startT: 4, blob: film, later: [{ startT: 9, blob: film }] }]);
  });

  it("that stays empty is told of once, while the set goes on, and nothing is kept", async () => {
    settings.setState({ keepVideo: true });
    const { set, kept, empty } = filming({ written: 0 });
    for (let t = 0; t < 8; t += 0.5) set.see(t, stream);
    expect(empty).toEqual([]);
    for (let t = 8; t < 20; t += 0.5) set.see(t, stream);
    await set.finish("a-set");
    expect([empty, kept]).toEqual([["told"], []]);
  });

  it("that cannot be begun is told of", () => {
    settings.setState({ keepVideo: true });
    const { set, empty } = filming({ records: false });
    set.see(4, stream);
    set.see(4.1, stream);
    expect(empty).toEqual(["told"]);
  });

  it("goes with a set that was not kept", async () => {
    settings.setState({ keepVideo: true });
    const { set, kept } = filming();
    set.see(4, stream);
    await set.finish(null);
    expect(kept).toEqual([]);
  });

  it("stays for ever only where that was chosen", () => {
    expect(deleteAt("always", 5)).toBeNull();
    expect(deleteAt("visit", 5)).toBe(5);
  });
});
