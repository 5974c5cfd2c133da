import type { Keeper } from "./keeper";
import type { KeptVideo } from "./rows";

export interface Videos {
  /** True: it is kept. */
  put(video: KeptVideo): Promise<boolean>;
  get(setId: string): Promise<KeptVideo | null>;
  /** Newest first. The pictures themselves stay on the disk until they are played. */
  list(): Promise<readonly KeptVideo[]>;
  /** True: it is gone. */
  remove(setId: string): Promise<boolean>;
  /** Deletes what was to be kept until `now` (milliseconds since 1970) or earlier. */
  removeDue(now: number): Promise<void>;
  forget(): void;
}

export function videosOf(keeper: Keeper): Videos {
  const held = new Map<string, KeptVideo>();
  const keyOf = (setId: string) => `videos/${setId}`;

  async function list(): Promise<readonly KeptVideo[]> {
    const read = await keeper.read((from) => from.getAll("videos"));
    const all = new Map((read.ok ? read.value : []).map((video) => [video.setId, video]));
    for (const [id, video] of held) all.set(id, video);
    return [...all.values()].sort((a, b) => b.savedAt - a.savedAt);
  }

  function remove(setId: string): Promise<boolean> {
    held.delete(setId);
    return keeper.keep(keyOf(setId), (into) => into.delete("videos", setId));
  }

  return {
    put(video) {
      held.set(video.setId, video);
      return keeper.keep(keyOf(video.setId), async (into) => {
        await into.put("videos", video);
        held.delete(video.setId);
      });
    },
    async get(setId) {
      const waiting = held.get(setId);
      if (waiting) return waiting;
      const read = await keeper.read((from) => from.get("videos", setId));
      return (read.ok ? read.value : null) ?? null;
    },
    list,
    remove,
    async removeDue(now) {
      for (const { setId, deleteAt } of await list()) if (deleteAt !== null && deleteAt <= now) await remove(setId);
    },
    forget() {
      held.clear();
      keeper.forget("videos/");
    },
  };
}
