import { GAUGE } from "../src/core/coach/picture/gauge";

type Drawable = ImageBitmap | VideoFrame | OffscreenCanvas;

/** Makes pictures small and grey, on one canvas that is used again and again; null where there is no canvas to draw on. */
export function createBrightness(): (picture: Drawable) => Uint8Array | null {
  const { widthPx, heightPx } = GAUGE;
  const context = new OffscreenCanvas(widthPx, heightPx).getContext("2d", { alpha: false, willReadFrequently: true });
  if (context) context.imageSmoothingQuality = "medium";
  return (picture) => {
    if (!context) return null;
    context.drawImage(picture, 0, 0, widthPx, heightPx);
    return greyOf(context.getImageData(0, 0, widthPx, heightPx).data);
  };
}

/** Rec. 601 luma of RGBA points, 0…255. */
export function greyOf(rgba: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let point = 0; point < grey.length; point++) {
    const at = point * 4;
    grey[point] = Math.round(0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0));
  }
  return grey;
}
