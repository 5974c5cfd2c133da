/**
 * The built app many times faster than real time: its clock is moved on by hand, and its pose worker is one that knows
 * the drawn body's landmarks. Coach, session, voice, storage and screens are the app's own.
 */
import type { BrowserContext } from "@playwright/test";
import type { PoseFrame } from "../../src/core/body/pose";
import type { Routine } from "../../src/core/plan/routine";
import { EXERCISES } from "../../src/exercises";
import { type Act, choreography } from "../../src/mannequin/choreography";
import { film, laptop, stage } from "../support/film";
import type { Acting } from "./obedient";
import { FPS, type SwiftAct } from "./swift-act";
import { makeSwift } from "./swift-page";
import type { SwiftStart } from "./swift-start";

/** The performance of an exercise, filmed by a perfect sensor; `approach`: from standing, else from the start pose on. */
export function swiftAct({ exercise, set }: Acting, approach = false): SwiftAct {
  const act = choreography(exercise, { ...set, approach, stillS: 1.5 });
  return swiftFilm(act, EXERCISES[exercise].signal.adaptive !== null);
}

/** Any other performance. */
export function swiftFilm(act: Act, outline = false): SwiftAct {
  const frames = film(stage(act, FPS), laptop(0, "left", { pitchDeg: 8 }), { outline });
  return { frames: frames.map(thrifty), repsFrom: Math.round((act.reps[0]?.startS ?? 0) * FPS) };
}

/** Fewer digits, fewer bytes to send. */
function thrifty({ aspect, image, world, trunk }: PoseFrame): SwiftAct["frames"][number] {
  return JSON.parse(
    JSON.stringify({ aspect, image, world, trunk }, (_, value) =>
      typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
    ),
  );
}

export interface SwiftHooks {
  readonly acts: ReadonlyMap<string, SwiftAct>;
  readonly start: () => SwiftStart;
  readonly timeIsUp: (at: number) => void;
}

/** A set of glute bridges, done over and over as soon as it is asked for. */
export async function makeBridgesSwift(context: BrowserContext): Promise<void> {
  const act = swiftAct({ exercise: "glute-bridge", set: { reps: 2 } });
  await makeContextSwift(context, {
    acts: new Map([["glute-bridge", act]]),
    start: () => ({ at: Date.now(), livesMs: null, lingersMs: 0 }),
    timeIsUp: () => {},
  });
}

/** Makes every page that the context opens from now on swift. */
export async function makeContextSwift(context: BrowserContext, { acts, start, timeIsUp }: SwiftHooks): Promise<void> {
  await context.exposeFunction("actOf", (name: string) => acts.get(name) ?? null);
  await context.exposeFunction("startOf", start);
  await context.exposeFunction("timeIsUp", timeIsUp);
  await context.addInitScript(makeSwift, FPS);
}

/** A routine of one's own, there from the first page on. */
export async function withRoutine(context: BrowserContext, routine: Routine): Promise<void> {
  await context.addInitScript((kept) => localStorage.setItem("plumbline.routines", kept), JSON.stringify([routine]));
}
