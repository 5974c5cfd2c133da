/**
 * Serves a built app to the person at this machine: `npm start` and the package's own command. A history belongs to an
 * address, so it is never another address without a word and a yes.
 */
import { createInterface } from "node:readline/promises";
import { NotUnderstood } from "../command-line/asked.mjs";
import { openInBrowser } from "../serve/open.mjs";
import { homePort, serve } from "../serve/server.mjs";
import { startOptions } from "./options.mjs";
import { whoHasPort } from "./who-has-port.mjs";
import { help, offers, opening, otherHistory, question, taken } from "./words.mjs";

/**
 * @typedef {object} Home
 * @property {string} root The built app.
 * @property {readonly string[]} args What was typed behind the command.
 * @property {string} command How it was started, as it would be typed again with `--port`.
 * @property {() => Promise<void>} [prepare] Before anything is served: builds what is missing.
 * @property {(line: string) => void} say
 * @property {((question: string) => Promise<boolean>) | null} [ask] null: there is nobody to ask.
 * @property {(address: string) => void} [open]
 */

/**
 * @param {Home} home
 * @returns {Promise<import("../serve/server.mjs").RunningServer | number>} what now serves; or the exit status, where nothing does
 * @throws {Error} with one sentence
 */
export async function serveHome({ root, args, command, prepare, say, ask = atTerminal(), open = openInBrowser }) {
  const options = startOptions(args);
  const tell = (/** @type {readonly string[]} */ lines) => {
    for (const line of lines) say(line);
  };
  if (options.help) {
    tell(help);
    return 0;
  }
  await prepare?.();
  const port = options.port ?? homePort;
  const server = await serve({ root, port });

  if (port !== 0 && server.port !== port) {
    const holder = await whoHasPort(port);
    tell([taken(port, holder), ...offers(port, server.port, holder, command)]);
    // Whoever asked for no address wants their Plumbline, and there it is.
    const theirs = holder.kind === "plumbline" && options.port === null;
    if (theirs || !(await ask?.(question(server.port)))) {
      await server.close();
      if (!theirs) return 1;
      say(opening(port));
      open(`http://localhost:${port}`);
      return 0;
    }
  }

  say(`Plumbline is at ${server.origin}`);
  if (server.port !== homePort) tell(otherHistory(server.port, homePort));
  say("Ctrl-C ends it.");
  open(server.origin);
  return server;
}

/**
 * Runs it until somebody ends it; the process's own status says how it went.
 * @param {Home} home
 */
export async function runHome(home) {
  try {
    const served = await serveHome(home);
    if (typeof served === "number") {
      process.exitCode = served;
      return;
    }
    const end = async () => {
      await served.close();
      process.exit(0);
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof NotUnderstood ? error.exitCode : 1;
  }
}

/** Asks at the terminal, where there is one at both ends. */
function atTerminal() {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return async (/** @type {string} */ text) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return /^\s*y(es)?\s*$/i.test(await terminal.question(text));
    } finally {
      terminal.close();
    }
  };
}
