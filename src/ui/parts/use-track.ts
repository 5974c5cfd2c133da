import { useCallback, useEffect, useState } from "react";
import { storageTrouble } from "../../app/history";
import { onOtherTab } from "../../app/tabs";
import { readTrack, type Track } from "../../app/visits";

/** What was done and said; null while it is being read. `again` reads it anew. */
export function useTrack(days: number | null): [Track | null, () => void] {
  const [track, setTrack] = useState<Track | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  // What another tab wrote, and what could not be read until the storage was mended.
  useEffect(() => onOtherTab(again), [again]);
  useEffect(() => storageTrouble.subscribe((now) => now === null && again()), [again]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what asks for a new reading
  useEffect(() => {
    let here = true;
    void readTrack(days).then((found) => {
      if (here) setTrack(found);
    });
    return () => {
      here = false;
    };
  }, [days, turn]);
  return [track, again];
}
