import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer, Detected } from "../../workers/pose.api";
import { cameraSource } from "./camera";

/** A camera whose pictures come when the test says so, and an estimator that answers when the test says so. */
class FakeTrack extends EventTarget {
  readyState = "live";
}
class FakeStream {
  readonly tracks = [new FakeTrack()];
  getVideoTracks() {
    return this.tracks;
  }
}
class FakePicture {
  closed = false;
  constructor(readonly of: number) {}
  close() {
    this.closed = true;
  }
}

function fakeCamera() {
  const stream = new FakeStream();
  let callback: VideoFrameRequestCallback | null = null;
  let shown = 0;
  const video = Object.assign(new EventTarget(), {
    srcObject: stream,
    requestVideoFrameCallback(next: VideoFrameRequestCallback) {
      callback = next;
      return 1;
    },
    cancelVideoFrameCallback() {
      callback = null;
    },
  });
  vi.stubGlobal(
    "VideoFrame",
    class extends FakePicture {
      constructor() {
        super(shown);
      }
    },
  );
  return {
    video: video as unknown as HTMLVideoElement,
    track: stream.tracks[0] as FakeTrack,
    watched: () => callback !== null,
    async show(atMs: number) {
      shown = atMs;
      callback?.(atMs + 5, { captureTime: atMs } as VideoFrameCallbackMetadata);
      await settle();
    },
  };
}

function fakeEstimator() {
  const asked: { t: number; answer: (given: Answer<Detected>) => Promise<void> }[] = [];
  const detect = (_picture: unknown, t: number) =>
    new Promise<Answer<Detected>>((resolve) => {
      asked.push({
        t,
        answer: async (given) => {
          resolve(given);
          await settle();
        },
      });
    });
  return { asked, estimator: { detect } };
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

const page = { visibilityState: "visible" };

const seenAt = (t: number): Answer<Detected> => ({
  ok: true,
  value: { frame: { t, aspect: 1, image: null, world: null, trunk: null }, inferenceMs: 1, contourMs: 0 },
});

beforeEach(() => {
  vi.stubGlobal("MediaStream", FakeStream);
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("document", page);
  page.visibilityState = "visible";
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the camera", () => {
  it("has one picture looked at at a time, and the newest wins", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    const frames: number[] = [];
    void cameraSource(camera.video, estimator).start(({ t }) => void frames.push(t), new AbortController().signal);
    for (const at of [1000, 1033, 1066, 1100]) await camera.show(at);
    expect(asked.map(({ t }) => t)).toEqual([1]);
    await asked[0]?.answer(seenAt(1));
    expect(asked.map(({ t }) => t)).toEqual([1, 1.1]);
    await asked[1]?.answer(seenAt(1.1));
    expect(asked).toHaveLength(2);
    expect(frames).toEqual([1, 1.1]);
  });

  it("is not asked for its pictures while none is wanted, and is again when one may be", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    const now = performance.now();
    const due = { s: (now + 60) / 1000 };
    const wanted = { takes: (t: number) => t >= due.s || t === now / 1000, due: () => due.s };
    void cameraSource(camera.video, estimator, wanted).start(() => {}, new AbortController().signal);
    await camera.show(now);
    expect(asked).toHaveLength(1);
    expect(camera.watched()).toBe(false);
    await asked[0]?.answer(seenAt(1));
    expect(camera.watched()).toBe(false);
    await vi.waitFor(() => expect(camera.watched()).toBe(true));
    expect(performance.now()).toBeGreaterThanOrEqual(now + 55);
    await camera.show(now + 70);
    expect(asked).toHaveLength(2);
  });

  it("is asked again after a quarter of a second though its clock be an hour ahead, and not after the end", async () => {
    const camera = fakeCamera();
    const leaving = new AbortController();
    const wanted = { takes: () => false, due: () => performance.now() / 1000 + 3600 };
    const end = cameraSource(camera.video, fakeEstimator().estimator, wanted).start(() => {}, leaving.signal);
    await camera.show(3_600_000);
    expect(camera.watched()).toBe(false);
    await vi.waitFor(() => expect(camera.watched()).toBe(true));
    await camera.show(3_600_100);
    leaving.abort();
    await end;
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(camera.watched()).toBe(false);
  });

  it("keeps its time going up, whatever the clock says", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    void cameraSource(camera.video, estimator).start(() => {}, new AbortController().signal);
    for (const at of [1000, 1000, 900]) {
      await camera.show(at);
      await asked.at(-1)?.answer(seenAt(0));
    }
    const times = asked.map(({ t }) => t);
    expect(times).toHaveLength(3);
    expect(times.every((t, index) => index === 0 || t > (times[index - 1] ?? 0))).toBe(true);
  });

  it("leaves out a picture that failed, and goes on", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    const frames: number[] = [];
    void cameraSource(camera.video, estimator).start(({ t }) => void frames.push(t), new AbortController().signal);
    await camera.show(1000);
    await asked[0]?.answer({ ok: false, problem: { id: "frame-failed", detail: "planted" } });
    await camera.show(2000);
    await asked[1]?.answer(seenAt(2));
    expect(frames).toEqual([2]);
  });

  it("ends with the estimator's problem when that is done for", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    const end = cameraSource(camera.video, estimator).start(() => {}, new AbortController().signal);
    await camera.show(1000);
    await asked[0]?.answer({ ok: false, problem: { id: "worker-died", detail: "planted" } });
    expect(await end).toEqual({ ok: false, problem: { id: "worker-died", detail: "planted" } });
    expect(camera.watched()).toBe(false);
  });

  it("says so when it is unplugged, before or during the set", async () => {
    for (const before of [true, false]) {
      const camera = fakeCamera();
      if (before) camera.track.readyState = "ended";
      const end = cameraSource(camera.video, fakeEstimator().estimator).start(() => {}, new AbortController().signal);
      if (!before) camera.track.dispatchEvent(new Event("ended"));
      expect(await end).toMatchObject({ ok: false, problem: { id: "camera-ended" } });
    }
  });

  it("says so when it shows nothing any more, but not while the page is hidden", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    let over = false;
    const end = cameraSource(camera.video, estimator).start(() => {}, new AbortController().signal);
    void end.then(() => {
      over = true;
    });
    for (let second = 0; second < 20; second++) {
      vi.advanceTimersByTime(1000);
      await camera.show(second * 1000);
      await asked.at(-1)?.answer(seenAt(second));
    }
    page.visibilityState = "hidden";
    vi.advanceTimersByTime(60_000);
    page.visibilityState = "visible";
    vi.advanceTimersByTime(5000);
    await settle();
    expect(over).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(await end).toMatchObject({ ok: false, problem: { id: "camera-ended", detail: "No picture for 6 s." } });
    expect(camera.watched()).toBe(false);
  });

  it("stops when it is told to, and hands over nothing after that", async () => {
    const camera = fakeCamera();
    const { asked, estimator } = fakeEstimator();
    const stopping = new AbortController();
    const frames: number[] = [];
    const end = cameraSource(camera.video, estimator).start(({ t }) => void frames.push(t), stopping.signal);
    await camera.show(1000);
    stopping.abort();
    await asked[0]?.answer(seenAt(1));
    expect(await end).toEqual({ ok: true });
    expect(frames).toEqual([]);
    expect(camera.watched()).toBe(false);
  });
});
