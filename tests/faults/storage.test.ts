/** The browser's storage refuses, breaks off, or comes back. */
import { IDBObjectStore } from "fake-indexeddb";
import { vi } from "vitest";
import { aBrowser } from "../support/fake-database";
import { practise, repsIn } from "./exercising";
import type { Fault } from "./fault";
import { provoke } from "./provoke";

/** From now on writing is refused for want of room, so many times. */
function refuse(times: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (left-- > 0) throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, given);
  });
}

const faults: readonly Fault[] = [
  {
    provoked:
      "There is no room for a set that is written after its second rep, and room once the oldest movement is gone",
    async run() {
      const browser = aBrowser();
      const store = await browser.open();
      const { heard, told, over } = await practise({ store, onRep: (n) => n === 2 && refuse(1) });
      return { heard, onDisk: await repsIn(await browser.open()), told, mended: over };
    },
  },
];

provoke("storage", faults);
