/** Debian's Firefox (`firefox-esr`), over WebDriver BiDi. */
import puppeteer from "puppeteer-core";
import { firefoxProgram } from "../../src/cli/other-browsers.mjs";
import type { Display } from "./display";
import type { Driven, DrivenOptions } from "./driven";

export async function openFirefox(display: Display, { proxy }: DrivenOptions): Promise<Driven> {
  const [host = "", port = "0"] = proxy?.address.split(":") ?? [];
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxProgram,
    // Headless it has no WebGL 2.
    headless: false,
    env: { ...process.env, ...display.environment, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
    protocolTimeout: 150_000,
    extraPrefsFirefox: {
      // A camera that needs no person: a moving picture of its own.
      "media.navigator.streams.fake": true,
      "media.navigator.permission.disabled": true,
      "webgl.force-enabled": true,
      // No traffic of the browser's own.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      ...(proxy && {
        "network.proxy.type": 1,
        "network.proxy.http": host,
        "network.proxy.http_port": Number(port),
        "network.proxy.ssl": host,
        "network.proxy.ssl_port": Number(port),
        "network.proxy.allow_hijacking_localhost": true,
        "network.proxy.no_proxies_on": proxy.past,
      }),
    },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const version = await browser.version();
  return {
    name: version.replace(/^firefox\//i, "Firefox "),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (script, ...args) => page.evaluate(script as never, ...(args as unknown as never[])) as never,
    click: (selector) => page.click(selector),
    async choose(selector, path) {
      const input = await page.$(selector);
      if (!input) throw new Error(`No ${selector} on the page.`);
      await (input as never as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
