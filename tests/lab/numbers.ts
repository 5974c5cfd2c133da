/** All numbers of the lab, as `docs/accuracy.json` keeps them. */

import type { ViewClass } from "../../src/core/body/scene";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { faultsOf } from "../../src/mannequin/choreography";
import type { ModelName } from "../../workers/pose.api";
import { ANGLES, type AngleError, type AngleName } from "./angles";
import { isFresh } from "./design";
import { type CheckNumbers, checkNumbers, type SmallestNumbers, smallestNumbers } from "./judging";
import type { Outcome } from "./outcome";
import { refused } from "./sizes";
import { type Errors, errorsOf, groupedBy, type Share, share } from "./statistics";
import type { Case } from "./wish";

export interface CountNumbers {
  readonly exercise: ExerciseId;
  readonly view: ViewClass;
  /** Sets counted exactly, and reps of all sets that were counted. */
  readonly exact: Share;
  readonly withinOne: Share;
  readonly reps: Share;
  /** Counted reps whose side is the performed one; null where there are no sides. */
  readonly sides: Share | null;
  /** Seconds: counted against performed. */
  readonly topErrorS: Errors | null;
  readonly endErrorS: Errors | null;
  /** Pictures in which somebody was found. */
  readonly found: Share;
  /** Median share of pictures in which every joint needed was seen. */
  readonly whole: number;
}

export interface AngleNumbers {
  readonly exercise: ExerciseId;
  readonly view: ViewClass;
  readonly model: ModelName;
  readonly angle: AngleName;
  readonly side: "near" | "far";
  readonly errors: Errors;
  /** Share of pictures in which the coach could read it. */
  readonly read: number;
}

export interface FlexionNumbers {
  readonly exercise: ExerciseId;
  readonly view: ViewClass;
  readonly errors: Errors;
}

/** What is counted of any choice of films. */
export interface FilmNumbers {
  readonly films: number;
  readonly pictures: number;
  readonly counts: readonly CountNumbers[];
  /** Everyday movements played to all seven coaches. */
  readonly distractors: { readonly films: number; readonly falseReps: number };
  readonly angles: readonly AngleNumbers[];
  /** Of all exercises together, side-on, near side. */
  readonly together: readonly { readonly angle: AngleName; readonly errors: Errors }[];
  readonly flexion: readonly FlexionNumbers[];
  readonly checks: readonly CheckNumbers[];
}

export interface LabNumbers extends FilmNumbers {
  readonly schema: 1;
  /** Rules these numbers are of. */
  readonly revisions: Readonly<Record<ExerciseId, number>>;
  /** Of the bodies that nobody had looked at when the rules were made: what the promises are held against. */
  readonly fresh: FilmNumbers;
  /** The checks with the screen upright, or tipped back by 15 degrees. */
  readonly tilted: readonly (CheckNumbers & { readonly tiltDeg: number })[];
  readonly models: readonly (CheckNumbers & { readonly model: ModelName })[];
  readonly smallest: readonly SmallestNumbers[];
}

/** Its reps are performed from floor to floor and counted from standing to standing: no times are compared. */
const FROM_THE_FLOOR = "floor";

/** Outcomes of the usual kind, whose numbers belong together: one model, and the laptop tipped as the app asks for. */
const usual = ({ made }: Outcome) => made.group !== "tilt" && made.group !== "model";

/** An everyday movement, and how many reps all seven coaches counted in it. */
export interface Distracted {
  readonly made: Case;
  readonly falseReps: number;
}

export function numbersOf(outcomes: readonly Outcome[], distracted: readonly Distracted[]): LabNumbers {
  const ordinary = outcomes.filter(usual);
  const byModel = outcomes.filter(({ made }) => made.group === "model");
  const sameAsModels = ordinary.filter(({ made }) => made.group === "key" && made.id.endsWith("/20"));
  const fresh = ({ made }: { readonly made: Case }) => isFresh(made);
  const all = filmNumbers(ordinary, distracted);
  return {
    ...all,
    schema: 1,
    revisions: Object.fromEntries(EXERCISE_IDS.map((id) => [id, EXERCISES[id].revision])) as LabNumbers["revisions"],
    films: outcomes.length + distracted.length,
    pictures: outcomes.reduce((sum, { pictures }) => sum + pictures, 0),
    angles: [...all.angles, ...angleNumbers(byModel)],
    fresh: filmNumbers(ordinary.filter(fresh), distracted.filter(fresh)),
    tilted: [0, 15].flatMap((tiltDeg) =>
      checkNumbers(outcomes.filter(({ made }) => made.group === "tilt" && made.tiltDeg === tiltDeg)).map((row) => ({
        ...row,
        tiltDeg,
      })),
    ),
    models: (["lite", "full", "heavy"] as const).flatMap((model) =>
      checkNumbers(model === "full" ? sameAsModels : byModel.filter(({ made }) => made.request.model === model)).map(
        (row) => ({ ...row, model }),
      ),
    ),
    smallest: smallestNumbers(ordinary, (id, fault) => faultsOf(id).find((known) => known.id === fault)?.unit ?? ""),
  };
}

