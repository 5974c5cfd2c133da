/** Debian's WebKitGTK (`webkit2gtk-driver`): its own driver and the small browser that comes with it. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { webkitBrowser, webkitDriver } from "../../src/cli/other-browsers.mjs";
import { type Display, ended } from "./display";
import type { Driven, DrivenOptions } from "./driven";
import { beginSession } from "./webdriver";

/** What a Mac's Safari has switched on and this build has not. */
const AS_SAFARI = "+AllowWebGLInWorkers,-CanvasUsesAcceleratedDrawing,+StorageAPI,+StorageAPIEstimate";

export async function openWebkit(display: Display, { proxy, asShipped }: DrivenOptions): Promise<Driven> {
  const port = await freePort();
  const driver = spawn(webkitDriver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, ...display.environment, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  try {
    return await beginSession(
      origin,
      {
        "webkitgtk:browserOptions": {
          binary: webkitBrowser(),
          args: [
            "--automation",
            "--enable-mock-capture-devices=true",
            "--enable-media-stream=true",
            ...(asShipped ? [] : [`--features=${AS_SAFARI}`]),
            ...(proxy ? [`--proxy=http://${proxy.address}`, `--ignore-host=${proxy.past}`] : []),
          ],
        },
      },
      () => ended(driver),
    );
  } catch (error) {
    await ended(driver);
    throw error;
  }
}

async function answers(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${origin}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKit's driver does not answer.");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
