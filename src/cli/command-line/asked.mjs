/**
 * What a command of the project was asked, the same way for all: `--help` prints how it is used and ends with status 0; what
 * cannot be read is refused in one sentence, with status 2. Plain JavaScript, because some run before there are packages.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Exit status where the command line could not be understood. */
const NOT_UNDERSTOOD = 2;

/** The command line could not be understood; says why in one sentence. */
export class NotUnderstood extends Error {
  exitCode = NOT_UNDERSTOOD;
}

/**
 * @template {import("node:util").ParseArgsConfig} T
 * @param {string} from the command's own `import.meta.url`: the comment at its top says how it is used
 * @param {T} [config] as `parseArgs` takes it; `--help` need not be named
 * @param {string} [usage] where there is more to say than at the top of the file
 * @returns {ReturnType<typeof parseArgs<T>>} only where there is something to do
 */
export function asked(from, config, usage) {
  const args = process.argv.slice(2);
  if (wantsHelp(args)) {
    const options = Object.entries(config?.options ?? {}).filter(([name]) => name !== "help");
    console.log(usage ?? [usageIn(readFileSync(fileURLToPath(from), "utf8")), ...optionLines(options)].join("\n"));
    process.exit(0);
  }
  try {
    return readArgs(args, /** @type {T} */ (config ?? {}));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(NOT_UNDERSTOOD);
}

/** @param {readonly string[]} args */
const wantsHelp = (args) => args.slice(0, args.includes("--") ? args.indexOf("--") : undefined).some(isHelp);
const isHelp = (/** @type {string} */ arg) => arg === "--help" || arg === "-h";

/**
 * `parseArgs` with a sentence for a person where something is wrong.
 * @template {import("node:util").ParseArgsConfig} T
 * @param {readonly string[]} args
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 * @throws {NotUnderstood}
 */
export function readArgs(args, config) {
  try {
    return /** @type {ReturnType<typeof parseArgs<T>>} */ (parseArgs({ ...config, args: [...args] }));
  } catch (error) {
    throw new NotUnderstood(sentenceOf(error, Object.keys(config.options ?? {})));
  }
}

/**
 * @param {unknown} error
 * @param {readonly string[]} names of the options that there are
 */
function sentenceOf(error, names) {
  const { code = "", message = "" } = /** @type {NodeJS.ErrnoException} */ (error);
  const [, what = ""] = /'(.+?)'/.exec(message) ?? [];
  const flags = [...names.filter((name) => name !== "help"), "help"].map((name) => `--${name}`);
  const there = `There ${flags.length === 1 ? "is" : "are"} ${flags.join(", ")}.`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `"${what}" is no option of this command. ${there}`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `"${what}" is nothing that this command takes. ${there}`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  const [, flag = what] = /(--[\w-]+)/.exec(what) ?? [];
  if (/does not take/.test(message)) return `${flag} stands alone, without a value.`;
  return `After ${flag} comes a value.`;
}

/**
 * The comment at the top of a command, as text.
 * @param {string} source
 * @throws {Error} where there is none
 */
export function usageIn(source) {
  const [, comment] = /\/\*\*([\s\S]*?)\*\//.exec(source) ?? [];
  if (comment === undefined) throw new Error("Nothing at the top of this command says how it is used.");
  return comment.replace(/^\s*\*? ?/gm, "").trim();
}

/** @param {readonly (readonly [name: string, option: { readonly type?: string, readonly default?: unknown }])[]} options */
function optionLines(options) {
  if (options.length === 0) return [];
  const lines = options.map(([name, { type, default: given }]) => {
    const standard = typeof given === "string" && given !== "" ? `  (${given})` : "";
    return `  --${name}${type === "string" ? " …" : ""}${standard}`;
  });
  return ["", ...lines];
}
