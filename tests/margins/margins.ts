/** `npm run margins`: how near every rep and every non-rep came to the gate that let it through or stopped it. */
import { asked } from "../../src/cli/command-line/asked.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { cacheFolder } from "../evaluation/recordings";
import { aligned } from "../evaluation/table";
import { gateHeaps, isExact, type Played, play, probing, requirementHeaps } from "./heaps";
import { gather, type Material } from "./material";
import { type Moved, type MovedLimit, movedGates, movedLimits } from "./moved";
import { type Measured, narrowRows, writeMargins } from "./report";

const USAGE = `npm run margins [-- --bodies DIR] [--only EXERCISE] [--quick] [--write]

  --bodies  also the kept films of the skinned bodies of a folder
  --recordings
            of the clips, instead of those that this sensor made
  --sources what is played of people,lab,bodies,drawn; default all
  --only    one exercise
  --quick   the heaps alone, no gate moved
  --write   the numbers into docs/margins.json and docs/margins.md; npm run docs then puts them beside the gates`;

const { values } = asked(
  import.meta.url,
  {
    options: {
      bodies: { type: "string", default: "" },
      recordings: { type: "string", default: cacheFolder("full") },
      sources: { type: "string", default: "people,lab,bodies,drawn" },
      only: { type: "string", default: "" },
      quick: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  },
  USAGE,
);
const say = (line: string) => console.error(line);

async function margins(): Promise<void> {
  const all: Material[] = [];
  for await (const material of gather({ ...values, sources: values.sources.split(",") })) all.push(material);
  const films: Record<string, number> = {};
  for (const { source } of all) films[source] = (films[source] ?? 0) + 1;
  say(`films: ${JSON.stringify(films)}`);
  const heaps: Measured["heaps"][number][] = [];
  const moved: Moved[] = [];
  const limits: MovedLimit[] = [];
  const counted = { exact: 0, of: 0 };
  for (const id of EXERCISE_IDS.filter((each) => each.includes(values.only))) {
    say(`playing to the coach of ${id}`);
    const exercise = EXERCISES[id];
    const fitting = all.filter((material) => plays(material, id));
    const played = fitting.map((material) => play(material, exercise));
    for (const one of played.filter(({ own }) => own)) count(one, counted);
    heaps.push(...gateHeaps(exercise, played));
    heaps.push(...requirementHeaps(exercise, exercise.requires.length === 0 ? [] : probed(played, id)));
    if (values.quick) continue;
    moved.push(...movedGates(exercise, played));
    limits.push(...movedLimits(exercise, played));
  }
  const measured: Measured = { heaps, moved, limits, films, counted };
  console.log(`THE NARROWEST\n\n${aligned(narrowRows(heaps))}`);
  console.log(`\ncounted as labelled: ${counted.exact} of ${counted.of}`);
  if (values.write) say(`written: ${writeMargins(measured).join(", ")}`);
}

/** People and everyday movements to all seven; drawn and filmed sets to the coach of their own. */
function plays({ source, exercise }: Material, id: ExerciseId): boolean {
  return exercise === id || exercise === null || source === "people";
}

/** Only films in which a rep ended, or was refused. */
function probed(played: readonly Played[], id: ExerciseId): readonly Played[] {
  return played
    .filter(({ own, excursions }) => own || excursions.some(({ end }) => end === "full" || end === "refused"))
    .map(({ material }) => play(material, probing(EXERCISES[id])));
}

function count(played: Played, counted: { exact: number; of: number }): void {
  const exact = isExact(played);
  if (exact === null) return;
  counted.of += 1;
  if (exact) counted.exact += 1;
}

await margins();