function filmNumbers(outcomes: readonly Outcome[], distracted: readonly Distracted[]): FilmNumbers {
  const sets = outcomes.filter(({ made }) => made.group === "good" || made.group === "key");
  const sideOn = outcomes.filter(({ made }) => made.view === "side");
  return {
    films: outcomes.length + distracted.length,
    pictures: outcomes.reduce((sum, { pictures }) => sum + pictures, 0),
    counts: countNumbers(sets),
    distractors: {
      films: distracted.length,
      falseReps: distracted.reduce((sum, { falseReps }) => sum + falseReps, 0),
    },
    angles: angleNumbers(outcomes),
    together: ANGLES.flatMap((angle) => {
      const errors = errorsOf(sideOn.flatMap(({ angles }) => angles).flatMap((each) => nearError(each, angle)));
      return errors ? [{ angle, errors }] : [];
    }),
    flexion: flexionNumbers(outcomes),
    checks: checkNumbers(outcomes),
  };
}

/** Reps that may be counted or not: the last way down of a set from the floor. */
const doubtfulOf = (variant: string) => (variant === FROM_THE_FLOOR ? 1 : 0);

/**
 * By how many reps the count is off. Hips that stay low make a partial rep, and may; a squat instead of a hinge is
 * refused, and told so; nothing is owed before "Go".
 */
export function missed({ exercise, made, summary, reps, early }: Outcome): number {
  const notOwed = reps.filter(({ truth, cues }) =>
    truth.faults.some(({ id }) => id === "hips-low" || refused(exercise, id, cues)),
  ).length;
  const doubtful = notOwed + early + doubtfulOf(made.variant);
  const { full } = summary.counts;
  return full > reps.length ? full - reps.length : Math.max(0, reps.length - doubtful - full);
}

function countNumbers(outcomes: readonly Outcome[]): CountNumbers[] {
  return [...groupedBy(outcomes, ({ exercise, made }) => `${exercise} ${made.view}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const off = group.map(missed);
    const matched = group
      .filter(({ made }) => made.variant !== FROM_THE_FLOOR)
      .flatMap(({ reps }) => reps)
      .flatMap(({ truth, rep }) => (rep?.kind === "full" ? [{ truth, rep }] : []));
    // A bridge on one leg is a rep of both for the coach, who is not asked which.
    const sided =
      EXERCISES[first.exercise].sides === "both" ? [] : matched.filter(({ truth }) => truth.side !== "both");
    const wholes = group.map(({ summary }) => summary.seen).sort((a, b) => a - b);
    return {
      exercise: first.exercise,
      view: first.made.view,
      exact: share(off.filter((by) => by === 0).length, group.length),
      withinOne: share(off.filter((by) => by <= 1).length, group.length),
      reps: share(
        matched.length,
        group.reduce((sum, { made, reps }) => sum + (made.variant === FROM_THE_FLOOR ? 0 : reps.length), 0),
      ),
      sides:
        sided.length > 0 ? share(sided.filter(({ truth, rep }) => truth.side === rep.side).length, sided.length) : null,
      topErrorS: errorsOf(
        matched.map(({ truth, rep }) => rep.top - (truth.topS + truth.topEndS) / 2),
        2,
      ),
      endErrorS: errorsOf(
        matched.map(({ truth, rep }) => rep.end - truth.endS),
        2,
      ),
      found: share(
        group.reduce((sum, { found }) => sum + found, 0),
        group.reduce((sum, { pictures }) => sum + pictures, 0),
      ),
      whole: wholes[Math.floor(wholes.length / 2)] ?? 0,
    };
  });
}

function nearError({ angle, side, error }: AngleError, wanted: AngleName): readonly number[] {
  return angle === wanted && side === "near" && error !== null ? [error] : [];
}

function angleNumbers(outcomes: readonly Outcome[]): AngleNumbers[] {
  const rows: AngleNumbers[] = [];
  for (const group of groupedBy(
    outcomes,
    ({ exercise, made }) => `${exercise} ${made.view} ${made.request.model}`,
  ).values()) {
    const [first] = group;
    if (!first) continue;
    for (const angle of ANGLES) {
      for (const side of ["near", "far"] as const) {
        const all = group.flatMap(({ angles }) => angles.filter((each) => each.angle === angle && each.side === side));
        const errors = errorsOf(all.flatMap(({ error }) => (error === null ? [] : [error])));
        if (!errors) continue;
        const { exercise, made } = first;
        const read = Math.round((100 * errors.n) / all.length) / 100;
        rows.push({ exercise, view: made.view, model: made.request.model, angle, side, errors, read });
      }
    }
  }
  return rows;
}

function flexionNumbers(outcomes: readonly Outcome[]): FlexionNumbers[] {
  return [...groupedBy(outcomes, ({ exercise, made }) => `${exercise} ${made.view}`).values()].flatMap((group) => {
    const [first] = group;
    const errors = errorsOf(group.flatMap(({ flexion }) => flexion.map(({ error }) => error)));
    return first && errors ? [{ exercise: first.exercise, view: first.made.view, errors }] : [];
  });
}
