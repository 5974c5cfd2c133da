/** What WebKitGTK was seen to lack or to say wrongly. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askToPersist, isPersisted } from "./persistence";
import { storageRoom } from "./storage-room";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("without navigator.storage", () => {
  beforeEach(() => vi.stubGlobal("navigator", {}));

  it("how much room there is stays unknown, and nothing is promised", async () => {
    expect(await storageRoom()).toEqual({ used: null, quota: null, persisted: false });
    expect(await isPersisted()).toBe(false);
    expect(await askToPersist()).toBe(false);
  });
});

describe("a recorder that says yes", () => {
  /** @param pieces bytes of what it hands over before it stops */
  function withRecorder(pieces: readonly number[]): void {
    vi.useFakeTimers();
    const stream = { active: true, getTracks: () => [] };
    const canvas = () => ({ getContext: () => ({ fillRect: () => {} }), captureStream: () => stream });
    vi.stubGlobal("document", { createElement: canvas });
    class Recorder extends EventTarget {
      static readonly isTypeSupported = () => true;
      state = "inactive";
      start(): void {
        this.state = "recording";
      }
      stop(): void {
        this.state = "inactive";
        for (const size of pieces) {
          this.dispatchEvent(Object.assign(new Event("dataavailable"), { data: new Blob(["x".repeat(size)]) }));
        }
        this.dispatchEvent(new Event("stop"));
      }
    }
    vi.stubGlobal("MediaRecorder", Recorder);
  }
  const tryIt = async () => {
    vi.resetModules();
    const { writesVideo, canRecordVideo } = await import("./video-recorder");
    expect(canRecordVideo()).toBe(true);
    const tried = writesVideo();
    await vi.advanceTimersByTimeAsync(10_000);
    return [await tried, canRecordVideo()];
  };

  it("and writes nothing counts as none, until the page is loaded again", async () => {
    withRecorder([0]);
    expect(await tryIt()).toEqual([false, false]);
  });

  it("and writes is one", async () => {
    withRecorder([120]);
    expect(await tryIt()).toEqual([true, true]);
  });
});
