/** What of a worker's global scope can reach a network. */
export interface EgressScope {
  readonly location: { readonly href: string; readonly origin: string };
  readonly navigator: object;
  /** A service worker has none. */
  readonly XMLHttpRequest?: {
    readonly prototype: { open: (method: string, url: string | URL, ...rest: unknown[]) => void };
  };
  fetch: typeof fetch;
  importScripts: (...urls: (string | URL)[]) => void;
}

/** The sensor has no use for these at all. */
const FORBIDDEN = ["WebSocket", "EventSource", "WebTransport"] as const;

/**
 * Makes a worker's own network functions reject every other origin with a TypeError.
 *
 * A second wall against pictures leaving the machine. The first is the Content-Security-Policy header on the worker's
 * script, which also covers what no script can guard, dynamic imports.
 */
export function guardEgress(scope: EgressScope): void {
  const assertHome = (target: string | URL) => {
    const url = new URL(String(target), scope.location.href);
    // blob: has its maker's origin; neither it nor data: leaves the machine.
    if (url.protocol === "data:" || url.origin === scope.location.origin) return;
    throw new TypeError(`Blocked a request to ${url.origin}: nothing leaves this machine.`);
  };

  const nativeFetch = scope.fetch.bind(scope);
  scope.fetch = async (input, init) => {
    assertHome(input instanceof Request ? input.url : input);
    return nativeFetch(input, init);
  };

  const nativeImport = scope.importScripts.bind(scope);
  scope.importScripts = (...urls) => {
    for (const url of urls) assertHome(url);
    nativeImport(...urls);
  };

  const requests = scope.XMLHttpRequest?.prototype;
  const nativeOpen = requests?.open;
  if (requests && nativeOpen) {
    requests.open = function open(this: unknown, method, url, ...rest) {
      assertHome(url);
      nativeOpen.call(this, method, url, ...rest);
    };
  }

  for (const name of FORBIDDEN) {
    if (!(name in scope)) continue;
    const value = function blocked() {
      throw new TypeError(`Blocked a ${name}: nothing leaves this machine.`);
    };
    Object.defineProperty(scope, name, { value, configurable: false, writable: false });
  }
  if ("sendBeacon" in scope.navigator) {
    Object.defineProperty(scope.navigator, "sendBeacon", { value: () => false, configurable: false, writable: false });
  }
}
