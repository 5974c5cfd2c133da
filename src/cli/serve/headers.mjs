import { firstAidHash } from "./first-aid.mjs";

/**
 * What the browser is forbidden to do, in headers. A `<meta>` tag would not reach a worker; a header on the worker's own
 * script does, so these go out with every response. Where a host sends none, the page at least is bound by its own tag.
 */
const contentSecurityPolicy = {
  "default-src": "'self'",
  // WebAssembly needs its own permission; eval stays forbidden, and so does every inline script but this one.
  "script-src": `'self' 'wasm-unsafe-eval' '${firstAidHash}'`,
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

/** What the specification lets no tag say. */
const HEADER_ONLY = ["frame-ancestors"];

const policy = (/** @type {(directive: string) => boolean} */ wanted) =>
  Object.entries(contentSecurityPolicy)
    .filter(([directive]) => wanted(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** The policy of a page that brings its own, in a `<meta>` tag. */
export const pagePolicy = policy((directive) => !HEADER_ONLY.includes(directive));

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  "Content-Security-Policy": policy(() => true),
  "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // Isolation costs nothing for an app that loads only its own files, and gives exact clocks and memory readings.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};
