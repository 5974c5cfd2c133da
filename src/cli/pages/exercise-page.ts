/** docs/exercises.md: what the registry says, in words. Nothing here knows an exercise by name. */
import type { ViewClass } from "../../core/body/scene";
import type {
  Check,
  Exercise,
  FaultRule,
  Lookalike,
  Metric,
  MetricCheck,
  Requirement,
  Unit,
  Variant,
} from "../../core/exercise/exercise";
import { BEYOND, GATES, PARTS, SEEN, SIDES, STATISTICS, STRETCHES, TEMPO, UNITS } from "./exercise-terms";
import { type GateMargin, type Margins, marginRows } from "./margins";
import { list, table } from "./markdown";

const HEAD = `# The exercises

Written by \`npm run docs\` from the registry in \`src/exercises\`; do not edit by hand, a test compares.

**How to read it.** *Progress* is 0 in the start pose and 1 at the top; the gates are places on that way. An angle called *hip* is shoulder–hip–knee, signed: 180° is a straight line, less is bent, more is past the line. Lengths are in the person's own torso lengths (shoulder to hip, about half a metre), curves of the back in shares of the chord from hip to shoulder. *Median*, *most* and *least* are taken over the named part of a rep (most and least are the 90th and 10th percentile, so that one frame is never a fault). ★ marks key faults. A fault speaks only in the views named; in every other view the review says "not visible from this side", which is neither good nor bad.

Views: **side** is up to 20° from side-on, **oblique** to 35°, **diagonal** to 60°; beyond that **front** or **rear**.

Sources: *rules §* is [the specification this project started from](rules.md), collected from the literature (its S-numbers) and from judgement ([EJ]: a starting value); *people* and *measured* are recordings that the values were then set on. [accuracy.md](accuracy.md) says what that is worth.`;

/**
 * The page for these exercises, as Markdown.
 * @param margins the room of each gate, where it was measured
 */
export function exercisePage(exercises: readonly Exercise[], margins: Margins = {}): string {
  const contents = exercises.map(({ id, name }) => `- [${name}](#${id})`).join("\n");
  return `${[HEAD, contents, ...exercises.map((exercise) => sectionOf(exercise, margins[exercise.id] ?? {}))].join("\n\n")}\n`;
}

