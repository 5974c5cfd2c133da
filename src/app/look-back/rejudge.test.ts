import { describe, expect, it } from "vitest";
import { readGolden } from "../../../tests/golden/golden";
import { aBrowser } from "../../../tests/support/fake-database";
import { jittered } from "../../../tests/support/perturb";
import type { PoseFrame } from "../../core/body/pose";
import { createCoach } from "../../core/coach/coach";
import type { SetSummary } from "../../core/coach/coach.types";
import type { ExerciseId } from "../../core/exercise/exercise";
import { onGrid } from "../../core/movement/grid";
import { type Recording, unpackFrame } from "../../core/movement/recording";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { readSetRecord, type SetRecord } from "../../storage/records/set-record";
import { createSetWriter } from "../live/set-writer";
import { judgeAgain, sameVerdict, withVerdict } from "./rejudge";

interface Kept {
  readonly live: SetSummary;
  readonly record: SetRecord;
  readonly recording: Recording;
}

/** A set as the app lives through it: sensed, put on the grid, judged, written; then read back after the page is gone. */
async function live(id: ExerciseId, sensed: readonly PoseFrame[]): Promise<Kept> {
  const browser = aBrowser();
  const store = await browser.open();
  const exercise = EXERCISES[id];
  const coach = createCoach(exercise, { variant: "standard", mode: "live" });
  const writer = createSetWriter(store, coach, {
    exercise,
    variant: "standard",
    target: { reps: 3, perSide: false },
    model: "full",
    source: { kind: "camera", label: "a camera" },
    sessionId: "a-sitting",
    keepMovement: true,
  });
  for (const frame of sensed.map(onGrid)) writer.add(frame, coach.push(frame));
  const summary = coach.finish();
  await writer.finish(summary);
  const later = await browser.open();
  const record = await later.get(writer.id);
  if (!record) throw new Error("the set was not kept");
  const { frames } = await later.movement(writer.id);
  const recording: Recording = { schema: 1, source: "", model: "full", aspect: record.aspect, frames };
  return { live: summary, record, recording };
}

/** What a camera makes of it: landmarks that shake by millimetres, so that every digit differs. */
function shaken(id: ExerciseId): readonly PoseFrame[] {
  const recording = readGolden(id);
  const frames = recording.frames.map((_, index) => unpackFrame(recording, index));
  return jittered(frames, 0.002, 11).map((frame) => ({ ...frame, t: frame.t + Math.PI }));
}

describe.each(EXERCISE_IDS)("%s judged anew from what was stored", (id) => {
  it("gets the live verdict exactly, for every rep and from the rep's own track", async () => {
    const { live: verdict, record, recording } = await live(id, shaken(id));
    expect(verdict.reps.length).toBeGreaterThan(0);
    const again = judgeAgain(record, recording, EXERCISES[id]);
    expect(again).toEqual({ ok: true, summary: verdict });
    expect(withVerdict(record, verdict, 1)).toBeNull();

    // One rep alone: the movement up to the frame that ended it says all there is to say of it.
    for (const [index, rep] of verdict.reps.entries()) {
      const until = recording.frames.findIndex(({ t }) => t >= rep.end) + 1;
      const track = { ...recording, frames: recording.frames.slice(0, until) };
      const alone = judgeAgain({ ...record, reps: [rep] }, track, EXERCISES[id]);
      expect(alone.ok && alone.summary.reps[index]).toEqual(rep);
    }
  });
});

describe("a set judged by newer rules", () => {
  it("keeps the old verdict beside the new one, and can be stored", async () => {
    const { record, recording } = await live("deadlift", shaken("deadlift"));
    const { faults, rep, revision, ...rest } = EXERCISES.deadlift;
    const newer = { ...rest, faults, rep: { ...rep, top: 5, partial: 0.3 }, revision: revision + 1 };
    const again = judgeAgain(record, recording, newer);
    if (!again.ok) throw new Error(again.why);
    expect(sameVerdict(record, again.summary)).toBe(false);
    const judged = withVerdict(record, again.summary, 123);
    expect(judged?.counts.full).toBe(0);
    expect(judged?.exercise.revision).toBe(revision + 1);
    expect(judged?.earlier).toMatchObject([{ revision, until: 123, reps: record.reps, counts: record.counts }]);
    expect(readSetRecord(structuredClone(judged))).toEqual({ ok: true, record: judged });
  });

  it("is left alone where the movement ends before the last rep", async () => {
    const { record, recording } = await live("deadlift", shaken("deadlift"));
    const cut = { ...recording, frames: recording.frames.slice(0, 20) };
    expect(judgeAgain(record, cut, EXERCISES.deadlift)).toEqual({ ok: false, why: "incomplete" });
    expect(judgeAgain(record, { ...recording, frames: [] }, EXERCISES.deadlift)).toMatchObject({ ok: false });
  });

  it("is left alone where a stretch of the movement is missing in the middle", async () => {
    const { record, recording } = await live("deadlift", shaken("deadlift"));
    const holes = [{ fromT: 1, toT: 2 }];
    expect(judgeAgain(record, recording, EXERCISES.deadlift, holes)).toEqual({ ok: false, why: "incomplete" });
  });

  it("is compared by what was judged, not by the language it was said in", async () => {
    const { record } = await live("deadlift", shaken("deadlift"));
    const said = { ...record, cues: record.cues.map((cue) => ({ ...cue, text: "Hüfte nach hinten." })) };
    expect(sameVerdict(record, said)).toBe(true);
    expect(sameVerdict(record, { ...record, score: 1 })).toBe(false);
  });
});
