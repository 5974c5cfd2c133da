/** `npm run lab`: draws sets whose truth is known, lets the real model look, coaches, compares, and writes the numbers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked } from "../../src/cli/command-line/asked.mjs";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { aligned } from "../evaluation/table";
import { accidentsOf, sumOf } from "./accidents";
import { readCast } from "./bodies/cast";
import { bodyFilms } from "./bodies/films";
import { bodiesNumbers } from "./bodies/numbers";
import { printedBodies, writeBodies } from "./bodies/report";
import { strangerMisses, strangerOutcome, strangerRows } from "./bodies/stranger-numbers";
import { strangerFilms } from "./bodies/strangers";
import { fullDesign, quickDesign } from "./design";
import { filmsOf, merged, whyNotWritten } from "./merge";
import { type LabNumbers, numbersOf } from "./numbers";
import { falseReps, outcomeOf } from "./outcome";
import { keep, quickNumbers, worse } from "./quick";
import { readAccuracy, writeAccuracyJson, writeReport } from "./report";
import { actOf, keptFilm, openStudio } from "./studio";
import { printed } from "./tables";
import type { Case } from "./wish";

const USAGE = `npm run lab [-- --quick | --full] [--bodies DIR [--strangers | --lot N]] [--only TEXT] [--shard 3/8] [--minutes N] [--kept] [--jobs N] [--write]

  --quick    a dozen films, within three minutes
  --bodies   the skinned bodies of a folder (.glb) instead of the drawn one
  --only     cases whose name has TEXT in it
  --shard    the third of eight parts of the films; parts merge by copying the folders .cache/lab/films together
  --stills   no film: a picture of each one's last rep into a folder
  --minutes  no new film is begun after so many minutes
  --strangers
             with --bodies: each does it at a pace and from a place by lot; counts and sides alone
  --lot      with --bodies: the same bodies in other rooms, light and places; 0 are those of docs/accuracy.md
  --kept     make no film: only those that are there
  --jobs     browsers at work at once; default 1
  --write    the numbers into docs/accuracy.json and docs/accuracy.md, with plots; with --only ID those of one exercise,
             put among the others. Refused where a film of the design is missing`;

const say = (line: string) => console.error(line);
const { values } = asked(
  import.meta.url,
  {
    options: {
      quick: { type: "boolean", default: false },
      full: { type: "boolean", default: false },
      bodies: { type: "string", default: "" },
      shard: { type: "string", default: "1/1" },
      stills: { type: "string", default: "" },
      only: { type: "string", default: "" },
      minutes: { type: "string", default: "600" },
      strangers: { type: "boolean", default: false },
      lot: { type: "string", default: "0" },
      kept: { type: "boolean", default: false },
      jobs: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  },
  USAGE,
);

await lab();

async function lab(): Promise<void> {
  const lot = Number(values.lot);
  const filmsOfBodies = (cast: Awaited<ReturnType<typeof readCast>>) =>
    values.strangers ? strangerFilms(cast) : bodyFilms(cast, lot);
  const whole = values.bodies
    ? filmsOfBodies(await readCast(values.bodies))
    : values.quick
      ? quickDesign()
      : fullDesign();
  const writes = values.write && !values.quick && !values.bodies;
  const chosen =
    writes && values.only ? filmsOf(whole, values.only) : whole.filter(({ id }) => id.includes(values.only));
  const design = shardOf(chosen, values.shard);
  if (writes && values.kept) {
    const why = whyNotWritten(chosen, design.filter(({ request }) => keptFilm(request)).length, values.only);
    if (why) return refuse(why);
  }
  if (values.stills) return stills(design, values.stills);
  if (!values.kept) await film(design);
  const films = filmed(design);
  if (values.bodies) return values.strangers ? strangers(films) : bodies(films);
  const numbers = compare(films);
  console.log(printed(numbers));
  const { pauses, starts, wrongStarts } = sumOf(films.map(accidentsOf));
  console.log(`\nPauses by the sign: ${pauses}. Sets begun: ${starts}, outside the start pose: ${wrongStarts}.`);
  if (values.quick) return quick(films);
  if (!values.write) return;
  // Filming may have been cut short, by --minutes or --shard.
  const why = whyNotWritten(chosen, films.length, values.only);
  if (why) return refuse(why);
  const { lab: then } = readAccuracy();
  const all = values.only && then ? merged(then, numbers, values.only as ExerciseId) : numbers;
  say(`written: ${writeReport(all).join(", ")}`);
}

function refuse(why: string): void {
  say(why);
  process.exitCode = 1;
}

/** One moment of every film, good or at its last fault, to be looked at. */
async function stills(design: readonly Case[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const studio = openStudio(say);
  try {
    for (const { id, request, member } of design) {
      const last = actOf(request).reps.at(-1);
      const path = join(folder, `${id.replaceAll("/", "-")}.png`);
      writeFileSync(path, await studio.still(request, last ? (last.topS + last.topEndS) / 2 : 0, member?.file));
    }
  } finally {
    await studio.close();
  }
}

function bodies(films: readonly Film[]): void {
  const numbers = bodiesNumbers(
    films.flatMap(({ made, recording }) =>
      made.member ? [{ ...outcomeOf(made, recording), member: made.member }] : [],
    ),
  );
  console.log(printedBodies(numbers));
  if (!values.write) return;
  if (values.lot !== "0") refuse("Only the films of lot 0 are written into docs/accuracy.md.");
  else say(`written: ${writeBodies(numbers).join(", ")}`);
}

function strangers(films: readonly Film[]): void {
  const outcomes = films.map(({ made, recording }) => strangerOutcome(made, recording));
  console.log(`${aligned(strangerRows(outcomes))}\n\n${aligned(strangerMisses(outcomes))}`);
}

/** Makes the films that are missing, in the design's order. */
async function film(design: readonly Case[]): Promise<void> {
  const until = Date.now() + Number(values.minutes) * 60_000;
  const queue = design.filter(({ request }) => !keptFilm(request));
  const total = queue.length;
  const worker = async () => {
    const studio = openStudio(say);
    try {
      for (let next = queue.shift(); next && Date.now() < until; next = queue.shift()) {
        await studio.film(next.request, next.member?.file);
        const { frames, ms } = studio.worked;
        say(`${total - queue.length} of ${total} ${next.id}: ${((frames * 1000) / ms).toFixed(1)} pictures a second`);
      }
    } finally {
      await studio.close();
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, worker));
}

/** Every so many-th film, from the so many-th on: "3/8". Throws for anything else. */
function shardOf<T>(list: readonly T[], shard: string): readonly T[] {
  const [part, parts] = shard.split("/").map(Number);
  if (!part || !parts || part > parts) throw new Error(`--shard wants something like 3/8, not ${shard}.`);
  return list.filter((_, index) => index % parts === part - 1);
}

type Film = Parameters<typeof keep>[0];

/** The films that are there. */
function filmed(design: readonly Case[]): readonly Film[] {
  const films = design.flatMap((made) => {
    const recording = keptFilm(made.request);
    return recording ? [{ made, recording }] : [];
  });
  say(`${films.length} of ${design.length} films are there; coaching them`);
  return films;
}

/** Coaches every film and compares with what was performed. */
function compare(films: readonly Film[]): LabNumbers {
  const others = films.filter(({ made }) => made.group === "distractor");
  const outcomes = films
    .filter(({ made }) => made.group !== "distractor")
    .map(({ made, recording }) => outcomeOf(made, recording));
  const distracted = others.map(({ made, recording }) => ({ made, falseReps: falseReps(made, recording) }));
  return numbersOf(outcomes, distracted);
}

/** Holds newly made films against the numbers that are written down; with --write they become those. */
function quick(films: readonly Film[]): void {
  const now = quickNumbers(films);
  if (values.write) {
    for (const film of films) keep(film);
    say(`written: ${writeAccuracyJson({ quick: now })}, and the recordings`);
    return;
  }
  const { quick: then } = readAccuracy();
  const lost = then ? worse(now, then) : [];
  for (const sentence of lost) say(`worse: ${sentence}`);
  if (lost.length > 0) process.exitCode = 1;
}
