import { attempt, tried } from "./attempt";

/** What a headset's, a keyboard's or a remote's media keys can ask for. */
export interface MediaOrders {
  readonly play: () => void;
  readonly pause: () => void;
  readonly nexttrack: () => void;
}

export interface MediaKeys {
  /** A headset has one key for both, and the browser asks which of them is meant. */
  show(paused: boolean): void;
}

const NAMES = ["play", "pause", "nexttrack"] as const;

/**
 * Listens to the media keys until the signal aborts, where the browser has them. To be called after a tap.
 *
 * Browsers give these keys to a page only while it plays something of five seconds or more, so it plays silence. A
 * phone would stop its owner's music for that, and has its screen within reach: there nothing is played.
 */
export function onMediaKeys(orders: MediaOrders, signal: AbortSignal): MediaKeys {
  if (!("mediaSession" in navigator)) return { show() {} };
  const { mediaSession } = navigator;
  // A browser that knows the interface need not know every key.
  const set = (name: keyof MediaOrders, handler: (() => void) | null) =>
    tried(() => mediaSession.setActionHandler(name, handler));
  const show = (state: MediaSessionPlaybackState) =>
    tried(() => {
      mediaSession.playbackState = state;
    });
  const silence = attempt(() => (matchMedia("(pointer: coarse)").matches ? null : playSilence()), null);
  for (const name of NAMES) set(name, orders[name]);
  show("playing");
  signal.addEventListener("abort", () => {
    for (const name of NAMES) set(name, null);
    show("none");
    tried(() => silence?.stop());
  });
  return { show: (paused) => void show(paused ? "paused" : "playing") };
}

function playSilence(): { stop(): void } {
  const address = URL.createObjectURL(new Blob([silentWave(10)], { type: "audio/wav" }));
  const audio = new Audio(address);
  audio.loop = true;
  // Refused without a tap: then the keys stay with whoever had them.
  tried(() => audio.play());
  return {
    stop() {
      audio.pause();
      audio.removeAttribute("src");
      URL.revokeObjectURL(address);
    },
  };
}

/** A WAV file of silence: one channel of 8 bits, 8000 samples a second. */
export function silentWave(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 8000;
  const length = rate * seconds;
  const bytes = new Uint8Array(44 + length).fill(128);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, "RIFF");
  view.setUint32(4, 36 + length, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, length, true);
  return bytes;
}
