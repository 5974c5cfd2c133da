import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { early } from "./src/cli/build/early.ts";
import { appBuild, fingerprint } from "./src/cli/freshness.mjs";
import { withLicences } from "./src/cli/licences.ts";
import { offline } from "./src/cli/offline/offline-build.ts";
import { firstAid } from "./src/cli/serve/first-aid.mjs";
import { pagePolicy, securityHeaders } from "./src/cli/serve/headers.mjs";

/** The app; with `--mode headless` the page without a face that `analyze` drives, which the app does not need. */
const pageOf = (mode: string) => (mode === "headless" ? "headless.html" : "index.html");

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where a threshold comes from is for `docs/exercises.md` and for who reads the rules: nobody waits for it to begin a set. */
const withoutSources: Plugin = {
  name: "rules-without-sources",
  apply: "build",
  enforce: "pre",
  transform(code, id) {
    if (!/[\\/]src[\\/](exercises|core[\\/]care)[\\/].+\.ts$/.test(id)) return null;
    return { code: code.replace(/\bsource:\s*"(?:[^"\\]|\\.)*"/g, 'source: ""'), map: null };
  },
};

/** For hosts that send no headers. Not while developing: the page is then reloaded by a script inside it. */
const ownPolicy: Plugin = {
  name: "policy-in-the-page",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: pagePolicy }, injectTo: "head-prepend" },
    { tag: "meta", attrs: { name: "referrer", content: "no-referrer" }, injectTo: "head-prepend" },
    { tag: "script", children: firstAid, injectTo: "head-prepend" },
  ],
};

const begun = early(here("."), "src/early.ts");
const licences = withLicences(here("."));

/** The release, and which build of it: two builds of the same sources are the same version. */
const versionOf = () =>
  `${JSON.parse(readFileSync(here("package.json"), "utf8")).version}+${fingerprint(appBuild(here("."))).slice(0, 8)}`;

export default defineConfig(({ mode, command }) => ({
  // Under any address, also one with a path: a stick's web server, a project's page.
  base: "./",
  define: {
    "import.meta.env.PLUMBLINE_VERSION": JSON.stringify(command === "build" ? versionOf() : "development"),
    SECURITY_HEADERS: JSON.stringify(securityHeaders),
  },
  plugins: [
    react(),
    withoutSources,
    ownPolicy,
    licences.inPages,
    ...(mode === "headless" ? [] : [begun.plugin, ...offline(licences.inServiceWorker)]),
  ],
  assetsInclude: ["**/*.task"],
  // tasks-vision loads WebAssembly as an ES module only inside a module worker.
  worker: { format: "es", plugins: licences.inWorkers, rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    target: ["chrome111", "edge111", "firefox114", "safari17"],
    // three.js comes to about 700 kB; the shell has a budget of its own (`tests/e2e/size.spec.ts`).
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: here(pageOf(mode)),
      // A slow machine is no mistake of the project's.
      checks: { pluginTimings: false },
      output: {
        // The bundler names what is shared after all who share it.
        chunkFileNames: ({ name }) => `assets/${name.startsWith("shared~") ? "shared" : "[name]"}-[hash].js`,
        codeSplitting: { groups: begun.groups },
      },
    },
  },
}));
