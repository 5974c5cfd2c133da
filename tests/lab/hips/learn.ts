/** `npm run lab:hips`: films bodies whose pelvis is known, and tells which measure knows it, and where. */
import { asked } from "../../../src/cli/command-line/asked.mjs";
import { keptFilm, openStudio } from "../studio";
import { along } from "./line";
import { BENT_FROM, BODIES, hipFilm, TAKES } from "./lot";
import { BEST, learned, MEASURES, type Result, type Share, shares, tried } from "./measures";
import { personsReps } from "./people";
import { type HipSample, samplesOf } from "./samples";

const { values } = asked(import.meta.url, {
  options: {
    minutes: { type: "string", default: "0" },
    bodies: { type: "string", default: String(BODIES) },
    start: { type: "string", default: "all" },
  },
});
const say = (line: string) => console.error(line);

/** Where the laptop stood: degrees from side-on towards the feet. */
const PLACES: readonly (readonly [name: string, fromDeg: number, toDeg: number])[] = [
  ["15–35° towards the head", -35, -15],
  ["side ±15°", -15, 15],
  ["15–35° towards the feet", 15, 35],
  ["35–55° towards the feet", 35, 55],
  ["55–75° towards the feet", 55, 76],
  ["−15…35°, all of it", -15, 35],
];
/** What the app might take for a limit. */
const LIMITS_DEG = [8, 10, 13, 16, 20];
const HEAD = `| measure | poses (bodies) | r | MAE | threshold | ≥ 15° found | ≥ 20° found | level scolded |
|---|---|---|---|---|---|---|---|`;

/** `--start neutral`: bodies whose back is neutral in the start pose; `bent`: the others. */
const wanted = (body: number) => values.start === "all" || (values.start === "bent") === body >= BENT_FROM;
const design = Array.from({ length: Number(values.bodies) }, (_, body) => body)
  .filter(wanted)
  .flatMap((body) => Array.from({ length: TAKES }, (_, take) => hipFilm(body, take)));
await film(Number(values.minutes));
const films = design.flatMap((made) => {
  const kept = keptFilm(made.request);
  return kept ? [samplesOf(made, kept)] : [];
});
const samples = films.flat();
const lost = films.filter((each) => each.length === 0).length;
console.log(
  `${films.length} films, ${samples.length} raised poses; of ${lost} films the start pose was not taken for one.`,
);
for (const lively of [false, true]) {
  for (const near of [true, false]) report(lively, near);
}
shipped();
people();

/** Makes missing films; none is begun after so many minutes. */
async function film(minutes: number): Promise<void> {
  const until = Date.now() + minutes * 60_000;
  const studio = openStudio(say);
  try {
    for (const { request, body } of design) {
      if (Date.now() >= until) break;
      if (keptFilm(request)) continue;
      await studio.film(request);
      say(`body ${body} of ${values.bodies}`);
    }
  } finally {
    await studio.close();
  }
}

function report(lively: boolean, near: boolean): void {
  const leg = near ? "the leg nearer to the laptop" : "the farther leg";
  console.log(`\n## Raised: ${leg}; ${lively ? "made livelier" : "as drawn"}`);
  for (const [place, fromDeg, toDeg] of PLACES) {
    const here = ofLeg(near, fromDeg, toDeg);
    console.log(`\nLaptop ${place}\n\n${HEAD}`);
    for (const [name, features] of Object.entries(MEASURES)) console.log(row(name, tried(here, features, lively)));
  }
  const best = tried(ofLeg(near, -15, 35), MEASURES[BEST] ?? [], lively);
  if (!best) return;
  console.log(`\n${BEST}, laptop −15…35°\n\n| limit | ≥ 15° found | ≥ 20° found | level scolded |\n|---|---|---|---|`);
  for (const limitDeg of LIMITS_DEG) {
    const { major, acted, falseAlarms } = shares(best.readings, limitDeg);
    console.log(`| ${limitDeg}° | ${share(major)} | ${share(acted)} | ${share(falseAlarms)} |`);
  }
}

function ofLeg(near: boolean, fromDeg: number, toDeg: number): readonly HipSample[] {
  return samples.filter(
    ({ raisedIsNear, towardsFeetDeg }) => raisedIsNear === near && towardsFeetDeg >= fromDeg && towardsFeetDeg < toDeg,
  );
}

function share({ found, of }: Share): string {
  return `${of === 0 ? "–" : (found / of).toFixed(2)} (${found} of ${of})`;
}

function row(name: string, result: Result | null): string {
  if (!result) return `| ${name} | too few | | | | | | |`;
  const { poses, bodies, r, maeDeg, thresholdDeg, major, acted, falseAlarms } = result;
  return `| ${name} | ${poses} (${bodies}) | ${r.toFixed(2)} | ${maeDeg.toFixed(1)}° | ${thresholdDeg.toFixed(1)}° | ${share(major)} | ${share(acted)} | ${share(falseAlarms)} |`;
}

/** The lines that the app measures by, learned on all bodies: `src/exercises/bird-dog/hip-turn.ts`. */
function shipped(): void {
  console.log("\n## The lines of src/exercises/bird-dog/hip-turn.ts\n");
  for (const near of [true, false]) {
    const { line } = learned(ofLeg(near, -20, 35), MEASURES[BEST] ?? [], false);
    const weights = line.names.map((name, index) => `${name} ${Math.round(line.weights[index] ?? 0)}`);
    console.log(`- ${near ? "near" : "far"}: ${weights.join(", ")}`);
  }
}

/** Estimates for people side-on, by the best measure learned on all bodies. */
function people(): void {
  const reps = personsReps();
  console.log(
    `\n## People labelled good (${reps.length} reps)\n\n| clip | view | leg | as drawn | made livelier |\n|---|---|---|---|---|`,
  );
  for (const { clip, view, raisedIsNear, change } of reps) {
    const [drawn, lively] = [false, true].map((kind) => estimate(change, raisedIsNear, kind));
    console.log(`| ${clip} | ${view} | ${raisedIsNear ? "near" : "far"} | ${drawn} | ${lively} |`);
  }
}

function estimate(change: HipSample["change"], near: boolean, lively: boolean): string {
  const alike = ofLeg(near, -15, 35);
  if (alike.length === 0) return "–";
  const { line, thresholdDeg } = learned(alike, MEASURES[BEST] ?? [], lively);
  return `${along(line, change).toFixed(0)}° (threshold ${thresholdDeg.toFixed(0)}°)`;
}
