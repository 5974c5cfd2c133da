/** What a file takes of the browser by itself, instead of being handed it or asking `src/device` for it. */
import { parseSync, Visitor } from "vite";
import type { SourceFile } from "./source-files";

/** Taken by their name. */
const NAMES: readonly string[] = [
  ...["navigator", "localStorage", "sessionStorage", "indexedDB", "caches", "speechSynthesis", "crypto"],
  ...["setTimeout", "setInterval", "requestIdleCallback", "fetch"],
  ...["AudioContext", "Audio", "MediaRecorder", "Worker", "BroadcastChannel", "Notification"],
];
/** Under which else they are found. */
const WHOLE: readonly string[] = ["window", "globalThis", "self"];
const CLOCKS: readonly string[] = ["Date.now", "performance.now"];

/** @returns the names, each once, in the order of their first use */
export function takenOfTheBrowser({ path, text }: SourceFile): readonly string[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found = new Set<string>();
  const take = (node: unknown) => {
    const { type, name } = Object(node) as { type?: string; name?: string };
    if (type === "Identifier" && name && NAMES.includes(name)) found.add(name);
  };
  new Visitor({
    CallExpression({ callee, arguments: given }) {
      take(callee);
      // Handed on as it is.
      for (const each of given) take(each);
    },
    NewExpression({ callee, arguments: given }) {
      take(callee);
      if (Object(callee).name === "Date" && given.length === 0) found.add("new Date()");
    },
    MemberExpression({ object, property }) {
      take(object);
      const [of, name] = [Object(object).name, Object(property).name] as [string?, string?];
      if (of && name && CLOCKS.includes(`${of}.${name}`)) found.add(`${of}.${name}`);
      if (of && name && WHOLE.includes(of) && NAMES.includes(name)) found.add(name);
    },
    UnaryExpression: ({ argument }) => take(argument),
    AssignmentExpression: ({ right }) => take(right),
    AssignmentPattern: ({ right }) => take(right),
    VariableDeclarator: ({ init }) => take(init),
  }).visit(program);
  return [...found];
}
