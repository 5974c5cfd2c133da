import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { abandonable, Stalled } from "./abandon";

const never = new Promise<never>(() => {});

describe("waiting that can be given up", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is what was waited for", async () => {
    const hand = abandonable(new AbortController().signal, 1000);
    expect(await hand.wait(Promise.resolve(7))).toBe(7);
    await expect(hand.wait(Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends when somebody says stop, before or while it waits", async () => {
    const stopping = new AbortController();
    const hand = abandonable(stopping.signal, 1000);
    const waiting = hand.wait(never);
    stopping.abort();
    await expect(waiting).rejects.toThrow("stopped");
    await expect(hand.wait(never)).rejects.toThrow("stopped");
    expect([hand.abandoned, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it("ends when nothing comes for too long, each time anew", async () => {
    const hand = abandonable(new AbortController().signal, 1000);
    const first = hand.wait(new Promise((done) => setTimeout(done, 900)));
    await vi.advanceTimersByTimeAsync(950);
    await first;
    const second = hand.wait(never);
    second.catch(() => {});
    await vi.advanceTimersByTimeAsync(950);
    await vi.advanceTimersByTimeAsync(100);
    await expect(second).rejects.toBeInstanceOf(Stalled);
  });

  it("lets what fails after it was given up fail in silence", async () => {
    const stopping = new AbortController();
    const hand = abandonable(stopping.signal, 1000);
    const waiting = hand.wait(new Promise((_, fail) => setTimeout(() => fail(new Error("late")), 500)));
    stopping.abort();
    await expect(waiting).rejects.toThrow("stopped");
    await vi.advanceTimersByTimeAsync(600);
  });
});
