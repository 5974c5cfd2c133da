/** Names under which WebGL admits to run on the processor: there a "GPU" delegate is ten times slower than the CPU one. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;

/** WebKit says this everywhere, on a Mac or not: only on Apple's own machines does it name anything. */
const MASKED = /^apple gpu$/i;
const APPLES_OWN = /mac|iphone|ipad|ipod/i;

/**
 * @param renderer what `UNMASKED_RENDERER_WEBGL` says; null where the browser keeps it to itself.
 * @param platform what `navigator.platform` says.
 */
export function isSoftwareRenderer(renderer: string | null, platform: string): boolean {
  if (renderer === null || SOFTWARE.test(renderer)) return true;
  return MASKED.test(renderer) && !APPLES_OWN.test(platform);
}

/** Whether WebGL2 runs on a graphics processor here. Unknown counts as no: the CPU always works. Never throws. */
export function hasRealGpu(): boolean {
  try {
    return runsOnGpu();
  } catch {
    return false;
  }
}

function runsOnGpu(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext("webgl2");
  if (!context) return false;
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const unmasked: unknown = info && context.getParameter(info.UNMASKED_RENDERER_WEBGL);
  // Firefox answers the masked name without the extension.
  const name: unknown = unmasked ?? context.getParameter(context.RENDERER);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return !isSoftwareRenderer(typeof name === "string" ? name : null, navigator.platform);
}
