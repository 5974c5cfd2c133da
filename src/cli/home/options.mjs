import { NotUnderstood } from "../command-line/asked.mjs";

/**
 * @typedef {object} StartOptions
 * @property {number | null} port null: the one that people bookmark.
 * @property {boolean} help
 */

/**
 * What stands behind the command. Plain words for what cannot be read, as this is typed by people.
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {NotUnderstood}
 */
export function startOptions(args) {
  /** @type {StartOptions} */
  let options = { port: null, help: false };
  const left = args.flatMap((arg) => (arg.startsWith("--port=") ? ["--port", arg.slice(7)] : [arg]));
  for (let n = 0; n < left.length; n++) {
    if (left[n] === "--help" || left[n] === "-h") options = { ...options, help: true };
    else if (left[n] === "--port") options = { ...options, port: portOf(left[++n]) };
    else throw new NotUnderstood(`"${left[n]}" is no option of this command. There is --port N, and --help.`);
  }
  return options;
}

/**
 * @param {string | undefined} text
 * @returns {number} 0: the system chooses
 */
function portOf(text) {
  const port = /^\d{1,5}$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new NotUnderstood(
    `After --port comes a number up to 65535, such as --port 4174; ${text ? `"${text}"` : "nothing"} is none.`,
  );
}
