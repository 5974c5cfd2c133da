import { spawn } from "node:child_process";

/**
 * Opens an address in the user's browser where there is a desktop to open it on; elsewhere does nothing.
 * @param {string} address
 */
export function openInBrowser(address) {
  if (!hasDesktop(process.platform, process.env)) return;
  const [command, ...args] = opener(process.platform, address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  // No opener is no failure: the address is on the screen.
  child.once("error", () => {});
  child.unref();
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {boolean}
 */
export function hasDesktop(platform, env) {
  if (env.CI || env.PLUMBLINE_NO_OPEN) return false;
  if (platform === "darwin" || platform === "win32") return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param {NodeJS.Platform} platform
 * @param {string} address
 * @returns {[string, ...string[]]}
 */
function opener(platform, address) {
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd.exe", "/d", "/c", "start", "", address];
  return ["xdg-open", address];
}
