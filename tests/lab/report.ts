/** The lab's part of the documents: numbers, tables and plots, all generated. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { EXERCISES } from "../../src/exercises";
import { markdown } from "../evaluation/table";
import { writeSection } from "../support/page-section";
import type { BodiesNumbers } from "./bodies/numbers";
import type { LabNumbers } from "./numbers";
import { observabilitySection } from "./observability";
import { plotsOf } from "./plots";
import type { QuickNumbers } from "./quick";
import { angleRows, checkRows, countRows, flexionRows, foundRows, nameOf, smallestRows, tiltRows } from "./tables";
import { misses } from "./targets";

const DOCS = join(projectFolder, "docs");
const JSON_PATH = join(DOCS, "accuracy.json");

/** `docs/accuracy.json`. */
export interface Accuracy {
  readonly lab: LabNumbers;
  /** Of the few recordings that are kept with the project: what `npm test` holds against. */
  readonly quick: QuickNumbers;
  /** Of skinned bodies of other builds. */
  readonly bodies: BodiesNumbers;
}

export function readAccuracy(): Partial<Accuracy> {
  return existsSync(JSON_PATH) ? JSON.parse(readFileSync(JSON_PATH, "utf8")) : {};
}

/** Writes what is given and keeps the rest. Returns the paths. */
export function writeAccuracyJson(part: Partial<Accuracy>): string {
  writeFileSync(JSON_PATH, `${JSON.stringify({ ...readAccuracy(), ...part }, null, 1)}\n`);
  return JSON_PATH;
}

export function writeReport(numbers: LabNumbers): readonly string[] {
  const folder = join(DOCS, "accuracy");
  mkdirSync(folder, { recursive: true });
  const plots = plotsOf(numbers);
  for (const { name, svg } of plots) writeFileSync(join(folder, `${name}.svg`), svg);
  const page = join(DOCS, "accuracy.md");
  writeSection(page, "lab", section(numbers), "Accuracy");
  return [writeAccuracyJson({ lab: numbers }), page, ...plots.map(({ name }) => `docs/accuracy/${name}.svg`)];
}

function section(numbers: LabNumbers): string {
  const { films, pictures, distractors, revisions, checks } = numbers;
  const acted = checks.filter(({ major, minor }) => major.of + minor.of > 0);
  const blamed = checks.filter(({ speaks, alarms }) => speaks && alarms.hits > 0);
  const plot = (name: string) => {
    const found = plotsOf(numbers).find((each) => each.name === name);
    return `![${found?.says}](accuracy/${name}.svg)\n\n${found?.says}`;
  };
  return `
## The drawn body

Written by \`npm run lab -- --full --write\`; do not edit by hand. ${films} films, ${pictures} pictures, the \`full\` model unless a line says otherwise. Revisions of the rules: ${Object.entries(
    revisions,
  )
    .map(([id, revision]) => `${id} ${revision}`)
    .join(", ")}.

**What this shows, and what not.** A body drawn by the project does a set whose every angle, rep and fault is known; the real model looks at it in the real worker, ten pictures a second, and the real coach judges. Height (1.55–1.95 m), build, clothes, skin, light, tremor, and where the laptop stands are drawn by lot. It is one kind of body, in an empty tidy room, without a camera's noise: it finds out what a check can see at best, and every mistake it shows is a real one; what it does not show may still go wrong with people. Shares are followed by the interval in which the true share lies with 95 % certainty (Wilson): three of three is not much. Reps of one film are of one body and not independent, so the true intervals are wider.

### Against what was promised

*Fresh bodies*: ${numbers.fresh.films} films, ${numbers.fresh.pictures} pictures, first made when every rule and limit of these revisions stood (\`isFresh\` in \`tests/lab/design.ts\`): nothing was chosen by them. The other films were looked at while the rules were made. *Kept in these cases*: so it came out, but of so few that the promise itself is not shown. Shares of 99 % want hundreds of sets.

${markdown([["promise", "fresh bodies", "", "all films"], ...misses(numbers)])}

### Counts, sides and times

A set of deadlifts that begins on the floor ends there: one rep fewer is as right. So are hips that stay low (a partial rep), a squat that is refused as no hinge with the words that mean it, and a rep that was begun before the coach had seen the start pose: in the app nobody has said "Go" then. Times: counted against performed, seconds.

${markdown(countRows(numbers))}

Everyday movements (walking in, sitting down, squats, push-ups, scratching …), each played to the coaches of all seven: ${distractors.films} films, **${distractors.falseReps} false reps**.

### The person is found

${markdown(foundRows(numbers))}

### Angles

As the coach judges by them, in the picture, against the drawn joints. Hip, knee and trunk are taken between the joints that the model's landmarks stand for (\`src/core/exercise/joints.ts\`, [why and how well it holds on other bodies](decisions/0018-angles-between-joints.md)); bare landmarks read the hip 4–12° short. Reps are *counted* by the bare landmarks: gates are set in what those read. Elbow and shoulder are the bare landmarks' too.

${plot("angles")}

${markdown(angleRows(numbers, ({ side, view, model }) => side === "near" && view === "side" && model === "full"))}

Other views, near side, where the picture's angles are foreshortened:

${markdown(angleRows(numbers, ({ side, view, model, angle }) => side === "near" && view !== "side" && model === "full" && ["hip", "knee", "trunk"].includes(angle)))}

The far side, side-on:

${markdown(angleRows(numbers, ({ side, view, model, angle }) => side === "far" && view === "side" && model === "full" && ["hip", "knee"].includes(angle)))}

The smaller and the larger model, same films:

${markdown(angleRows(numbers, ({ side, model, angle }) => side === "near" && model !== "full" && ["hip", "knee", "trunk"].includes(angle)))}

### The back's outline

Change of the spine's bend against the start pose, degrees of flexion.

${markdown(flexionRows(numbers))}

### Faults

Every check judged in every view, whether the app lets it speak there or not. *Minor* and *major* are acted clearly beyond the limits (\`src/mannequin/choreography\`). *Found*: of those that the app does not itself say it could not see (*not assessed*). *Unnoticed*: missed, because there was no rep for the coach, not even a partial one (what was begun before the coach had seen the start pose, and would have said "Go", is left out). *Cue after*: seconds from the moment the fault is there in full to its cue, and how many got one.

${plot("faults")}

${markdown(checkRows(acted, "exercise", (row) => nameOf(row.exercise)))}

Good reps that were blamed by a check that speaks:

${blamed.length > 0 ? markdown(checkRows(blamed, "exercise", (row) => nameOf(row.exercise))) : "None."}

With the screen upright (0°), and tipped back by 15°. One body or two, each fault once. In a deadlift before an upright screen the head is above the picture; nobody is found for sure and no set begins (*unnoticed*): the app asks to step back or to tip the screen before it says "Go".

${markdown(tiltRows(numbers))}

By the smaller and the larger model:

${markdown(
  checkRows(
    numbers.models.filter(({ major }) => major.of > 0),
    "model",
    (row) => String((row as { model?: string }).model),
  ),
)}

### What may be said from where

${observabilitySection(EXERCISES, checks, numbers.fresh.checks)}

### The smallest fault that is seen

${plot("sizes")}

${markdown(smallestRows(numbers))}
`;
}
