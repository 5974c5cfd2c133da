import { fittedSize } from "../src/core/body/fitted-size";

/**
 * Scales pictures to the size at which they are looked at, on one canvas that is used again and again. Those that have it
 * already are drawn too: WebKit uploads a picture that came from another thread as nothing.
 */
export function createFitter(): (picture: ImageBitmap | VideoFrame) => ImageBitmap | VideoFrame | OffscreenCanvas {
  const canvas = new OffscreenCanvas(4, 4);
  const context = canvas.getContext("2d", { alpha: false });
  return (picture) => {
    const [width, height] = sizeOf(picture);
    const fitted = fittedSize(width, height);
    if (!context) return picture;
    if (canvas.width !== fitted.width) canvas.width = fitted.width;
    if (canvas.height !== fitted.height) canvas.height = fitted.height;
    context.drawImage(picture, 0, 0, fitted.width, fitted.height);
    return canvas;
  };
}

/** As shown, pixels. */
export function sizeOf(picture: ImageBitmap | VideoFrame): [width: number, height: number] {
  return "displayWidth" in picture ? [picture.displayWidth, picture.displayHeight] : [picture.width, picture.height];
}
