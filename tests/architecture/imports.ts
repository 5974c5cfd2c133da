/**
 * What a file imports, by a real parser, type-only imports told apart: the parser inside Vite, which has to read the same
 * files the same way. TypeScript 7 offers no API, and a regular expression believes comments and strings.
 */
import { posix } from "node:path";
import { parseSync, Visitor } from "vite";
import type { SourceFile } from "./source-files";

export interface Import {
  /** As written, without a query such as `?url`. */
  readonly specifier: string;
  /** From the project's folder for a file of the project, without extension as written; null for a package. */
  readonly path: string | null;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

const parsed = new WeakMap<SourceFile, readonly Import[]>();

/** Each file is parsed once, however many ask. @throws {Error} when it cannot be: an unread file must not pass. */
export function importsOf(file: SourceFile): readonly Import[] {
  const known = parsed.get(file) ?? readImports(file);
  parsed.set(file, known);
  return known;
}

function readImports(file: SourceFile): Import[] {
  const { program, errors, module } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, start: number) =>
    found.push({
      specifier: withoutQuery(specifier),
      path: projectPath(file.path, withoutQuery(specifier)),
      typeOnly,
      line: file.text.slice(0, start).split("\n").length,
    });

  /** Names of what was imported as an address: `import x from "./x.js?url"`. */
  const addresses = new Set<string>();
  for (const { moduleRequest, entries, start } of module.staticImports) {
    if (moduleRequest.value.endsWith("?url")) for (const { localName } of entries) addresses.add(localName.value);
    // `import "./x"` has no entries and runs the file.
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), start);
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType, entry.start);
  }
  new Visitor({
    ImportExpression: ({ source, start }) => {
      if (source.type === "Literal" && typeof source.value === "string") add(source.value, false, start);
      // Named above, and looked at there.
      else if (source.type === "Identifier" && addresses.has(source.name)) return;
      // Node's commands build the path of what they import, say from a URL; the app must name it.
      else if (!file.path.startsWith("src/cli/"))
        throw new Error(`${file.path}: an import whose path is not a plain string`);
    },
    TSImportType: ({ source, start }) => add(source.value, true, start),
    TSImportEqualsDeclaration: ({ moduleReference, importKind, start }) => {
      if (moduleReference.type === "TSExternalModuleReference") {
        add(moduleReference.expression.value, importKind === "type", start);
      }
    },
    // A worker is started from its address: an import in all but name.
    NewExpression: ({ callee, arguments: [address], start }) => {
      const isAddress = callee.type === "Identifier" && callee.name === "URL" && address?.type === "Literal";
      if (isAddress && typeof address.value === "string" && isCodeAddress(address.value))
        add(address.value, false, start);
    },
  }).visit(program);
  return found;
}

const isCodeAddress = (address: string) => /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(address);

const withoutQuery = (specifier: string) => specifier.replace(/\?.*$/, "");

function projectPath(from: string, specifier: string): string | null {
  if (specifier.startsWith("/")) return specifier.slice(1);
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : null;
}
