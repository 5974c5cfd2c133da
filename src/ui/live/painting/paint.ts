import type { LiveSet } from "../../../app/live/live-set";
import type { Seeing } from "../../../app/live/live-state";
import type { Exercise } from "../../../core/exercise/exercise";
import { outlineOf } from "../../../core/setup/outline";
import { BAR_TOP } from "../DepthBar";
import { RING_LENGTH } from "../HoldRing";
import { drawOutline } from "./outline";
import { drawOverlay } from "./overlay";
import { partDrawn } from "./part-drawn";
import { fitInside, keepOver } from "./stage";
import { createWordsPlace, type Extent, extentOf } from "./words-place";

/** The line of words need not be placed for every frame. Seconds. */
const PLACED_EVERY_S = 0.25;

/**
 * Paints what moves: the drawing over the picture, the depth bar, the hold ring. One pass per screen refresh at most,
 * and only when a new frame was seen; React is not involved.
 */
export function paintSet(box: HTMLElement, set: LiveSet, exercise: Exercise, signal: AbortSignal): void {
  // A body that is drawn for a demonstration has a canvas of its own, below this one.
  const canvas = box.querySelector<HTMLCanvasElement>("canvas:not([data-drawn])");
  const video = box.querySelector("video");
  const context = canvas?.getContext("2d");
  if (!canvas || !context || !video) return;
  let latest: Seeing | null = null;
  let booked = 0;
  let partShown = "";
  const words = createWordsPlace();
  let placedAt = Number.NEGATIVE_INFINITY;

  keepOver(canvas, video, signal);

  const paint = () => {
    booked = 0;
    if (!latest) return;
    drawOverlay(context, latest.frame, latest.step);
    const { outline } = set.state.getState();
    // Cut to where something is drawn: the rest of the canvas would be laid over the picture at every change all the same.
    const part = outline ? "0%" : (partDrawn(latest.frame, latest.step) ?? "50%");
    if (part !== partShown) canvas.style.clipPath = `inset(${part})`;
    partShown = part;
    if (outline) drawOutline(context, outlineOf(exercise, latest.frame.aspect), inCanvas(box.dataset.words));
    paintDepth(box, latest.step.progress, exercise.rep.top);
    paintHold(box, latest.step.hold);
    const { t } = latest.frame;
    if (Math.abs(t - placedAt) < PLACED_EVERY_S) return;
    placedAt = t;
    const { place, free } = words.see(t, inStage(box, latest.frame));
    box.dataset.words = place;
    const whole = place === "top" || place === "bottom" ? box.clientHeight : box.clientWidth;
    box.style.setProperty("--free", `${Math.round(free * whole)}px`);
  };
  const stop = set.seen.subscribe((seeing) => {
    latest = seeing;
    booked ||= requestAnimationFrame(paint);
  });
  signal.addEventListener("abort", () => {
    stop();
    cancelAnimationFrame(booked);
  });
}

/** The side of the canvas that is seen on this side of the screen: the picture is a mirror, unless it was set to be none. */
function inCanvas(side: string | undefined): "left" | "right" | null {
  if (side !== "left" && side !== "right") return null;
  const mirrored = document.documentElement.dataset.mirror !== "no";
  return mirrored === (side === "left") ? "right" : "left";
}

/** Where somebody is in the whole stage, which the picture need not fill. */
function inStage(box: HTMLElement, { image, aspect }: Seeing["frame"]): Extent | null {
  const body = image && extentOf(image);
  if (!body) return null;
  const picture = fitInside({ width: box.clientWidth, height: box.clientHeight }, aspect);
  const down = (y: number) => (picture.top + y * picture.height) / Math.max(1, box.clientHeight);
  const across = (x: number) => (picture.left + x * picture.height) / Math.max(1, box.clientWidth);
  const [left, right] = [across(body.left), across(body.right)];
  const mirrored = document.documentElement.dataset.mirror !== "no";
  const ends = { top: down(body.top), bottom: down(body.bottom) };
  return mirrored ? { left: 1 - right, right: 1 - left, ...ends } : { left, right, ...ends };
}

function part(box: HTMLElement, name: string): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

function paintDepth(box: HTMLElement, progress: number | null, top: number): void {
  const fill = part(box, "depth");
  const bar = fill?.parentElement;
  if (!fill || !bar) return;
  const share = Math.min(1, Math.max(0, (progress ?? 0) / BAR_TOP));
  fill.style.transform = `scaleY(${share.toFixed(3)})`;
  bar.dataset.reached = progress !== null && progress >= top ? "yes" : "no";
  bar.dataset.read = progress === null ? "no" : "yes";
}

function paintHold(box: HTMLElement, hold: Seeing["step"]["hold"]): void {
  const ring = part(box, "hold");
  if (!ring) return;
  ring.hidden = hold === null;
  if (!hold) return;
  const arc = part(box, "arc");
  const seconds = part(box, "seconds");
  const share = Math.min(1, hold.seconds / hold.target);
  arc?.setAttribute("stroke-dashoffset", (RING_LENGTH * (1 - share)).toFixed(1));
  if (seconds) seconds.textContent = String(Math.floor(hold.seconds));
  ring.dataset.done = share >= 1 ? "yes" : "no";
}
