/** Hosts as they are: without headers, under a path, gone, back, and with proxies before them. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { projectFolder } from "../../src/cli/install.mjs";
import { openPlainHost, type PlainHost } from "../support/plain-host";
import { expect, test, type VisitOptions } from "./fixtures";
import { untilReady } from "./offline-ready";

const PATIENCE = { timeout: 60_000 };
let host: PlainHost;

test.beforeEach(async () => {
  host = await openPlainHost(join(projectFolder, "dist"), "/somewhere/");
});
test.afterEach(async () => {
  await host.leave().catch(() => {});
});

const options = (more: VisitOptions["context"] = {}): VisitOptions => ({
  context: { serviceWorkers: "allow", baseURL: host.address, ...more },
});

/** Which of two calls elsewhere get past the policy: the page's, and one of the worker's kind, by its script's own headers. */
const callsElsewhere = (page: Page) =>
  page.evaluate(async () => {
    const stopped = new Promise<string>((done) =>
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective)),
    );
    await fetch("https://elsewhere.example/").catch(() => {});
    return stopped;
  });

test("under a path, without headers: the first load has the page's own rule, the second all of them, and the settings say so", async ({
  visit,
}) => {
  test.setTimeout(120_000);
  const { page } = await visit(options());
  const refused: string[] = [];
  page.on("console", (line) => /Content Security Policy/i.test(line.text()) && refused.push(line.text()));
  const first = await page.goto("./#/settings");
  expect(first?.headers()["content-security-policy"]).toBe(undefined);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await expect(page.locator("[data-walls^='tag']")).toContainText("the rule in the page itself");
  await untilReady(page);
  expect(refused, "nothing of the app's own").toEqual([]);

  const second = await page.reload();
  expect(second?.headers()).toMatchObject({
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "permissions-policy": expect.stringContaining("camera=(self)"),
    "x-content-type-options": "nosniff",
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.locator("[data-walls='added added isolated']")).toContainText("because the host sends none");
  expect(await callsElsewhere(page)).toBe("connect-src");
  // The pose worker's own script comes with the rule, which a tag in the page could not give it.
  const script = host.asked.find((path) => /pose\.worker.*\.js$/.test(path)) ?? "";
  expect(script).not.toBe("");
  const rule = await page.evaluate(async (path) => (await fetch(path)).headers.get("content-security-policy"), script);
  expect(rule).toContain("connect-src 'self'");
  expect(refused.filter((line) => !line.includes("elsewhere.example"))).toEqual([]);
  expect(host.asked.every((path) => !path.startsWith("/"))).toBe(true);
});

test("the host goes in mid-visit and comes back: every address works meanwhile and after", async ({ visit }) => {
  test.setTimeout(120_000);
  const { page } = await visit(options());
  await untilReady(page);
  await host.leave();
  for (const [address, title] of [
    ["exercise/deadlift", "Light deadlift"],
    ["trends", "Progress"],
    ["check", "Check a video"],
  ] as const) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  }
  await host.back();
  // Somebody has taken the app off it: that is no reason to lose it here.
  host.answer(() => ({ status: 404, body: "<h1>Not found</h1>" }));
  await page.goto("./#/calendar");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar");
});

const BEGINNINGS = [
  ["does not have it", { status: 404, type: "text/html", body: "gone" }],
  ["has a proxy before it that answers with its own page", { status: 200, type: "text/html", body: "<!doctype html>" }],
] as const;
for (const [what, answer] of BEGINNINGS) {
  test(`the first visit, and the host ${what}: said in words, and there by itself once it is right`, async ({
    visit,
  }) => {
    const { page } = await visit(options());
    host.answer((path) => (/\.js$/.test(path) ? answer : null));
    await page.goto("./#/calendar");
    await expect(page.locator(".first-aid")).toContainText("A part of the app cannot be reached just now");
    host.answer(null);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar", PATIENCE);
  });
}

test("a model that breaks off, or that a proxy puts its own page in place of, is not kept; the next whole one is", async ({
  visit,
}) => {
  test.setTimeout(150_000);
  const { page } = await visit(options());
  host.answer((path) => (path.endsWith(".task") ? "cut" : null));
  await page.goto("./#/settings");
  await expect(page.locator("section[data-readiness=failed]")).toContainText("tried again by itself", PATIENCE);
  host.answer((path) => (path.endsWith(".task") ? { status: 200, body: "<!doctype html>" } : null));
  await page.reload();
  await expect(page.locator("section[data-readiness=failed]")).toBeVisible(PATIENCE);
  expect(await page.evaluate(async () => (await (await caches.open("plumbline-models")).keys()).length)).toBe(0);
  host.answer(null);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.locator("section[data-readiness=ready]")).toBeVisible(PATIENCE);
});

test("where there is no room for the model it is said, and the set goes on without keeping it", async ({ visit }) => {
  test.setTimeout(120_000);
  const { page, context } = await visit(options());
  const devtools = await context.newCDPSession(page);
  // The app takes 14 MB, the model 9 more.
  const origin = new URL(host.address).origin;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 19e6 });
  await page.goto("./#/settings");
  await expect(page.locator("section[data-readiness=no-room-for-model]")).toContainText(
    "no room for the file",
    PATIENCE,
  );
  await page.goto("./#/");
  await expect(page.locator("[data-readiness=no-room-for-model]")).toContainText("Exercising works with network");
  await page.goto("./#/session/one:glute-bridge:standard");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  // Nobody is before this camera: it is looked for somebody, which takes the model.
  await expect(page.locator(".live-line:not([data-kind=loading])")).not.toBeEmpty(PATIENCE);
  await expect(page.getByRole("progressbar")).toHaveCount(0, PATIENCE);
  // So full a browser keeps little of a set either, and says so; what finds the joints is there.
  await expect(page.locator("[data-problem^=model]")).toHaveCount(0);
});

test("a window that keeps nothing says so, and everything works", async ({ visit }) => {
  const { page } = await visit(options());
  // As in private windows: the property is there and refuses, or nothing is there at all.
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
    Object.defineProperty(navigator.serviceWorker, "register", { value: refuse });
  });
  await page.goto("./#/settings");
  await expect(page.locator("section[data-readiness=cannot]")).toContainText("private windows");
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await page.reload();
  await expect(page.locator("section[data-readiness=cannot]")).toBeVisible();
  await page.goto("./#/exercise/bird-dog");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bird dog");
});
