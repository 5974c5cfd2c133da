/** Draws every scene of an exercise in the gallery, and tells what words lie over what. */
import type { Page } from "@playwright/test";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { aStep } from "../fixtures/coaching";
import { type NamedScene, scenesOf } from "../gallery/scenes";
import { film, laptop, stage } from "../support/film";
import { type BodyBox, wordsOver } from "./words-over";

/** Moments of a rep at which the place of the words is settled. */
const MOMENTS = 6;

/** Where in the picture a body is, in shares of it. */
function boxOf(frames: ReturnType<typeof film>): BodyBox {
  const joints = frames.flatMap(({ image }) => image ?? []);
  const aspect = frames[0]?.aspect ?? 16 / 9;
  const xs = joints.map(({ x }) => x / aspect);
  const ys = joints.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What the camera sees of a set, and where in its picture the body is, in shares of it. */
export const acted = new Map(
  EXERCISE_IDS.map((id) => {
    const act = choreography(id, { reps: 2, stillS: 1, side: "left" });
    const all = film(stage(act, 5), laptop(0, "left", { pitchDeg: 8 }), { outline: false });
    const reps = all.filter(({ t }) => t >= (act.reps[0]?.startS ?? 0));
    const box = boxOf(reps);
    const every = Math.ceil(reps.length / MOMENTS);
    return [id, { box, frames: reps.filter((_, n) => n % every === 0) }] as const;
  }),
);

/** Somebody on their feet before the laptop. */
const onFeet = (() => {
  const standing = stage(choreography("deadlift", { reps: 0, stillS: 3 }), 5);
  const frames = film(standing, laptop(90, "left", { pitchDeg: 9 }), { outline: false });
  // They stand still: a few pictures are as good as all.
  return { box: boxOf(frames), frames: frames.filter((_, n) => n % 6 === 0) };
})();

/** Scenes that differ from one exercise to the next; the others are drawn for one. */
const OF_EACH =
  /what comes next$|down to the mat|cannot be seen|counting in|in the middle|a cue|praise|a hold|beginning|a rest before/;

async function scenes(page: Page, exercise: ExerciseId): Promise<readonly NamedScene[]> {
  const texts = await page.evaluate((id) => window.gallery?.wordsOf(id), exercise);
  if (!texts) throw new Error("The gallery is not open.");
  const next = EXERCISE_IDS[(EXERCISE_IDS.indexOf(exercise) + 1) % EXERCISE_IDS.length] as ExerciseId;
  const quiet = scenesOf(exercise, next, texts, null);
  if (exercise !== EXERCISE_IDS[0]) return quiet.filter(({ name }) => OF_EACH.test(name));
  const told = scenesOf(exercise, next, texts, "screen-may-sleep");
  return [...quiet, ...told.map((one) => ({ ...one, name: `${one.name}, a notice` }))];
}

/** @param stills a folder for a picture of each, to be looked at @param only scenes whose name contains it */
export async function lookAt(page: Page, exercise: ExerciseId, only = "", stills?: string): Promise<string[]> {
  const found: string[] = [];
  const inPlace = acted.get(exercise) as { box: BodyBox; frames: ReturnType<typeof film> };
  for (const scene of await scenes(page, exercise)) {
    // Where the words go is settled once for each exercise; then one frame is enough to paint what it shows.
    const first = scene.name.endsWith("beginning") || scene.body === "standing";
    if (!scene.name.endsWith("beginning") && !scene.name.includes(only)) continue;
    const { box, frames } = scene.body === "standing" ? onFeet : inPlace;
    await page.evaluate((one) => window.gallery?.show(one), scene);
    if (scene.body) {
      const hold = scene.hold ? { seconds: 2, target: 3 } : null;
      const steps = frames.map((frame) => ({ frame, step: aStep({ t: frame.t, hold, progress: 0.8 }) }));
      await page.evaluate((all) => window.gallery?.see(all), first ? steps : steps.slice(-1));
    }
    const waiting = !("run" in scene.machine.step);
    const both = waiting || exercise === EXERCISE_IDS[0] ? [false, true] : [false];
    for (const near of scene.machine.paused.length > 0 ? [true] : both) {
      const over = await wordsOver(page, scene.body && !near ? box : null, near);
      found.push(...over.map((each) => `${scene.name}${near ? ", somebody near" : ""}: ${each}`));
      if (stills) await page.screenshot({ path: `${stills}/${scene.name}${near ? "-near" : ""}.png` });
    }
  }
  return found;
}
