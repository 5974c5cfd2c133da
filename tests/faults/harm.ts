/** Harm to the browser's storage, one kind at a time. */
import { IDBObjectStore, IDBRequest } from "fake-indexeddb";
import { vi } from "vitest";

type Put = typeof IDBObjectStore.prototype.put;

/** From now on this is done in the place of the next writes, so many of them; `table`: only of those into it. */
function insteadOfPut(
  times: number,
  put: (real: Put, store: IDBObjectStore, given: Parameters<Put>) => ReturnType<Put>,
) {
  const real = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    return left-- > 0 ? put(real, this, given) : real.apply(this, given);
  });
}

/** Writing is refused, so many times. */
export const refuse = (times: number, name = "QuotaExceededError") =>
  insteadOfPut(times, () => {
    throw new DOMException("refused", name);
  });

/** Every nth write into one table is refused, however often it is tried. */
export function refuseTable(table: string, name = "QuotaExceededError"): void {
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === table) throw new DOMException("refused", name);
    return real.apply(this, given);
  });
}

/** What is written is taken back before it is kept, so many times. */
export const abort = (times: number) =>
  insteadOfPut(times, (real, store, given) => {
    const request = real.apply(store, given);
    store.transaction.abort();
    return request;
  });

/** Nothing comes of what is written, neither good nor bad, so many times. */
export const hang = (times: number) => insteadOfPut(times, () => new IDBRequest() as never);

/** The storage is whole again. */
export const mend = () => vi.restoreAllMocks();

/** Somebody deletes the database: in the browser's settings, or from another tab. */
export function deleteDatabase(factory: IDBFactory): Promise<void> {
  return new Promise((done, failed) => {
    const request = factory.deleteDatabase("plumbline");
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });
}

/** Another tab opens the database in a version; the connection stays open, and lets go of it when asked where it is `polite`. */
export function openVersion(factory: IDBFactory, version: number, polite = true): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = factory.open("plumbline", version);
    request.onupgradeneeded = () => {
      if (version !== 1) return;
      // As the first version of the app made it.
      request.result.createObjectStore("sets", { keyPath: "id" }).createIndex("startedAt", "startedAt");
      request.result.createObjectStore("movement", { keyPath: ["setId", "n"] }).createIndex("savedAt", "savedAt");
    };
    request.onsuccess = () => {
      const { result } = request;
      if (polite) result.onversionchange = () => result.close();
      done(result);
    };
    request.onerror = () => failed(request.error);
  });
}
