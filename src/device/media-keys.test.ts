import { afterEach, expect, it, vi } from "vitest";
import { onMediaKeys, silentWave } from "./media-keys";

/** A browser with media keys, before a mouse or under a thumb. */
function browser(coarse: boolean) {
  const handlers = new Map<string, (() => void) | null>();
  const mediaSession = {
    playbackState: "none",
    setActionHandler: (name: string, handler: (() => void) | null) => void handlers.set(name, handler),
  };
  const play = vi.fn(async () => {});
  const pause = vi.fn();
  vi.stubGlobal("navigator", { mediaSession });
  vi.stubGlobal("matchMedia", () => ({ matches: coarse }));
  vi.stubGlobal(
    "Audio",
    class {
      loop = false;
      play = play;
      pause = pause;
      removeAttribute() {}
    },
  );
  return { handlers, mediaSession, play, pause };
}

const orders = () => ({ play: vi.fn(), pause: vi.fn(), nexttrack: vi.fn() });

afterEach(() => vi.unstubAllGlobals());

it("plays silence for as long as it listens, and says which of the two a single key means", () => {
  const { handlers, mediaSession, play, pause } = browser(false);
  const leaving = new AbortController();
  const asked = orders();
  const keys = onMediaKeys(asked, leaving.signal);
  expect(play).toHaveBeenCalledOnce();
  expect(mediaSession.playbackState).toBe("playing");
  handlers.get("pause")?.();
  expect(asked.pause).toHaveBeenCalledOnce();
  keys.show(true);
  expect(mediaSession.playbackState).toBe("paused");
  leaving.abort();
  expect(pause).toHaveBeenCalledOnce();
  expect(mediaSession.playbackState).toBe("none");
  expect([...handlers.values()]).toEqual([null, null, null]);
});

it("leaves a phone's music alone", () => {
  const { play, handlers } = browser(true);
  onMediaKeys(orders(), new AbortController().signal);
  expect(play).not.toHaveBeenCalled();
  expect(handlers.get("play")).toBeTypeOf("function");
});

it("is silent: every sample is the middle of the range", () => {
  const wave = silentWave(10);
  expect(new TextDecoder().decode(wave.subarray(0, 12)).replace(/[^A-Z]/g, "")).toBe("RIFFWAVE");
  expect(wave).toHaveLength(44 + 80_000);
  expect(new Set(wave.subarray(44))).toEqual(new Set([128]));
});

it("lets a session begin where the browser's audio throws", () => {
  browser(false);
  const fails = () => {
    throw new DOMException("no", "NotSupportedError");
  };
  vi.stubGlobal("Audio", fails);
  vi.stubGlobal("navigator", { mediaSession: Object.defineProperty({}, "playbackState", { set: fails }) });
  const leaving = new AbortController();
  expect(() => onMediaKeys(orders(), leaving.signal).show(true)).not.toThrow();
  expect(() => leaving.abort()).not.toThrow();
});
