/** The section on real people in docs/accuracy.md: numbers only, written by `npm run evaluate -- --write`. */
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { writeSection } from "../support/page-section";
import type { Counted } from "./count";
import { alarmRows, clipRows, confusionRows, falseRows, markdown, type Row, summaryRows } from "./table";

const PATH = join(projectFolder, "docs", "accuracy.md");

export interface Evaluation {
  readonly counted: readonly Counted[];
  readonly robustness: readonly Row[];
  /** Only the head when no changed clip has been looked at. */
  readonly transformed: readonly Row[];
  readonly model: string;
}

/** Puts the section between its marks; the rest of the page belongs to others. */
export function writeAccuracy(evaluation: Evaluation): string {
  writeSection(PATH, "evaluate", section(evaluation), "Accuracy");
  return PATH;
}

function section({ counted, robustness, transformed, model }: Evaluation): string {
  const own = counted.filter(({ clip }) => clip.exercise);
  const countable = own.filter(({ clip }) => clip.countable);
  const none = counted.length - own.length;
  return `## Real people

Written by \`npm run evaluate -- --write\`; do not edit by hand. Model: ${model}. Every clip is estimated once and then played, frame by frame, to the coaches of all seven exercises.

**What this shows, and what not.** ${counted.length} labelled clips of people, rendered figures and cross-faded photographs: ${own.length} show one of the seven exercises, of which ${countable.length} are countable (whole reps, wholly in the picture, of one camera), and ${none} show something else. The gates and thresholds of the exercises were set *while looking at these very clips*. So the numbers say that the rules can follow these people, not how often they will be right with others; they are no independent proof. Most clips are short demonstrations by trained people in good light. No clip comes from a laptop on the floor, and there is no ground truth for angles.

### Counts

A clip counts as exact when the number of full reps is the labelled one. *Tops* are labelled moments of the top that lie within a counted rep of their own.

${markdown(summaryRows(counted))}

### Every exercise's clips played to every exercise's coach

Full reps. Off the diagonal, and in the last row, every rep is a false one.

${markdown(confusionRows(counted))}

${falseRows(counted).length > 1 ? markdown(falseRows(counted)) : "No false rep."}

### Faults reported of reps that are labelled good

The labels say "good" of a clip as a whole, and a demonstration may still have a leg too high. Tempo is left out: most clips are cut for speed.

${markdown(alarmRows(counted))}

### The same clips, made harder

What happens to the counts when the same poses reach the coach in another way. Rate, mirror and speed change nothing of the movement; jitter, loss and mixed-up sides are a worse sensor.

${markdown(robustness)}

### The clips filmed anew

Another room and another camera: ffmpeg changes the picture (\`npm run evaluate -- --transformed\`), and the model looks at it from the beginning. Every clip is looked at in one of the changes. They are the same people doing the same movements, so this tests the sensor and the margins of the gates, not how other people move.

${transformed.length > 1 ? markdown(transformed) : "Not looked at yet."}

### Clip by clip

"–" in the first column: not countable, listed for completeness.

${markdown(clipRows(counted))}
`;
}
