/** The service worker as a part of the build: its code, and the list of files that make up a version. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** Larger than any model: all are listed with their digests, as the recorded voices are, and the service worker keeps only what is in use. */
const MOST_BYTES = 64e6;

/** @param licences looks whether the packages in the service worker are on the list of licences */
export function offline(licences: Plugin): PluginOption[] {
  let built = "";
  // Where this very build is written, which need not be `dist`.
  const where: Plugin = {
    name: "where-it-is-built",
    configResolved({ root, build }) {
      built = resolve(root, build.outDir);
    },
  };
  const worker = VitePWA({
    strategies: "injectManifest",
    srcDir: "workers/offline",
    filename: "service-worker.ts",
    // Registered by the app itself, which decides when; the manifest is a file in `public`.
    injectRegister: false,
    manifest: false,
    includeManifestIcons: false,
    integration: {
      configureCustomSWViteBuild(build) {
        build.logLevel = "warn";
        build.build = {
          ...build.build,
          // A slow machine is no mistake of the project's.
          rollupOptions: { ...build.build?.rollupOptions, checks: { pluginTimings: false } },
        };
      },
    },
    injectManifest: {
      rollupFormat: "iife",
      buildPlugins: { vite: [licences] },
      target: "es2022",
      globPatterns: ["**/*.{html,js,css,wasm,svg,png,txt,webmanifest,task,woff2}", "assets/spoken-*.{mp3,json}"],
      globIgnores: ["service-worker.js", "screenshots/**"],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: MOST_BYTES,
      // A file is kept only if it is this very one, byte for byte, whatever a proxy, a half download or a newer version has in its place.
      manifestTransforms: [
        async (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            integrity: digestOf(join(built, entry.url)),
            bytes: entry.size,
          })),
        }),
      ],
    },
  });
  return [where, worker];
}

const digestOf = (file: string): string => `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
