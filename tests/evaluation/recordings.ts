/** The poses of the clips: estimated once, kept for as long as model and sensor stay as they are. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { estimateVideo, readRecording } from "../../src/cli/analyze/frames";
import { ensureHeadlessBuild } from "../../src/cli/analyze/headless-build";
import { openPoseBrowser, type PoseBrowser } from "../../src/cli/analyze/pose-browser";
import { projectFolder } from "../../src/cli/install.mjs";
import type { PoseFrame } from "../../src/core/body/pose";
import { unpackFrame } from "../../src/core/movement/recording";
import type { ModelName } from "../../workers/pose.api";
import { type Clip, clipsFolder } from "./clips";

/**
 * What the numbers of a recording depend on: the sensor and the pictures it is fed, not the coach. Which pictures those
 * are, and at which times, is held by a test of every frame of a film (`tests/e2e/sensor.spec.ts`), so that what is said
 * about a broken file makes no recording stale.
 */
const SENSOR = [
  "package-lock.json",
  "models/sources.ts",
  "models/metadata.ts",
  "workers",
  "src/core/body/contour.ts",
  "src/core/body/polynomial.ts",
  "src/core/body/fitted-size.ts",
  "src/core/movement/recording.ts",
  "src/pose/upright.ts",
];

/**
 * Changes of those files that left every pose as it was, so that no clip has to be looked at again: the digest with the
 * change, and the one whose recordings still hold. Recordings made before the sensor looked at the picture itself do not
 * say where it is black or frozen.
 */
const SAME_POSES: Readonly<Record<string, string>> = {
  "5923cf6492c8": "df284d746722",
  // The same files in other folders: their paths are part of the digest.
  "05b42492a5c6": "df284d746722",
  // A film's pictures are drawn on the worker's canvas, at their own size: what MediaPipe uploads is the same to the bit.
  dd27ab25f056: "df284d746722",
  // Model, WebAssembly and scripts are loaded side by side; what is made of a picture is as it was.
  "50c819f961b0": "df284d746722",
  // The page's own sensor gets another canvas; the worker's has the same one.
  b3a9b66d00ad: "df284d746722",
  // The loader's address is imported elsewhere. Estimated anew with all of these changes: 604 of 604 pictures of three
  // clips (cat-cow, deadlift, glute bridge) to the bit.
  "6b5896ffacc4": "df284d746722",
  // Statistics moved to a file of their own, which `polynomial.ts` imports; not a digit of them changed.
  fa8fca2f22c9: "df284d746722",
  // Before a camera on the CPU the blank first picture comes after opening; before a film it comes as it did. Estimated
  // anew: 138 of 138 pictures of three clips (bird dog, squat, push-up) to the bit.
  ed52f265b321: "df284d746722",
  // WebAssembly compiles from the worker's first moment on, and the model's progress is told less often. Recorded with
  // both (`analyze --record`): the files of two clips (cat-cow, from the side and from 45° in front) the same to the byte.
  "008b472ffaae": "df284d746722",
};

/** What keeps the app for offline use lies beside the sensor, and sees no picture. */
const NO_SENSOR = ["workers/offline"];

/** Folder of the recordings that this model and this sensor make. */
export function cacheFolder(model: ModelName): string {
  const hash = createHash("sha256");
  for (const path of SENSOR.flatMap(filesUnder).sort()) {
    hash.update(`${path}\0`).update(contentOf(path)).update("\0");
  }
  const digest = hash.digest("hex").slice(0, 12);
  return join(projectFolder, ".cache", "evaluation", `${model}-${SAME_POSES[digest] ?? digest}`);
}

/** Of the lock file only the packages that estimate: a newer test tool changes no pose. */
function contentOf(path: string): string {
  const text = readFileSync(join(projectFolder, path), "utf8");
  if (path !== "package-lock.json") return text;
  const { packages } = JSON.parse(text) as { packages: Record<string, { version?: string }> };
  return ["@mediapipe/pose", "@mediapipe/tasks-vision", "mediabunny"]
    .map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`)
    .join("\n");
}

function filesUnder(path: string): string[] {
  if (NO_SENSOR.includes(path)) return [];
  if (!statSync(join(projectFolder, path)).isDirectory()) return path.endsWith(".test.ts") ? [] : [path];
  return readdirSync(join(projectFolder, path)).flatMap((name) => filesUnder(`${path}/${name}`));
}

export function recordingOf(folder: string, clip: Clip): string {
  return join(folder, clip.file.replace(/\.\w+$/, ".json.gz"));
}

/** Frames of a kept recording; null when there is none. */
export function framesOf(folder: string, clip: Clip): readonly PoseFrame[] | null {
  const path = recordingOf(folder, clip);
  if (!existsSync(path)) return null;
  const { recording } = readRecording(path);
  return recording.frames.map((_, index) => unpackFrame(recording, index));
}

const videoFile = (clip: Clip) => join(clipsFolder, clip.file);

/**
 * Estimates the clips that have no recording in `folder` yet, one after the other.
 * @param videoOf the path of a clip's video, asked for when its turn has come
 */
export async function estimateMissing(
  clips: readonly Clip[],
  folder: string,
  model: ModelName,
  say: (line: string) => void,
  videoOf: (clip: Clip) => string = videoFile,
): Promise<void> {
  const missing = clips.filter((clip) => !existsSync(recordingOf(folder, clip)));
  if (missing.length === 0) return;
  let browser: PoseBrowser | null = null;
  try {
    browser = await openPoseBrowser(await ensureHeadlessBuild(say));
    for (const [index, clip] of missing.entries()) {
      say(`estimating ${index + 1} of ${missing.length}: ${clip.file} (${clip.seconds} s)`);
      const recording = await estimate(browser, videoOf(clip), model, say);
      if (!recording) continue;
      const path = recordingOf(folder, clip);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.part`, gzipSync(JSON.stringify(recording)));
      renameSync(`${path}.part`, path);
    }
  } finally {
    await browser?.close();
  }
}

/** A browser that ends half-way is started again once; a clip that cannot be estimated even then is left out. */
async function estimate(browser: PoseBrowser, video: string, model: ModelName, say: (line: string) => void) {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return (await estimateVideo(browser, video, model, () => {})).recording;
    } catch (error) {
      say(`${video}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return null;
}
