import { useSyncExternalStore } from "react";
import { sound } from "../../app/sound/sound";

const subscribe = (listener: () => void) => sound.onVoices(listener);

/** Whether the browser has a voice that may speak; browsers find theirs late. */
export function useVoice(): boolean {
  return useSyncExternalStore(subscribe, () => sound.hasVoice);
}
