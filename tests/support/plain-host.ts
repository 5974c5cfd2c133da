/** A web server as people have them: no headers of ours, under any path, and one that can be made to fail. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export interface PlainHost {
  /** Of the app, with a slash at its end. */
  readonly address: string;
  /** What has been asked for, below the app's address. */
  readonly asked: readonly string[];
  /** The folder that is served from now on. */
  serve(root: string): void;
  /** Answers in place of the files, by path below the app's address; null: the file. */
  answer(
    how: ((path: string) => { status: number; type?: string; body?: string | Buffer } | "cut" | null) | null,
  ): void;
  /** Nobody answers any more, at the same address. */
  leave(): Promise<void>;
  back(): Promise<void>;
}

/** @param path with a slash at both ends */
export async function openPlainHost(root: string, path = "/"): Promise<PlainHost> {
  let folder = root;
  let instead: Parameters<PlainHost["answer"]>[0] = null;
  const asked: string[] = [];
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    if (!pathname.startsWith(path)) return void response.writeHead(404).end();
    const name = pathname.slice(path.length) || "index.html";
    asked.push(name);
    const other = instead?.(name) ?? null;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (other === "cut") {
      // Half of it, and then the connection breaks.
      response.writeHead(200, { "Content-Length": String(bytes?.length ?? 2) });
      return void response.write(bytes?.subarray(0, bytes.length / 2) ?? "x", () => response.destroy());
    }
    if (other)
      return void response.writeHead(other.status, { "Content-Type": other.type ?? "text/html" }).end(other.body);
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" }).end(bytes);
  });
  const listen = (port: number) =>
    new Promise<void>((listening) => void server.listen(port, "127.0.0.1", () => listening()));
  await listen(0);
  const place = server.address();
  const port = typeof place === "object" && place ? place.port : 0;
  return {
    address: `http://localhost:${port}${path}`,
    asked,
    serve(other) {
      folder = other;
    },
    answer(how) {
      instead = how;
    },
    leave: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    back: () => listen(port),
  };
}
