/** What the coach cannot do without, and old browsers do not have. Safari before 17 is one of these. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  Worker: () => "Worker" in globalThis,
  OffscreenCanvas: () => "OffscreenCanvas" in globalThis,
  createImageBitmap: () => "createImageBitmap" in globalThis,
  requestVideoFrameCallback: () => "requestVideoFrameCallback" in HTMLVideoElement.prototype,
};

/** Names of what is missing; empty in every browser the app is made for. */
export function missingAbilities(): readonly string[] {
  return Object.entries(NEEDED).flatMap(([name, isThere]) => (isThere() ? [] : [name]));
}
