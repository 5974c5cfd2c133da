import type { Pose } from "../core/body/pose";
import type { TrueRep } from "./choreography";
import type { DemonstrationOptions } from "./demonstration-options";
import type { DemonstrationScene } from "./drawing/demonstration-scene";

export interface Demonstration {
  /** Settles when the first picture is drawn; rejects when this browser cannot draw it (no WebGL2). */
  readonly ready: Promise<void>;
  /** Length of one loop, seconds; 0 until ready. */
  readonly loopS: number;
  /** The loop's reps, seconds into it; none until ready. */
  readonly reps: readonly TrueRep[];
  /** The moment that shows it best in a still, seconds into the loop; 0 until ready. */
  readonly stillS: number;
  readonly playing: boolean;
  play(): void;
  pause(): void;
  /** Shows the moment `t` seconds into the loop. */
  seek(t: number): void;
  /** The body's landmarks at that moment of the loop, as a laptop side-on to it would see them; null until ready. */
  seen(t: number): Pose | null;
  /** Stops and frees everything. The handle is of no use afterwards. */
  dispose(): void;
}

const MOST_PIXELS_PER_PIXEL = 2;
/** A gap between two pictures longer than this is a pause of the page, not of the movement; seconds. */
const LONGEST_STEP_S = 0.1;
/**
 * Slow movements look no smoother for more than thirty pictures a second, less a little since a screen's refreshes are not
 * even; seconds. Judgement.
 */
const LEAST_STEP_S = 0.03;
/** After so many pictures that took so long, seconds, shadows are left out: this machine draws in software. Judgement. */
const SLOW = { pictures: 4, stepS: 0.07 } as const;

/**
 * Shows an exercise on a canvas, in a loop, with the mat and, if wanted, the laptop. The body, its movements and
 * three.js are loaded on the first call, so that no other screen pays for them. The canvas keeps its CSS size; the
 * picture follows when that changes. With reduced motion asked for, a still of the top position until `play()`.
 */
export function mountDemonstration(canvas: HTMLCanvasElement, options: DemonstrationOptions): Demonstration {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const speed = options.speed ?? 1;
  let scene: DemonstrationScene | null = null;
  let gone = false;
  let playing = (options.autoplay ?? true) && !calm;
  let shown: number | null = null;
  let request = 0;
  let last: number | null = null;
  let visible = true;
  let slow = 0;

  const draw = () => {
    if (scene) scene.draw(shown ?? scene.stillS);
  };
  const step = (now: number) => {
    request = 0;
    if (!scene || !playing || !visible) return;
    const since = last === null ? 0 : (now - last) / 1000;
    if (last !== null && since < LEAST_STEP_S) {
      request = requestAnimationFrame(step);
      return;
    }
    const passed = Math.min(LONGEST_STEP_S, since);
    last = now;
    if (since > SLOW.stepS && ++slow === SLOW.pictures) scene.leaveOutShadows();
    shown = ((shown ?? 0) + passed * speed) % scene.loopS;
    draw();
    request = requestAnimationFrame(step);
  };
  const run = () => {
    if (gone || !playing || !visible || request !== 0) return;
    last = null;
    request = requestAnimationFrame(step);
  };
  const fit = () => {
    const { clientWidth, clientHeight } = canvas;
    if (!scene || clientWidth === 0 || clientHeight === 0) return;
    scene.resize(clientWidth, clientHeight, Math.min(devicePixelRatio, MOST_PIXELS_PER_PIXEL));
    draw();
  };
  const resized = new ResizeObserver(fit);
  const scrolled = new IntersectionObserver((entries) => {
    visible = entries.at(-1)?.isIntersecting ?? true;
    run();
  });

  const ready = (async () => {
    const { makeDemonstrationScene } = await import("./drawing/demonstration-scene");
    if (gone) return;
    scene = makeDemonstrationScene(canvas, {
      side: "left",
      speed,
      showLaptop: false,
      azimuthDeg: 90,
      theme: dark ? "dark" : "light",
      ...options,
    });
    fit();
    resized.observe(canvas);
    scrolled.observe(canvas);
    run();
  })();

  return {
    ready,
    get loopS() {
      return scene?.loopS ?? 0;
    },
    get reps() {
      return scene?.reps ?? [];
    },
    get stillS() {
      return scene?.stillS ?? 0;
    },
    get playing() {
      return playing;
    },
    play() {
      playing = true;
      run();
    },
    pause() {
      playing = false;
      shown ??= 0;
      draw();
    },
    seek(t) {
      shown = scene ? ((t % scene.loopS) + scene.loopS) % scene.loopS : t;
      draw();
    },
    seen: (t) => scene?.seen(t) ?? null,
    dispose() {
      gone = true;
      playing = false;
      cancelAnimationFrame(request);
      resized.disconnect();
      scrolled.disconnect();
      scene?.dispose();
      scene = null;
    },
  };
}
