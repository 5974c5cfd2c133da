/** The service worker as one more who could call elsewhere, and as a wall. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPlainHost } from "../support/plain-host";
import { openEgressTrap } from "./egress-trap";
import { expect, test } from "./fixtures";
import { untilReady } from "./offline-ready";

const CALLING = `
  addEventListener("install", (event) => {
    event.waitUntil(fetch("https://installing.example/v1/log", { method: "POST", mode: "no-cors", body: "x" }).catch(() => {}));
  });
  addEventListener("activate", () => {
    new WebSocket("wss://socket-of-service-worker.example/");
  });
`;

test("the trap hears a service worker that calls elsewhere", async ({ visit }) => {
  const root = mkdtempSync(join(tmpdir(), "calling-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>calls</title>");
  writeFileSync(join(root, "calling.js"), CALLING);
  const host = await openPlainHost(root);
  const trap = await openEgressTrap(new URL(host.address).origin);
  const { page } = await visit({ flags: trap.flags, context: { serviceWorkers: "allow" } });
  await page.goto(host.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("./calling.js");
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => trap.called).toContain("installing.example:443");
  await expect.poll(() => trap.called).toContain("socket-of-service-worker.example:443");
  await trap.close();
  await host.leave();
  rmSync(root, { recursive: true });
});

test("ours refuses what a page and its workers ask of others, even where no policy stands", async ({
  appOrigin,
  visit,
}) => {
  test.setTimeout(120_000);
  const trap = await openEgressTrap(appOrigin);
  const { page } = await visit({ flags: trap.flags, context: { bypassCSP: true, serviceWorkers: "allow" } });
  await untilReady(page);
  await page.evaluate(async () => {
    const call = (host: string) => `fetch("https://${host}.example/", { mode: "no-cors" })`;
    const code = `${call("worker")}.catch(() => {}).then(() => postMessage(0))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    await new Promise((done) => worker.addEventListener("message", done));
    await fetch("https://page.example/", { mode: "no-cors" }).catch(() => {});
    await import(/* @vite-ignore */ "https://script.example/a.js" as string).catch(() => {});
    const picture = new Image();
    picture.src = "https://picture.example/a.png";
    await picture.decode().catch(() => {});
    // Heard, so that the silence about the others says something: a socket goes past every service worker.
    await new Promise((done) => new WebSocket("wss://socket.example/").addEventListener("error", done));
  });
  await expect.poll(() => trap.called).toContain("socket.example:443");
  expect(trap.called.filter((host) => /^(worker|page|script|picture)\./.test(host))).toEqual([]);
  await trap.close();
});
