import { createCoach } from "../../core/coach/coach";
import type { SetSummary } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { type Recording, unpackFrame } from "../../core/movement/recording";
import { countedWithin } from "../../core/session/places";
import type { SetRecord } from "../../storage/records/set-record";
import { exerciseOf } from "../catalogue";
import { type KeptRecording, openHistory, recordingOf, troubleOf } from "../data/history";
import type { ProblemId } from "../problems/problems";

/** Judging a stored set by the rules of today, from the movement that was kept with it. */

export type Rejudged =
  | { readonly ok: true; readonly summary: SetSummary }
  /** The movement ends before the set's last rep, or has holes: what was lost cannot be judged. */
  | { readonly ok: false; readonly why: "incomplete" };

/**
 * What the coach says of the set now. The coach is a function of all frames it has seen, so a rep is judged from the
 * set's first frame on: the same rules give the live verdict exactly (decision 15).
 */
export function judgeAgain(
  record: SetRecord,
  recording: Recording,
  exercise: Exercise,
  holes: KeptRecording["holes"] = [],
): Rejudged {
  if (holes.length > 0) return { ok: false, why: "incomplete" };
  const lastRep = record.reps.at(-1);
  const lastFrame = recording.frames.at(-1);
  if (!lastFrame || (lastRep && lastFrame.t < lastRep.end)) return { ok: false, why: "incomplete" };
  const coach = createCoach(exercise, {
    variant: record.variant,
    talk: record.talk ?? "normal",
    mode: record.source.kind === "camera" ? "live" : "clip",
  });
  for (let index = 0; index < recording.frames.length; index++) coach.push(unpackFrame(recording, index));
  const summary = coach.finish();
  return { ok: true, summary: { ...summary, counts: countedWithin(record.target, summary.counts) } };
}

/** Whether two verdicts agree in everything but their wording, which changes with the language. */
export function sameVerdict(a: Verdict, b: Verdict): boolean {
  return judged(a) === judged(b);
}

type Verdict = Pick<SetSummary, "reps" | "cues" | "counts" | "score" | "view" | "notAssessed">;

const WORDING = new Set(["because", "caps", "text"]);

function judged({ reps, cues, counts, score, view, notAssessed }: Verdict): string {
  const all = { reps, cues, counts, score, view, notAssessed };
  return JSON.stringify(all, (key, value) => (WORDING.has(key) ? undefined : value));
}

/**
 * The set with its new verdict, the old one kept beside it; null where there is nothing new to keep.
 * @param now milliseconds since 1970
 */
export function withVerdict(record: SetRecord, summary: SetSummary, now: number): SetRecord | null {
  const { exercise, reps, cues, counts, score, view, notAssessed, earlier } = record;
  if (summary.revision === exercise.revision && sameVerdict(record, summary)) return null;
  const old = { revision: exercise.revision, until: now, reps, cues, counts, score, view, notAssessed };
  return {
    ...record,
    exercise: { id: exercise.id, revision: summary.revision },
    reps: summary.reps,
    cues: summary.cues,
    counts: summary.counts,
    score: summary.score,
    view: summary.view,
    notAssessed: summary.notAssessed,
    earlier: [...earlier, old],
  };
}

/** `problem`: why the new verdict is not kept yet; null: it is. */
export type JudgedAgain =
  | { readonly ok: true; readonly record: SetRecord; readonly problem: ProblemId | null }
  | { readonly ok: false };

/** Judges a stored set by the rules of today and keeps both verdicts. Not where its movement was let go, or the set deleted. */
export async function judgeByTodaysRules(record: SetRecord): Promise<JudgedAgain> {
  const exercise = exerciseOf(record.exercise.id);
  const kept = await recordingOf(record);
  if (!exercise || !kept) return { ok: false };
  const again = judgeAgain(record, kept.recording, exercise, kept.holes);
  if (!again.ok) return { ok: false };
  const store = await openHistory();
  const at = Date.now();
  // Of the set as it is stored now: another tab may have judged it anew already.
  const changed = await store.change(record.id, (now) => withVerdict(now, again.summary, at) ?? now);
  if (!changed.record) return { ok: false };
  return { ok: true, record: changed.record, problem: changed.kept ? null : troubleOf(store) };
}
