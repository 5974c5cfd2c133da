import type { ModelKept } from "./offline.api";

/**
 * Large files that not everybody needs: the one that finds the joints, of which there are three, and the recorded voices. Only
 * what a page has asked for is kept, and only after it was compared byte by byte.
 */

export interface AskedForFile {
  readonly url: string;
  /** `sha384-…` of the whole file. */
  readonly integrity: string;
  readonly bytes: number;
}

export interface AskedFor {
  readonly has: (url: string) => boolean;
  /** The kept one, or the host's, which is kept on its way. `until` keeps the service worker alive meanwhile. */
  readonly respond: (request: Request, until: (promise: Promise<unknown>) => void) => Promise<Response>;
  readonly isKept: (url: string) => Promise<ModelKept>;
  /** Lets go of all others. */
  readonly keepOnly: (url: string) => Promise<void>;
  /** Lets go of what this version does not have any more. */
  readonly forgetOlder: () => Promise<void>;
  /** Fetches the new file of every one that is kept: a version without its model would be half a version. */
  readonly bring: () => Promise<void>;
  readonly bytes: () => Promise<number>;
}

/**
 * @param files of this version, with whole addresses
 * @param cacheName where they are kept
 */
export function createAskedFor(files: readonly AskedForFile[], cacheName: string, storage: CacheStorage): AskedFor {
  const byUrl = new Map(files.map((file) => [file.url, file]));
  const keeping = new Map<string, Promise<ModelKept>>();
  const open = () => storage.open(cacheName);
  /** null: nothing was ever kept there, and looking makes no place for it. */
  const opened = async () => ((await storage.has(cacheName)) ? await open() : null);

  async function keep({ url, integrity }: AskedForFile, response: Response): Promise<ModelKept> {
    try {
      const bytes = await response.arrayBuffer();
      if ((await digestOf(bytes)) !== integrity) return "broken";
      const headers = { "Content-Type": "application/octet-stream", "Content-Length": String(bytes.byteLength) };
      await (await open()).put(url, new Response(bytes, { headers }));
      return "kept";
    } catch (error) {
      return isNoRoom(error) ? "no-room" : "broken";
    }
  }

  return {
    has: (url) => byUrl.has(url),
    async respond(request, until) {
      const kept = await (await open()).match(request.url);
      if (kept) return kept;
      const response = await fetch(request);
      const file = byUrl.get(request.url);
      if (!file || response.status !== 200) return response;
      const done = keep(file, response.clone());
      keeping.set(file.url, done);
      until(done);
      return unpacked(response, file.bytes);
    },
    async isKept(url) {
      const result = (await keeping.get(url)) ?? "missing";
      return (await (await open()).match(url)) ? "kept" : result === "kept" ? "missing" : result;
    },
    async keepOnly(url) {
      const cache = await open();
      if (!(await cache.match(url))) return;
      for (const { url: other } of await cache.keys()) if (other !== url) await cache.delete(other);
    },
    async forgetOlder() {
      const cache = await opened();
      for (const { url } of (await cache?.keys()) ?? []) if (!byUrl.has(url)) await cache?.delete(url);
    },
    async bring() {
      const cache = await opened();
      for (const { url: old } of (await cache?.keys()) ?? []) {
        const next = files.find(({ url }) => nameOf(url) === nameOf(old));
        if (!next || next.url === old || (await cache?.match(next.url))) continue;
        const result = await keep(next, await fetch(next.url, { cache: "no-cache" }));
        if (result !== "kept") throw new Error(`${next.url}: ${result}`);
      }
    },
    async bytes() {
      const kept = (await (await opened())?.matchAll()) ?? [];
      return kept.reduce((sum, { headers }) => sum + Number(headers.get("Content-Length")), 0);
    },
  };
}

/** A host may send it compressed, and then tells another length than what arrives has: progress would be over too early. */
function unpacked(response: Response, bytes: number): Response {
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.set("Content-Length", String(bytes));
  return new Response(response.body, { status: response.status, headers });
}

/** The name that stays when the contents change: the build puts a digest behind it. */
const nameOf = (url: string): string => (url.split("/").at(-1) ?? "").replace(/-[\w-]{8}(?=\.\w+$)/, "");

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

export const isNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";
