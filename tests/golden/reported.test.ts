import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRecording } from "../../src/cli/analyze/frames";
import { projectFolder } from "../../src/cli/install.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { unpackFrame } from "../../src/core/movement/recording";
import { coach } from "../support/film";
import { GOLDEN_IDS, recordingPath } from "./golden";

/** What was really done in a recording that somebody sent in, or that shows something worth keeping. */
interface TrueReps {
  readonly exercise: ExerciseId;
  readonly variant?: string;
  readonly full: number;
  readonly left?: number;
  readonly right?: number;
}

const folder = join(projectFolder, "tests", "golden");
const list: Record<string, TrueReps> = JSON.parse(readFileSync(join(folder, "true-reps.json"), "utf8"));

describe("recordings that were sent in are counted as they were done", () => {
  it("are all in the list, true-reps.json", () => {
    const kept = GOLDEN_IDS.map((id) => basename(recordingPath(id)));
    const sentIn = readdirSync(folder).filter((name) => name.endsWith(".json.gz") && !kept.includes(name));
    expect(sentIn.sort()).toEqual(Object.keys(list).sort());
  });

  it.each(Object.entries(list))("%s", (name, { exercise, variant, ...truth }) => {
    const { recording } = readRecording(join(folder, name));
    const frames = recording.frames.map((_, index) => unpackFrame(recording, index));
    expect(coach(exercise, frames, variant ? { variant } : {}).summary.counts).toMatchObject(truth);
  });
});
