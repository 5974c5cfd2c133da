import "../egress-guard";
import { PrecacheController } from "workbox-precaching";
import { createAskedFor, isNoRoom } from "./asked-for";
import type { AskedOfOffline, InstallFailed, KeptOffline } from "./offline.api";
import { cacheOf, forgetUnused } from "./versions";
import { walled } from "./walls";

/**
 * Keeps the app on this computer, one whole version at a time, and is a wall around it: it answers for its own address
 * alone. It takes nobody's place unless the person says so.
 */
declare const self: ServiceWorkerGlobalScope;
/** As the build lists it (`src/cli/offline/offline-build.ts`). */
interface ListedFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
  readonly bytes: number;
}
/** `src/cli/serve/headers.mjs`, put in by the build. */
declare const SECURITY_HEADERS: Readonly<Record<string, string>>;

/** Every file of this version with its digest and size: a host that answers with anything else is not believed. */
const files = self.__WB_MANIFEST.filter((entry) => typeof entry !== "string") as unknown as readonly ListedFile[];
const absolute = (path: string) => new URL(path, self.registration.scope).href;
/** What is kept only once a page has asked for it. */
const MODEL = /\.task$/;
const VOICE = /\/spoken-[^/]+\.(mp3|json)$/;
const page = absolute("index.html");
const version: string = import.meta.env.PLUMBLINE_VERSION;

const askedFor = (kind: RegExp, cacheName: string) =>
  createAskedFor(
    files.filter(({ url }) => kind.test(url)).map((file) => ({ ...file, url: absolute(file.url) })),
    cacheName,
    self.caches,
  );
const models = askedFor(MODEL, "plumbline-models");
const voices = askedFor(VOICE, "plumbline-voices");
const app = new PrecacheController({ cacheName: cacheOf(version) });
app.addToCacheList(files.filter(({ url }) => !MODEL.test(url) && !VOICE.test(url)));

self.addEventListener("install", (event) => {
  event.waitUntil(
    Promise.all([app.install(event), models.bring(), voices.bring()]).catch(async (error) => {
      await tell({ told: "install-failed", why: isNoRoom(error) ? "no-room" : "broken" });
      throw error;
    }),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim().then(() => forgetUnused(version, self)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (!/^https?:$/.test(url.protocol)) return;
  // Nothing of the app has any business elsewhere; a page that leaves the app does.
  if (url.origin !== self.location.origin) {
    if (request.mode !== "navigate") event.respondWith(Response.error());
    return;
  }
  if (request.method !== "GET" || !url.href.startsWith(self.registration.scope)) return;
  const asked = url.pathname === new URL(self.registration.scope).pathname ? page : url.origin + url.pathname;
  const until = (promise: Promise<unknown>) => event.waitUntil(promise);
  const kept = [models, voices].find(({ has }) => has(asked));
  // What is only read needs no walls, and adding them makes a copy: a fifth of a second for a model.
  if (kept) return event.respondWith(kept.respond(request, until));
  event.respondWith(respond(event, asked).then((response) => walled(response, SECURITY_HEADERS)));
});

/** The file of this version; of one before, for a page that still runs it; else the host's. */
async function respond(event: FetchEvent, asked: string): Promise<Response> {
  const cacheKey = app.getCacheKeyForURL(asked);
  if (cacheKey) {
    // A file that the browser let go of is fetched again, and believed only if it is the same.
    const params = { cacheKey, integrity: app.getIntegrityForCacheKey(cacheKey) };
    return app.strategy.handle({ event, request: new Request(asked), params });
  }
  return (await self.caches.match(asked)) ?? fetch(event.request);
}

self.addEventListener("message", (event) => {
  const asked: AskedOfOffline = event.data;
  const [port] = event.ports;
  event.waitUntil(answer(asked).then((value) => port?.postMessage(value)));
});

async function answer(asked: AskedOfOffline): Promise<unknown> {
  switch (asked.ask) {
    case "kept":
      return {
        version,
        appBytes: await appBytes(),
        modelBytes: await models.bytes(),
        voiceBytes: await voices.bytes(),
      } satisfies KeptOffline;
    case "model":
      return models.isKept(asked.url);
    case "tidy":
      await models.keepOnly(asked.url);
      await voices.forgetOlder();
      return forgetUnused(version, self);
    case "claim":
      return self.clients.claim();
    case "take-over":
      return self.skipWaiting();
  }
}

async function appBytes(): Promise<number> {
  const kept = await (await self.caches.open(cacheOf(version))).matchAll();
  const sizes = await Promise.all(kept.map(async (response) => (await response.blob()).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function tell(what: InstallFailed): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const client of pages) client.postMessage(what);
}
