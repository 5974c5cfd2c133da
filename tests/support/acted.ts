/** Faults acted by the drawn body, and what the coach makes of them in each view. */

import type { ViewClass } from "../../src/core/body/scene";
import type { RepFault } from "../../src/core/coach/coach.types";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { metricChecks, STANDARD } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { hipTurn } from "../../src/exercises/bird-dog/hip-turn";
import type { ActedOtherwise, LabFacts } from "../../src/exercises/lab-facts";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { choreography, faultsOf, type SetOptions } from "../../src/mannequin/choreography";
import { coach, film, laptop, type Staged, stage } from "./film";
import { isOnFeet } from "./on-feet";
import { later } from "./perturb";

/**
 * A laptop well inside each view class, degrees from side-on. Bodies on the floor are seen at the ends only while some
 * of their side is seen too; standing ones square-on.
 */
export function yawFor(id: ExerciseId, view: ViewClass): number {
  const square = isOnFeet(id) ? 85 : 62;
  // Facing the camera is the other end for somebody on their back than for somebody on their front or feet.
  const headFirst = EXERCISES[id].start.postures.some((posture) => posture === "supine" || posture === "hanging-back");
  return {
    side: 0,
    oblique: 27,
    diagonal: 47,
    front: headFirst ? -square : square,
    rear: headFirst ? square : -square,
  }[view];
}

/** Hurried movements need a finer look. */
const FPS = { form: 10, tempo: 30 } as const;

export interface ActedSet {
  readonly id: ExerciseId;
  readonly rule: FaultRule;
  readonly variant: string;
  readonly staged: Staged;
  /** A good rep that comes before, where the fault would spoil the start pose too. */
  readonly before: Staged | null;
}

/** The first variant, the standard one before all, in which the fault is looked for. */
export function variantFor(id: ExerciseId, fault: string): string {
  const { variants } = EXERCISES[id];
  const standardFirst = [...variants].sort((a, b) => Number(b.id === STANDARD) - Number(a.id === STANDARD));
  const found = standardFirst.find((variant) => !variant.without.includes(fault));
  if (!found) throw new Error(`${id}: no variant looks for ${fault}.`);
  return found.id;
}

export interface Acting {
  readonly reps: number;
  /** The choreography's own major size where absent. */
  readonly size?: number;
  readonly honestStart?: boolean;
  readonly approach?: boolean;
}

/** "exercise fault" */
export type FaultName = string;

/** What the exercises' folders say of their faults, by "exercise fault". */
function byFault<T>(of: (lab: LabFacts) => Readonly<Record<string, T>> | undefined): Readonly<Record<FaultName, T>> {
  return Object.fromEntries(
    EXERCISE_IDS.flatMap((id) => Object.entries(of(LABS[id]) ?? {}).map(([fault, said]) => [`${id} ${fault}`, said])),
  );
}

/** How a fault is acted where the choreography's own major size will not do, each with the reason. */
export const ACTING: Readonly<Record<FaultName, ActedOtherwise>> = byFault(({ acting }) => acting);

/** Rules that no performance of the drawn body makes speak, each with the reason: they are not shown to work. */
export const UNHEARD: Readonly<Record<FaultName, string>> = byFault(({ unheard }) => unheard);

/** A set with the fault in every rep. */
export function act(id: ExerciseId, rule: FaultRule, { reps, size, honestStart, approach }: Acting): ActedSet {
  const known = faultsOf(id).find((fault) => fault.id === rule.id);
  if (!known) throw new Error(`${id}: the drawn body cannot act ${rule.id}.`);
  const variant = variantFor(id, rule.id);
  const fps = rule.priority === "tempo" ? FPS.tempo : FPS.form;
  const perform = (options: SetOptions) => stage(choreography(id, { variant, ...options }), fps);
  return {
    id,
    rule,
    variant,
    staged: perform({ reps, approach: approach ?? false, faults: [{ id: rule.id, size: size ?? known.major }] }),
    before: honestStart ? perform({ reps: 1 }) : null,
  };
}

/** What was said of the rule when the set is seen from there. */
export function saidOf({ id, rule, variant, staged, before }: ActedSet, view: ViewClass) {
  const camera = laptop(yawFor(id, view));
  const read = metricChecks(rule.check).map(({ metric }) => metric);
  const outline =
    read.some((metric) => metric.unit === "chord" || metric === hipTurn) || EXERCISES[id].signal.adaptive !== null;
  const places = ACTING[`${id} ${rule.id}`]?.habits ? "habits" : "joints";
  const filming = { outline, places } as const;
  const first = before ? film(before, camera, filming) : [];
  const shift = before ? (first.at(-1)?.t ?? 0) + 0.1 : 0;
  const { summary } = coach(id, [...first, ...later(film(staged, camera, filming), shift)], { variant });
  const reps = summary.reps.filter((rep) => rep.end > shift);
  return {
    view: summary.view,
    reps: reps.length,
    found: reps.flatMap((rep): RepFault[] => rep.faults.filter((each) => each.id === rule.id)),
    notAssessed: reps.flatMap((rep) => rep.notAssessed.filter((each) => each.id === rule.id)),
    cues: summary.cues.map((cue) => cue.id),
  };
}
