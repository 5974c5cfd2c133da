/** The browsers besides Chromium that the smoke set runs in where they are: which are here, and what the others lack. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"firefox" | "webkit"} OtherBrowser */

export const firefoxProgram = "/usr/bin/firefox-esr";
export const webkitDriver = "/usr/bin/WebKitWebDriver";

/** @type {Readonly<Record<OtherBrowser, string>>} */
const titles = { firefox: "Firefox", webkit: "WebKit" };

const machines = ["x86_64-linux-gnu", "aarch64-linux-gnu"];

/** Debian keeps the small browser that the driver drives among the libraries, in a folder of its interface's version. */
const miniBrowsers = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].flatMap((library) =>
  machines.map((machine) => join("/usr/lib", machine, library, "MiniBrowser")),
);

/** WebKit plays films by GStreamer's plugins: a file of each of Debian's packages of them that the smoke set needs. */
const gstreamer = { "plugins-base": "playback", "plugins-good": "vpx", "plugins-bad": "videoparsersbad" };

/** @returns {string | null} */
export const webkitBrowser = () => miniBrowsers.find((path) => existsSync(path)) ?? null;

/**
 * Why the smoke set cannot run in that browser here, in words; null where it can.
 * @param {OtherBrowser} name
 * @returns {string | null}
 */
function missingFor(name) {
  if (name === "firefox" && !existsSync(firefoxProgram)) return "Firefox ESR is not here (Debian: firefox-esr)";
  if (name === "webkit" && (!existsSync(webkitDriver) || !webkitBrowser())) {
    return "WebKitGTK and its driver are not here (Debian: webkit2gtk-driver)";
  }
  const lacking = name === "webkit" ? lackingPlugins() : [];
  if (lacking.length > 0) return `it cannot play a film (Debian: ${lacking.join(", ")})`;
  if (!machines.some((machine) => existsSync(join("/usr/lib", machine, "dri")))) {
    return "there are no graphics in software for it (Debian: libgl1-mesa-dri)";
  }
  return isOnPath("Xvfb") ? null : "there is no screen for it (Debian: xvfb)";
}

/** Which browsers are here, and a sentence about each that is not. */
export function otherBrowsers() {
  const wanted = /** @type {readonly OtherBrowser[]} */ (["firefox", "webkit"]);
  return {
    here: wanted.filter((name) => missingFor(name) === null),
    notRun: wanted.flatMap((name) => {
      const missing = missingFor(name);
      return missing === null ? [] : [`Not run in ${titles[name]}: ${missing}.`];
    }),
  };
}

/** Debian's packages whose plugins are not there. */
const lackingPlugins = () =>
  Object.entries(gstreamer)
    .filter(
      ([, plugin]) =>
        !machines.some((machine) => existsSync(join("/usr/lib", machine, "gstreamer-1.0", `libgst${plugin}.so`))),
    )
    .map(([name]) => `gstreamer1.0-${name}`);

/** @param {string} command */
const isOnPath = (command) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, command)));
