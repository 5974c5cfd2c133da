import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The app; with `--mode headless` the page without a face that `analyze` drives, which the app does not need. */
const pageOf = (mode: string) => (mode === "headless" ? "headless.html" : "index.html");

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  assetsInclude: ["**/*.task"],
  // tasks-vision loads WebAssembly as an ES module only inside a module worker.
  worker: { format: "es" },
  build: {
    target: ["chrome111", "edge111", "firefox114", "safari17"],
    // three.js comes to about 700 kB; the shell has a budget of its own (`tests/e2e/size.spec.ts`).
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: here(pageOf(mode)),
      // A slow machine is no mistake of the project's.
      checks: { pluginTimings: false },
      // By itself: it draws the body and is fetched after the first screen stands, so it is weighed apart from the shell.
      output: { codeSplitting: { groups: [{ name: "three", test: /node_modules[\\/]three[\\/]/ }] } },
    },
  },
}));
