/**
 * Each version of the app is kept in a cache of its own, whole or not at all. The one before goes when no page runs it
 * any more: a session that began on it finds all its parts, whoever took the new one meanwhile.
 */

const PREFIX = "plumbline-app-";

/** What of a service worker's global scope is needed here. */
export interface VersionScope {
  readonly caches: CacheStorage;
  readonly registration: Readonly<Record<"installing" | "waiting" | "active", unknown>>;
  readonly navigator: { readonly locks?: Pick<LockManager, "query"> };
  readonly clients: {
    matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
}

/** The cache of a version. */
export const cacheOf = (version: string): string => PREFIX + version;

/** The lock that a page holds for as long as it runs a version. */
const lockOf = (cacheName: string): string => `plumbline.version.${cacheName.slice(PREFIX.length)}`;

/** Deletes the caches of versions that nobody runs. @param current the version that stays in any case */
export async function forgetUnused(current: string, scope: VersionScope): Promise<void> {
  const { installing, waiting } = scope.registration;
  // One that is being fetched, or waits to be wanted, has no page yet.
  if (installing || (waiting && waiting !== scope.registration.active)) return;
  const others = (await scope.caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cacheOf(current));
  if (others.length === 0) return;
  const isRun = await runBy(scope);
  for (const name of others) if (!isRun(name)) await scope.caches.delete(name);
}

/** A browser without locks does not say who runs what: as long as there is a page, all stays. */
async function runBy(scope: VersionScope): Promise<(cacheName: string) => boolean> {
  if (scope.navigator.locks) {
    const { held = [] } = await scope.navigator.locks.query();
    const names = new Set(held.map(({ name }) => name));
    return (cacheName) => names.has(lockOf(cacheName));
  }
  const pages = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  return () => pages.length > 0;
}
