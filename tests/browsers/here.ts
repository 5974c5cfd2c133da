import type { OtherBrowser } from "../../src/cli/other-browsers.mjs";
import { openDisplay } from "./display";
import type { Driven, DrivenOptions } from "./driven";
import { openFirefox } from "./firefox";
import { openWebkit } from "./webkit";

/** Opens the browser on a screen of its own, which goes with it. */
export async function openBrowser(name: OtherBrowser, options: DrivenOptions = {}): Promise<Driven> {
  const display = await openDisplay();
  try {
    const driven = await (name === "firefox" ? openFirefox : openWebkit)(display, options);
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
