/**
 * What a session costs the processor, with as many pictures as are needed and with all that the camera gives, in one run:
 * page, worker and browser together. Each exercise of the default routine is done before the camera at its own tempo, and
 * rested from; the two states are weighed by the seconds they take in the whole routine.
 */
import "../../src/exercises/programmes";
import { join } from "node:path";
import { build } from "vite";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import { mean } from "../../src/core/body/statistics";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { articleRoutine } from "../../src/core/plan/routine";
import { secondsOf } from "../../src/core/plan/routine-time";
import { cameraClip } from "../stage/camera-clip";
import { type LiveApp, openSetBefore } from "./live";
import { pageFrames, processorSeconds } from "./processor";
import type { Row } from "./row";

/**
 * The light model, and a quarter of the pixels. Without a graphics processor nothing larger keeps up with a camera: "always
 * on" would then be ten pictures a second, and the two states the same; and software would draw the camera's picture, which
 * costs a graphics processor next to nothing, at more than the price of the poses.
 */
const MEASURED = { settings: { model: "lite" }, deviceScaleFactor: 0.5 };

/** Getting down, and what loading leaves behind. */
const settleMs = 6000;

interface Cost {
  /** Processor seconds a minute. */
  readonly perMinute: number;
  /** Pictures a second that were looked at. */
  readonly rate: number;
}
type Costs = Readonly<Record<"set" | "rest", Cost>>;

/** @param seconds to watch each state of each exercise */
export async function coolRow(seconds: number): Promise<Row> {
  await ensureModels();
  await ensureBuild(console.error);
  const adaptive = join(projectFolder, "dist");
  const always = await buildAlwaysOn();
  const found: { exercise: ExerciseId; setsS: number; adaptive: Costs; always: Costs }[] = [];
  for (const item of articleRoutine().items) {
    const { exercise } = item;
    // One after the other, so that what else the machine does falls on both alike.
    found.push({
      exercise,
      setsS: secondsOf({ items: [item] }) - secondsOf({ items: [{ ...item, reps: 0 }] }),
      adaptive: await costsOf(exercise, adaptive, seconds),
      always: await costsOf(exercise, always, seconds),
    });
  }
  return rowOf(found);
}

function rowOf(found: readonly { exercise: ExerciseId; setsS: number; adaptive: Costs; always: Costs }[]): Row {
  const allS = secondsOf(articleRoutine());
  const setsS = found.reduce((sum, each) => sum + each.setsS, 0);
  const restS = allS - setsS;
  const whole = (which: "adaptive" | "always", what: keyof Cost) => {
    const inSets = found.reduce((sum, each) => sum + each.setsS * each[which].set[what], 0);
    const inRests = found.reduce((sum, each) => sum + (restS / found.length) * each[which].rest[what], 0);
    return (inSets + inRests) / allS;
  };
  const each = found.map(({ exercise, adaptive, always }) => {
    const [few, all] = [adaptive.set, always.set];
    return `${exercise} ${few.perMinute.toFixed(1)} ÷ ${all.perMinute.toFixed(1)} at ${few.rate.toFixed(1)} and ${all.rate.toFixed(1)} pictures/s`;
  });
  const rests = found.map(({ adaptive, always }) => [adaptive.rest, always.rest] as const);
  const inRest = (n: 0 | 1, what: keyof Cost) => mean(rests.map((pair) => pair[n][what]));
  return {
    name: "processor in a session, as needed ÷ always on",
    value: whole("adaptive", "perMinute") / whole("always", "perMinute"),
    unit: "",
    target: 0.5,
    note:
      `${whole("adaptive", "perMinute").toFixed(1)} ÷ ${whole("always", "perMinute").toFixed(1)} processor seconds a minute, ` +
      `${whole("adaptive", "rate").toFixed(1)} and ${whole("always", "rate").toFixed(1)} pictures/s; in sets (${Math.round((100 * setsS) / allS)} % of the time): ${each.join(", ")}; ` +
      `in rests ${inRest(0, "perMinute").toFixed(1)} ÷ ${inRest(1, "perMinute").toFixed(1)} at ${inRest(0, "rate").toFixed(1)} and ${inRest(1, "rate").toFixed(1)} pictures/s`,
  };
}

/** The app as it is, but that every picture of the camera is wanted. */
async function buildAlwaysOn(): Promise<string> {
  const outDir = join(projectFolder, ".cache", "bench-always-on");
  let changed = false;
  await build({
    root: projectFolder,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: "always-on",
        enforce: "pre",
        transform(code, id) {
          if (!id.endsWith("/src/core/rate/pace.ts")) return null;
          changed = true;
          return { code: code.replace("takes(t, doing) {", "takes(t, doing) {\n      return true;"), map: null };
        },
      },
    ],
  });
  if (!changed) throw new Error("The build without a pace is the same as the one with it.");
  return outDir;
}

async function costsOf(exercise: ExerciseId, root: string, seconds: number): Promise<Costs> {
  const clip = await cameraClip({ exercise, set: { reps: 2 } });
  const app = await openSetBefore(clip.file, exercise, [], { root, ...MEASURED });
  try {
    await app.page.waitForTimeout(settleMs);
    const set = await costOf(app, seconds);
    await app.page.getByRole("button", { name: "Pause" }).click();
    await app.page.waitForTimeout(1000);
    return { set, rest: await costOf(app, seconds) };
  } finally {
    await app.close();
  }
}

async function costOf(app: LiveApp, seconds: number): Promise<Cost> {
  const [before, framesBefore, from] = [await processorSeconds(app), await pageFrames(app.page), Date.now()];
  await app.page.waitForTimeout(seconds * 1000);
  const [after, frames, passedS] = [
    await processorSeconds(app),
    await pageFrames(app.page),
    (Date.now() - from) / 1000,
  ];
  return { perMinute: (60 * (after - before)) / passedS, rate: (frames - framesBefore) / passedS };
}
