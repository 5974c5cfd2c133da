/** The margins as a page, as the numbers that the exercises' page takes from them, and for the terminal. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import type { Margins } from "../../src/cli/pages/margins";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { markdown, type Row } from "../evaluation/table";
import { type Heap, marginOf, type Sample } from "./heaps";
import type { Moved, MovedLimit } from "./moved";

export interface Measured {
  readonly heaps: readonly Heap[];
  readonly moved: readonly Moved[];
  readonly limits: readonly MovedLimit[];
  /** Films of each source. */
  readonly films: Readonly<Record<string, number>>;
  readonly counted: { readonly exact: number; readonly of: number };
}

const NARROWEST = 20;
const COLUMNS = 56;
const BARS = " ▁▂▃▄▅▆▇█";

/** Distances in shares of the gates' own scale: progress as it is, a requirement's against the spread of its values. */
function scaleOf({ gate, samples }: Heap): number {
  if (!gate.startsWith("requirement")) return 1;
  const values = samples.map(({ value }) => value);
  return Math.max(1e-9, Math.max(...values) - Math.min(...values));
}

interface Near {
  readonly heap: Heap;
  readonly sample: Sample;
  readonly distance: number;
}

/** The movements that came nearest to a gate, rightly let through or stopped, the nearest first, one of a film and gate. */
export function narrowest(heaps: readonly Heap[], count = NARROWEST): readonly Near[] {
  const all = heaps.flatMap((heap) =>
    heap.samples
      .filter(({ right }) => right)
      .map((sample) => ({ heap, sample, distance: Math.abs(sample.value - heap.at) / scaleOf(heap) })),
  );
  const sorted = all.sort((a, b) => a.distance - b.distance);
  const seen = new Set<string>();
  const first = sorted.filter(({ heap, sample }) => {
    // What came back to the start is read at two gates.
    const name = `${heap.exercise} ${sample.film} ${sample.value}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  return first.slice(0, count);
}

export function narrowRows(heaps: readonly Heap[]): Row[] {
  return [
    ["exercise", "gate", "at", "read", "distance", "was", "film", "s"],
    ...narrowest(heaps).map(
      ({ heap, sample, distance }): Row => [
        heap.exercise,
        heap.gate,
        fixed(heap.at),
        fixed(sample.value),
        distance.toFixed(3),
        sample.passed ? "let through" : "stopped",
        sample.film,
        sample.at.toFixed(1),
      ],
    ),
  ];
}

/** Both heaps of a gate over one axis, the gate marked. */
export function drawn(heap: Heap): string {
  const values = [...heap.samples.map(({ value }) => value), heap.at];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const column = (value: number) =>
    high === low ? 0 : Math.min(COLUMNS - 1, Math.floor(((value - low) / (high - low)) * COLUMNS));
  const row = (name: string, of: (sample: Sample) => boolean) => {
    const bins = Array<number>(COLUMNS).fill(0);
    const some = heap.samples.filter(of);
    for (const { value } of some) bins[column(value)] = (bins[column(value)] ?? 0) + 1;
    const most = Math.max(1, ...bins);
    const bar = (n: number) => BARS[n === 0 ? 0 : Math.max(1, Math.round((n / most) * (BARS.length - 1)))] ?? "";
    return some.length === 0 ? [] : [`${name.padEnd(14)}${bins.map(bar).join("")}  ${some.length}`];
  };
  const axis = `${" ".repeat(14)}${"·".repeat(column(heap.at))}┃${"·".repeat(COLUMNS - 1 - column(heap.at))}  ${fixed(low)} … ${fixed(heap.at)} … ${fixed(high)}`;
  return [
    ...row("let through", ({ passed, right }) => passed && right),
    ...row("stopped", ({ passed, right }) => !passed && right),
    ...row("? let through", ({ passed, right }) => passed && !right),
    ...row("? stopped", ({ passed, right }) => !passed && !right),
    axis,
  ].join("\n");
}

export function marginsJson({ heaps, moved }: Measured): Margins {
  const of = (id: ExerciseId) => {
    const own = heaps.filter(({ exercise }) => exercise === id);
    return Object.fromEntries(
      own.map((heap) => {
        const { toPassed, toStopped, middle, count, wrong } = marginOf(heap);
        const changes = moved.filter((one) => one.exercise === id && one.gate === heap.gate);
        const lost = moved.length === 0 ? null : changes.reduce((sum, one) => sum + one.lost.length, 0);
        return [
          heap.gate,
          {
            at: heap.at,
            toPassed: short(toPassed),
            toStopped: short(toStopped),
            middle: short(middle),
            count,
            wrong,
            lost,
          },
        ];
      }),
    );
  };
  return Object.fromEntries(Object.values(EXERCISES).map(({ id }) => [id, of(id)]));
}

export function writeMargins(measured: Measured): readonly string[] {
  const docs = join(projectFolder, "docs");
  const [json, page] = [join(docs, "margins.json"), join(docs, "margins.md")];
  writeFileSync(json, `${JSON.stringify(marginsJson(measured), null, 1)}\n`);
  writeFileSync(page, pageOf(measured));
  return [json, page];
}

function pageOf(measured: Measured): string {
  const { heaps, moved, films, counted } = measured;
  const sources = Object.entries(films).map(([source, count]) => `${count} of ${source}`);
  return `# Margins

Written by \`npm run margins -- --write\`; do not edit by hand.

**What is measured.** Every film at hand (${sources.join(", ")}) is played to the coach of its exercise, the films of people to all seven. Every time the signal leaves the start, one gate in the end lets the movement through or stops it; written down is how far from that gate it came. *Let through* and *stopped* are those where the count agrees with the label; those of films that are miscounted, or of other exercises' reps that were let through, stand apart with a question mark: one of them is on the wrong side, and nobody says which. ${counted.exact} of ${counted.of} films with a label are counted as labelled.

**On which heap.** People's clips and the lab's first films set the gates: distances there show how narrow the choice was, not how it will be with others. Films of other bodies than those (\`docs/accuracy.md\` says which are fresh) have set none.

## The ${NARROWEST} narrowest

Distance in progress (0 = start pose, 1 = top); of a requirement in shares of the spread of its values.

${markdown(narrowRows(heaps))}

${moved.length === 0 ? "Gates and limits a tenth lower and higher: not played in this run (`--quick`)." : tenths(measured)}

## The heaps

${heaps
  .filter(({ samples }) => samples.length > 0)
  .map(
    (heap) =>
      `**${heap.exercise}, ${heap.gate} ${fixed(heap.at)}.** ${inWords(heap)}\n\n\`\`\`text\n${drawn(heap)}\n\`\`\``,
  )
  .join("\n\n")}
`;
}

function tenths({ moved, limits }: Measured): string {
  const changed = moved.filter(({ lost, won, other }) => lost.length + won.length + other.length > 0);
  return `## Gates a tenth lower and a tenth higher

${changed.length} of ${moved.length} changes move the count of any film. *Lost*: counted as labelled before and not after. *Won*: the other way round. *Other*: another number, where there is no label or both are wrong.

${markdown([
  ["exercise", "gate", "from", "to", "lost", "won", "other"],
  ...changed.map(
    ({ exercise, gate, from, to, lost, won, other }): Row => [
      exercise,
      gate,
      fixed(from),
      fixed(to),
      lost.join("; ") || "–",
      won.join("; ") || "–",
      other.join("; ") || "–",
    ],
  ),
])}

What is not moved here: the ends of a signal (where an angle counts as all the way), which are constants of the exercise's own file, and the bands of its start pose. A change of a signal's end by a tenth of its range is the same as a change of all its gates together.

## Limits a tenth lower and a tenth higher

No limit of a fault moves a count. In how many reps of its own exercise's films, acted faults included, each is said:

${markdown([
  ["exercise", "fault", "reps", "nine tenths", "as it is", "eleven tenths"],
  ...limits
    .filter(({ said }) => new Set(said).size > 1)
    .map(({ exercise, fault, said, reps }): Row => [exercise, fault, reps, ...said]),
])}

The same at all three: ${limits
    .filter(({ said }) => new Set(said).size === 1)
    .map(({ exercise, fault }) => `${exercise} ${fault}`)
    .join(", ")}.`;
}

function inWords(heap: Heap): string {
  const { passed, stopped, middle, wrong } = marginOf(heap);
  const apart = wrong === 0 ? "" : ` ${wrong} in doubt.`;
  if (passed === null || stopped === null || middle === null) return `One heap only, so no gap.${apart}`;
  return `The gap runs from ${fixed(Math.min(passed, stopped))} to ${fixed(Math.max(passed, stopped))}, its middle is ${fixed(middle)}.${apart}`;
}

const fixed = (value: number) => String(Number(value.toFixed(3)));
const short = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));
