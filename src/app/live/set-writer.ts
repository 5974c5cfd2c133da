import type { PoseFrame } from "../../core/body/pose";
import type { Coach, CoachStep, SetSummary } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { type PackedFrame, packFrame } from "../../core/movement/recording";
import { newId } from "../../device/new-id";
import { encodeFrames } from "../../storage/records/frame-bytes";
import { SET_SCHEMA, type SetRecord } from "../../storage/records/set-record";
import type { SetStore } from "../../storage/sets";
import { stamp, wallSince } from "../clock";
import { createGathering } from "../gathering";

/** Frames per stored stretch: at 30 a second, at most ten seconds of movement are lost when the page dies. */
const CHUNK_FRAMES = 300;
/**
 * Stretches that may wait for the first rep: ten minutes, 6 MB. A set is judged anew from its first frame, because what
 * the coach learnt of the body while it settled is part of its judgement. What came earlier still is let go.
 */
const MOST_WAITING = 60;
/** A set longer than this keeps its reps but not the movement beyond. 30 minutes at 30 a second. */
const MOST_FRAMES = 54_000;

export interface SetWriter {
  readonly id: string;
  /** Called for every frame; writes the set when a rep has ended, and the movement stretch by stretch. */
  add(frame: PoseFrame, step: CoachStep): void;
  /** Writes the end. Resolves when everything is where it is kept. */
  finish(summary: SetSummary): Promise<SetRecord>;
}

export interface SetStart {
  readonly exercise: Exercise;
  readonly variant: string;
  readonly talk?: SetRecord["talk"];
  /** Reps to reach: of each side where `perSide`. */
  readonly target: SetRecord["target"];
  readonly model: string;
  readonly source: SetRecord["source"];
  readonly sessionId: string;
  readonly keepMovement: boolean;
}

/** Keeps a set while it goes on, so that one cut off in the middle is still there. The first rep makes it a set. */
export function createSetWriter(
  store: Pick<SetStore, "put" | "addMovement">,
  coach: Pick<Coach, "reps" | "cues">,
  start: SetStart,
): SetWriter {
  const id = newId();
  const began = stamp();
  const endedNow = wallSince(began.startedAt);
  let firstT: number | null = null;
  let last: { frame: PoseFrame; step: CoachStep } | null = null;
  let frames = 0;
  let seenFrames = 0;
  let chunk: PackedFrame[] = [];
  let chunks = 0;
  // Stretches that came before the first rep wait, so that walking in and out again leaves nothing behind.
  let begun = false;
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const writing = createGathering();

  function closeChunk(): void {
    if (chunk.length === 0) return;
    waiting.push(encodeFrames(chunk));
    chunk = [];
    if (begun) handOver();
    else if (waiting.length > MOST_WAITING) waiting.shift();
  }

  function handOver(): void {
    for (const stretch of waiting) {
      const n = chunks++;
      writing.add(store.addMovement(id, n, stretch));
    }
    waiting = [];
  }

  function record(endedAt: number | null, summary: SetSummary | null): SetRecord {
    const { exercise } = start;
    return {
      schema: SET_SCHEMA,
      id,
      sessionId: start.sessionId,
      ...began,
      endedAt,
      source: start.source,
      exercise: { id: exercise.id, revision: exercise.revision },
      variant: start.variant,
      ...(start.talk !== undefined && { talk: start.talk }),
      target: start.target,
      model: start.model,
      aspect: last?.frame.aspect ?? 16 / 9,
      seconds: summary?.seconds ?? (last && firstT !== null ? last.frame.t - firstT : 0),
      frames,
      seen: summary?.seen ?? (frames > 0 ? seenFrames / frames : 0),
      view: summary?.view ?? last?.step.view ?? null,
      reps: summary?.reps ?? [...coach.reps],
      cues: summary?.cues ?? [...coach.cues],
      counts: summary?.counts ?? last?.step.counts ?? { full: 0, partial: 0, left: 0, right: 0 },
      score: summary?.score ?? null,
      notAssessed: summary?.notAssessed ?? [],
      earlier: [],
    };
  }

  return {
    id,
    add(frame, step) {
      firstT ??= frame.t;
      last = { frame, step };
      frames++;
      if (step.seen.how === "whole") seenFrames++;
      if (start.keepMovement && frames <= MOST_FRAMES) {
        chunk.push(packFrame(frame));
        if (chunk.length >= CHUNK_FRAMES) closeChunk();
      }
      if (!step.finished) return;
      if (!begun) {
        begun = true;
        handOver();
      }
      const now = record(null, null);
      writing.add(store.put(now));
    },
    async finish(summary) {
      closeChunk();
      const whole = record(endedNow(), summary);
      begun = begun || summary.reps.length > 0;
      if (begun) {
        // Also where the first rep ended only now, and the last stretch just before it.
        handOver();
        writing.add(store.put(whole));
      }
      await writing.done();
      return whole;
    },
  };
}
