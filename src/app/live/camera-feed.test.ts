import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PoseFrame } from "../../core/body/pose";
import type { PoseEstimator } from "../../pose/estimator";
import type { SourceEnd } from "../../pose/source";
import { type CameraFeedEvents, createCameraFeed, type FeedWorld } from "./camera-feed";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const frame = (t: number, somebody = true): PoseFrame => ({
  t,
  aspect: 16 / 9,
  image: somebody ? ([] as unknown as PoseFrame["image"]) : null,
  world: null,
  trunk: null,
});

/** One time that a camera was opened, as the test holds it. */
interface Opening {
  readonly show: (frame: PoseFrame) => void;
  readonly end: (end: SourceEnd) => void;
  closed: number;
}

/** A browser whose cameras and models open when asked, and show what the test shows. */
function fakeBrowser() {
  const openings: Opening[] = [];
  const told: string[] = [];
  const frames: PoseFrame[] = [];
  const gaps: (readonly [number, number])[] = [];
  const video = { srcObject: null, play: async () => {} } as unknown as HTMLVideoElement;
  let changed = () => {};
  const state = {
    error: null as unknown,
    black: false,
    allowed: true,
    loading: null as Promise<void> | null,
    models: 0,
  };
  const world: FeedWorld = {
    async openCamera() {
      if (state.error) return { ok: false, late: false, error: state.error };
      const opening: Opening = { show: () => {}, end: () => {}, closed: 0 };
      openings.push(opening);
      const close = () => void opening.closed++;
      return { ok: true, value: { stream: {} as MediaStream, label: "made", isOther: false, close } };
    },
    async openEstimator({ signal }) {
      state.models++;
      const left = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      if (state.loading) await Promise.race([state.loading, left]);
      if (signal.aborted) return { ok: false, problem: { id: "worker-lost", detail: "left" } };
      const close = async () => void state.models--;
      return { ok: true, model: "full", estimator: { onPage: false, close } as unknown as PoseEstimator };
    },
    cameraSource: () => ({
      start: (onFrame, signal) =>
        new Promise((resolve) => {
          const last = openings.at(-1);
          if (last) Object.assign(last, { show: onFrame, end: resolve });
          signal.addEventListener("abort", () => resolve({ ok: true }));
        }),
    }),
    darknessMeter: () => () => state.black,
    cameraAllowed: async () => state.allowed,
    onCamerasChange: (listener) => {
      changed = listener;
    },
  };
  const events: CameraFeedEvents = {
    onLoading: () => told.push("loading"),
    onProgress: () => {},
    onOpened: async ({ label }) => void told.push(`opened ${label}`),
    onFrame: (seen) => void frames.push(seen),
    onGap: (from, to) => void gaps.push([from, to]),
    onReplacing: () => {},
    onFailed: ({ id }) => void told.push(id),
  };
  return { world, video, events, openings, told, frames, gaps, state, plugIn: () => changed() };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const gone: SourceEnd = { ok: false, problem: { id: "camera-ended", detail: "The track ended." } };

describe("the camera feed", () => {
  it("counts from its first picture, whatever clock the camera has", async () => {
    const { world, video, events, openings, frames, told } = fakeBrowser();
    const feed = createCameraFeed(video, events, world);
    void feed.open();
    await settled();
    for (const t of [100, 100.25, 100.25, 100.5]) openings[0]?.show(frame(t));
    expect(told).toEqual(["loading", "opened made"]);
    expect(frames.map(({ t }) => t)).toEqual([0, 0.25, 0.5]);
    feed.close();
    await settled();
    expect(openings[0]?.closed).toBe(1);
    expect(video.srcObject).toBeNull();
  });

  it("opens a camera that went away again by itself, on the same clock, and tells of the gap", async () => {
    const { world, video, events, openings, frames, gaps, told } = fakeBrowser();
    const feed = createCameraFeed(video, events, world);
    void feed.open();
    await settled();
    openings[0]?.show(frame(7));
    openings[0]?.show(frame(9));
    openings[0]?.end(gone);
    await settled();
    expect(told.at(-1)).toBe("camera-unplugged");
    expect(openings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(openings).toHaveLength(2);
    openings[1]?.show(frame(1000));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.[0]).toBeGreaterThan(2);
    expect(frames.at(-1)?.t).toBeGreaterThan(gaps[0]?.[1] ?? Number.POSITIVE_INFINITY);
    // What the first camera still says is nobody's any more.
    openings[0]?.show(frame(12));
    expect(frames).toHaveLength(3);
    feed.close();
  });

  it("tries one that was plugged in at once, and what was refused only when it is allowed", async () => {
    const { world, video, events, openings, told, state, plugIn } = fakeBrowser();
    const feed = createCameraFeed(video, events, world);
    state.error = new DOMException("no", "NotFoundError");
    void feed.open();
    await settled();
    expect(told.at(-1)).toBe("camera-absent");
    state.error = new DOMException("no", "NotAllowedError");
    plugIn();
    await vi.advanceTimersByTimeAsync(600);
    expect(told.at(-1)).toBe("camera-refused");
    const asked = told.length;
    state.allowed = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told).toHaveLength(asked);
    state.allowed = true;
    state.error = null;
    await vi.advanceTimersByTimeAsync(3000);
    expect(openings).toHaveLength(1);
    feed.close();
  });

  it("is left while the model is being loaded: nothing opens, nothing stays open, nothing is told", async () => {
    const { world, video, events, openings, told, state } = fakeBrowser();
    state.loading = new Promise(() => {});
    const feed = createCameraFeed(video, events, world);
    void feed.open();
    await settled();
    feed.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(openings[0]?.closed).toBe(1);
    expect(told).toEqual(["loading"]);
  });

  it("opens only the last of two that were asked for at once", async () => {
    const { world, video, events, openings, told, state } = fakeBrowser();
    const feed = createCameraFeed(video, events, world);
    void feed.open();
    void feed.open();
    await settled();
    expect(openings.map(({ closed }) => closed)).toEqual([1, 0]);
    expect(told).toEqual(["loading", "loading", "opened made"]);
    expect(state.models).toBe(1);
    feed.close();
    await settled();
    expect(state.models).toBe(0);
  });

  it("says that the picture is black after three seconds, and goes on with the light", async () => {
    const { world, video, events, openings, frames, told, state } = fakeBrowser();
    const feed = createCameraFeed(video, events, world);
    void feed.open();
    await settled();
    openings[0]?.show(frame(0));
    state.black = true;
    for (let t = 0.5; t <= 4; t += 0.5) openings[0]?.show(frame(t, false));
    expect(told.at(-1)).toBe("camera-dark");
    const before = frames.length;
    state.black = false;
    openings[0]?.show(frame(4.5));
    expect(told.at(-1)).toBe("opened made");
    expect(frames.length).toBe(before + 1);
    feed.close();
  });

  it("lets one frame fail, and ends when none can be taken", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { world, video, events, openings, told } = fakeBrowser();
    const onFrame = vi.fn(() => {
      throw new Error("planted");
    });
    const feed = createCameraFeed(video, { ...events, onFrame }, world);
    void feed.open();
    await settled();
    const show = (t: number) => openings[0]?.show(frame(t));
    for (let n = 0; n < 39; n++) expect(() => show(n)).not.toThrow();
    expect(() => show(39)).toThrow("planted");
    expect(told).toEqual(["loading", "opened made"]);
    feed.close();
  });
});
