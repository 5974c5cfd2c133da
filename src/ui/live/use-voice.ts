import { useSyncExternalStore } from "react";
import { sound } from "../../app/sound/sound";

function subscribe(listener: () => void): () => void {
  sound.prepare();
  return sound.onVoices(listener);
}

/** Whether there is a voice that may speak, for a screen that is going to: browsers find theirs late, the app's own is fetched. */
export function useVoice(): boolean {
  return useSyncExternalStore(subscribe, () => sound.hasVoice);
}
