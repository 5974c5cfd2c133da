import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeCaches } from "../../tests/support/fake-caches";
import { type AskedForFile, createAskedFor } from "./asked-for";

const BYTES = "PK model";
const file = (name: string, bytes = BYTES): AskedForFile => ({
  url: `http://localhost/somewhere/assets/${name}.task`,
  integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}`,
  bytes: bytes.length,
});
const FULL = file("full-AAAAAAAA");

/** A host that answers so; the keeping is waited for. */
async function asked(answer: () => Response, storage: CacheStorage, files = [FULL]) {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => answer()),
  );
  const models = createAskedFor(files, "models", storage);
  const kept: Promise<unknown>[] = [];
  const response = await models.respond(new Request(FULL.url), (promise) => void kept.push(promise));
  const text = await response.text();
  await Promise.all(kept);
  return { models, response, text, state: await models.isKept(FULL.url) };
}

afterEach(() => vi.unstubAllGlobals());

describe("a model on its way through", () => {
  it("is kept when it is the whole one, and comes from there next time", async () => {
    const storage = fakeCaches();
    const first = await asked(() => new Response(BYTES), storage);
    expect(first).toMatchObject({ text: BYTES, state: "kept" });
    expect(await first.models.bytes()).toBe(BYTES.length);
    const again = await asked(() => Response.error(), storage);
    expect(again).toMatchObject({ text: BYTES, state: "kept" });
  });

  it.each([
    ["half of it", () => new Response(BYTES.slice(0, 4))],
    ["a proxy's page", () => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } })],
  ])("is handed on but not kept when it is %s", async (_, answer) => {
    expect((await asked(answer, fakeCaches())).state).toBe("broken");
  });

  it("is not kept when there is none", async () => {
    expect((await asked(() => new Response("gone", { status: 404 }), fakeCaches())).state).toBe("missing");
  });

  it("is used without being kept where there is no room", async () => {
    const full = fakeCaches(new DOMException("full", "QuotaExceededError"));
    expect(await asked(() => new Response(BYTES), full)).toMatchObject({ text: BYTES, state: "no-room" });
  });

  it("says its true length where the host sends it compressed", async () => {
    const headers = { "Content-Encoding": "br", "Content-Length": "3" };
    const { response } = await asked(() => new Response(BYTES, { headers }), fakeCaches());
    expect(response.headers.get("content-length")).toBe(String(BYTES.length));
    expect(response.headers.has("content-encoding")).toBe(false);
  });
});

describe("a newer version", () => {
  const NEWER = file("full-BBBBBBBB", "PK newer model");

  it("brings the new file of the model that is kept, and no other", async () => {
    const storage = fakeCaches();
    await asked(() => new Response(BYTES), storage);
    const fetched: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      fetched.push(url);
      return new Response("PK newer model");
    });
    const models = createAskedFor([NEWER, file("heavy-CCCCCCCC")], "models", storage);
    await models.bring();
    expect(fetched).toEqual([NEWER.url]);
    expect(await models.isKept(NEWER.url)).toBe("kept");
    await models.keepOnly(NEWER.url);
    expect(await models.bytes()).toBe(NEWER.bytes);
  });

  it("lets go of what it does not have any more, and fetches nothing that nobody asked for", async () => {
    const storage = fakeCaches();
    await asked(() => new Response(BYTES), storage);
    const voice = createAskedFor([NEWER], "models", storage);
    const fetched = vi.fn(async () => Response.error());
    vi.stubGlobal("fetch", fetched);
    await createAskedFor([NEWER], "voices", storage).bring();
    expect(fetched).not.toHaveBeenCalled();
    expect(await voice.bytes()).toBe(BYTES.length);
    await voice.forgetOlder();
    expect(await voice.bytes()).toBe(0);
  });

  it("is none where the new file cannot be had whole", async () => {
    const storage = fakeCaches();
    await asked(() => new Response(BYTES), storage);
    vi.stubGlobal("fetch", async () => new Response("<!doctype html>"));
    await expect(createAskedFor([NEWER], "models", storage).bring()).rejects.toThrow("broken");
  });
});
