/**
 * What a session costs the processor, with as many pictures as are needed and with all that the camera gives, in one run:
 * page, worker and browser together. Each exercise of the default routine is done before the camera at its own tempo, and
 * rested from; the two states are weighed by the seconds they take in the whole routine.
 */
import "../../src/exercises/programmes";
import { join } from "node:path";
import { build } from "vite";
import { ensureBuild, ensureModels, projectFolder } from "../../src/cli/install.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { articleRoutine } from "../../src/core/plan/routine";
import { secondsOf } from "../../src/core/plan/routine-time";
import { cameraClip } from "../stage/camera-clip";
import { type LiveApp, openSetBefore } from "./live";
import { pageFrames, processorSeconds } from "./processor";
import type { Row } from "./row";

/**
 * The light model. Without a graphics processor nothing larger keeps up with a camera: "always on" would then be ten pictures
 * a second, and the two states the same.
 */
const MEASURED = { settings: { model: "lite" } };

/** Getting down, and what loading leaves behind. */
const settleMs = 6000;

/** A rest that is longer than it is watched. */
const REST = { exercise: "glute-bridge", shorter: "sets=2&reps=1&rest=120" } as const;

interface Cost {
  /** Processor seconds a minute, and of them those of drawing. */
  readonly perMinute: number;
  readonly drawing: number;
  /** Pictures a second that were looked at. */
  readonly rate: number;
}
/** As needed, and always on. */
type Both = readonly [adaptive: Cost, always: Cost];

/** @param seconds to watch each state of each exercise */
export async function coolRow(seconds: number): Promise<Row> {
  await ensureModels();
  await ensureBuild(console.error);
  const roots = [join(projectFolder, "dist"), await buildAlwaysOn()] as const;
  // One after the other, so that what else the machine does falls on both alike.
  const both = async (costIn: (root: string) => Promise<Cost>): Promise<Both> => [
    await costIn(roots[0]),
    await costIn(roots[1]),
  ];
  const sets: { exercise: ExerciseId; setsS: number; costs: Both }[] = [];
  for (const item of articleRoutine().items) {
    const { exercise } = item;
    sets.push({
      exercise,
      setsS: secondsOf({ items: [item] }) - secondsOf({ items: [{ ...item, reps: 0 }] }),
      costs: await both((root) => costOfSet(exercise, root, seconds)),
    });
  }
  return rowOf(sets, await both((root) => costOfRest(root, seconds)));
}

function rowOf(sets: readonly { exercise: ExerciseId; setsS: number; costs: Both }[], rest: Both): Row {
  const allS = secondsOf(articleRoutine());
  const setsS = sets.reduce((sum, each) => sum + each.setsS, 0);
  const whole = (n: 0 | 1, what: keyof Cost) =>
    (sets.reduce((sum, each) => sum + each.setsS * each.costs[n][what], 0) + (allS - setsS) * rest[n][what]) / allS;
  const beside = (what: keyof Cost, costs?: Both) =>
    ([0, 1] as const).map((n) => (costs ? costs[n][what] : whole(n, what)).toFixed(1)).join(" ÷ ");
  const told = (costs?: Both) =>
    `${beside("perMinute", costs)} (drawing ${beside("drawing", costs)}) at ${beside("rate", costs)} pictures/s`;
  return {
    name: "processor in a session, as needed ÷ always on",
    value: whole(0, "perMinute") / whole(1, "perMinute"),
    unit: "",
    target: 0.5,
    note:
      `processor seconds a minute: ${told()}; in sets (${Math.round((100 * setsS) / allS)} % of the time): ` +
      `${sets.map(({ exercise, costs }) => `${exercise} ${told(costs)}`).join(", ")}; in rests ${told(rest)}`,
  };
}

/** What of the pace is written otherwise, so that nothing is passed over. */
const ALWAYS = [
  ["takes(t, doing) {", "takes(t, doing) {\n      return true;"],
  ["due: (doing) => due(stepIn(doing))", "due: () => Number.NEGATIVE_INFINITY"],
] as const;

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
          const all = ALWAYS.reduce((text, [from, to]) => {
            if (!text.includes(from)) throw new Error(`pace.ts does not say "${from}" any more.`);
            return text.replace(from, to);
          }, code);
          changed = true;
          return { code: all, map: null };
        },
      },
    ],
  });
  if (!changed) throw new Error("The build without a pace is the same as the one with it.");
  return outDir;
}

async function costOfSet(exercise: ExerciseId, root: string, seconds: number): Promise<Cost> {
  const clip = await cameraClip({ exercise, set: { reps: 2 } });
  const app = await openSetBefore(clip.file, exercise, [], { root, ...MEASURED });
  try {
    await app.page.waitForTimeout(settleMs);
    return await costOf(app, seconds);
  } finally {
    await app.close();
  }
}

/** After a set that was done before the camera: what a rest shows, and the same whatever was done. */
async function costOfRest(root: string, seconds: number): Promise<Cost> {
  const { exercise, shorter } = REST;
  const clip = await cameraClip({ exercise, set: { reps: 2 } });
  const app = await openSetBefore(clip.file, exercise, [], { root, shorter, ...MEASURED });
  try {
    await app.page.locator("main[data-step=rest]").waitFor({ timeout: 120_000 });
    await app.page.waitForTimeout(settleMs);
    return await costOf(app, seconds);
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
  return {
    perMinute: (60 * (after.all - before.all)) / passedS,
    drawing: (60 * (after.drawing - before.drawing)) / passedS,
    rate: (frames - framesBefore) / passedS,
  };
}
