/**
 * Who may import whom, and why. A layer is a folder; what is not listed is forbidden.
 * Arrows of the design: core ← exercises ← app; core ← workers; core and the types of workers/pose.api ← pose;
 * core ← storage, core ← mannequin; ui sees app, core and mannequin; nobody imports ui but main.
 */
import { type Import, importsOf } from "./imports";
import type { SourceFile } from "./source-files";

interface Layer {
  /** Path prefix of its files. */
  readonly folder: string;
  /** Path prefixes it may import, besides itself. */
  readonly sees: readonly string[];
  /** Path prefixes of which it may import types only. */
  readonly seesTypesOf?: readonly string[];
  /** npm packages (and Node's modules) it may import. */
  readonly packages: readonly string[];
  readonly reason: string;
}

export const layers: readonly Layer[] = [
  {
    folder: "src/core/",
    sees: [],
    packages: [],
    reason: "The coach is a pure function of frames: the same live, on a file, in a test and in the evaluator.",
  },
  {
    folder: "src/exercises/",
    sees: ["src/core/"],
    packages: [],
    reason: "An exercise is typed data over the core's measures, so that it can be listed, drawn, moved and swept.",
  },
  {
    folder: "src/mannequin/",
    sees: ["src/core/"],
    packages: ["three"],
    reason: "The drawn body is ground truth for the coach, so it must not lean on the rules it puts to the test.",
  },
  {
    folder: "src/storage/",
    // Which exercises there are, and nothing else of them.
    sees: ["src/core/", "src/exercises/registry/ids"],
    packages: ["idb", "valibot"],
    reason: "What is stored outlives every screen and every rule: it knows records, not who makes or shows them.",
  },
  {
    folder: "src/device/",
    sees: ["src/core/"],
    packages: [],
    reason: "Platform features, each tested for on its own; they know nothing of exercises.",
  },
  {
    folder: "src/pose/",
    sees: ["src/core/", "workers/pose.worker", "workers/pose-sensor", "workers/runtime", "models/build/"],
    seesTypesOf: ["workers/pose.api"],
    packages: ["comlink", "mediabunny"],
    reason:
      "Sources deliver frames and have no opinions; the worker's code belongs to its own thread, only its types cross: but for the sensor where a worker has no WebGL 2, and the addresses of its files.",
  },
  {
    folder: "src/words/",
    // The English of a problem still stands in the table that explains it; what is said of an exercise, in its folder.
    sees: ["src/app/problems/", "src/exercises/registry/words"],
    seesTypesOf: ["src/core/", "src/app/"],
    packages: [],
    reason: "What is shown and said, in every language: words know what things are called, and do nothing.",
  },
  {
    folder: "src/app/",
    // Of the recorded voice the addresses of its files.
    sees: ["src/core/", "src/exercises/", "src/pose/", "src/mannequin/", "src/storage/", "src/device/", "voice/"],
    seesTypesOf: ["workers/pose.api", "workers/offline/offline.api"],
    packages: ["zustand", "valibot"],
    reason: "The only wiring: what meets here meets nowhere else. It must run without a screen.",
  },
  {
    folder: "src/ui/",
    sees: ["src/app/", "src/core/", "src/mannequin/", "src/words/"],
    packages: ["@observablehq/plot", "react", "react-dom", "three", "wouter", "zustand"],
    reason: "Screens show what the app knows; sources, workers and the database can change without a screen noticing.",
  },
  {
    folder: "src/main",
    sees: ["src/app/", "src/ui/", "src/words/"],
    packages: ["react", "react-dom"],
    reason: "The one place that puts the screens on the page.",
  },
  {
    folder: "src/early",
    sees: ["src/app/open-estimator"],
    packages: [],
    reason: "Runs before the app is there: whatever it asked for would have to come before the app as well.",
  },
  {
    folder: "src/cli/",
    // The words are data: a page that prints what people are told prints the sentences themselves. What is recorded is cut
    // into pieces the way in which it is put together again.
    sees: ["src/core/", "src/exercises/", "src/mannequin/", "src/words/", "src/device/sound/pieces", "models/"],
    seesTypesOf: ["src/pose/", "src/app/", "workers/pose.api"],
    packages: ["node:", "@cyclonedx/cyclonedx-library", "@playwright/test", "fflate", "tsx", "vite", "vite-plugin-pwa"],
    reason: "Commands run in Node, where the browser's parts do not exist: of those they may know the types.",
  },
  {
    folder: "workers/offline/",
    sees: ["workers/egress-guard"],
    packages: ["workbox-precaching"],
    reason: "The service worker outlives every page and serves more than one version: it knows files, not the app.",
  },
  {
    folder: "workers/",
    sees: ["src/core/"],
    packages: ["@mediapipe/tasks-vision", "comlink"],
    reason: "The worker is a sensor on its own thread: pixels in, frames out. The page's code would fail there.",
  },
  {
    folder: "models/",
    sees: [],
    packages: ["node:", "fflate", "flatbuffers"],
    reason: "Makes files before the app is built, so it can use nothing of the app.",
  },
];

export interface Violation {
  readonly where: string;
  readonly what: string;
  readonly reason: string;
}

/** Tests may import anything, and are not shipped. */
const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** @returns every import that crosses a fence, and every file that stands in no layer. */
export function violations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => {
      const layer = layers.find(({ folder }) => file.path.startsWith(folder));
      if (!layer)
        return [{ where: file.path, what: "stands in no layer", reason: "tests/architecture/layers.ts lists them" }];
      return importsOf(file)
        .filter((found) => !isAllowed(layer, found))
        .map((found) => ({
          where: `${file.path}:${found.line}`,
          what: `imports ${found.specifier}${found.typeOnly ? " (types)" : ""}`,
          reason: layer.reason,
        }));
    });
}

function isAllowed(layer: Layer, { path, specifier, typeOnly }: Import): boolean {
  if (path === null) return layer.packages.some((name) => isFromPackage(specifier, name));
  // The closing slash lets a folder's own index ("../exercises") count as inside the folder.
  const below = (prefix: string) => `${path}/`.startsWith(prefix);
  return below(layer.folder) || layer.sees.some(below) || (typeOnly && (layer.seesTypesOf ?? []).some(below));
}

const isFromPackage = (specifier: string, name: string) =>
  specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);
