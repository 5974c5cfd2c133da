import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { codeFiles, filePathsUnder, readSource, type SourceFile } from "./source-files";

const isText = (path: string) => !/\.(png|webp|jpg|gz|y4m|mjpeg|webm|mp3|mp4|m2ts|woff2|ico)$/.test(path);

/** Put together from parts, so that this file does not find itself. */
const machinePaths = new RegExp(
  `(?<![\\w.])(/${"home"}/|/${"Users"}/|/${"root"}/|/${"work"}/|/${"tmp"}/|[A-Z]:\\\\\\\\?${"Users"})`,
);
const packageHosts = new RegExp(
  `["']resolved["']: *["']http|(${["npmjs", "yarnpkg", "artifactory", "verdaccio"].join("|")})\\.`,
);

function machineTraces({ path, text }: SourceFile): string[] {
  return text
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => machinePaths.test(line) || packageHosts.test(line))
    .map(({ line, number }) => `${path}:${number}: ${line.trim().slice(0, 120)}`);
}

describe("files mean the same on every machine", () => {
  it("name no folder of a machine and no package host", () => {
    const files = filePathsUnder(".").filter(isText).map(readSource);
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(machineTraces)).toEqual([]);
  });

  it.each([
    `const model = "/${"home"}/ann/model.task";`,
    `cd /${"tmp"}/x`,
    `"${"resolved"}": "https://packages.example.org/x"`,
  ])("finds %s", (line) => {
    expect(machineTraces({ path: "planted.ts", text: `\n${line}` })).toHaveLength(1);
  });
});

/** Addresses in the code that nothing loads, each with its reason. */
const allowedAddresses: Readonly<Record<string, string>> = {
  "http://www.w3.org/2000/svg": "the name of the SVG namespace, not a place",
};

/** Addresses in strings and markup of a file; comments may cite what they like. */
function remoteAddresses({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const look = (value: unknown) => {
    if (typeof value !== "string") return;
    for (const [address] of value.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>]*|^\/\/[\w-]+\.[^\s"'`]*/g)) {
      if (!(address in allowedAddresses)) found.push(`${path}: ${address}`);
    }
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  new Visitor({
    Literal: ({ value }) => look(value),
    TemplateElement: ({ value }) => look(value.raw),
    JSXText: ({ value }) => look(value),
  }).visit(program);
  return found;
}

describe("the app loads nothing from elsewhere", () => {
  it("has no remote address in its code", () => {
    const files = codeFiles("src", "workers").filter(
      ({ path }) => !path.startsWith("src/cli/") && !/\.test\.tsx?$/.test(path),
    );
    expect(files.flatMap(remoteAddresses)).toEqual([]);
  });

  it("has none in its pages and style sheets", () => {
    const pages = ["", "src"]
      .flatMap((folder) => filePathsUnder(folder || "."))
      .filter((path) => /^(src\/.*\.css|[^/]+\.html)$/.test(path))
      .map(readSource);
    expect(pages.filter(({ text }) => /(https?:)?\/\/[\w-]+\.\w/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    `fetch("https://example.org/model.task");`,
    `new WebSocket(\`wss://example.org/\${id}\`);`,
    `const script = "//cdn.example.org/vision.js";`,
    `export const a = <img src="https://example.org/a.png" />;`,
  ])("finds %s", (text) => {
    expect(remoteAddresses({ path: "src/ui/planted.tsx", text })).toHaveLength(1);
  });

  it("lets a comment cite its source", () => {
    expect(remoteAddresses({ path: "src/core/planted.ts", text: "// https://example.org/paper\nexport {};" })).toEqual(
      [],
    );
  });
});
