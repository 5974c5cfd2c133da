import { afterEach, describe, expect, it, vi } from "vitest";
import { keepScreenOn } from "./wake-lock";

/** A page, and a browser that gives the lock or not. */
function page(request: (() => Promise<unknown>) | null) {
  const listeners: (() => void)[] = [];
  const document = {
    visibilityState: "visible",
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", request ? { wakeLock: { request } } : {});
  return { document, comeBack: () => listeners.forEach((listener) => void listener()) };
}

const settled = () => new Promise((done) => setTimeout(done));

afterEach(() => vi.unstubAllGlobals());

describe("keeping the screen on", () => {
  it("lets go of the lock at the end, and is not refused", async () => {
    const release = vi.fn(async () => {});
    page(async () => ({ release }));
    const leaving = new AbortController();
    const refused = vi.fn();
    keepScreenOn(leaving.signal, refused);
    await settled();
    leaving.abort();
    await settled();
    expect(release).toHaveBeenCalledOnce();
    expect(refused).not.toHaveBeenCalled();
  });

  it("says once that the browser refuses", async () => {
    const { comeBack } = page(() => Promise.reject(new DOMException("low battery", "NotAllowedError")));
    const refused = vi.fn();
    keepScreenOn(new AbortController().signal, refused);
    await settled();
    comeBack();
    await settled();
    expect(refused.mock.calls).toEqual([[false]]);
  });

  it("says so where there is no such thing", () => {
    page(null);
    const refused = vi.fn();
    keepScreenOn(new AbortController().signal, refused);
    expect(refused.mock.calls).toEqual([[false]]);
  });

  it("a page hidden meanwhile is no refusal, and asks again when it is back", async () => {
    const request = vi.fn(() => Promise.reject(new DOMException("hidden", "NotAllowedError")));
    const { document, comeBack } = page(request);
    const refused = vi.fn();
    keepScreenOn(new AbortController().signal, refused);
    document.visibilityState = "hidden";
    await settled();
    expect(refused).not.toHaveBeenCalled();
    document.visibilityState = "visible";
    comeBack();
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    expect(refused.mock.calls).toEqual([[false]]);
  });

  it("asks again when the lock is taken away while the page is seen, tells so, and tells when it is back", async () => {
    vi.useFakeTimers();
    const locks: (EventTarget & { release: () => Promise<void> })[] = [];
    page(async () => {
      const lock = Object.assign(new EventTarget(), { release: async () => {} });
      locks.push(lock);
      return lock;
    });
    const kept: boolean[] = [];
    keepScreenOn(new AbortController().signal, (now) => kept.push(now));
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual([]);
    locks[0]?.dispatchEvent(new Event("release"));
    expect(kept).toEqual([false]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(locks).toHaveLength(2);
    expect(kept).toEqual([false, true]);
    vi.useRealTimers();
  });

  it("says so when the browser does not answer, and lets go of a lock that comes too late", async () => {
    vi.useFakeTimers();
    const release = vi.fn(async () => {});
    page(() => new Promise((resolve) => setTimeout(() => resolve({ release }), 9000)));
    const refused = vi.fn();
    keepScreenOn(new AbortController().signal, refused);
    await vi.advanceTimersByTimeAsync(6000);
    expect(refused.mock.calls).toEqual([[false]]);
    await vi.advanceTimersByTimeAsync(6000);
    expect(release).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
