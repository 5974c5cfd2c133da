/** Faults acted by the drawn body, and what the coach makes of them in each view. */

import type { ViewClass } from "../../src/core/body/scene";
import type { RepFault } from "../../src/core/coach/coach.types";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { metricChecks, STANDARD } from "../../src/core/exercise/rules";
import { EXERCISES } from "../../src/exercises";
import { hipTurn } from "../../src/exercises/bird-dog/hip-turn";
import { choreography, faultsOf, type SetOptions } from "../../src/mannequin/choreography";
import { coach, film, laptop, type Staged, stage } from "./film";
import { later } from "./perturb";

/**
 * A laptop well inside each view class, degrees from side-on. Bodies on the floor are seen at the ends only while some
 * of their side is seen too; standing ones square-on.
 */
export function yawFor(id: ExerciseId, view: ViewClass): number {
  const upright = EXERCISES[id].start.postures.some((posture) => posture === "standing" || posture === "hanging-back");
  const square = upright ? 85 : 62;
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

interface Exception extends Partial<Acting> {
  /** Not every rep need show it. */
  readonly someReps?: boolean;
  /** Landmarks lie where the real model puts them, not on the joints. */
  readonly habits?: boolean;
  readonly because: string;
}

/** How a fault is acted where the choreography's own major size will not do, each with the reason. */
export const ACTING: Readonly<Record<FaultName, Exception>> = {
  "bird-dog leg-low": {
    size: 28,
    habits: true,
    because: "36° would put the foot through the floor; 28° is within reach only of what the model shows",
  },
  "bird-dog head-down": { habits: true, because: "the shoulder is looked for where the model puts it" },
  "bird-dog arm-low": { size: 46, because: "56° leaves the arm so low that the rep is not one of arm and leg" },
  "bird-dog wobble": { size: 0.12, someReps: true, because: "unsteadiness wanders, and some reps are steadier" },
  "glute-bridge hips-low": { size: 20, because: "27° is no longer a partial rep" },
  "glute-bridge line-over": { size: 24, because: "32° lies beyond what hips can do" },
  "glute-bridge feet-far": { size: 25, because: "with 32° the start pose is not accepted: hips at rest look lifted" },
  "cat-cow rocking": { size: 0.5, someReps: true, because: "0.75 sits on the heels; the first rep is half a wave" },
  "bodyweight-row hip-kick": { size: 60, because: "a kick of 40° ends at the limit" },
  "bodyweight-row head-poke": { size: 95, because: "the limit was raised after people were measured" },
  "bodyweight-row arms-bent": {
    size: 0.2,
    reps: 4,
    honestStart: true,
    someReps: true,
    because: "bent arms are not accepted as a start pose, so it can only be seen from the second pull on",
  },
  "dead-bug knees-to-chest": { size: 34, because: "45° is not accepted as a start pose" },
  "deadlift squatting": { size: 54, because: "70° is a squat, and not counted" },
  "deadlift knees-forward": { size: 42, because: "62° is a squat, and not counted; from 44° on hands hide the knees" },
  "deadlift lean-back": { reps: 2, because: "it lies between two reps" },
};

/** Rules that no performance of the drawn body makes speak, each with the reason: they are not shown to work. */
export const UNHEARD: Readonly<Record<FaultName, string>> = {
  "glute-bridge feet-close": "a knee of 48° at the top begins below 35° at rest, which is no accepted start pose",
  "glute-bridge hip-drop": "a pelvis tipped by 20° lowers the free thigh by half of what the rule asks for",
  "cat-cow shallow-cow": "the limit is absolute, and the drawn body's flat back already lies beyond it",
  "cat-cow head-only": "a back that moves so little is not even a partial rep, so that nothing is judged",
  "bodyweight-row short-pull": "elbows that stay so far open are not even a partial rep",
  "deadlift not-finishing": "the drawn body stands up in the end, before its next rep",
  "deadlift hips-shoot-up": "the drawn body then never stands tall either, and nothing is counted",
};

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