function sectionOf(exercise: Exercise, margins: Readonly<Record<string, GateMargin>>): string {
  const { dose, placement, score } = exercise;
  const perSide = dose.perSide ? " each side" : "";
  const share = (part: number) => `${Math.round(100 * part)} %`;
  return [
    `## <a id="${exercise.id}"></a>${exercise.name}`,
    `\`${exercise.id}\`, revision ${exercise.revision}. ${exercise.purpose}`,
    exercise.provisional
      ? "**Provisional:** the lab has no films of it yet. The app counts it, and says nothing of its faults."
      : "",
    list(exercise.steps, true),
    "### What is counted",
    table([
      ["", ""],
      [
        "start pose",
        `${exercise.start.postures.join(" or ")}, held still for ${exercise.start.holdS} s, or passed through between two movements alike`,
      ],
      ["signal", signalOf(exercise)],
      ["sides", SIDES[exercise.sides]],
      ["stays within", exercise.postures.join(", ")],
      ["needs to see", `${exercise.needs.join(", ")} of the nearer side`],
      ...gatesOf(exercise),
    ]),
    exercise.requires.length === 0
      ? ""
      : `Besides, where it can be read, a rep is not counted and the words are said when:\n\n${list(exercise.requires.map(requirementOf))}`,
    exercise.fetches
      ? `Fetched before a set and put away after it, and neither is a rep (but in: ${exercise.fetches.without.join(", ")}): hands lower than ${exercise.fetches.floor.among} (torso, above the feet) or more than ${exercise.fetches.aheadDeg}° ahead of hanging wait for a second movement alike; unlike all others of the set by ${exercise.fetches.unlike.height} and ${exercise.fetches.unlike.aheadDeg}° it was put away (${exercise.fetches.source}).`
      : "",
    exercise.lookalikes ? `Told when it ends, and never counted:\n\n${list(exercise.lookalikes.map(lookalikeOf))}` : "",
    room(marginRows(exercise, margins)),
    `Never a rep: ${exercise.notARep.map(uncapitalised).join("; ")}.`,
    "### Faults",
    table([["fault", "speaks when", "views", "says", "why", "source"], ...exercise.faults.map(faultRow)]),
    "### Variants",
    table([["variant", "what it is", "offered", "what changes"], ...exercise.variants.map(variantRow)]),
    "### Dose and place",
    `${dose.sets} × ${dose.reps}${perSide}, ${dose.restS} s rest (${dose.source}). Camera: ${placement.view}, ${placement.distanceM.join("–")} m away, screen tipped back by ${placement.tiltDeg.join("–")}°. ${placement.text}`,
    `Score: ${Object.entries(score)
      .filter(([, part]) => part > 0)
      .map(([part, weight]) => `${PARTS[part as keyof Exercise["score"]]} ${share(weight)}`)
      .join(", ")}.`,
    "### What cannot be seen",
    list(exercise.cannotSee),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function signalOf({ signal }: Exercise): string {
  const from = signal.metrics.map((metric) => `\`${metric.id}\``).join(", ");
  const adaptive = signal.adaptive
    ? `; its place between the lowest and the highest of the last ${signal.adaptive.windowS} s, at least ${signal.adaptive.leastSpan} apart`
    : "";
  return `${signal.name}, against ${from} in the start pose${adaptive}`;
}

function gatesOf({ rep }: Exercise): [string, string][] {
  const hold = rep.holdTargetS === 0 ? "not asked for" : `${rep.holdTargetS} s`;
  return [
    ["leaves the start at", `${rep.leave}`],
    ["top", `from ${rep.top} until below ${rep.topExit}`],
    ["back at", `${rep.back}; rising again from ${rep.again} or less begins the next rep${dipOf(rep)}`],
    ["partial rep", `peak from ${rep.partial}: shown, not counted`],
    ["takes", `${rep.minS}–${rep.maxS} s`],
    ["hold to aim at", hold],
    ["cut off by the ends of a clip", `counted if ${SEEN[rep.seen]} was seen`],
    ["source", rep.source],
  ];
}

function dipOf({ dip }: Exercise["rep"]): string {
  return dip === undefined ? "" : `, as does coming down by ${dip} of its own height and rising again`;
}

function lookalikeOf({ id, text, signal, source }: Lookalike): string {
  return `\`${id}\`: ${signal.name} (${source}). “${text}”`;
}

/** How much room the gates have. */
function room(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return `Room of the gates, over all films at hand ([margins.md](margins.md)): how near the nearest movement came that was rightly let through, and rightly stopped; where the middle between them would be; and how many right counts are lost when the gate lies a tenth lower or higher:\n\n${table([["gate", "at", "nearest let through", "nearest stopped", "middle", "counts lost"], ...rows])}`;
}

function requirementOf({ id, text, check, without }: Requirement): string {
  const except = without.length === 0 ? "" : `, not in ${without.join(", ")}`;
  const names = (metrics: readonly Metric[]) => metrics.map((metric) => `\`${metric.id}\``).join(", ");
  const found =
    check.kind === "travel"
      ? `travel of ${names(check.of)} in the rep${check.opposite ? ", the other way," : ""} above ${check.limit} of that of ${names(check.than)}`
      : metricInWords(check);
  return `\`${id}\`: ${found}${except}. “${text}”`;
}

function faultRow(rule: FaultRule): string[] {
  const { name, id, key, priority, views, cue, why, source, check } = rule;
  const together = rule.togetherOnly ? " (both sides together only)" : rule.nearOnly ? " (the nearer side only)" : "";
  return [
    `${key ? "★ " : ""}${name}${together}<br>\`${id}\`, ${priority}`,
    `${checkInWords(check)}${buildInWords(rule)}`,
    viewsInWords(views),
    `“${cue}”`,
    why,
    source,
  ];
}

/** A check as a sentence without its end: "hip at the top below 166°, severe below 156°". */
export function checkInWords(check: Check): string {
  switch (check.kind) {
    case "metric":
      return metricInWords(check);
    case "tempo": {
      const less = check.beyond === "below" ? "less than" : "more than";
      const severe = check.severe === null ? "" : `, severe ${check.severe} s`;
      return `${TEMPO[check.during]} ${less} ${check.limit} s${severe}`;
    }
    case "witnesses": {
      const { needed, neededSevere, witnesses, amongReps = [] } = check;
      const never = neededSevere > witnesses.length;
      const severe = never ? " (never severe)" : needed === neededSevere ? "" : ` (severe: ${neededSevere})`;
      const among = amongReps.length > 0 ? `; or ${needed} of ${amongReps.map(metricInWords).join("; ")}` : "";
      return `${needed} of ${witnesses.length} agree${severe}: ${witnesses.map(metricInWords).join("; ")}${among}`;
    }
  }
}

function metricInWords(check: MetricCheck): string {
  const { metric, statistic, during, against, beyond, limit, severe, typical, zero } = check;
  const change = against === "own" || zero ? "" : "change of ";
  const from = {
    start: zero ? `, less \`${zero.id}\` in the start pose` : " from the start pose",
    rest: " from just before the rep",
    reps: " from the set's earlier reps",
    own: "",
  }[against];
  const assumed = typical === null ? "" : ` (a typical ${amount(typical, metric.unit)} where none was seen)`;
  const gap = beyond === "away" ? "" : " ";
  const edge = severe === null ? ", never severe" : `, severe ${amount(severe, metric.unit)}`;
  return `${STATISTICS[statistic]}${change}\`${metric.id}\` ${STRETCHES[during]}${from}${assumed} ${BEYOND[beyond]}${gap}${amount(limit, metric.unit)}${edge}`;
}

function amount(value: number, unit: Unit): string {
  return `${value < 0 ? "−" : ""}${Math.abs(value)}${UNITS[unit]}`;
}

function buildInWords({ build }: FaultRule): string {
  return build
    ? `; silent where \`${build.metric.id}\` is above ${amount(build.most, build.metric.unit)} in the start pose`
    : "";
}

function viewsInWords(views: readonly ViewClass[]): string {
  return views.length === 0 ? "none: said to be not visible" : views.join(", ");
}

function variantRow({ name, id, level, description, suggestWhen, without, limits, rep }: Variant): string[] {
  const changed = Object.entries(limits).map(
    ([fault, { limit, severe }]) => `\`${fault}\` from ${limit}${severe === null ? "" : `, severe ${severe}`}`,
  );
  const gates = Object.entries(rep ?? {}).map(([gate, value]) => `${GATES[gate as keyof typeof GATES]} ${value}`);
  const left = without.length === 0 ? [] : [`without ${without.map((fault) => `\`${fault}\``).join(", ")}`];
  return [
    `${name}<br>\`${id}\`, ${level}`,
    description,
    suggestWhen,
    [...left, ...changed, ...gates].join("; ") || "–",
  ];
}

const uncapitalised = (words: string) => `${words[0]?.toLowerCase()}${words.slice(1)}`;
