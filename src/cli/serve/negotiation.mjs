/** Which of a file's copies goes out: the build lays compressed ones beside it (`compress.mjs`). RFC 9110 §12.5.3. */
import { lstat } from "node:fs/promises";
import { ENCODINGS } from "../compress.mjs";

/**
 * @typedef {object} Copy
 * @property {string} path
 * @property {number} size bytes
 * @property {string | null} encoding for `Content-Encoding`; null: the file as it is
 * @property {boolean} varies there are others, so that what is sent depends on what was asked for
 */

/**
 * The copy that suits the request best.
 * @param {string} file a file that is there
 * @param {{ size: number, mtimeMs: number }} info of that file
 * @param {string | undefined} accepted the header `Accept-Encoding`
 * @returns {Promise<Copy>}
 */
export async function bestCopy(file, info, accepted) {
  const copies = await copiesOf(file, info.mtimeMs);
  const weights = weightsOf(accepted);
  const best = copies
    .map((copy) => ({ ...copy, weight: weights(copy.encoding) }))
    .filter(({ weight }) => weight > 0)
    // A stable sort: of those that are as welcome the smallest kind, which is named first.
    .sort((a, b) => b.weight - a.weight)[0];
  const varies = copies.length > 0;
  return best && best.weight >= weights("identity")
    ? { path: best.path, size: best.size, encoding: best.encoding, varies }
    : { path: file, size: info.size, encoding: null, varies };
}

/**
 * @param {string} file
 * @param {number} writtenMs a copy that is older was made of another file of that name
 */
async function copiesOf(file, writtenMs) {
  const found = await Promise.all(
    Object.entries(ENCODINGS).map(async ([encoding, ending]) => {
      const path = file + ending;
      // Not through links: they may point anywhere.
      const info = await lstat(path).catch(() => null);
      return info?.isFile() && info.mtimeMs >= writtenMs ? [{ encoding, path, size: info.size }] : [];
    }),
  );
  return found.flat();
}

/**
 * @param {string | undefined} accepted
 * @returns {(encoding: string) => number} how welcome it is, 0…1; 0 not at all
 */
function weightsOf(accepted) {
  /** @type {Map<string, number>} */
  const named = new Map();
  for (const part of (accepted ?? "").split(",")) {
    const [name = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = parameters.map((each) => /^q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
    if (name) named.set(name, weight === undefined ? 1 : Math.min(1, Number(weight) || 0));
  }
  // Without a word about it the file as it is will do, but is wished for less than anything that is named.
  const rest = (/** @type {string} */ encoding) => (encoding === "identity" ? Number.EPSILON : 0);
  return (encoding) => named.get(encoding) ?? named.get("*") ?? rest(encoding);
}
