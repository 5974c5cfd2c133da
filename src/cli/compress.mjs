/**
 * Compressed copies of what a build consists of, beside the files themselves: `app.js` gets an `app.js.br` and an
 * `app.js.gz`. Our own server sends them to whoever takes them; so do nginx (`gzip_static`, `brotli_static`) and Caddy
 * (`precompressed`). Kept by content between builds, since the sensor's files hardly ever change.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What pictures and films are made of is compressed already. */
const COMPRESSIBLE = new Set([
  ".css",
  ".html",
  ".js",
  ".json",
  ".mjs",
  ".svg",
  ".task",
  ".txt",
  ".wasm",
  ".webmanifest",
]);
/** Smaller files go in one packet anyway. */
const LEAST_BYTES = 1024;
/** A copy that saves less is not worth its place on a disk: weights of a model that are noise to a compressor. */
const MOST_SHARE = 0.9;
/**
 * From this size on a lower quality: of 11 MB of WebAssembly quality 11 makes 14 % less than 9 does, in 14 times the time;
 * of a model's weights quality 9 makes 0.2 % less than 5, in 6 times (measured).
 */
const LARGE_BYTES = 1_000_000;

/** @type {Readonly<Record<string, string>>} names of `Accept-Encoding`, the better one first, and how their files end */
export const ENCODINGS = { br: ".br", gzip: ".gz" };

/**
 * Writes the copies for every file under `folder` that is worth it.
 * @param {string} folder
 * @param {string} keptIn where copies are kept from one build to the next
 * @returns {Promise<number>} how many copies there are
 */
export async function compressFolder(folder, keptIn) {
  mkdirSync(keptIn, { recursive: true });
  let copies = 0;
  for (const file of filesUnder(folder)) {
    if (!COMPRESSIBLE.has(extname(file).toLowerCase())) continue;
    const bytes = readFileSync(file);
    if (bytes.length < LEAST_BYTES) continue;
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
    await Promise.all(
      Object.entries(ENCODINGS).map(async ([encoding, ending]) => {
        const quality = qualityOf(encoding, extname(file), bytes.length);
        const kept = join(keptIn, `${digest}-${quality}${ending}`);
        if (!existsSync(kept)) {
          writeFileSync(`${kept}.part`, await compressed(bytes, encoding, quality));
          renameSync(`${kept}.part`, kept);
        }
        if (readFileSync(kept).length > MOST_SHARE * bytes.length) return;
        // Later than the file it is of, or as late: the server takes an older one for a copy of something else.
        copyFileSync(kept, file + ending);
        copies += 1;
      }),
    );
  }
  return copies;
}

/**
 * @param {string} encoding
 * @param {string} extension
 * @param {number} size bytes
 */
function qualityOf(encoding, extension, size) {
  if (encoding === "gzip") return 9;
  if (size < LARGE_BYTES) return 11;
  return extension === ".task" ? 5 : 9;
}

/**
 * @param {Buffer} bytes
 * @param {string} encoding
 * @param {number} quality
 * @returns {Promise<Buffer>}
 */
function compressed(bytes, encoding, quality) {
  if (encoding === "gzip") return promisify(gzip)(bytes, { level: quality });
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_WINDOW_BITS } = constants;
  return promisify(brotliCompress)(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS,
    },
  });
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
