import { heard, type SoundLogEntry } from "./sound/sound";

declare global {
  interface Window {
    /** For tests and for whoever looks into a miscount: what was said and sounded, with times. */
    __plumbline?: { readonly heard: readonly SoundLogEntry[] };
  }
}

/** Lays open what a screen cannot show. */
export function exposeSoundLog(): void {
  window.__plumbline = { heard };
}
