/** Cost grows with the picture, accuracy does not: the network itself looks at 256 × 256 around the person. */
const MAX_SIDE_PX = 640;
/** With masks on, a width that is no multiple of 4 aborts the WebAssembly module for good. */
const WIDTH_STEP_PX = 4;

/** Size at which a picture is looked at: never larger than it is, sides in pixels. */
export function fittedSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, MAX_SIDE_PX / Math.max(width, height));
  const fittedWidth = Math.max(WIDTH_STEP_PX, Math.floor((width * scale) / WIDTH_STEP_PX) * WIDTH_STEP_PX);
  // Height follows the rounded width, so that the picture keeps its proportions and angles stay true.
  return { width: fittedWidth, height: Math.max(1, Math.round((height * fittedWidth) / width)) };
}
