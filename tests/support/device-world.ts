/**
 * A browser without a screen, whose devices do as they are told: cameras, what looks at their pictures, the voice, the
 * screen's lock. Time is the test's own. The app's modules are to be loaded after it was made.
 */
import { vi } from "vitest";
import type { PoseFrame } from "../../src/core/body/pose";
import { type SoundMood, stubSound, type VoiceMood } from "./device-sound";

/** `hangs`: no answer ever; `silent`: opens, and no picture comes; `frozen`: no picture any more; `black`: a shutter. */
export type CameraMood = "works" | "hangs" | "silent" | "frozen" | "black" | "absent" | { readonly fails: string };

export interface FakeCamera {
  readonly id: string;
  mood: CameraMood;
}

/** `mute`: takes pictures and never answers; `stuck`: never opens; `crashes`: ends with an error; `throws`: at once. */
export type WorkerMood = "works" | "mute" | "stuck" | "crashes" | "throws" | "no-model";

export type Permission = "granted" | "prompt" | "denied" | "unknown";

const STEP_MS = 50;
const IMPORTS_EVERY_MS = 1000;
const FPS = 10;

export type DeviceWorld = ReturnType<typeof makeDeviceWorld>;

export function makeDeviceWorld() {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"] });

  const world = {
    cameras: [{ id: "usual", mood: "works" }] as FakeCamera[],
    permission: "granted" as Permission,
    /** What new workers do, and those that are there. */
    worker: "works" as WorkerMood,
    /** Milliseconds until a picture was looked at. */
    lookMs: 0,
    voice: "works" as VoiceMood,
    sound: "works" as SoundMood,
    /** "never": no answer; "goes": taken away as soon as it was given. */
    wakeLock: "works" as "works" | "refused" | "never" | "none",
    /** What the sensor would see now. */
    look: (() => null) as () => PoseFrame | null,
    opened: 0,
    workers: 0,
    workersOpen: 0,
    words: [] as string[],
    locks: [] as EventTarget[],
  };

  class Track extends EventTarget {
    readyState = "live";
    constructor(readonly camera: FakeCamera) {
      super();
    }
    get label() {
      return `${this.camera.id} camera`;
    }
    stop() {
      this.readyState = "ended";
    }
  }
  class Stream {
    readonly track: Track;
    active = true;
    constructor(camera: FakeCamera) {
      this.track = new Track(camera);
    }
    getVideoTracks = () => [this.track];
    getTracks = () => [this.track];
  }

  const fails = (name: string) => new DOMException(`planted ${name}`, name);
  const streams: Stream[] = [];
  const devices = Object.assign(new EventTarget(), {
    async getUserMedia({ video }: { video: { deviceId?: { exact: string } } }) {
      while (world.permission === "prompt") await new Promise((done) => setTimeout(done, 200));
      if (world.permission === "denied") throw fails("NotAllowedError");
      const wished = video.deviceId?.exact;
      const there = world.cameras.filter(({ mood }) => mood !== "absent");
      const camera = wished ? there.find(({ id }) => id === wished) : there[0];
      if (!camera) throw fails(wished ? "OverconstrainedError" : "NotFoundError");
      if (typeof camera.mood === "object") throw fails(camera.mood.fails);
      if (camera.mood === "hangs") return new Promise<Stream>(() => {});
      world.opened++;
      const stream = new Stream(camera);
      streams.push(stream);
      return stream;
    },
    enumerateDevices: async () => world.cameras.map(({ id }) => ({ kind: "videoinput", deviceId: id, label: id })),
  });

  let callback: VideoFrameRequestCallback | null = null;
  const shows = (stream: Stream | null) =>
    stream?.track.readyState === "live" && ["works", "black"].includes(stream.track.camera.mood as string);
  const video = Object.assign(new EventTarget(), {
    srcObject: null as Stream | null,
    async play() {
      while (!shows(video.srcObject)) await new Promise((done) => setTimeout(done, STEP_MS));
    },
    requestVideoFrameCallback(next: VideoFrameRequestCallback) {
      callback = next;
      return 1;
    },
    cancelVideoFrameCallback() {
      callback = null;
    },
  });
  setInterval(() => {
    if (!shows(video.srcObject)) return;
    const told = callback;
    callback = null;
    const now = performance.now();
    told?.(now, { captureTime: now } as VideoFrameCallbackMetadata);
  }, 1000 / FPS);

  class PoseThread extends EventTarget {
    readonly mood: WorkerMood = world.worker;
    isOpen = true;
    constructor() {
      super();
      world.workers++;
      if (world.worker === "throws") throw fails("SecurityError");
      world.workersOpen++;
      threads.push(this);
      if (world.worker === "crashes") setTimeout(() => this.crash(), 20);
    }
    crash() {
      this.dispatchEvent(Object.assign(new Event("error"), { message: "planted" }));
    }
    postMessage({ id, path = [], argumentList = [] }: Call) {
      const answer = (value: unknown, ms = 0) =>
        setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data: { id, type: "RAW", value } })), ms);
      const mood = world.worker === "mute" ? "mute" : this.mood;
      if (path[0] === "open") {
        if (mood === "stuck" || mood === "crashes") return;
        const problem = { id: "model-missing", detail: "planted" };
        return void answer(
          mood === "no-model" ? { ok: false, problem } : { ok: true, value: { delegate: "CPU", warmUpMs: 1 } },
        );
      }
      if (path[0] !== "detect") return void answer(undefined);
      if (mood === "mute") return;
      const t = argumentList[1]?.value as number;
      const isBlack = video.srcObject?.track.camera.mood === "black";
      const seen = isBlack ? null : world.look();
      const frame = { ...(seen ?? { aspect: 16 / 9, image: null, world: null, trunk: null }), t };
      answer({ ok: true, value: { frame, inferenceMs: 1, contourMs: 0 } }, world.lookMs);
    }
    terminate() {
      if (this.isOpen) world.workersOpen--;
      this.isOpen = false;
    }
  }
  const threads: PoseThread[] = [];

  stubSound(world);

  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  class Lens {
    close() {}
    getContext(kind: string) {
      if (kind !== "2d") return null;
      const grey = () => (video.srcObject?.track.camera.mood === "black" ? 8 : 120);
      return { drawImage() {}, getImageData: () => ({ data: new Uint8ClampedArray(400).fill(grey()) }) };
    }
  }
  const lock = () => {
    const given = Object.assign(new EventTarget(), { release: async () => {} });
    world.locks.push(given);
    return given;
  };
  const wakeLock = {
    async request() {
      if (world.wakeLock === "refused") throw fails("NotAllowedError");
      return world.wakeLock === "never" ? new Promise(() => {}) : lock();
    },
  };
  vi.stubGlobal("navigator", {
    mediaDevices: devices,
    permissions: {
      async query() {
        if (world.permission === "unknown") throw new TypeError("unknown name");
        return { state: world.permission };
      },
    },
    get storage() {
      return { persist: async () => true, persisted: async () => false };
    },
    wakeLock,
    languages: ["en"],
  });
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal("MediaStream", Stream);
  vi.stubGlobal("VideoFrame", Lens);
  vi.stubGlobal("OffscreenCanvas", Lens);
  vi.stubGlobal("createImageBitmap", async () => new Lens());
  vi.stubGlobal(
    "HTMLVideoElement",
    class {
      requestVideoFrameCallback() {}
    },
  );
  vi.stubGlobal("Worker", PoseThread);
  vi.stubGlobal("location", { href: "http://localhost/", origin: "http://localhost" });

  return Object.assign(world, {
    video: video as unknown as HTMLVideoElement,
    /** The camera whose pictures are shown. */
    shown: () => video.srcObject?.track.camera ?? null,
    unplug() {
      for (const { track } of streams) {
        track.stop();
        track.dispatchEvent(new Event("ended"));
      }
    },
    plugIn: () => devices.dispatchEvent(new Event("devicechange")),
    crash: () => threads.at(-1)?.crash(),
    liveStreams: () => streams.filter(({ track }) => track.readyState === "live").length,
    hide(hidden: boolean) {
      page.visibilityState = hidden ? "hidden" : "visible";
      page.dispatchEvent(new Event("visibilitychange"));
    },
    /** Lets so much time pass, what is asked for meanwhile coming in between. */
    async pass(ms: number, isOver: () => boolean = () => false) {
      for (let passed = 0; passed < ms && !isOver(); passed += STEP_MS) {
        await vi.advanceTimersByTimeAsync(STEP_MS);
        // The database answers in its own time, and so does whatever part of the app is fetched now: on a busy machine a
        // minute of the page's time is over before that is there.
        await new Promise((done) => setImmediate(done));
        if (passed % IMPORTS_EVERY_MS === 0) await vi.dynamicImportSettled();
      }
    },
    leave() {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    },
  });
}

interface Call {
  readonly id: string;
  readonly path?: readonly string[];
  readonly argumentList?: readonly { readonly value: unknown }[];
}
