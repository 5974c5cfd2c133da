import { accessSync, constants, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { ModelName } from "../../../workers/pose.api";
import { JOINTS } from "../../core/body/pose";
import { jsonExcess } from "../../core/movement/json-guard";
import type { Recording } from "../../core/movement/recording";
import type { BrokenOff, SourceProblem } from "../../pose/source";
import type { PoseBrowser } from "./pose-browser";

/** The frames of one file, whether they were estimated now or stored before. */
export interface FilmedSet {
  readonly recording: Recording;
  /** Length of the video, or of the recording from its first to its last frame. */
  readonly seconds: number;
  /** Time spent on the frames, milliseconds; 0 for a recording. */
  readonly estimationMs: number;
  /** Where a film ended before its time. */
  readonly brokenOff: BrokenOff | null;
}

/** A file that cannot be used; its message is one sentence for the user. */
export class UnreadableFile extends Error {}

export const isRecording = (file: string) => /\.json(\.gz)?$/i.test(file);

/** @throws UnreadableFile when there is no such file, or nothing in it, or it may not be read. */
export function assertReadable(file: string): void {
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info) throw new UnreadableFile("there is no such file");
  if (!info.isFile()) throw new UnreadableFile("this is not a file");
  if (info.size === 0) throw new UnreadableFile("the file is empty");
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new UnreadableFile("the file may not be read");
  }
}

/** @throws UnreadableFile when it is not a recording of a known form. */
export function readRecording(file: string): FilmedSet {
  const recording = parseRecording(file);
  if (!isRecordingOfOurs(recording)) throw new UnreadableFile("this is not a recording");
  const first = recording.frames[0]?.t ?? 0;
  const last = recording.frames[recording.frames.length - 1]?.t ?? 0;
  return { recording, seconds: last - first, estimationMs: 0, brokenOff: null };
}

/** An hour of movement as JSON is 300 MB, and 108,000 frames at 30 a second; what is larger is not ours. */
const MOST_BYTES = 500e6;
const MOST_FRAMES = 120_000;

function isRecordingOfOurs(recording: Recording | null): recording is Recording {
  const { schema, aspect, frames } = recording ?? {};
  if (schema !== 1 || typeof aspect !== "number" || !Array.isArray(frames)) return false;
  return frames.length > 0 && frames.length <= MOST_FRAMES && frames.every(isFrame);
}

/** Enough for the coach to read it; that times rise is for the coach to say. */
function isFrame(frame: unknown): boolean {
  const { t, image, world, trunk } = Object(frame);
  const isPose = (pose: unknown) =>
    pose === null || (Array.isArray(pose) && pose.length === JOINTS.length * 4 && pose.every(Number.isFinite));
  return Number.isFinite(t) && isPose(image) && isPose(world) && typeof trunk === "object";
}

function parseRecording(file: string): Recording | null {
  try {
    const bytes = readFileSync(file);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isGzip ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    if (text.length > MOST_BYTES || jsonExcess(text)) return null;
    return JSON.parse(text.toString("utf8")) as Recording;
  } catch {
    throw new UnreadableFile("this is not a recording");
  }
}

/** @throws UnreadableFile when the video cannot be looked at. */
export async function estimateVideo(
  browser: PoseBrowser,
  file: string,
  model: ModelName,
  onFrames: (frames: number) => void,
): Promise<FilmedSet> {
  const estimated = await browser.estimate(file, { model, delegate: "CPU", contour: true }, onFrames);
  if (!estimated.ok) throw new UnreadableFile(wordsFor(estimated.problem));
  const { aspect, seconds, estimationMs, frames, brokenOff } = estimated.video;
  return { recording: { schema: 1, source: basename(file), model, aspect, frames }, seconds, estimationMs, brokenOff };
}

/** Writes recordings into `folder`, named after their videos; two videos of one name get two names. */
export function createRecorder(folder: string): (file: string, recording: Recording) => string {
  mkdirSync(folder, { recursive: true });
  const taken = new Map<string, number>();
  return (file, recording) => {
    const name = basename(file, extname(file));
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const path = join(folder, `${times === 1 ? name : `${name}-${times}`}.json.gz`);
    // Written aside and renamed: whoever reads the folder meanwhile never sees half a recording.
    writeFileSync(`${path}.part`, gzipSync(JSON.stringify(recording)));
    renameSync(`${path}.part`, path);
    return path;
  };
}

const WORDS: Partial<Record<SourceProblem["id"], string>> = {
  "video-unreadable": "this is not a video that can be read",
  "video-without-picture": "the file has no picture",
  "video-undecodable": "the video cannot be decoded",
  "worker-died": "the pose estimation stopped",
};

function wordsFor({ id, detail }: SourceProblem): string {
  return `${WORDS[id] ?? id} (${detail.split("\n")[0]})`;
}
