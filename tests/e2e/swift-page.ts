/**
 * What makes a page swift. Runs in the page before the app, which stays the built one: the clock, the camera and the
 * worker's thread are the browser's, and a test may bring its own.
 */
import type { AskedOfWorker } from "./asked-of-worker";
import type { SwiftAct } from "./swift-act";
import type { SwiftStart } from "./swift-start";

export function makeSwift(fps: number): void {
  const wait = window.setTimeout.bind(window);
  const stepMs = 1000 / fps / 2;
  let clock = performance.now();
  let from = Date.now() - clock;
  let stopped = false;
  /** What is being fetched for the person: no time passes meanwhile. */
  let fetching = 0;
  /** Since when a picture is on its way to being looked at, real time: on a busy machine most would be passed over. */
  let lookingSince: number | null = null;
  const realNow = performance.now.bind(performance);
  /** The app does not look at every picture: after so long it will not. Judgement. */
  const LOOKED_AT_MS = 60;
  let start: SwiftStart | null = null;
  /** When the session, or the set, began, on the page's clock. */
  let born: number | null = null;

  // Time: timers come due as the clock is moved on, half a frame at a time, as fast as the page can do with.
  let made = 1e6;
  const timers = new Map<number, { readonly due: number; readonly act: () => void }>();
  const later = (act: () => void, ms: number): number => {
    timers.set(++made, { due: clock + Math.max(0, ms), act });
    return made;
  };
  const repeat = (id: number, act: () => void, ms: number): void => {
    timers.set(id, {
      due: clock + ms,
      act: () => {
        repeat(id, act, ms);
        act();
      },
    });
  };
  Object.defineProperty(performance, "now", { value: () => clock });
  Date.now = () => Math.round(from + clock);
  // Sound has a clock of its own, which would not keep up.
  Object.assign(window, { AudioContext: undefined });
  const clear = window.clearTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (act: () => void, ms = 0) => (stopped ? wait(act, ms) : later(act, ms)),
    setInterval: (act: () => void, ms = 0) => {
      repeat(++made, act, Math.max(1, ms));
      return made;
    },
    clearTimeout: (id: number) => void (timers.delete(id) || clear(id)),
    clearInterval: (id: number) => void timers.delete(id),
  });
  let awaited: { readonly selector: string; readonly text: string } | null = null;
  const isThere = ({ selector, text }: { selector: string; text: string }) =>
    [...document.querySelectorAll(selector)].some((each) => each.textContent?.includes(text));
  const hurry = new MessageChannel();
  const run = () => {
    window.swift.look?.();
    if (awaited && isThere(awaited)) {
      stopped = true;
      awaited = null;
    }
    if (lookingSince !== null && realNow() - lookingSince > LOOKED_AT_MS) lookingSince = null;
    if (!stopped && fetching === 0 && lookingSince === null) {
      const isExercising = document.querySelector(".live-stage") !== null;
      if (isExercising) born ??= clock;
      // Other screens are in no hurry.
      const isResting = start?.hurries && document.querySelector(".session")?.getAttribute("data-step") === "rest";
      clock += isResting ? 4 * stepMs : isExercising ? stepMs : 5;
      const due = [...timers].filter(([, timer]) => timer.due <= clock).sort(([, a], [, b]) => a.due - b.due);
      for (const [id, { act }] of due) if (timers.delete(id)) act();
      if (start && start.livesMs !== null && born !== null && clock - born >= start.livesMs) {
        stopped = true;
        wait(() => void window.timeIsUp(Date.now()), start.lingersMs);
      }
    }
    // A timer takes four milliseconds at the least.
    if (start?.hurries && !stopped && fetching === 0 && document.querySelector(".live-stage"))
      hurry.port2.postMessage(null);
    else wait(run, 4);
  };
  hurry.port1.onmessage = () => run();
  window.swift = {
    stop: () => {
      stopped = true;
    },
    go: () => {
      stopped = false;
    },
    goUntil: (selector, text) => {
      awaited = { selector, text };
      stopped = false;
    },
    now: () => Date.now(),
    perform: async (name) => {
      fetching++;
      const act = await window.actOf(name);
      fetching--;
      own = act && { act, since: clock };
    },
    performing: () => own !== null,
  };
  void window.startOf().then((given) => {
    start = given;
    from = given.at - clock;
    run();
  });

  let own: { readonly act: SwiftAct; readonly since: number } | null = null;

  // The person: gets into the pose of the exercise that was announced, holds it, and moves when the set has begun.
  let exercise = "";
  let act: SwiftAct | null = null;
  let doing: "coming" | "holding" | "moving" = "coming";
  let since = 0;
  const turnTo = (next: typeof doing) => {
    doing = next;
    since = clock;
  };
  /** What the session wants; nothing before there is one. */
  const wishes = (): { readonly step: string; readonly exercise: string } => {
    const session = document.querySelector<HTMLElement>(".session");
    if (session) return { step: session.dataset.step ?? "", exercise: session.dataset.exercise ?? "" };
    return { step: "", exercise: "" };
  };
  const indexNow = (): number => {
    const { step, exercise: asked } = wishes();
    if (asked !== "" && asked !== exercise) {
      exercise = asked;
      act = null;
      fetching++;
      void window.actOf(asked).then((found) => {
        fetching--;
        act = found;
        turnTo("coming");
      });
    }
    if (!act) return -1;
    const { frames, repsFrom } = act;
    const n = () => Math.floor(((clock - since) / 1000) * fps);
    if (doing === "coming" && n() >= repsFrom) turnTo("holding");
    if (doing === "holding" && step === "set") turnTo("moving");
    if (doing === "moving" && (step !== "set" || repsFrom + n() >= frames.length)) turnTo("holding");
    if (doing === "coming") return n();
    // The second before the first rep, to and fro.
    if (doing === "holding") return repsFrom - 1 - Math.abs((n() % (2 * fps)) - fps);
    return repsFrom + n();
  };

  // The camera: a canvas, and pictures as often as the clock says.
  let canvas: HTMLCanvasElement | null = null;
  let shown = "";
  const paint = async (picture: string | undefined) => {
    const context = canvas?.getContext("2d");
    if (!context || picture === shown) return;
    shown = picture ?? "";
    // Grey: black would be a shutter before the camera.
    context.fillStyle = "#777";
    if (!picture) return context.fillRect(0, 0, 640, 360);
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    context.drawImage(await createImageBitmap(new Blob([bytes], { type: "image/jpeg" })), 0, 0);
  };
  /** No time passes until a video shows the canvas: black meanwhile, seconds of it would be a camera that is covered. */
  const waitForPicture = (stream: MediaStream) => {
    const shows = (video: HTMLVideoElement) => {
      if (video.srcObject !== stream) return false;
      const context = new OffscreenCanvas(1, 1).getContext("2d");
      context?.drawImage(video, 0, 0, 1, 1);
      return (context?.getImageData(0, 0, 1, 1).data[0] ?? 0) > 60;
    };
    // Nobody may want to see it any more. Judgement.
    const until = realNow() + 5000;
    const look = () => {
      if (realNow() > until || [...document.querySelectorAll("video")].some(shows)) fetching--;
      else wait(look, 10);
    };
    fetching++;
    look();
  };
  navigator.mediaDevices.getUserMedia = async () => {
    canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
    shown = "none";
    const stream = canvas.captureStream();
    // The first picture lets the element play; without another the stream stays as it is.
    for (let n = 0; n < 20; n++)
      wait(() => void (shown === "" && canvas?.getContext("2d")?.fillRect(0, 0, 640, 360)), n * 50);
    void paint(undefined);
    waitForPicture(stream);
    return stream;
  };
  // A camera has its own beat, whenever it is asked.
  const pictureMs = 1000 / fps - 1;
  HTMLVideoElement.prototype.requestVideoFrameCallback = (tell) =>
    later(
      () => {
        lookingSince = realNow();
        tell(clock, { captureTime: clock } as VideoFrameCallbackMetadata);
      },
      pictureMs - (clock % pictureMs),
    );
  HTMLVideoElement.prototype.cancelVideoFrameCallback = (id) => void timers.delete(id);

  // The pose worker: answers at once with what the person does now, in Comlink's words.
  class Knowing extends EventTarget {
    postMessage({ id, path = [], argumentList = [] }: AskedOfWorker) {
      const answer = (value: unknown) =>
        queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: { id, type: "RAW", value } })));
      if (path[0] === "open") return answer({ ok: true, value: { delegate: "CPU", warmUpMs: 1 } });
      if (path[0] !== "detect") return answer(undefined);
      (argumentList[0] as { value: VideoFrame }).value.close();
      lookingSince = null;
      const asked = indexNow();
      const mine = own ? Math.floor(((clock - own.since) / 1000) * fps) : 0;
      if (own && mine >= own.act.frames.length) own = null;
      const [now, n] = own ? [own.act, mine] : [act, asked];
      void paint(now?.pictures?.[n]);
      const nothing = { aspect: 16 / 9, image: null, world: null, trunk: null };
      const frame = { ...(now?.frames[n] ?? nothing), t: argumentList[1]?.value };
      answer({ ok: true, value: { frame, inferenceMs: 1, contourMs: 0 } });
    }
    terminate() {}
  }
  window.Worker = new Proxy(window.Worker, {
    construct: (Native, given: [string | URL, WorkerOptions?]) =>
      /pose/.test(String(given[0])) ? new Knowing() : new Native(...given),
  });
}
