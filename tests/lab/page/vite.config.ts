import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The lab's own page, built as the app is, beside it and never into it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  assetsInclude: ["**/*.task"],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../../../.cache/lab/page", import.meta.url)),
    emptyOutDir: true,
    target: "chrome111",
    chunkSizeWarningLimit: 1500,
  },
});
