/** The browsers besides Chromium that the smoke set runs in where they are: which are here, and what the others lack. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"firefox" | "webkit"} OtherBrowser */

export const firefoxProgram = "/usr/bin/firefox-esr";
export const webkitDriver = "/usr/bin/WebKitWebDriver";

/** @type {Readonly<Record<OtherBrowser, string>>} */
export const titles = { firefox: "Firefox", webkit: "WebKit" };

/** Debian keeps the small browser that the driver drives among the libraries, in a folder of its interface's version. */
const miniBrowsers = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].flatMap((library) =>
  ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((machine) => join("/usr/lib", machine, library, "MiniBrowser")),
);

/** @returns {string | null} */
export const webkitBrowser = () => miniBrowsers.find((path) => existsSync(path)) ?? null;

/**
 * Why the smoke set cannot run in that browser here, in words; null where it can.
 * @param {OtherBrowser} name
 * @returns {string | null}
 */
export function missingFor(name) {
  if (name === "firefox" && !existsSync(firefoxProgram)) return "Firefox ESR is not here (Debian: firefox-esr)";
  if (name === "webkit" && (!existsSync(webkitDriver) || !webkitBrowser())) {
    return "WebKitGTK and its driver are not here (Debian: webkit2gtk-driver)";
  }
  return isOnPath("Xvfb") ? null : "there is no screen for it (Debian: xvfb)";
}

/** @param {string} command */
const isOnPath = (command) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, command)));
