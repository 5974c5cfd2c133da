import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Every package whose code is in the build, and whose file says what may be done with it. */
const FILE = "licences.txt";
/** The pose models are made of the weights in this package, which nothing imports. */
const MODELS = "@mediapipe/pose";
/** The face of the headings, which a style sheet names. */
const FONT = "@fontsource/source-serif-4";

/** What the service worker is made of. It is built after this list is written, so that it is checked against it. */
const OFFLINE = ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The package that a module belongs to; null: one of ours. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll("\\", "/").split("/node_modules/").at(-1);
  if (path === undefined || path === moduleId.replaceAll("\\", "/")) return null;
  return /^(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[0] ?? null;
}

/**
 * The licences of these packages, one after the other.
 * @param folder the project's
 * @throws Error where a package does not say under which licence it is
 */
export function licencesOf(folder: string, packages: Iterable<string>): string {
  const ours = readFileSync(join(folder, "LICENSE"), "utf8");
  const parts = [...new Set(packages)].sort().map((name) => {
    const home = join(folder, "node_modules", name);
    const manifest: Manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const { version, license, homepage, repository } = manifest;
    if (!license) throw new Error(`${name} does not say under which licence it is.`);
    const source = typeof repository === "string" ? repository : repository?.url;
    const lines = [`${name} ${version}`, `Licence: ${license}`, `Source: ${source ?? homepage ?? "the npm package"}`];
    return `${lines.join("\n")}\n\n${textOf(home, license, ours)}`;
  });
  const rule = `\n\n${"=".repeat(80)}\n\n`;
  return `Plumbline is under the Apache License 2.0, its recorded voice too, which was spoken by espeak-ng and encoded by LAME, programs that are no part of it. It contains parts of these packages, unchanged, each under its own licence.${rule}${parts.join(rule)}\n`;
}

/** A package that is shipped, as `licences.txt` names it. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The packages that a text made by `licencesOf` is about, in its order. */
export function licensedIn(text: string): readonly Licensed[] {
  const heads = text.matchAll(/^={80}\n\n(\S+) (\S+)\nLicence: (.+)\nSource: /gm);
  return [...heads].map(([, name = "", version = "", licence = ""]) => ({ name, version, licence }));
}

/** Its own text; packages of Google's carry none, and the Apache Licence has but one. */
function textOf(home: string, license: string, apache: string): string {
  const file = existsSync(home) ? readdirSync(home).find((name) => /^(licen[cs]e|copying)/i.test(name)) : undefined;
  if (file) return readFileSync(join(home, file), "utf8").trim();
  return license === "Apache-2.0" ? apache.trim() : `The package carries no text beside this name (${license}).`;
}

/** Puts the licences of all that is bundled, workers' code and models too, beside it. `inWorkers` goes where workers are built. */
export function withLicences(folder: string): {
  readonly inPages: Plugin;
  readonly inWorkers: () => Plugin[];
  readonly inServiceWorker: Plugin;
} {
  const found = new Set<string>([MODELS, FONT, ...OFFLINE]);
  const note = (
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  ) => {
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const name = packageOf(id);
        if (name) found.add(name);
      }
    }
  };
  return {
    inPages: {
      name: "licences",
      apply: "build",
      generateBundle(_, bundle) {
        note(bundle);
        this.emitFile({ type: "asset", fileName: FILE, source: licencesOf(folder, found) });
      },
      transformIndexHtml: () => [{ tag: "link", attrs: { rel: "license", href: `./${FILE}` }, injectTo: "head" }],
    },
    inServiceWorker: {
      name: "licences-of-service-worker",
      apply: "build",
      generateBundle(_, bundle) {
        const ids = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
        const unlisted = ids.map(packageOf).find((name) => name !== null && !found.has(name));
        if (unlisted) this.error(`${unlisted} is in the service worker, and its licence is not in ${FILE}.`);
      },
    },
    inWorkers: () => [{ name: "licences-of-workers", apply: "build", generateBundle: (_, bundle) => note(bundle) }],
  };
}
