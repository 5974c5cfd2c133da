import { type DependencyList, useCallback, useEffect, useState } from "react";

/** Hands a failure that came later to the boundary above, as if it had come while drawing. */
export function useFailure(): (error: unknown) => void {
  const [, fail] = useState(null);
  return useCallback(
    (error: unknown) =>
      fail(() => {
        throw error;
      }),
    [],
  );
}

/** Waits for what was asked for by a press: what goes wrong with it reaches the boundary. */
export function useAttempt(): (asked: Promise<unknown>) => void {
  const fail = useFailure();
  return useCallback((asked) => void asked.catch(fail), [fail]);
}

/**
 * Begins something when the part appears and whenever one of `deps` changes; its failure reaches the boundary.
 * @param begin gets whether what it was begun for is still on the screen
 */
export function useBegun(begin: (isHere: () => boolean) => Promise<unknown>, deps: DependencyList): void {
  const fail = useFailure();
  useEffect(
    () => {
      let here = true;
      begin(() => here).catch((error) => here && fail(error));
      return () => {
        here = false;
      };
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: what it depends on is said by whoever calls this
    deps,
  );
}

/**
 * What is read once, and again whenever one of `deps` changes: undefined until it is there, and the last one while it is
 * read again. Its failure reaches the boundary. The second value puts another one in its place.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  deps: DependencyList,
): readonly [value: T | undefined, put: (value: T) => void] {
  const [value, put] = useState<T>();
  useBegun(async (isHere) => {
    const loaded = await load();
    if (isHere()) put(() => loaded);
  }, deps);
  return [value, put];
}
