/** What came of the skinned bodies' films, by body and by kinds of body. */
import type { ExerciseId } from "../../../src/core/exercise/exercise";
import { EXERCISES } from "../../../src/exercises";
import { EXERCISE_IDS } from "../../../src/exercises/registry/ids";
import type { AngleError } from "../angles";
import { checkNumbers } from "../judging";
import { missed } from "../numbers";
import type { Outcome } from "../outcome";
import { KEY_FAULTS } from "../sizes";
import { type Errors, errorsOf, groupedBy, type Share, share } from "../statistics";
import type { Member } from "./cast";
import { isFreshBody } from "./films";

export type BodyOutcome = Outcome & { readonly member: Member };

/** Of some bodies, all exercises together unless a line says otherwise; side-on, the `full` model. */
export interface BodyNumbers {
  readonly who: string;
  readonly bodies: number;
  readonly films: number;
  readonly exact: Share;
  readonly sides: Share;
  /** Size of the error, degrees: near side; the outline's is the change of the spine's bend from the start pose. */
  readonly hip: Errors | null;
  readonly knee: Errors | null;
  readonly trunk: Errors | null;
  readonly spine: Errors | null;
  /** Of the hip and the trunk, of a body whose hip joints lie where people's do. */
  readonly hipStraight: Errors | null;
  readonly trunkStraight: Errors | null;
  /** Of the hip and the trunk, less what each was in the set's start pose. */
  readonly hipChange: Errors | null;
  readonly trunkChange: Errors | null;
  /** Key faults at their major size that were found, of those that were not said to be unseen. */
  readonly found: Share;
  /** Major ones of which the app says it could not see. */
  readonly unseen: number;
  /** Good reps of which a fault of form or range was told, of all good reps that were counted. */
  readonly blamed: Share;
}

/** Found and blamed of one check in one group of bodies. */
export interface BodyCheck {
  readonly exercise: ExerciseId;
  readonly fault: string;
  readonly who: string;
  readonly found: Share;
  readonly unseen: number;
  readonly blamed: Share;
}

export interface BodiesNumbers {
  readonly films: number;
  readonly pictures: number;
  readonly revisions: Readonly<Record<ExerciseId, number>>;
  readonly groups: readonly BodyNumbers[];
  readonly byExercise: readonly (BodyNumbers & { readonly exercise: ExerciseId })[];
  readonly checks: readonly BodyCheck[];
}

const cellOf = ({ build, top }: Member) => `${build}, ${top} top`;

/** "cat-cow: fresh" */
const heapOf = ({ exercise, member }: BodyOutcome) =>
  `${exercise}: ${isFreshBody(exercise, member.nth) ? "fresh" : "looked at"}`;

export function bodiesNumbers(outcomes: readonly BodyOutcome[]): BodiesNumbers {
  const by = (nameOf: (member: Member) => string) =>
    [...groupedBy(outcomes, ({ member }) => nameOf(member))].map(([who, group]) => numbersOf(who, group));
  return {
    films: outcomes.length,
    pictures: outcomes.reduce((sum, { pictures }) => sum + pictures, 0),
    revisions: Object.fromEntries(EXERCISE_IDS.map((id) => [id, EXERCISES[id].revision])) as BodiesNumbers["revisions"],
    groups: [
      numbersOf("all", outcomes),
      ...by(({ build }) => `build: ${build}`),
      ...by(({ top }) => `top: ${top}`),
      ...by(({ ageYears }) => `age: ${ageYears}`),
      ...by(({ sex }) => `sex: ${sex}`),
      ...by(cellOf),
      ...by(({ mesh, bmi }) => `${mesh.name} (BMI ${bmi})`),
    ],
    byExercise: [...groupedBy(outcomes, heapOf)].flatMap(([who, group]) =>
      group[0] ? [{ ...numbersOf(who.replace(/.*: /, ""), group), exercise: group[0].exercise }] : [],
    ),
    checks: [["all", outcomes] as const, ...groupedBy(outcomes, ({ member }) => cellOf(member))].flatMap(
      ([who, group]) =>
        checkNumbers(group)
          .filter(({ speaks, major, notAssessed, alarms }) => speaks && (major.of + notAssessed > 0 || alarms.hits > 0))
          .map(({ exercise, fault, major, notAssessed, alarms }) => ({
            exercise,
            fault,
            who,
            found: major,
            unseen: notAssessed,
            blamed: alarms,
          })),
    ),
  };
}

function numbersOf(who: string, group: readonly BodyOutcome[]): BodyNumbers {
  const errors = (name: string, of: (each: AngleError) => number | null) =>
    errorsOf(
      group.flatMap(({ angles }) =>
        angles.filter(({ angle, side }) => angle === name && side === "near").flatMap((each) => of(each) ?? []),
      ),
    );
  const angle = (name: string) => errors(name, ({ error }) => error);
  const straight = (name: string) => errors(name, ({ errorStraight }) => errorStraight);
  const change = (name: string) => errors(name, ({ errorSinceStart }) => errorSinceStart);
  const reps = group.flatMap((outcome) => outcome.reps.map((rep) => ({ outcome, ...rep })));
  const sided = reps.filter(
    ({ outcome, truth, rep }) =>
      EXERCISES[outcome.exercise].sides !== "both" && truth.side !== "both" && rep?.kind === "full",
  );
  const checks = checkNumbers(group).filter(({ speaks }) => speaks);
  const keyed = checks.filter(({ exercise, fault }) => isActed(exercise, fault));
  const good = reps.filter(({ truth, rep }) => truth.faults.length === 0 && rep?.kind === "full");
  const told = good.filter(({ outcome, rep }) => (rep?.faults ?? []).some(({ id }) => !isTempo(outcome.exercise, id)));
  return {
    who,
    bodies: new Set(group.map(({ member }) => member.mesh.name)).size,
    films: group.length,
    exact: share(group.filter((outcome) => missed(outcome) === 0).length, group.length),
    sides: share(sided.filter(({ truth, rep }) => rep?.side === truth.side).length, sided.length),
    hip: angle("hip"),
    knee: angle("knee"),
    trunk: angle("trunk"),
    hipStraight: straight("hip"),
    trunkStraight: straight("trunk"),
    hipChange: change("hip"),
    trunkChange: change("trunk"),
    spine: errorsOf(group.flatMap(({ flexion }) => flexion.map(({ error }) => error))),
    found: sum(keyed.map(({ major }) => major)),
    unseen: keyed.reduce((all, { notAssessed }) => all + notAssessed, 0),
    blamed: share(told.length, good.length),
  };
}

/** Faults that the bodies' films act. */
export function isActed(exercise: ExerciseId, fault: string): boolean {
  return (KEY_FAULTS[exercise] ?? []).includes(fault) || (exercise === "superman" && fault === "arching-high");
}

function isTempo(exercise: ExerciseId, fault: string): boolean {
  return EXERCISES[exercise].faults.find(({ id }) => id === fault)?.priority === "tempo";
}

function sum(shares: readonly Share[]): Share {
  return share(
    shares.reduce((all, { hits }) => all + hits, 0),
    shares.reduce((all, { of }) => all + of, 0),
  );
}
