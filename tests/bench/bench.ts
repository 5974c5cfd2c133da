/**
 * `npm run bench [-- --only push,size,pipeline,main,light,cool,years,heap] [-- --minutes 5] [-- --seconds 20]`: speed, memory and size against their targets.
 * Ends with status 1 when a target is missed.
 */
import { availableParallelism, loadavg } from "node:os";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import { coachPushRow } from "./coach-push-built";
import { coolRow } from "./cool";
import { firstLightRows } from "./first-light";
import { heapRow } from "./heap";
import { mainThreadRow } from "./main-thread";
import { pipelineRows } from "./pipeline";
import { keepsTarget, printRow, type Row } from "./row";
import { shellSizeRow } from "./shell-size";
import { yearsRows } from "./years";

const { values } = asked(import.meta.url, {
  options: {
    only: { type: "string" },
    minutes: { type: "string", default: "5" },
    seconds: { type: "string", default: "20" },
  },
});
const only = values.only?.split(",");

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  push: async () => [await coachPushRow()],
  size: async () => [await shellSizeRow()],
  pipeline: pipelineRows,
  main: async () => [await mainThreadRow()],
  light: firstLightRows,
  cool: async () => [await coolRow(Number(values.seconds))],
  years: yearsRows,
  heap: async () => [await heapRow(Number(values.minutes))],
};

const unknown = only?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0) refuse(`There is no ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);

const [load = 0] = loadavg();
if (load > availableParallelism() / 2) {
  console.log(`This machine is busy (load ${load.toFixed(1)}): ratios still mean something, milliseconds do not.\n`);
}

let missed = 0;
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  for (const row of await measure()) {
    printRow(row);
    if (!keepsTarget(row)) missed++;
  }
}
console.log(missed === 0 ? "\nAll targets kept." : `\n${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
