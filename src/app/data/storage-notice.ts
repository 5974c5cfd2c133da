import type { StoreApi } from "zustand/vanilla";
import type { SetStore } from "../../storage/sets";
import type { LiveState } from "../live/live-state";
import { STORAGE_PROBLEMS } from "../problems/storage-problems";

/** Tells a live screen of trouble with the storage as long as there is any, and takes it back when it is mended. */
export function noticeTrouble(
  store: Pick<SetStore, "trouble" | "onTrouble">,
  state: StoreApi<LiveState>,
  signal: AbortSignal,
): void {
  const show = (trouble: SetStore["trouble"]) => {
    if (trouble) state.setState({ notice: trouble });
    else if (Object.hasOwn(STORAGE_PROBLEMS, state.getState().notice ?? "")) state.setState({ notice: null });
  };
  signal.addEventListener("abort", store.onTrouble(show));
  if (store.trouble) show(store.trouble);
}
