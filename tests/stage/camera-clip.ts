/** Files that Chromium's fake camera can play, drawn by the project itself. Kept between runs as long as nothing changes. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { codeFiles } from "../architecture/source-files";
import { openStage } from "./open-stage";
import type { ClipRequest, ClipTruth } from "./stage.api";

export interface CameraClip {
  /** `.mjpeg`, looping at 30 frames a second. */
  readonly file: string;
  readonly truth: ClipTruth;
}

/** Chromium plays an `.mjpeg` at this rate, whatever it was drawn at. */
const cameraFps = 30;
/** Every drawn picture is shown three times: a third of the drawing, and as many a second as the model looks at on a small machine. */
const drawnFps = 10;
const jpegQuality = 0.9;
const jpegsAtOnce = 30;

/** A laptop's camera as the app asks for it: on the floor at the left side, tipped back a little. */
export const laptop: Omit<ClipRequest, "act"> = {
  heightM: 1.72,
  camera: { azimuthDeg: 90, distanceM: 2.7, heightM: 0.25, pitchDeg: 8, rollDeg: 0, verticalFovDeg: 43 },
  width: 640,
  height: 360,
  fps: drawnFps,
};

/** Draws a performance for the fake camera; about a second of work for a second of film, once. */
export async function cameraClip(
  act: ClipRequest["act"],
  more: Partial<Omit<ClipRequest, "act" | "fps">> = {},
): Promise<CameraClip> {
  const request: ClipRequest = { ...laptop, ...more, act };
  const folder = join(projectFolder, ".cache", "clips");
  const name = join(folder, keyOf(request));
  const film = `${name}.mjpeg`;
  const note = `${name}.json`;
  if (!existsSync(film) || !existsSync(note)) {
    mkdirSync(folder, { recursive: true });
    const { truth, pictures } = await drawnPictures(request);
    const shown = pictures.flatMap((picture) => Array<Buffer>(cameraFps / drawnFps).fill(picture));
    writeFileSync(note, JSON.stringify(truth));
    // Renamed when whole: a run that was cut off leaves no half film behind.
    writeFileSync(`${film}.part`, Buffer.concat(shown));
    renameSync(`${film}.part`, film);
  }
  return { file: film, truth: JSON.parse(readFileSync(note, "utf8")) };
}

/** A performance's pictures, JPEG, kept between runs like the films. */
export async function keptPictures(
  act: ClipRequest["act"],
  more: Partial<Omit<ClipRequest, "act">> = {},
): Promise<{ truth: ClipTruth; pictures: readonly Buffer[] }> {
  const request: ClipRequest = { ...laptop, ...more, act };
  const name = join(projectFolder, ".cache", "clips", `${keyOf(request)}-pictures.json`);
  if (!existsSync(name)) {
    mkdirSync(join(projectFolder, ".cache", "clips"), { recursive: true });
    const { truth, pictures } = await drawnPictures(request);
    writeFileSync(`${name}.part`, JSON.stringify({ truth, pictures: pictures.map((one) => one.toString("base64")) }));
    renameSync(`${name}.part`, name);
  }
  const kept = JSON.parse(readFileSync(name, "utf8")) as { truth: ClipTruth; pictures: string[] };
  return { truth: kept.truth, pictures: kept.pictures.map((picture) => Buffer.from(picture, "base64")) };
}

/** A performance's pictures, JPEG, one for each `1 / fps` seconds. */
export async function drawnPictures(request: ClipRequest): Promise<{ truth: ClipTruth; pictures: Buffer[] }> {
  const stage = await openStage();
  try {
    const truth = await stage.call("open", request);
    const pictures: Buffer[] = [];
    while (pictures.length < truth.frames) {
      const some = await stage.call("jpegs", pictures.length, jpegsAtOnce, jpegQuality);
      pictures.push(...some.map((text) => Buffer.from(text, "base64")));
    }
    return { truth, pictures };
  } finally {
    await stage.close();
  }
}

/** The request and whatever draws it: a changed body makes a new film. */
function keyOf(request: ClipRequest): string {
  const hash = createHash("sha256").update(JSON.stringify(request));
  for (const { path, text } of codeFiles("src/mannequin", "tests/stage")) {
    if (!path.endsWith(".test.ts")) hash.update(path).update(text);
  }
  return hash.digest("hex").slice(0, 16);
}
