import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { appBuild, fingerprint } from "../../src/cli/freshness.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { serve } from "../../src/cli/serve/server.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Serves the gallery, built out of the app's sources where it is not kept of just these.
 * @returns the addresses of the live screen's states and of the kit's parts, and how to end it
 */
export async function openGallery(): Promise<{
  readonly address: string;
  readonly kit: string;
  close(): Promise<void>;
}> {
  const { inputs } = appBuild(projectFolder);
  const of = fingerprint({ project: projectFolder, inputs: [...inputs, "tests/gallery"] }).slice(0, 16);
  const kept = join(projectFolder, ".cache", "gallery", of);
  if (!existsSync(kept)) await make(kept);
  const server = await serve({ root: kept });
  return {
    address: `${server.origin}/gallery.html`,
    kit: `${server.origin}/kit.html`,
    close: () => server.close(),
  };
}

/** Two tests may make it at the same time: each beside its place, and the first one that is whole stands. */
async function make(kept: string): Promise<void> {
  const outDir = `${kept}.${process.pid}`;
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
      rolldownOptions: { input: [here("gallery.html"), here("kit.html")] },
    },
  });
  if (existsSync(kept)) rmSync(outDir, { recursive: true });
  else renameSync(outDir, kept);
}
