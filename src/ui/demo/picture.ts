import type { DemoSet } from "../../app/demo/demo-set";
import { demoAct, demoCamera } from "../../app/demo/script";
import type { PoseFrame } from "../../core/body/pose";
import { bodyExtent, middleZ } from "../../mannequin/drawing/framing";
import { makeRoom } from "../../mannequin/drawing/room";
import { makeStage, type Stage } from "../../mannequin/drawing/stage";
import { drawLimbs } from "./limbs";

/** Wide enough to look sharp behind large words; a machine that draws in software has no pixels to spare. */
const WIDTH = 1280;
/** After so many pictures that took so long, milliseconds, it is drawn more simply. Judgement, as in `demonstration.ts`. */
const SLOW = { pictures: 4, ms: 70 } as const;

/**
 * Draws the body of a demonstration where the camera's picture would be, until the signal aborts. Without WebGL2 it is
 * drawn flat, limb by limb, out of what the coach sees.
 * @param calm one picture for each thing that is seen, in step with `set.seen`; else as often as the screen is drawn
 */
export function drawDemo(canvas: HTMLCanvasElement, set: DemoSet, calm: boolean, signal: AbortSignal): void {
  canvas.width = WIDTH;
  canvas.height = WIDTH / demoCamera.aspect;
  const stage = stageOn(canvas);
  if (!stage) {
    drawFlat(canvas, set, signal);
    return;
  }
  let request = 0;
  let slow = 0;

  const draw = (t: number) => {
    const before = performance.now();
    stage.draw(t);
    if (performance.now() - before > SLOW.ms && ++slow === SLOW.pictures) stage.lighten();
  };
  const step = () => {
    draw(set.at());
    request = requestAnimationFrame(step);
  };
  draw(0);
  const stop = calm ? set.seen.subscribe(({ frame }) => draw(frame.t)) : () => cancelAnimationFrame(request);
  if (!calm) step();
  signal.addEventListener("abort", () => {
    stop();
    stage.dispose();
  });
}

/** null: this browser has no WebGL2. */
function stageOn(canvas: HTMLCanvasElement): Stage | null {
  try {
    const act = demoAct();
    const scene = makeRoom(middleZ(bodyExtent(act, 0, act.durationS)));
    const { width, height } = canvas;
    return makeStage(canvas, act, { scene, camera: demoCamera, width, height });
  } catch {
    return null;
  }
}

function drawFlat(canvas: HTMLCanvasElement, set: DemoSet, signal: AbortSignal): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const stop = set.seen.subscribe(({ frame }: { readonly frame: PoseFrame }) => drawLimbs(context, frame));
  signal.addEventListener("abort", stop);
}
