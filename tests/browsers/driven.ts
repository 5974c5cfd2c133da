/** A browser that is driven from outside, whichever protocol it speaks. */
export interface Driven {
  /** As the table names it: "Firefox 153.8.0esr". */
  readonly name: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Calls `script` in the page with `args` (JSON), waits for what it promises and brings that back (JSON). It may use
   * nothing from around it.
   */
  run<A extends readonly unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real press of the mouse on the first element the selector finds: what asks for a person's hand gets one. */
  click(selector: string): Promise<void>;
  /** Chooses a file of this machine in the page's file input. */
  choose(selector: string, path: string): Promise<void>;
  /** A PNG of what is on show. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface DrivenOptions {
  /** `host:port` of a proxy for everything but the app's own address, which is `host:port` too. */
  readonly proxy?: { readonly address: string; readonly past: string };
  /** WebKit only: without the features that Safari has switched on, so that a worker has no WebGL 2. */
  readonly asShipped?: boolean;
}
