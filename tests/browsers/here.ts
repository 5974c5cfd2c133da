/** Which of the other browsers are on this machine, with what they need. */
import { spawnSync } from "node:child_process";
import { type Display, openDisplay } from "./display";
import type { Driven, DrivenOptions } from "./driven";
import { firefoxHere, openFirefox } from "./firefox";
import { openWebkit, webkitHere } from "./webkit";

export type BrowserName = "firefox" | "webkit";

const hasDisplays = (): boolean => spawnSync("Xvfb", ["-help"], { stdio: "ignore" }).error === undefined;

/** What is missing of a browser, in words; null when it can be driven. */
export function missingOf(name: BrowserName): string | null {
  if (!hasDisplays()) return "Xvfb is not here (Debian: xvfb)";
  if (name === "firefox") return firefoxHere() ? null : "Firefox is not here (Debian: firefox-esr)";
  return webkitHere() ? null : "WebKitGTK's driver is not here (Debian: webkit2gtk-driver)";
}

/** Opens the browser on a screen of its own, which goes with it. */
export async function openBrowser(
  name: BrowserName,
  options: DrivenOptions & { readonly asShipped?: boolean } = {},
): Promise<Driven> {
  const display: Display = await openDisplay();
  try {
    const driven =
      name === "firefox" ? await openFirefox(display, options) : await openWebkit(display, options, options.asShipped);
    return {
      ...driven,
      async close() {
        await driven.close();
        await display.close();
      },
    };
  } catch (error) {
    await display.close();
    throw error;
  }
}
