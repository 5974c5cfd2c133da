import { useEffect, useState } from "react";
import { readTrack, type Track } from "../../app/visits";

/** What was done and said; null while it is being read. `again` reads it anew. */
export function useTrack(days: number | null): [Track | null, () => void] {
  const [track, setTrack] = useState<Track | null>(null);
  const [turn, setTurn] = useState(0);
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
  return [track, () => setTurn((n) => n + 1)];
}
