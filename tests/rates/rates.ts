/**
 * `npm run rates [-- --recordings DIR] [-- --write]`: what the coach makes of fewer pictures, and of as many as are
 * needed: counts, sides, faults, and how late it says so. Films of people where the labelled clips are, and the drawn body.
 */
import { join } from "node:path";
import { asked, refuse } from "../../src/cli/command-line/asked.mjs";
import { projectFolder } from "../../src/cli/install.mjs";
import { readClips } from "../evaluation/clips";
import { cacheFolder, framesOf } from "../evaluation/recordings";
import { aligned, markdown } from "../evaluation/table";
import { writeSection } from "../support/page-section";
import { drawnFilms } from "./drawn";
import { clipRows, drawnRows, laterRows } from "./tables";

const PATH = join(projectFolder, "docs", "rates.md");
const say = (line: string) => console.error(line);

const { values } = asked(import.meta.url, {
  options: {
    recordings: { type: "string" },
    write: { type: "boolean", default: false },
    "without-drawn": { type: "boolean", default: false },
  },
});

const folder = values.recordings ?? cacheFolder("full");
const all = readClips() ?? [];
const clips = all.flatMap((clip) => {
  const frames = framesOf(folder, clip);
  return frames ? [{ clip, frames }] : [];
});
say(`${clips.length} of ${all.length} labelled clips have a recording`);
if (values.write && clips.length === 0)
  refuse(
    `There is no recording in ${folder}, and nothing is written: tables of no film would take the place of those that are there. Make them first, \`npm run evaluate\`, or name their folder, --recordings DIR.`,
  );
const drawn = values["without-drawn"] ? [] : [...drawnFilms(say)];

const sections = [
  {
    title: "Films of people, held against their labels",
    about: `${clips.length} of the ${all.length} labelled clips (those whose recordings were there), recorded with every picture they have, 24 to 30 a second for most, and thinned in a closed loop: which picture is looked at next is decided by those that were. Counts, sides and tops as in [accuracy](accuracy.md), of clips that begin anywhere; *live* is as before the camera, where a set has to begin first; false reps are those of films of none of the seven before all seven coaches. That a set is looked at 15 times a second was chosen by these clips, so their rows are no proof of it.`,
    rows: clipRows(clips, say),
  },
  {
    title: "The same films, held against all their pictures",
    about:
      "Clips of the seven exercises, live. A rep is the same when its top is within 0.7 s and it has the same kind and side, a cue when it is the same words within 0.7 s. Later: seconds after all pictures would have had it; the mean, and nineteen of twenty are no later than the second number.",
    rows: laterRows(clips.flatMap(({ clip, frames }) => (clip.exercise ? [{ exercise: clip.exercise, frames }] : []))),
  },
  ...(drawn.length === 0
    ? []
    : [
        {
          title: "The drawn body, held against what it did",
          about:
            "Good sets and every fault it can act, side-on, 30 pictures a second, landmarks jittered by 5 mm and by 15 mm, live. Here the truth is known: reps performed, faults acted, sides.",
          rows: drawnRows(drawn),
        },
        {
          title: "The drawn body, held against all its pictures",
          about: "As above for people.",
          rows: laterRows(drawn),
        },
      ]),
] as const;

for (const { title, rows } of sections) console.log(`\n${title}\n\n${aligned(rows)}`);
if (values.write) {
  const text = sections.map(({ title, about, rows }) => `### ${title}\n\n${about}\n\n${markdown(rows)}`).join("\n\n");
  writeSection(
    PATH,
    "rates",
    `## Measured\n\nWritten by \`npm run rates -- --write\`; do not edit by hand.\n\n${text}`,
    "Rates",
  );
  say(`\nwritten: ${PATH}`);
}
