import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PoseEstimator } from "../pose/estimator";

const opened: {
  close: ReturnType<typeof vi.fn>;
  answer: (ok: boolean) => void;
  onProgress: (share: number) => void;
}[] = [];
vi.mock("../pose/estimator", () => ({
  openEstimator: ({ onProgress }: { onProgress: (share: number) => void }) =>
    new Promise((resolve) => {
      const close = vi.fn(async () => {});
      const answer = (ok: boolean) =>
        resolve(ok ? { ok, value: { close } } : { ok, problem: { id: "model-missing", detail: "planted" } });
      opened.push({ close, answer, onProgress });
    }),
}));
const fetched = vi.fn(async () => {});
vi.mock("../pose/models", () => ({ fetchAhead: fetched }));
vi.mock("../device/abilities", () => ({ missingAbilities: () => [] }));
vi.mock("./person/settings", () => ({ settings: { getState: () => ({ model }) } }));

const { dropAhead, keepAhead, loadAhead, openAhead, openAheadFor, openAtOnce, openPoseEstimator } = await import(
  "./open-estimator"
);

const idle: (() => void)[] = [];
const never = new AbortController().signal;
let connection = {};
let model = "full";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestIdleCallback", (act: () => void) => idle.push(act));
  vi.stubGlobal("navigator", {
    get connection() {
      return connection;
    },
  });
  connection = {};
  model = "full";
  opened.length = 0;
  idle.length = 0;
  fetched.mockClear();
});
afterEach(() => {
  dropAhead();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const whenIdle = () => {
  for (const act of idle.splice(0)) act();
};
const whenDrawn = () => vi.advanceTimersByTime(0);

describe("ahead of the start", () => {
  it("an estimator is opened as soon as the screen is drawn, once, and whoever starts takes it, its progress with it", async () => {
    openAhead(never);
    expect(opened).toHaveLength(0);
    whenDrawn();
    openAhead(never);
    whenDrawn();
    expect(opened).toHaveLength(1);
    opened[0]?.onProgress(0.4);
    const shares: number[] = [];
    const taking = openPoseEstimator({ onProgress: (share) => void shares.push(share), signal: never });
    opened[0]?.onProgress(0.8);
    opened[0]?.answer(true);
    expect((await taking).ok).toBe(true);
    expect(shares).toEqual([0.4, 0.8]);
    // It is somebody's now: the next one opens another.
    void openPoseEstimator({ signal: never });
    expect(opened).toHaveLength(2);
    expect(opened[0]?.close).not.toHaveBeenCalled();
  });

  it("where Start is pressed first it is opened at that, and no second one when the screen is drawn", () => {
    openAhead(never);
    openAtOnce();
    expect(opened).toHaveLength(1);
    whenDrawn();
    void openPoseEstimator({ signal: never });
    expect(opened).toHaveLength(1);
  });

  it("a page that is opened where a set begins waits for no screen, and opens no second one when it is drawn", () => {
    openAheadFor("#/session/routine");
    expect(opened).toHaveLength(1);
    openAhead(never);
    whenDrawn();
    expect(opened).toHaveLength(1);
  });

  it.each(["", "#/", "#/sessions/4", "#/session/routine?camera=no", "#/session/routine?sets=1&camera=no"])(
    "a page that is opened at %j looks at nobody yet",
    (address) => {
      openAheadFor(address);
      expect(opened).toHaveLength(0);
    },
  );

  it("what failed is tried again when somebody waits for it", async () => {
    openAhead(never);
    whenDrawn();
    opened[0]?.answer(false);
    const taking = openPoseEstimator({ signal: never });
    await vi.advanceTimersByTimeAsync(0);
    expect(opened).toHaveLength(2);
    opened[1]?.answer(true);
    expect((await taking).ok).toBe(true);
  });

  it("another model is not what was asked for", () => {
    openAhead(never);
    whenDrawn();
    model = "lite";
    void openPoseEstimator({ signal: never });
    expect(opened).toHaveLength(2);
  });

  it("nobody comes: it is let go of after three minutes, and at once when told to", async () => {
    openAhead(never);
    whenDrawn();
    opened[0]?.answer(true);
    await vi.advanceTimersByTimeAsync(179_000);
    expect(opened[0]?.close).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(opened[0]?.close).toHaveBeenCalledOnce();
    openAhead(never);
    whenDrawn();
    opened[1]?.answer(true);
    dropAhead();
    await vi.advanceTimersByTimeAsync(0);
    expect(opened[1]?.close).toHaveBeenCalledOnce();
  });

  it("an estimator whose camera did not open is kept for the next attempt; one too many is closed", async () => {
    const estimator = () => ({ close: vi.fn(async () => {}) }) as unknown as PoseEstimator;
    const [first, second] = [estimator(), estimator()];
    keepAhead("full", first);
    keepAhead("full", second);
    expect(second.close).toHaveBeenCalledOnce();
    expect(await openPoseEstimator({ signal: never })).toMatchObject({ ok: true, estimator: first });
  });

  it("nothing is loaded where data are saved, nor for a page that was left meanwhile", () => {
    for (const saving of [{ saveData: true }, { effectiveType: "slow-2g" }]) {
      connection = saving;
      openAhead(never);
      loadAhead(never);
    }
    connection = {};
    const leaving = new AbortController();
    openAhead(leaving.signal);
    loadAhead(leaving.signal);
    leaving.abort();
    whenIdle();
    expect([opened.length, fetched.mock.calls.length]).toEqual([0, 0]);
    loadAhead(never);
    whenIdle();
    expect(fetched).toHaveBeenCalledOnce();
  });
});
