import { useEffect } from "react";

/** Gets something ready while a screen is shown. @param ahead one and the same function every time */
export function useAhead(ahead: (signal: AbortSignal) => void): void {
  useEffect(() => {
    const leaving = new AbortController();
    ahead(leaving.signal);
    return () => leaving.abort();
  }, [ahead]);
}
