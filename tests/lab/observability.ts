/** Whether the lab's numbers let a check speak in a view. */

import type { ViewClass } from "../../src/core/body/scene";
import type { Exercise, ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { markdown } from "../evaluation/table";
import type { CheckNumbers } from "./judging";
import { groupedBy, type Share } from "./statistics";
import { nameOf, short, told } from "./tables";

/** Found at its major size, and good reps blamed: what a check must keep to speak. */
export const MAY_SPEAK = { recall: 0.9, alarms: 0.03 } as const;
/** Fewer major faults, or fewer good reps, and the numbers say too little either way. Judgement. */
const LEAST = { major: 8, good: 12 } as const;

/**
 * "shown": keeps both, of enough cases. "against": the interval of one of them leaves the promise out. "not yet": too few
 * cases, or numbers that miss the promise and whose interval still holds it.
 */
export type Evidence = "shown" | "not yet" | "against";

export function evidenceOf(row: Pick<CheckNumbers, "major" | "alarms"> | undefined): Evidence {
  if (!row) return "not yet";
  const { major, alarms } = row;
  const [, most] = major.interval ?? [0, 1];
  const [least] = alarms.interval ?? [0, 1];
  if (most < MAY_SPEAK.recall || least > MAY_SPEAK.alarms) return "against";
  const kept = rate(major) >= MAY_SPEAK.recall && rate(alarms) <= MAY_SPEAK.alarms;
  return kept && major.of >= LEAST.major && alarms.of >= LEAST.good ? "shown" : "not yet";
}

export interface Speaking {
  readonly exercise: ExerciseId;
  readonly rule: FaultRule;
  readonly view: ViewClass;
  readonly evidence: Evidence;
  readonly row: CheckNumbers | undefined;
}

/** Every check in every view in which the app lets it speak. */
export function speaking(
  exercises: Readonly<Record<ExerciseId, Exercise>>,
  checks: readonly CheckNumbers[],
): readonly Speaking[] {
  return EXERCISE_IDS.flatMap((exercise) =>
    exercises[exercise].faults.flatMap((rule) =>
      rule.views.map((view): Speaking => {
        const row = checks.find((each) => each.exercise === exercise && each.fault === rule.id && each.view === view);
        return { exercise, rule, view, evidence: evidenceOf(row), row };
      }),
    ),
  );
}

/**
 * For the page: how many are shown, and those that are not, with what is known of them.
 * @param fresh numbers of the bodies that no rule was made with, for a column of their own
 */
export function observabilitySection(
  exercises: Readonly<Record<ExerciseId, Exercise>>,
  checks: readonly CheckNumbers[],
  fresh: readonly CheckNumbers[],
): string {
  const freshRow = ({ exercise, rule, view }: Speaking) =>
    fresh.find((each) => each.exercise === exercise && each.fault === rule.id && each.view === view);
  const all = speaking(exercises, checks);
  const of = (evidence: Evidence) => all.filter((each) => each.evidence === evidence);
  const rows = (list: readonly Speaking[]) =>
    markdown([
      ["exercise", "fault", "view", "major found", "good reps blamed", "found, fresh bodies", "blamed, fresh bodies"],
      ...list.map((each) => {
        const { major, alarms } = freshRow(each) ?? {};
        return [
          nameOf(each.exercise),
          each.rule.id,
          each.view,
          each.row ? told(each.row.major) : "–",
          each.row ? told(each.row.alarms) : "–",
          major ? short(major) : "–",
          alarms ? short(alarms) : "–",
        ];
      }),
    ]);
  const tried = (each: Speaking) => (each.row?.major.of ?? 0) > 0;
  const untried = of("not yet").filter((each) => !tried(each));
  const some = of("not yet").filter(tried);
  const percent = (share: number) => Math.round(100 * share);
  return [
    `There are ${all.length} pairs of a check and a view in which the app lets it speak. **${of("shown").length} are shown** by the films: ${percent(MAY_SPEAK.recall)} % found of at least ${LEAST.major} major faults, and at most ${percent(MAY_SPEAK.alarms)} % blamed of at least ${LEAST.good} good reps. **${of("against").length} speak against the evidence, ${of("not yet").length} are not shown yet** (a test fails on any: [why](decisions/0020-shown-or-silent.md)). What a check says it could not see is not counted: of the farther limbs, or of a beginning that was not seen.`,
    of("shown").length > 0 ? `Shown:\n\n${rows(of("shown"))}` : "",
    some.length > 0 ? `Not shown yet, though acted:\n\n${rows(some)}` : "",
    untried.length > 0 ? `Not shown yet, because none of these films acts them there:\n\n${byExercise(untried)}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** "- Bird dog: leg-low (side, oblique), …" */
function byExercise(list: readonly Speaking[]): string {
  return [...groupedBy(list, ({ exercise }) => exercise)]
    .map(([exercise, ofIt]) => {
      const faults = [...groupedBy(ofIt, ({ rule }) => rule.id)];
      const named = faults.map(([id, each]) => `${id} (${each.map(({ view }) => view).join(", ")})`);
      return `- ${nameOf(exercise as ExerciseId)}: ${named.join(", ")}`;
    })
    .join("\n");
}

const rate = ({ hits, of }: Share) => (of === 0 ? 0 : hits / of);
