/** As much of the browser's caches as the service worker uses, in memory. */

/** @param refusal what every `put` is refused with */
export function fakeCaches(refusal?: DOMException): CacheStorage {
  const all = new Map<string, Cache>();
  const open = async (name: string): Promise<Cache> => {
    const there = all.get(name);
    if (there) return there;
    const made = fakeCache(refusal);
    all.set(name, made);
    return made;
  };
  const storage: Partial<CacheStorage> = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    has: async (name) => all.has(name),
  };
  return storage as CacheStorage;
}

function fakeCache(refusal: DOMException | undefined): Cache {
  const kept = new Map<string, Response>();
  const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request));
  const cache: Partial<Cache> = {
    match: async (request) => kept.get(urlOf(request))?.clone(),
    matchAll: async () => [...kept.values()].map((response) => response.clone()),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async (request) => kept.delete(urlOf(request)),
    async put(request, response) {
      if (refusal) throw refusal;
      kept.set(urlOf(request), response);
    },
  };
  return cache as Cache;
}
