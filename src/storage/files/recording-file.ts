import * as v from "valibot";
import type { Recording } from "../../core/movement/recording";
import { gzip } from "../records/gzip";
import { PackedFrameSchema } from "../records/packed-frame";
import { readJsonFile } from "./json-file";

/** A recording as a file, `.json.gz`: what a replay, a golden test and a report of a miscount are made of. */

/** Larger than an hour at 30 frames a second; what is larger is not ours. */
const MOST_FRAMES = 120_000;
/** An hour of movement as JSON is 300 MB; a file that unpacks to more is not ours. */
const MOST = { fileBytes: 500e6, textBytes: 500e6 } as const;

const RecordingSchema = v.object({
  schema: v.literal(1),
  source: v.string(),
  model: v.string(),
  aspect: v.pipe(v.number(), v.gtValue(0)),
  frames: v.pipe(
    v.array(PackedFrameSchema),
    v.minLength(1),
    v.maxLength(MOST_FRAMES),
    v.check((frames) => frames.every(({ t }, n) => n === 0 || t > (frames[n - 1]?.t ?? t)), "times must rise"),
  ),
});

export type ReadRecording =
  | { readonly ok: true; readonly recording: Recording }
  | { readonly ok: false; readonly detail: string };

/** Reads a recording from a file, gzipped or plain. Never throws. */
export async function readRecordingFile(file: Blob): Promise<ReadRecording> {
  try {
    const content = await readJsonFile(file, MOST);
    // Each frame is looked at before they are counted otherwise.
    const { frames } = (content ?? {}) as { readonly frames?: unknown };
    if (Array.isArray(frames) && frames.length > MOST_FRAMES) return { ok: false, detail: `${frames.length} frames` };
    const parsed = v.safeParse(RecordingSchema, content);
    return parsed.success
      ? { ok: true, recording: parsed.output }
      : { ok: false, detail: v.summarize(parsed.issues).slice(0, 500) };
  } catch (error) {
    return { ok: false, detail: String(error) };
  }
}

/** The file that `readRecordingFile` reads. */
export async function writeRecordingFile(recording: Recording): Promise<Blob> {
  return new Blob([await gzip(new Blob([JSON.stringify(recording)]))], { type: "application/gzip" });
}
