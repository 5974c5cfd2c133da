import { createSceneTracker } from "../../core/body/scene";
import { createCoach } from "../../core/coach/coach";
import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { inVariant } from "../../core/exercise/rules";
import { unpackFrame } from "../../core/movement/recording";
import { exerciseOf } from "../catalogue";
import { isIn, openHistory, recordingOf, type SetRecord } from "../data/history";
import type { Seeing } from "../live/live-state";

/** One rep to be watched again, from the movement kept with its set. */
export interface Replay {
  readonly record: SetRecord;
  /** With the gates and times of the set's variant. */
  readonly exercise: Exercise;
  readonly rep: Rep;
  /** Its position among the set's reps. */
  readonly index: number;
  /** Every frame from the rep's start to its end, with what the coach makes of it. */
  readonly seen: readonly Seeing[];
  /** How far the camera looked up, degrees, as well as the body tells (±5°); 0 where it does not. */
  readonly pitchDeg: number;
  /** The film of the set, where one was kept, and the moment of the frames' clock at which it begins. */
  readonly film: { readonly blob: Blob; readonly startT: number } | null;
}

export type OpenedReplay =
  | { readonly ok: true; readonly replay: Replay }
  /** "gone": no such set or rep; "no-movement": its movement was not kept, or not for long enough. */
  | { readonly ok: false; readonly why: "gone" | "no-movement"; readonly record: SetRecord | null };

/** @param index position of the rep among the set's */
export async function openReplay(setId: string, index: number): Promise<OpenedReplay> {
  const store = await openHistory();
  const record = await store.get(setId);
  const rep = record?.reps[index];
  const standard = record && exerciseOf(record.exercise.id);
  if (!record || !rep || !standard) return { ok: false, why: "gone", record };
  const kept = await recordingOf(record);
  // Across a hole the coach would go on from what it cannot know: such a rep is not shown.
  if (kept?.holes.some((hole) => isIn(hole, rep.start, rep.end))) return { ok: false, why: "no-movement", record };
  const recording = kept?.recording;
  const coach = createCoach(standard, { variant: record.variant, mode: modeOf(record) });
  const scenes = createSceneTracker();
  let pitchDeg = 0;
  const seen: Seeing[] = [];
  // From the set's first frame on: what the coach knows of the body it learnt there.
  for (let n = 0; n < (recording?.frames.length ?? 0); n++) {
    if (!recording) break;
    const frame = unpackFrame(recording, n);
    if (frame.t > rep.end) break;
    const step = coach.push(frame);
    pitchDeg = scenes.push(frame).tilt.pitchDeg ?? pitchDeg;
    if (frame.t >= rep.start && frame.image) seen.push({ frame, step });
  }
  if (seen.length < 2) return { ok: false, why: "no-movement", record };
  const variant = standard.variants.find(({ id }) => id === record.variant);
  const exercise = variant ? inVariant(standard, variant) : standard;
  const video = await store.video(setId);
  const first = video && { blob: video.blob, startT: video.startT ?? recording?.frames[0]?.t ?? 0 };
  // Of a film in parts, the one that the rep begins in.
  const film = video?.later?.findLast(({ startT }) => startT <= rep.start) ?? first;
  return { ok: true, replay: { record, exercise, rep, index, seen, pitchDeg, film } };
}

function modeOf(record: SetRecord): "live" | "clip" {
  return record.source.kind === "camera" ? "live" : "clip";
}
