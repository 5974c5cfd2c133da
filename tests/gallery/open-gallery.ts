import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { serve } from "../../src/cli/serve/server.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the gallery out of the app's sources and serves it. @returns its address, and how to end it */
export async function openGallery(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const outDir = here("../../.cache/gallery");
  await build({
    configFile: false,
    root: here("."),
    base: "./",
    publicDir: false,
    logLevel: "error",
    plugins: [react()],
    define: { "import.meta.env.PLUMBLINE_VERSION": JSON.stringify("gallery"), SECURITY_HEADERS: "{}" },
    assetsInclude: ["**/*.task"],
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "esnext",
      minify: false,
      rolldownOptions: { input: here("gallery.html") },
    },
  });
  const server = await serve({ root: outDir });
  return { address: `${server.origin}/gallery.html`, close: () => server.close() };
}
