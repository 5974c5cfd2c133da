import { useCallback, useEffect, useState } from "react";
import { storageTrouble } from "../../../app/data/history";
import { onOtherTab } from "../../../app/data/tabs";
import { readTrack, type Track } from "../../../app/look-back/visits";
import { useLoaded } from "./use-loaded";

/** What was done and said; null while it is being read. `again` reads it anew. */
export function useTrack(days: number | null): [Track | null, () => void] {
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  // What another tab wrote, and what could not be read until the storage was mended.
  useEffect(() => onOtherTab(again), [again]);
  useEffect(() => storageTrouble.subscribe((now) => now === null && again()), [again]);
  const [track] = useLoaded(() => readTrack(days), [days, turn]);
  return [track ?? null, again];
}
