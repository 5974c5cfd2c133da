import { describe, expect, it } from "vitest";
import { type EgressScope, guardEgress } from "./egress";

const HOME = "http://localhost:4173";
const ELSEWHERE = ["https://example.com/x", "http://localhost:4174/x", "//example.com/x", "wss://example.com"];
const HERE = ["/assets/model.task", `${HOME}/x`, `blob:${HOME}/1234`, "data:text/plain,hello"];

/** A scope that remembers what got through. */
function fakeScope() {
  const passed: string[] = [];
  const prototype = { open: (_method: string, url: string | URL) => void passed.push(String(url)) };
  const scope = {
    location: { href: `${HOME}/assets/worker.js`, origin: HOME },
    navigator: { sendBeacon: (url: string) => passed.push(url) > 0 },
    XMLHttpRequest: { prototype },
    fetch: async (input: RequestInfo | URL) => {
      passed.push(input instanceof Request ? input.url : String(input));
      return new Response();
    },
    importScripts: (...urls: (string | URL)[]) => void passed.push(...urls.map(String)),
    WebSocket: class {
      constructor(url: string) {
        passed.push(url);
      }
    },
  };
  guardEgress(scope satisfies EgressScope);
  return { scope, passed };
}

describe.each(ELSEWHERE)("%s", (url) => {
  it("is out of reach by every road", async () => {
    const { scope, passed } = fakeScope();
    await expect(scope.fetch(url)).rejects.toThrow("Blocked");
    expect(() => scope.importScripts("/fine.js", url)).toThrow("Blocked");
    expect(() => scope.XMLHttpRequest.prototype.open("POST", url)).toThrow("Blocked");
    expect(() => new scope.WebSocket(url)).toThrow("Blocked");
    expect(scope.navigator.sendBeacon(url)).toBe(false);
    expect(passed).toEqual([]);
  });
});

it("blocks a Request object too", async () => {
  const { scope, passed } = fakeScope();
  await expect(scope.fetch(new Request("https://example.com/x"))).rejects.toThrow("https://example.com");
  expect(passed).toEqual([]);
});

it.each(HERE)("lets the app's own %s through", async (url) => {
  const { scope, passed } = fakeScope();
  await scope.fetch(url);
  scope.XMLHttpRequest.prototype.open("GET", url);
  scope.importScripts(url);
  expect(passed).toEqual([url, url, url]);
});
