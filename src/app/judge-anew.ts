import { exerciseOf } from "./catalogue";
import { openHistory, recordingOf, type SetRecord } from "./history";
import { judgeAgain, withVerdict } from "./rejudge";

/** Whether the set was judged by other rules than today's. */
export function judgedByOthers(record: SetRecord): boolean {
  const exercise = exerciseOf(record.exercise.id);
  return exercise !== null && exercise.revision !== record.exercise.revision;
}

/**
 * Judges a kept set by today's rules and keeps that, with the old verdict beside it.
 * @returns the set as it is kept now; null where its movement is not there, or not whole
 */
export async function judgeAnew(record: SetRecord): Promise<SetRecord | null> {
  const exercise = exerciseOf(record.exercise.id);
  const recording = await recordingOf(record);
  if (!exercise || !recording) return null;
  const judged = judgeAgain(record, recording, exercise);
  if (!judged.ok) return null;
  const now = withVerdict(record, judged.summary, Date.now());
  if (!now) return record;
  await (await openHistory()).put(now);
  return now;
}
