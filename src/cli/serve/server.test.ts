import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFolder } from "../compress.mjs";
import { type RunningServer, serve } from "./server.mjs";

let folder = "";
let server: RunningServer;
const app = "console.log('what is said often compresses well');\n".repeat(100);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-server-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html>home");
  writeFileSync(join(root, "assets", "vision.wasm"), "0123456789");
  writeFileSync(join(root, "assets", "pose.worker.js"), "export {};");
  writeFileSync(join(root, "assets", "pose.task"), "model");
  writeFileSync(join(root, "assets", "app.js"), app);
  await compressFolder(root, join(folder, "kept"));
  writeFileSync(join(root, "assets", "old.js"), app);
  copyFileSync(join(root, "assets", "app.js.br"), join(root, "assets", "old.js.br"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = await serve({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers });

/** `fetch` asks for encodings of its own, and unpacks what comes. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((done, failed) => {
    request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .once("error", failed)
      .end();
  });
}

const unpacked = (body: Buffer, encoding: string | null) =>
  (encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body).toString();

/** `fetch` tidies a path before it sends it; this does not. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request({ host: "127.0.0.1", port: server.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .once("error", failed)
      .end();
  });
}

describe("the static server", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/assets/vision.wasm", "application/wasm"],
    ["/assets/pose.worker.js", "text/javascript; charset=utf-8"],
    ["/assets/pose.task", "application/octet-stream"],
  ])("sends %s as %s", async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
  });

  it("forbids the page and the worker's script everything that is not ours", async () => {
    for (const path of ["/", "/assets/pose.worker.js"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self';");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/=]+';/);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      // Names that browsers do not know are warned of on every page.
      expect(headers.get("permissions-policy")).toBe(
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
      );
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("sends a stretch of a file, as a video player asks for it", async () => {
    const middle = await get("/assets/vision.wasm", { range: "bytes=2-4" });
    expect([middle.status, await middle.text(), middle.headers.get("content-range")]).toEqual([
      206,
      "234",
      "bytes 2-4/10",
    ]);
    expect(await (await get("/assets/vision.wasm", { range: "bytes=7-" })).text()).toBe("789");
    expect(await (await get("/assets/vision.wasm", { range: "bytes=-2" })).text()).toBe("89");
    expect(await (await get("/assets/vision.wasm", { range: "bytes=8-99" })).text()).toBe("89");
    expect((await get("/assets/vision.wasm", { range: "bytes=10-" })).status).toBe(416);
  });

  it("does not send again what the browser has", async () => {
    const tag = (await get("/")).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, `W/"another",W/${tag} , "a,b"`, "*"]) {
      expect((await get("/", { "if-none-match": known })).status, known).toBe(304);
    }
    for (const other of [`"another"`, `W/"another"`, tag.slice(1, -1), `"x${tag.slice(1)}`, ""]) {
      expect((await get("/", { "if-none-match": other })).status, other).toBe(200);
    }
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%zz",
    "/%00",
    "/assets",
    "/nothing",
  ])("refuses %s", async (path) => {
    expect([400, 404]).toContain(await statusOfRawPath(path));
  });

  it("gives away nothing that a link inside the folder points to outside of it", async () => {
    const root = join(folder, "dist");
    try {
      symlinkSync(join(folder, "secret.txt"), join(root, "leak.txt"));
      symlinkSync(folder, join(root, "up"), "dir");
      symlinkSync(join(root, "index.html"), join(root, "again.html"));
    } catch (error) {
      // Windows lets administrators alone make links.
      if (process.platform === "win32") return;
      throw error;
    }
    expect((await get("/leak.txt")).status).toBe(404);
    expect((await get("/up/secret.txt")).status).toBe(404);
    expect((await get("/again.html")).status, "one that stays inside").toBe(200);
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0.4, gzip;q=0.8", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["deflate", null],
    ["identity, br;q=0.5", null],
    ["br;q=0, gzip;q=0", null],
    ["", null],
  ])("to whoever takes %s it sends the copy that suits best, and says which", async (accepted, encoding) => {
    const answer = await raw("/assets/app.js", { "accept-encoding": accepted });
    expect(answer.headers["content-encoding"] ?? null).toBe(encoding);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(answer.headers["content-length"]).toBe(String(answer.body.length));
    expect(unpacked(answer.body, encoding)).toBe(app);
  });

  it("has another tag for each copy, and does not send again the one that is there", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (encoding) => {
        const asked = { "accept-encoding": encoding };
        const { etag = "" } = (await raw("/assets/app.js", asked)).headers;
        const again = await raw("/assets/app.js", { ...asked, "if-none-match": etag });
        expect([again.status, again.headers.vary]).toEqual([304, "Accept-Encoding"]);
        return etag;
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it("sends a stretch of the file itself, not of a copy", async () => {
    const { status, headers, body } = await raw("/assets/app.js", { "accept-encoding": "br", range: "bytes=0-5" });
    expect([status, headers["content-encoding"], headers["content-range"]]).toEqual([
      206,
      undefined,
      `bytes 0-5/${app.length}`,
    ]);
    expect(body.toString()).toBe(app.slice(0, 6));
  });

  it("passes over a copy that is older than its file", async () => {
    const before = new Date(Date.now() - 60_000);
    utimesSync(join(folder, "dist", "assets", "old.js.br"), before, before);
    const { headers, body } = await raw("/assets/old.js", { "accept-encoding": "br" });
    expect([headers["content-encoding"], headers.vary]).toEqual([undefined, undefined]);
    expect(body.toString()).toBe(app);
  });

  it("only reads", async () => {
    expect((await fetch(server.origin, { method: "POST", body: "x" })).status).toBe(405);
  });

  it("steps over a port that is taken", async () => {
    const next = await serve({ root: folder, port: server.port });
    try {
      expect(next.port).toBeGreaterThan(server.port);
      expect((await fetch(`${next.origin}/secret.txt`)).status).toBe(200);
    } finally {
      await next.close();
    }
  });

  it("gives the port back when it is closed", async () => {
    const first = await serve({ root: folder });
    await first.close();
    const second = await serve({ root: folder, port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });
});
