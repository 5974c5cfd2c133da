import type { Keeper } from "./keeper";

/** The film of a set, kept only where the user chose so, and only until `deleteAt`. */
export interface KeptVideo {
  readonly setId: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** null: until it is deleted by hand. */
  readonly deleteAt: number | null;
  /** When the film begins, seconds on the frames' clock; absent: with the first frame. */
  readonly startT?: number | undefined;
  readonly blob: Blob;
  /** What was filmed after another camera took the place of the first, in order. */
  readonly later?: readonly { readonly startT: number; readonly blob: Blob }[] | undefined;
}

export interface Videos {
  put(video: KeptVideo): Promise<void>;
  get(setId: string): Promise<KeptVideo | null>;
  /** Newest first. The pictures themselves stay on the disk until they are played. */
  list(): Promise<readonly KeptVideo[]>;
  remove(setId: string): Promise<void>;
  /** Deletes what was to be kept until `now` (milliseconds since 1970) or earlier. */
  removeDue(now: number): Promise<void>;
  forget(): void;
}

export function videosOf(keeper: Keeper): Videos {
  const held = new Map<string, KeptVideo>();

  async function list(): Promise<readonly KeptVideo[]> {
    const all = new Map(held);
    for (const video of await keeper.read((from) => from.getAll("videos"), [])) all.set(video.setId, video);
    return [...all.values()].sort((a, b) => b.savedAt - a.savedAt);
  }

  async function remove(setId: string): Promise<void> {
    held.delete(setId);
    await keeper.keep((into) => into.delete("videos", setId));
  }

  return {
    async put(video) {
      if (!(await keeper.keep((into) => into.put("videos", video)))) held.set(video.setId, video);
    },
    async get(setId) {
      return held.get(setId) ?? (await keeper.read((from) => from.get("videos", setId), undefined)) ?? null;
    },
    list,
    remove,
    async removeDue(now) {
      for (const { setId, deleteAt } of await list()) if (deleteAt !== null && deleteAt <= now) await remove(setId);
    },
    forget: () => held.clear(),
  };
}
