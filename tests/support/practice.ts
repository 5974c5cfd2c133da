/** A session as the drawn body would have done it: records and movement, made by the coach itself. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { onGrid } from "../../src/core/movement/grid";
import { type PackedFrame, packFrame } from "../../src/core/movement/recording";
import type { SessionItem } from "../../src/core/plan/session";
import { EXERCISES } from "../../src/exercises";
import { choreography, type SetOptions } from "../../src/mannequin/choreography";
import type { SessionRecord } from "../../src/storage/records/session-record";
import { SET_SCHEMA, type SetRecord } from "../../src/storage/records/set-record";
import { coach, film, laptop, stage } from "./film";

/** As few as the coach can do with: a session's worth of frames is made for one test. */
const FPS = 12;

export interface PractisedSet {
  readonly record: SetRecord;
  readonly frames: readonly PackedFrame[];
}

/** One set, filmed from the side with a real sensor's noise, judged live. */
export function practise(
  id: ExerciseId,
  set: SetOptions,
  about: { readonly id: string; readonly sessionId: string; readonly startedAt: number; readonly reps: number },
): PractisedSet {
  const exercise = EXERCISES[id];
  const variant = set.variant ?? "standard";
  const staged = stage(choreography(id, { ...set, variant, stillS: 3 }), FPS);
  const frames = film(staged, laptop(0), { noise: { sigmaM: 0.004, seed: 3 } }).map(onGrid);
  const { summary } = coach(id, frames, { variant, mode: "live" });
  const { exercise: _, revision, ...judged } = summary;
  return {
    frames: frames.map(packFrame),
    record: {
      ...judged,
      schema: SET_SCHEMA,
      id: about.id,
      sessionId: about.sessionId,
      startedAt: about.startedAt,
      endedAt: about.startedAt + Math.round(summary.seconds * 1000),
      source: { kind: "camera", label: "The laptop's own" },
      exercise: { id, revision },
      target: { reps: about.reps, perSide: exercise.dose.perSide },
      model: "full",
      aspect: frames[0]?.aspect ?? 16 / 9,
      earlier: [],
    },
  };
}

const SESSION = "practised";
const MINUTE = 60_000;

/** Glute bridges that tire, bird dogs to both sides, rows left out. @param startedAt milliseconds since 1970 */
export function practisedSession(startedAt: number): {
  readonly session: SessionRecord;
  readonly sets: readonly PractisedSet[];
} {
  const of = (id: string, minute: number, reps: number) => ({
    id,
    sessionId: SESSION,
    startedAt: startedAt + minute * MINUTE,
    reps,
  });
  const sets = [
    practise("bird-dog", { reps: 6, faults: [{ id: "leg-low", size: 22 }], faultyReps: [5] }, of("dogs", 1, 3)),
    practise(
      "glute-bridge",
      { reps: 9, faults: [{ id: "hips-low", size: 20 }], faultyReps: [7, 8, 9] },
      of("bridges-1", 5, 9),
    ),
    practise("glute-bridge", { reps: 4, range: [1, 1, 1, 0.75] }, of("bridges-2", 8, 9)),
  ];
  const item = (exercise: ExerciseId, rest: Partial<SessionItem>): SessionItem => ({
    ...{ exercise, variant: "standard", sets: 1, reps: 9, perSide: false, holdS: null, restS: 60 },
    ...{ state: "done", setsDone: 1, because: null },
    ...rest,
  });
  const said = { places: ["low-back" as const], legSymptoms: null, exercise: null, setId: null };
  return {
    sets,
    session: {
      schema: 1,
      id: SESSION,
      startedAt,
      endedAt: startedAt + 12 * MINUTE,
      routine: { id: "short", name: "Short routine" },
      items: [
        item("bird-dog", { reps: 3, perSide: true }),
        item("glute-bridge", { sets: 2, setsDone: 2 }),
        item("bodyweight-row", { state: "skipped", setsDone: 0, because: "no-equipment" }),
      ],
      pain: [
        { ...said, at: startedAt, when: "before", score: 2 },
        { ...said, at: startedAt + 9 * MINUTE, when: "during", score: 3, exercise: "glute-bridge", setId: "bridges-2" },
        { ...said, at: startedAt + 12 * MINUTE, when: "after", score: 1 },
      ],
    },
  };
}
