/**
 * One browser finder for `analyze`, the browser tests and the bench: the Chrome, Chromium or Edge that is already there,
 * else Playwright's own. Playwright is imported only when it is asked for, so this file loads before `npm ci` has run.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const nodeModules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Names on the PATH, in order of preference: Linux distributions, then macOS and Windows for those who linked them. */
const commandNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macApps = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/**
 * Flags for a browser nobody looks at: WebGL in software (the pose model needs WebGL2 even on the CPU), nothing throttled
 * in the background, and no traffic of the browser's own that a no-egress test would mistake for ours. The page is drawn as
 * Chromium draws it on a machine without a graphics processor, by the processor itself.
 */
export const chromiumFlags = [
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-pings",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  // Chromium refuses its sandbox to root, which is who runs inside a container.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Flags for pictures whose poses are kept, or that are drawn to be looked at for them: scaled on an emulated graphics
 * processor, as a real one would do it, which gives other last bits than the processor's own way. A page that is
 * shown costs nearly twice as much so, and no machine runs one in that state.
 */
export const pictureFlags = ["--use-angle=swiftshader", ...chromiumFlags];

/**
 * Flags for a camera that plays a file, looping at the file's own size and 30 frames a second.
 * @param {string} [file] `.y4m` or `.mjpeg`; without it Chromium draws its green test pattern
 * @returns {string[]}
 */
export function fakeCameraFlags(file) {
  const flags = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  return file ? [...flags, `--use-file-for-fake-video-capture=${file}`] : flags;
}

/**
 * Looks, downloads nothing. `PLUMBLINE_BROWSER` (a path) goes before everything else.
 * @returns {Promise<string | null>} absolute path of an executable, or null when there is none
 * @throws {Error} when PLUMBLINE_BROWSER names a file that is not there: a wish is not silently replaced
 */
export async function findBrowser() {
  const wish = process.env.PLUMBLINE_BROWSER;
  if (wish) {
    if (existsSync(wish)) return wish;
    throw new Error(`PLUMBLINE_BROWSER names ${wish}, and there is no such file.`);
  }
  return installedCandidates().find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

/** The sentence for when there is no browser and none may be fetched. */
export const noBrowserSentence =
  "No Chrome, Chromium or Edge was found: install one, or run `npx playwright install chromium`, or set PLUMBLINE_BROWSER to its path.";

/**
 * For tests and CI: finds a browser, else fetches Playwright's, else Debian's package when this is root on Debian.
 * @param {(line: string) => void} [say] told what is being tried
 * @returns {Promise<string>} absolute path of an executable
 * @throws {Error} with one sentence when nothing worked
 */
export async function ensureBrowser(say = () => {}) {
  const found = await findBrowser();
  if (found) return found;

  // Debian first where it applies: its mirror is set up on any such machine, and it brings the libraries along.
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    say("No browser here: installing Debian's chromium");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  say("No browser here: fetching Playwright's Chromium");
  run(process.execPath, [join(nodeModules, "playwright", "cli.js"), "install", "chromium"]);
  const fetched = await findBrowser();
  if (fetched) return fetched;
  throw new Error(noBrowserSentence);
}

/** @returns {string[]} */
function installedCandidates() {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  if (process.platform === "darwin") {
    const homes = ["/Applications", join(process.env.HOME ?? "", "Applications")];
    return homes.flatMap((home) => macApps.map((app) => join(home, app)));
  }
  if (process.platform === "win32") {
    const homes = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return homes.flatMap((home) => (home ? windowsPrograms.map((parts) => join(home, ...parts)) : []));
  }
  return commandNames.flatMap((name) => onPath.map((folder) => join(folder, name)));
}

/** @returns {Promise<string | null>} */
async function playwrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // Output goes to standard error: `analyze --json` keeps standard output for its answers.
  spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
