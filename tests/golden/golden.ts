/** Recordings of the drawn body, kept with what the coach says of them: a change in any number is seen in a diff. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectFolder } from "../../src/cli/install.mjs";
import { createCoach } from "../../src/core/coach/coach";
import type { SetSummary } from "../../src/core/coach/coach.types";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { type Recording, unpackFrame } from "../../src/core/movement/recording";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";

export const GOLDEN_IDS = EXERCISE_IDS;
const folder = join(projectFolder, "tests", "golden");
export const recordingPath = (id: ExerciseId) => join(folder, `${id}.json.gz`);
export const expectedPath = join(folder, "expected.json");

export function readGolden(id: ExerciseId): Recording {
  return JSON.parse(gunzipSync(readFileSync(recordingPath(id))).toString("utf8"));
}

/** What the coach says of a recording, rounded to hundredths: finer is noise between processors. */
export function verdict(id: ExerciseId, recording: Recording) {
  const coach = createCoach(EXERCISES[id]);
  for (let index = 0; index < recording.frames.length; index++) coach.push(unpackFrame(recording, index));
  return inShort(coach.finish());
}

function inShort({ reps, counts, cues, score, view, seen }: SetSummary) {
  return {
    counts,
    score,
    view,
    seen: hundredths(seen),
    reps: reps.map((rep) => ({
      kind: rep.kind,
      side: rep.side,
      start: hundredths(rep.start),
      top: hundredths(rep.top),
      end: hundredths(rep.end),
      hold: hundredths(rep.hold),
      peak: hundredths(rep.peak),
      score: rep.score,
      faults: rep.faults.map(({ id, severity, value }) => `${id} ${hundredths(severity)} (${hundredths(value)})`),
      notAssessed: rep.notAssessed.map(({ id, reason }) => `${id}: ${reason}`),
    })),
    cues: cues.map(({ t, id }) => `${hundredths(t)} ${id}`),
  };
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
