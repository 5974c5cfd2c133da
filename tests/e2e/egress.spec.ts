import type { BrowserContext } from "@playwright/test";
import { LONG } from "../support/long";
import { openEgressTrap } from "./egress-trap";
import { expect, test } from "./fixtures";
import { bridges, openLive, patience } from "./live-set";
import { untilReady } from "./offline-ready";

/**
 * Chromium's own calls, made on an empty page too: its updater and its sign-in. The page's own requests to these very hosts
 * would still be found, by the page's events, which have no exceptions.
 */
// The last asks what a form's fields may be called, wherever some stand together, as those of a session's page do.
const browsersOwn = ["update.googleapis.com", "accounts.google.com", "content-autofill.googleapis.com"];

/** Long enough for frames to be looked at; and, after the end, for a last message to be sent. */
const watchedMs = 8_000;
const settleMs = 3_000;

const notBrowsersOwn = (called: readonly string[]) =>
  called.filter((host) => !browsersOwn.includes(host.replace(/:\d+$/, "")));

/** Every address that pages and workers of the context ask for, as they ask. */
function recordRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => asked.push(socket.url())));
  return asked;
}

const elsewhere = (asked: readonly string[], appOrigin: string) =>
  asked.filter((url) => !url.startsWith("data:") && new URL(url).origin !== appOrigin);

test("the trap hears a page and a worker that call elsewhere", async ({ appOrigin, visit }) => {
  const trap = await openEgressTrap(appOrigin);
  // The policy is set aside, or the calls would end in the page and prove nothing about the trap.
  const { page, context } = await visit({ flags: trap.flags, context: { bypassCSP: true } });
  const asked = recordRequests(context);
  await page.goto("/");
  await page.evaluate(async () => {
    const code = `fetch("https://worker.example/v1/log", { method: "POST", body: "x" }).catch(() => {}).then(() => postMessage(0))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((done) => worker.addEventListener("message", done));
    navigator.sendBeacon("https://beacon.example/", "x");
    await new Promise((done) => new WebSocket("wss://socket.example/").addEventListener("error", done));
  });
  await expect.poll(() => trap.called).toContain("beacon.example:443");
  expect(trap.called).toContain("worker.example:443");
  expect(trap.called).toContain("socket.example:443");
  expect(elsewhere(asked, appOrigin)).toContain("https://worker.example/v1/log");
  await trap.close();
});

test("the page's policy stops such calls before they are made", async ({ appOrigin, visit }) => {
  const trap = await openEgressTrap(appOrigin);
  const { page } = await visit({ flags: trap.flags });
  await page.goto("/");
  const stopped = await page.evaluate(() =>
    fetch("https://page.example/").then(
      () => false,
      () => true,
    ),
  );
  expect(stopped).toBe(true);
  expect(notBrowsersOwn(trap.called)).toEqual([]);
  await trap.close();
});

// With a service worker there is one more who could call, and the page and its pose worker are watched just as well.
for (const kept of LONG ? [true, false] : [true])
  test(`a whole set, to the closing of the sensor, calls nobody${kept ? ", the service worker neither" : ""}`, async ({
    appOrigin,
    visit,
  }) => {
    const clip = await bridges();
    const trap = await openEgressTrap(appOrigin);
    // Without the policy, so that what is measured is whether anything tries, and not whether it is let through.
    const serviceWorkers = kept ? ("allow" as const) : ("block" as const);
    const options = { cameraFile: clip.file, flags: trap.flags, context: { bypassCSP: true, serviceWorkers } };
    const { page, context } = await visit(options);
    const asked = recordRequests(context);
    // From its first fetch to a set that it answers for.
    if (kept) await untilReady(page);
    const closing = page.waitForEvent("console", (line) => line.text().includes("Graph finished closing successfully"));

    await openLive(page);
    // The bar goes when the model looks at its first frame, whatever is then said of that frame.
    await expect(page.getByRole("progressbar")).toHaveCount(0, patience);
    await page.waitForTimeout(watchedMs);
    await page.getByRole("button", { name: "End the session" }).click();
    await closing;
    await page.waitForTimeout(settleMs);

    expect(asked.some((url) => url.endsWith(".wasm"))).toBe(true);
    expect(asked.some((url) => url.endsWith(".task"))).toBe(true);
    expect(elsewhere(asked, appOrigin)).toEqual([]);
    expect(notBrowsersOwn(trap.called)).toEqual([]);
    await trap.close();
  });
