/**
 * The one static server: `npm start`, `npm run analyze`, the browser tests and the bench all serve through it, so that
 * every one of them runs under the same security headers as the person at home.
 * Plain JavaScript with Node's own modules, because `npm start` needs it before anything can be compiled.
 */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { securityHeaders } from "./headers.mjs";
import { bestCopy } from "./negotiation.mjs";

/** The port people bookmark. Their history belongs to this origin, so it stays the same from one start to the next. */
export const homePort = 4173;

const portsToTry = 20;
// Both loopback addresses: "localhost" means either, and another program on the other one would answer in our place.
const hosts = ["127.0.0.1", "::1"];

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".mkv": "video/x-matroska",
  ".mov": "video/quicktime",
  ".mp4": "video/mp4",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".task": "application/octet-stream",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webm": "video/webm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * @typedef {object} ServeOptions
 * @property {string} root Folder whose files are served; `/` is its `index.html`.
 * @property {number} [port] First port to try; taken ports are stepped over. 0 (the default) lets the system choose.
 *
 * @typedef {import("node:http").Server} Server
 *
 * @typedef {object} RunningServer
 * @property {string} origin For example `http://localhost:4173`, without a closing slash.
 * @property {number} port
 * @property {() => Promise<void>} close Ends open connections too.
 */

/**
 * Serves a folder on this machine only (the loopback addresses). Reads, never writes.
 * @param {ServeOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Error} when no port can be opened.
 */
export async function serve({ root, port = 0 }) {
  const folder = resolve(root);
  /** @type {import("node:http").RequestListener} */
  const listener = (request, response) => {
    answer(request, response, folder).catch(() => refuse(response, 500, "The file could not be read."));
  };
  const servers = await listenFrom(listener, port);
  const taken = portOf(servers[0]);
  return {
    origin: `http://localhost:${taken}`,
    port: taken,
    close: async () => void (await Promise.all(servers.map(end))),
  };
}

/**
 * @param {import("node:http").RequestListener} listener
 * @param {number} first
 * @returns {Promise<Server[]>} one server for each loopback address this machine has, all on the first free port
 */
async function listenFrom(listener, first) {
  const last = first === 0 ? 0 : first + portsToTry - 1;
  for (let port = first; port <= last; port++) {
    /** @type {Server[]} */
    const servers = [];
    let free = true;
    for (const host of hosts) {
      const opened = await listen(listener, host, servers[0] ? portOf(servers[0]) : port);
      if (typeof opened !== "string") servers.push(opened);
      else if (opened === "taken") free = false;
    }
    if (free && servers.length > 0) return servers;
    await Promise.all(servers.map(end));
  }
  throw new Error(`No free port between ${first} and ${last} on this machine.`);
}

/**
 * @param {import("node:http").RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Server | "taken" | "no such address">}
 */
function listen(listener, host, port) {
  return new Promise((opened, failed) => {
    const server = createServer(listener);
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") opened("taken");
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") opened("no such address");
      else failed(error);
    });
    server.listen(port, host, () => opened(server));
  });
}

/** @param {Server | undefined} server */
function portOf(server) {
  const address = server?.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/**
 * @param {Server} server
 * @returns {Promise<void>}
 */
function end(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 */
async function answer(request, response, folder) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Files can only be read.");

  const path = decodedPath(request.url ?? "/");
  const file = path === null ? null : insideFolder(folder, path);
  if (file === null) return refuse(response, 400, "That address cannot be read.");

  const info = (await staysInside(folder, file)) ? await stat(file).catch(() => null) : null;
  if (!info?.isFile()) return refuse(response, 404, "There is no such file.");

  // A stretch of a file is asked for by places in the file itself.
  const asked = request.headers.range ? "identity" : request.headers["accept-encoding"];
  const copy = await bestCopy(file, info, asked?.toString());
  const tag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}${copy.encoding ?? ""}"`;
  if (copy.varies) response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Content-Type", mimeTypes[extname(file).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", tag);
  response.setHeader("Accept-Ranges", "bytes");
  if (isAmong(request.headers["if-none-match"], tag)) return void response.writeHead(304).end();

  if (copy.encoding !== null) response.setHeader("Content-Encoding", copy.encoding);
  const range = byteRange(request.headers.range, info.size);
  if (range === "outside") {
    response.setHeader("Content-Range", `bytes */${info.size}`);
    return refuse(response, 416, "The file is shorter than that.");
  }
  if (range) response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${info.size}`);
  const { start, end } = range ?? { start: 0, end: copy.size - 1 };
  response.setHeader("Content-Length", end - start + 1);
  response.writeHead(range ? 206 : 200);
  if (request.method === "HEAD" || info.size === 0) return void response.end();
  createReadStream(copy.path, { start, end })
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * @param {string} url
 * @returns {string | null} the path with %-escapes resolved, or null when they are not valid
 */
function decodedPath(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string | null} null for a path that climbs out of the folder
 */
function insideFolder(folder, path) {
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(folder + sep) ? file : null;
}

/**
 * A link may point anywhere; what lies elsewhere is not ours to give away.
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<boolean>} false too where there is no such file
 */
async function staysInside(folder, file) {
  try {
    const [home, real] = await Promise.all([realpath(folder), realpath(file)]);
    return real.startsWith(home + sep);
  } catch {
    return false;
  }
}

/**
 * Compared weakly, as RFC 9110 §13.1.2 asks for: proxies weaken tags, and browsers list all that they have.
 * @param {string | undefined} header
 * @param {string} tag
 */
function isAmong(header, tag) {
  if (!header) return false;
  if (header.trim() === "*") return true;
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, known]) => known === tag);
}

/**
 * One range only: that is all a `<video>` and a model download ask for. Anything else gets the whole file.
 * @param {string | undefined} header
 * @param {number} size bytes in the file
 * @returns {{ start: number, end: number } | "outside" | null} inclusive byte positions
 */
function byteRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const fromEnd = match[1] === "";
  const start = fromEnd ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = fromEnd || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end && start < size ? { start, end } : "outside";
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}
