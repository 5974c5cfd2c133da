import type { VideoSample } from "mediabunny";
import { fittedSize } from "../core/body/fitted-size";

/**
 * A film's picture as the estimator gets it: upright, of square pixels, no larger than it needs. Closes the sample. Drawing
 * (rather than taking its frame) is what honours rotation and pixel aspect.
 * @throws Error where there is no canvas to draw on
 */
export function drawUpright(sample: VideoSample): ImageBitmap {
  const { width, height } = fittedSize(sample.displayWidth, sample.displayHeight);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("No 2D canvas to draw a frame on.");
  sample.draw(context, 0, 0, width, height);
  sample.close();
  return canvas.transferToImageBitmap();
}
