/** Faults that a maker or a labeller saw in a clip, and what the coach made of them. */
import { EXERCISES } from "../../src/exercises";
import type { Counted, OwnCount } from "./count";
import type { Row } from "./table";

/**
 * The labels' words, and the checks that would name them; "any": the maker says only that something is wrong. Words about
 * the picture's edges are no faults and are not here. Written down before the table was looked at.
 */
const CHECKS: Readonly<Record<string, readonly string[] | "any">> = {
  "leg above horizontal (mild)": ["leg-high", "back-arching"],
  "lumbar hyperextension / back arch": ["over-arching"],
  "rib flare": ["over-arching"],
  "rounded back": ["rounding", "back-rounded"],
  "heels lifted / weight on toes": ["heels-lift", "weight-forward"],
  "stiff-legged / hips too high (RDL pattern instead of deadlift)": ["knees-stiff", "hips-shoot-up"],
  "does not reach lockout": ["not-finishing"],
  "unspecified by source": "any",
};

interface Named {
  readonly label: string;
  /** Reps in which one of the checks spoke, and in which one of them could be made. */
  readonly found: number;
  readonly made: number;
  readonly how: "named" | "missed" | "could not be seen" | "no rep";
}

/** A row for each labelled fault of each clip that shows one of the seven. */
export function labelledFaultRows(counted: readonly Counted[]): Row[] {
  const head = ["clip", "labelled", "reps", "found in", "check made in", "so", "also found there"];
  const rows = counted.flatMap(({ clip, own }): Row[] => {
    const labels = clip.faults.filter((label) => CHECKS[label]);
    if (!own || labels.length === 0) return [];
    const meant = new Set(
      labels.flatMap((label) => (CHECKS[label] === "any" ? own.summary.reps.flatMap(ids) : CHECKS[label])),
    );
    return labels.map((label, n) => {
      const { found, made, how } = named(label, own);
      const others = n > 0 ? "" : otherFaults(own, meant);
      return [clip.file, label, own.summary.reps.length, found, made, how, others];
    });
  });
  return [head, ...rows];
}

/** How many labelled faults came out which way. */
export function labelledFaultCounts(counted: readonly Counted[]): Readonly<Record<Named["how"], number>> {
  const counts = { named: 0, missed: 0, "could not be seen": 0, "no rep": 0 };
  for (const { clip, own } of counted) {
    if (own) for (const label of clip.faults) if (CHECKS[label]) counts[named(label, own).how] += 1;
  }
  return counts;
}

/** Spoken of clips that are labelled good, tempo left out: most clips are cut for speed. */
export function saidOfGoodRows(counted: readonly Counted[]): Row[] {
  const head = ["clip", "reps", "said", "found, severe", "found, minor"];
  const rows = counted.flatMap(({ clip, own }): Row[] => {
    if (!own || clip.form !== "good" || clip.kind !== "real" || clip.faults.some((label) => CHECKS[label])) return [];
    const rule = (id: string) => EXERCISES[own.summary.exercise].faults.find((each) => each.id === id);
    const form = (id: string) => rule(id) !== undefined && rule(id)?.priority !== "tempo";
    const said = own.summary.cues.filter(({ kind, id }) => kind === "fault" && form(id)).map(({ id }) => id);
    const faults = own.summary.reps.flatMap((rep) => rep.faults.filter(({ id }) => form(id)));
    if (said.length + faults.length === 0) return [];
    const of = (severe: boolean) =>
      tally(faults.filter(({ severity }) => severity >= 1 === severe).map(({ id }) => id));
    return [[clip.file, own.summary.reps.length, tally(said), of(true), of(false)]];
  });
  return [head, ...rows];
}

const ids = (rep: OwnCount["summary"]["reps"][number]) => rep.faults.map(({ id }) => id);

function named(label: string, { summary }: OwnCount): Named {
  const checks = CHECKS[label] ?? [];
  const { reps, exercise } = summary;
  const tempo = new Set(EXERCISES[exercise].faults.flatMap(({ id, priority }) => (priority === "tempo" ? [id] : [])));
  const speaks = (id: string) => (checks === "any" ? !tempo.has(id) : checks.includes(id));
  const found = reps.filter((rep) => ids(rep).some(speaks)).length;
  const wanted = EXERCISES[exercise].faults.filter(({ id }) => speaks(id));
  const made = reps.filter((rep) =>
    wanted.some(({ id }) => !rep.notAssessed.some((missed) => missed.id === id)),
  ).length;
  const how = reps.length === 0 ? "no rep" : found > 0 ? "named" : made > 0 ? "missed" : "could not be seen";
  return { label, found, made, how };
}

function otherFaults({ summary }: OwnCount, meant: ReadonlySet<string | undefined>): string {
  return tally(summary.reps.flatMap(ids).filter((id) => !meant.has(id)));
}

function tally(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, n]) => `${name} ${n}`).join(", ") || "–";
}
