import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { attachMetadata, buildMetadata } from "./metadata";
import {
  BUNDLES,
  bundleFileName,
  DETECTOR,
  DETECTOR_NORMALIZATION,
  LANDMARKS,
  LANDMARKS_NORMALIZATION,
  MODEL_NAMES,
  type ModelName,
  type SourceFile,
} from "./sources";

/** Where the bundles are written: a build output, never committed. */
export const BUNDLE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "build");

/**
 * Makes the `.task` bundles that are missing or damaged; a bundle that is right already is left alone.
 *
 * @returns the names of the models that were made.
 * @throws Error with one sentence for the user when a checksum does not match or the package is missing.
 */
export async function makeModels(): Promise<ModelName[]> {
  const made: ModelName[] = [];
  await mkdir(BUNDLE_FOLDER, { recursive: true });
  for (const model of MODEL_NAMES) {
    const path = join(BUNDLE_FOLDER, bundleFileName(model));
    if ((await sha256OfFile(path)) === BUNDLES[model]) continue;
    const bundle = await makeBundle(model);
    const sum = sha256(bundle);
    if (sum !== BUNDLES[model]) {
      throw new Error(
        `The ${model} model came out different from the one that was tested ` +
          `(SHA-256 ${sum}, expected ${BUNDLES[model]}): run "npm ci" and try again.`,
      );
    }
    // Written aside and renamed, so that a server or a second build never reads half a model.
    const aside = `${path}.${process.pid}`;
    await writeFile(aside, bundle);
    await rename(aside, path);
    made.push(model);
  }
  return made;
}

/** The bytes of one `.task` bundle: a ZIP with two stored entries, the same on every machine. */
export async function makeBundle(model: ModelName): Promise<Uint8Array> {
  const detector = attachMetadata(await readSource(DETECTOR), buildMetadata("pose_detector", DETECTOR_NORMALIZATION));
  const landmarks = attachMetadata(
    await readSource(LANDMARKS[model]),
    buildMetadata("pose_landmarks_detector", LANDMARKS_NORMALIZATION),
  );
  return zipSync(
    { "pose_detector.tflite": detector, "pose_landmarks_detector.tflite": landmarks },
    // The earliest time a ZIP can hold, in local terms as ZIP keeps it: the bytes then do not depend on the clock.
    { level: 0, mtime: new Date(1980, 0, 1) },
  );
}

/** The bytes of a file of the package, checked. */
export async function readSource({ file, sha256: expected }: SourceFile): Promise<Uint8Array> {
  const bytes = await readFile(join(packageFolder(), file)).catch(() => {
    throw new Error(`${file} is missing from the package @mediapipe/pose: run "npm ci" and try again.`);
  });
  const sum = sha256(bytes);
  if (sum === expected) return bytes;
  throw new Error(
    `${file} in the package @mediapipe/pose is not the file this project was built on ` +
      `(SHA-256 ${sum}, expected ${expected}): run "npm ci" and try again.`,
  );
}

function packageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve("@mediapipe/pose/package.json"));
  } catch {
    throw new Error('The package @mediapipe/pose, which holds the pose models, is not installed: run "npm ci" first.');
  }
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const sha256OfFile = (path: string) => readFile(path).then(sha256, () => null);
