/** Running other programs, the same way on Linux, macOS and Windows. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's own
 * @property {boolean} [quietOutput] its standard output goes to our standard error, for commands whose own output is an answer
 */

/**
 * Runs a program in the project's folder, without input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} exit status; 127 when the program is not there, 128 and more when a signal ended it
 */
export function run(command, args, { env = {}, quietOutput = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ["ignore", quietOutput ? 2 : "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.once("error", () => done(127));
    child.once("exit", (status, signal) => done(status ?? (signal ? 129 : 1)));
  });
}

/**
 * Runs a package's own command-line script with this Node: no shell, no `.cmd` files, no PATH.
 * @param {string} script path below node_modules, such as `vite/bin/vite.js`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runScript(script, args, options) {
  return run(process.execPath, [join(folder, "node_modules", ...script.split("/")), ...args], options);
}

/**
 * Runs npm: the very one that started this process where there is one, since a second npm may be of another version.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js") || script?.endsWith(".cjs")) return run(process.execPath, [script, ...args], options);
  if (process.platform !== "win32") return run("npm", args, options);
  return run(process.env.ComSpec ?? "cmd.exe", ["/d", "/s", "/c", "npm", ...args], options);
}
