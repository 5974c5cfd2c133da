import * as v from "valibot";
import { JOINTS } from "../core/pose";
import type { Recording } from "../core/recording";
import { gunzip, gzip, isGzip } from "./gzip";

/** A recording as a file, `.json.gz`: what a replay, a golden test and a report of a miscount are made of. */

const NUMBERS_A_JOINT = 4;
/** Larger than an hour at 30 frames a second; what is larger is not ours. */
const MOST_FRAMES = 120_000;

const PoseSchema = v.nullable(v.pipe(v.array(v.number()), v.length(JOINTS.length * NUMBERS_A_JOINT)));
const EdgeSchema = v.nullable(
  v.object({
    sagitta: v.number(),
    turnDeg: v.number(),
    lowerShare: v.nullable(v.number()),
    residual: v.number(),
    coverage: v.number(),
    points: v.array(v.tuple([v.number(), v.number()])),
  }),
);

const RecordingSchema = v.object({
  schema: v.literal(1),
  source: v.string(),
  model: v.string(),
  aspect: v.pipe(v.number(), v.gtValue(0)),
  frames: v.pipe(
    v.array(
      v.object({
        t: v.number(),
        image: PoseSchema,
        world: PoseSchema,
        trunk: v.nullable(v.object({ plus: EdgeSchema, minus: EdgeSchema })),
      }),
    ),
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
    const parsed = v.safeParse(RecordingSchema, JSON.parse(await textOf(file)));
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

/** An hour of movement as JSON is 300 MB; a file that unpacks to more is not ours. */
const MOST_BYTES = 500e6;

async function textOf(file: Blob): Promise<string> {
  if (!(await isGzip(file))) return file.text();
  return new TextDecoder().decode(await gunzip(file, MOST_BYTES));
}
