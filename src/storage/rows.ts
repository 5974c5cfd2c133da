import type { SetDigest } from "../core/history/digest";

/** Rows of the database that are no records of their own. */

/** How much movement is kept for a set. */
export interface Track {
  readonly setId: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
}

/** What is said of a set in the history, and by which version it was made. */
export interface KeptDigest extends SetDigest {
  readonly version: number;
}

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
