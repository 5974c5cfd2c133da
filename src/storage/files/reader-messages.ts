import type { ReadBackup } from "./backup";
import type { ReadRecording } from "./recording-file";

/** What the reading worker is asked, and what it tells. */
export interface Asked {
  readonly what: "backup" | "recording";
  readonly file: Blob;
}
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "backup"; readonly read: ReadBackup }
  | { readonly kind: "recording"; readonly read: ReadRecording };
