/** Whether a camera shows nothing but black: a shutter before it, or a room without light. */

const WIDTH = 32;
const HEIGHT = 18;
/** Shutters give 0 to 16 of 255, noise in an unlit room up to about 20; a dim room has a lamp or a wall above that. Judgement. */
const BLACK = 24;
/** A shutter leaves a pixel or a light's edge. Judgement. */
const MOST_BRIGHT_SHARE = 0.02;

/** @param rgba a picture's pixels, four bytes each */
export function isBlack(rgba: Uint8ClampedArray): boolean {
  let bright = 0;
  for (let n = 0; n + 2 < rgba.length; n += 4) {
    if (Math.max(rgba[n] ?? 0, rgba[n + 1] ?? 0, rgba[n + 2] ?? 0) >= BLACK) bright++;
  }
  return rgba.length >= 4 && bright / (rgba.length / 4) <= MOST_BRIGHT_SHARE;
}

/** Looks at what a video shows now, in a few hundred pixels. @returns false too where it cannot look */
export function createDarknessMeter(video: HTMLVideoElement): () => boolean {
  let canvas: OffscreenCanvas | null = null;
  return () => {
    try {
      canvas ??= new OffscreenCanvas(WIDTH, HEIGHT);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) return false;
      context.drawImage(video, 0, 0, WIDTH, HEIGHT);
      return isBlack(context.getImageData(0, 0, WIDTH, HEIGHT).data);
    } catch {
      return false;
    }
  };
}
