/**
 * `npm run exercise -- ID`: acts an exercise, good and with every fault small and large, before the ideal sensor and one
 * that errs as the model does, and prints what the coach makes of it and what is missing. `--watch`: again at every change.
 */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { missingOf } from "./missing";
import { faultySet, goodSet, type Played, SENSORS, sizesOf, viewOf } from "./played";

const USAGE = `npm run exercise -- ID [--watch], with ID one of ${EXERCISE_IDS.join(", ")}`;
const AGAIN_MS = 300;

const { values, positionals } = asked(
  import.meta.url,
  {
    options: { watch: { type: "boolean", default: false } },
    allowPositionals: true,
  },
  USAGE,
);
const id = EXERCISE_IDS.find((each) => each === positionals[0]);
if (!id || positionals.length > 1) refuse(USAGE);
if (values.watch) watched(id);
else report(id);

function report(id: ExerciseId): void {
  const { name, revision, provisional, variants, faults, placement } = EXERCISES[id];
  console.log(`${name} (${id}), revision ${revision}${provisional ? ", provisional" : ""}; seen ${placement.view}\n`);
  const hints = new Set<string>();
  const row = (...cells: readonly string[]) =>
    console.log(cells.map((cell, n) => cell.padEnd(n === 0 ? 46 : 32)).join(""));
  const note = (set: Played) => {
    for (const hint of set.hints) hints.add(hint);
    return set;
  };
  row("good sets: counted", ...SENSORS);
  for (const variant of variants)
    row(`  ${variant.id}`, ...SENSORS.map((sensor) => counted(note(goodSet(id, variant.id, sensor)))));
  row("\nfaults: found, and the cue", ...SENSORS);
  for (const rule of faults) {
    const sizes = sizesOf(id, rule.id);
    if (!sizes) row(`  ${rule.id}`, "cannot be acted");
    for (const [size, amount] of Object.entries(sizes ?? {})) {
      const view = viewOf(id, rule);
      const silent = rule.views.length === 0 ? ", judged nowhere" : view === placement.view ? "" : `, from the ${view}`;
      row(
        `  ${rule.id} ${size} ${amount}${silent}`,
        ...SENSORS.map((sensor) => foundIn(note(faultySet(id, rule, amount, sensor)), rule)),
      );
    }
  }
  console.log(`\nhints said: ${[...hints].join(", ") || "none"}`);
  const missing = missingOf(id);
  console.log(missing.length === 0 ? "\nNothing is missing." : "\nmissing:");
  for (const { what, madeBy } of missing) console.log(`  ${what}\n    → ${madeBy}`);
}

function counted({ full, performed, partial, found }: Played): string {
  const blamed = Object.keys(found);
  return `${full} of ${performed}${partial > 0 ? `, ${partial} partial` : ""}${blamed.length > 0 ? `, blamed: ${blamed.join(" ")}` : ""}`;
}

/** Of a fault that is not found everywhere also how far from its limit it was read. */
function foundIn({ found, full, partial, cues, read }: Played, { id: fault, check }: FaultRule): string {
  const reps = full + partial;
  if (reps === 0) return "no rep";
  const times = found[fault] ?? 0;
  const limit =
    check.kind === "metric" && times < reps && read !== null ? `, ${short(read)} for ${short(check.limit)}` : "";
  return `${times} of ${reps}${cues.includes(fault) ? ", told" : ""}${limit}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** In a process of its own each time, since modules are read once. */
function watched(id: ExerciseId): void {
  let soon: NodeJS.Timeout | undefined;
  let running: ReturnType<typeof spawn> | null = null;
  const again = () => {
    running?.kill();
    running = spawn("npx", ["tsx", "tests/exercise/exercise.ts", id], { cwd: projectFolder, stdio: "inherit" });
  };
  const change = () => {
    clearTimeout(soon);
    soon = setTimeout(again, AGAIN_MS);
  };
  watch(join(projectFolder, "src/exercises", id), change);
  watch(join(projectFolder, "src/mannequin/choreography", `${id}.ts`), change);
  again();
}
