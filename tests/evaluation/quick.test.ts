import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../src/cli/browser.mjs";
import { EXERCISES } from "../../src/exercises";
import { pauseSigns } from "../support/signs";
import { QUICK, readClips } from "./clips";
import { type Counted, countClip, falseReps } from "./count";
import { cacheFolder, estimateMissing, framesOf, recordingOf } from "./recordings";

const MODEL = "full";
const ESTIMATION_MS = 400_000;

const clips = readClips()?.filter((clip) => QUICK.includes(clip.file)) ?? null;
const folder = cacheFolder(MODEL);
const estimated = clips?.every((clip) => existsSync(recordingOf(folder, clip))) ?? false;
const skipped = !clips
  ? "skipped: there are no labelled clips at ../shared/clips"
  : !estimated && !(await findBrowser())
    ? "skipped: no browser is installed yet to estimate the poses with"
    : null;

describe.skipIf(skipped)(`the coach on labelled clips of people${skipped ? ` (${skipped})` : ""}`, () => {
  it("counts a handful of short clips as they are labelled, and nothing else in them", {
    timeout: ESTIMATION_MS,
  }, async () => {
    await estimateMissing(clips ?? [], folder, MODEL, () => {});
    const signs: string[] = [];
    const counted = (clips ?? []).map((clip): Counted => {
      const frames = framesOf(folder, clip);
      if (!frames) throw new Error(`${clip.file} was not estimated.`);
      signs.push(...pauseSigns(frames).map((t) => `${clip.file} at ${t.toFixed(1)} s`));
      return countClip(clip, frames);
    });
    expect(counted).toHaveLength(QUICK.length);
    expect(signs, "the sign for a pause, which nobody makes there").toEqual([]);
    const told = (each: Counted) => `${each.clip.file}: ${each.own?.full ?? 0} of ${each.clip.reps}`;
    expect(counted.filter(({ own }) => own?.error).map(told)).toEqual([]);
    expect(counted.filter(({ own }) => own?.sidesRight === false).map(told)).toEqual([]);
    // What somebody does who is labelled as doing something else may be the exercise that is only being tried.
    const settled = falseReps(counted).filter(({ exercise }) => !EXERCISES[exercise].provisional);
    expect(settled.map(({ clip, exercise, full }) => `${clip.file}: ${full} ${exercise}`)).toEqual([]);
  });
});
