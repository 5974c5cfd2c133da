/** What the page may ask the service worker, and what it hears. Types only: nothing here reaches a bundle. */

/** Asked with a port, on which the answer comes. */
export type AskedOfOffline =
  /** Which version is kept here, and how big. */
  | { readonly ask: "kept" }
  /** Whether a model is kept by now; waits for one that is being loaded. */
  | { readonly ask: "model"; readonly url: string }
  /** Lets go of models other than this one, and of versions that no page runs any more. */
  | { readonly ask: "tidy"; readonly url: string }
  /** Answers from now on for pages that were loaded past it, too. */
  | { readonly ask: "claim" }
  /** The person wants this version, which has been waiting, to take the place of the one that runs. */
  | { readonly ask: "take-over" };

/** What is kept for use without network. Sizes in bytes, unpacked. */
export interface KeptOffline {
  readonly version: string;
  readonly appBytes: number;
  readonly modelBytes: number;
  /** 0: nobody has needed the recorded voice. */
  readonly voiceBytes: number;
}

/**
 * "kept"; "no-room": the browser gives no room for it; "broken": what came was not the whole file, or another one;
 * "missing": nobody has asked for it yet.
 */
export type ModelKept = "kept" | "no-room" | "broken" | "missing";

/** Told to all pages, unasked: this version could not be kept whole, so the one before stays, or none. */
export interface InstallFailed {
  readonly told: "install-failed";
  readonly why: "no-room" | "broken";
}
