/** Who answers at a port of this machine: histories belong to addresses, so a taken one is asked rather than stepped over. */
import { get } from "node:http";

/** A program of this machine answers at once; one that does not in this time answers nobody. Judgement. */
const PATIENCE_MS = 1500;
/** A page's title stands at its beginning. */
const READ_BYTES = 64 * 1024;

/**
 * "plumbline": another one of this app; "page": a web page of something else; "silent": nothing that speaks HTTP, or
 * nothing that may be asked.
 * @typedef {{ readonly kind: "plumbline" } | { readonly kind: "page", readonly title: string | null } | { readonly kind: "silent" }} Holder
 */

/**
 * Asks both loopback addresses, as a browser that is sent to "localhost" may reach either. Never throws.
 * @param {number} port
 * @returns {Promise<Holder>}
 */
export async function whoHasPort(port) {
  const pages = await Promise.all(["127.0.0.1", "::1"].map((host) => pageAt(host, port)));
  const page = pages.find((one) => one !== null);
  if (page === undefined || page === null) return { kind: "silent" };
  const title = /<title>([^<]*)<\/title>/i.exec(page)?.[1]?.trim() || null;
  return title === "Plumbline" ? { kind: "plumbline" } : { kind: "page", title };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} the beginning of what stands at `/`; null: no answer in HTTP
 */
function pageAt(host, port) {
  return new Promise((answered) => {
    let read = "";
    const asking = get({ host, port, path: "/", headers: { accept: "text/html" } }, (response) => {
      const enough = () => {
        answered(read);
        response.destroy();
      };
      response.setEncoding("utf8");
      response.on("data", (/** @type {string} */ chunk) => {
        read += chunk;
        if (read.length >= READ_BYTES) enough();
      });
      response.once("end", enough);
      response.once("error", enough);
    });
    const waiting = setTimeout(() => asking.destroy(new Error("no answer")), PATIENCE_MS);
    asking.once("error", () => answered(null));
    asking.once("close", () => clearTimeout(waiting));
  });
}
