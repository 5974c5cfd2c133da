/**
 * What the browser is forbidden to do, in headers. A `<meta>` tag would not reach a worker; a header on the worker's own
 * script does, so these go out with every response.
 */
const contentSecurityPolicy = {
  "default-src": "'self'",
  // WebAssembly needs its own permission; eval and inline scripts stay forbidden.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  // blob: a video the user drops in and pictures drawn on the way to the screen; neither leaves the page.
  "img-src": "'self' blob: data:",
  "media-src": "'self' blob:",
  "font-src": "'self'",
  "object-src": "'none'",
  "frame-src": "'none'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  "Content-Security-Policy": Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // Isolation costs nothing for an app that loads only its own files, and gives exact clocks and memory readings.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};
