/** The kinds of film that the lab makes. */

import type { ViewClass } from "../../src/core/body/scene";
import type { ExerciseId, FaultRule } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { LABS } from "../../src/exercises/registry/labs";
import { DISTRACTOR_IDS, faultsOf, type SetOptions } from "../../src/mannequin/choreography";
import type { ActedFault } from "../../src/mannequin/choreography/act";
import { UNHEARD, variantFor } from "../support/acted";
import { KEY_FAULTS, sizesOf } from "./sizes";
import { type Case, filmed, TEMPO_FPS, type Wish } from "./wish";

/** Variants that the drawn body can do and the coach knows, the standard one twice as often. */
function variantsFor(exercise: ExerciseId): readonly string[] {
  return ["standard", ...EXERCISES[exercise].variants.map(({ id }) => id)];
}

export function good(exercise: ExerciseId, seed: number, more: Partial<Wish> & { variant?: string } = {}): Case {
  const variants = variantsFor(exercise);
  const { variant = variants[seed % variants.length] as string, ...wish } = more;
  const label = wish.view ? `${variant}-${wish.view}` : variant;
  return filmed({ group: "good", exercise, seed, set: { reps: 3, variant }, label, ...wish });
}

/** Level and turned hips: in films of their own, since they came to be told later than the others. */
const HIPS = "hip-rotation";

export function hips(seed: number, more: Partial<Wish> = {}): Case {
  return acted("bird-dog", [HIPS], { seed, label: "hips-side", ...more });
}

/** Hips turned widely in every rep, as in the demonstration of the mistake. */
export function turning(seed: number): Case {
  const faults = [{ id: HIPS, size: sizesOf("bird-dog", HIPS).major }];
  return filmed({ group: "key", exercise: "bird-dog", seed, set: { reps: 6, faults }, label: "hips-always" });
}

/** A good rep, then each key fault small and large; both legs where there are two. */
export function key(exercise: ExerciseId, seed: number, view: ViewClass, more: Partial<Wish> = {}): Case {
  const faults = (KEY_FAULTS[exercise] ?? []).filter((id) => id !== HIPS);
  return acted(exercise, faults, { seed, view, label: view, ...more });
}

function acted(
  exercise: ExerciseId,
  faults: readonly string[],
  wish: Partial<Wish> & Pick<Wish, "seed" | "label">,
): Case {
  const steps = faults.flatMap((id): ActedFault[][] => {
    const { minor, major } = sizesOf(exercise, id);
    return [[{ id, size: minor }], [{ id, size: major }]];
  });
  const plan = [[], ...steps];
  const faultsByRep = EXERCISES[exercise].sides === "alternating" ? plan.flatMap((step) => [step, step]) : plan;
  return filmed({ group: "key", exercise, set: { reps: faultsByRep.length, faultsByRep }, ...wish });
}

/** Faults of half, three quarters … of the minor size: where does it begin to be seen? */
export function sweep(exercise: ExerciseId, fault: string, seed: number): Case {
  const { minor, major } = sizesOf(exercise, fault);
  const sizes = [0.5 * minor, 0.75 * minor, minor, (minor + major) / 2];
  const plan = [[], ...sizes.map((size) => [{ id: fault, size: Math.round(size * 10) / 10 }])];
  const set = { reps: plan.length, faultsByRep: plan, alternate: false };
  return filmed({ group: "sweep", exercise, seed, set, label: fault });
}

export const FIRST_OTHERS = 60;

/** Faults that follow one another in one film. */
const TOGETHER = 4;
/** Times that a fault is acted in one film: on both sides where sides take turns. */
const THRICE = 3;
const TIMES: Readonly<Partial<Record<ViewClass, number>>> = { oblique: THRICE };
const TWICE = 2;
/** Told of one side's limbs alone, so that half of the usual reps say nothing. The leg that must not drift is the other one. */
export const FARTHER: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = { "dead-bug": ["other-leg-drifts"] };
export const NEARER: Readonly<Partial<Record<ExerciseId, readonly string[]>>> = {
  "bird-dog": ["leg-high", "leg-low", "hips-shift", "head-up", "head-down", "rushed"],
  "dead-bug": ["other-leg-drifts", "short-reach", "too-fast"],
};

interface Others {
  readonly view?: ViewClass;
  readonly size?: "minor" | "major";
  /** Only these, three times each, with the limbs of one side. */
  readonly only?: readonly string[];
  /** That side: the farther from the laptop, else the nearer one. */
  readonly farther?: boolean;
  /** With the screen tipped back so far, in degrees, instead of by lot; each fault once. */
  readonly tiltDeg?: number;
}

/**
 * Every other fault that the view might show: those that can follow one another in one set, and those that need their own.
 * Side-on, faults that only another view might show are filmed from there.
 */
export function others(
  exercise: ExerciseId,
  seed: number,
  { view = "side", size = "major", only, farther, tiltDeg }: Others = {},
): Case[] {
  const name = ({ id }: FaultRule) => `${exercise} ${id}`;
  const keys = KEY_FAULTS[exercise] ?? [];
  const acted = faultsOf(exercise).map(({ id }) => id);
  const rules = EXERCISES[exercise].faults.filter(
    (rule) =>
      !keys.includes(rule.id) &&
      acted.includes(rule.id) &&
      !(name(rule) in UNHEARD || UNFILMED.has(name(rule))) &&
      (seed === FIRST_OTHERS || !GIVEN_UP.has(name(rule))) &&
      (view === "side" || (TURNED.has(name(rule)) && (seed === FIRST_OTHERS || !LOST_TURNED.has(name(rule))))) &&
      (!only || only.includes(rule.id)),
  );
  const alone = rules.filter(
    (rule) =>
      ALWAYS.has(name(rule)) ||
      name(rule) in ELSEWHERE ||
      rule.priority === "tempo" ||
      variantFor(exercise, rule.id) !== "standard",
  );
  const together = rules.filter((rule) => !alone.includes(rule));
  const wish = (label: string, set: Omit<SetOptions, "body">, more: Partial<Wish> = {}) =>
    filmed({
      group: tiltDeg === undefined ? "fault" : "tilt",
      exercise,
      seed,
      view,
      set,
      label: [
        label,
        ...(view === "side" ? [] : [view]),
        ...(size === "major" ? [] : [size]),
        ...(only ? [farther ? "far" : "near"] : []),
        ...(tiltDeg === undefined ? [] : [tiltDeg]),
      ].join("-"),
      tempo: LABS[exercise].brisk,
      ...(farther ? { farther } : {}),
      ...(tiltDeg === undefined ? {} : { tiltDeg }),
      ...more,
    });
  const count = only ? THRICE : tiltDeg === undefined ? (TIMES[view] ?? TWICE) : 1;
  const sides = only ? { alternate: false } : {};
  const repsOf = ({ id }: FaultRule) => times(count, [{ id, size: sizesOf(exercise, id)[size] }]);
  const sets: Case[] = [];
  for (let first = 0; first < together.length; first += TOGETHER) {
    const faultsByRep = [[], ...together.slice(first, first + TOGETHER).flatMap(repsOf)];
    sets.push(wish(`mixed-${first / TOGETHER + 1}`, { reps: faultsByRep.length, faultsByRep, ...sides }));
  }
  for (const rule of alone) {
    const elsewhere = ELSEWHERE[name(rule)];
    const more = exercise === "cat-cow" || ONE_MORE.has(name(rule)) ? 1 : 0;
    const set = {
      reps: count + more,
      faults: [{ id: rule.id, size: sizesOf(exercise, rule.id)[size] }],
      variant: variantFor(exercise, rule.id),
      ...sides,
    };
    const tempo = rule.priority === "tempo" ? { fps: FINE.has(name(rule)) ? FINE_FPS : TEMPO_FPS, tempo: {} } : {};
    sets.push(wish(rule.id, set, { ...(elsewhere ? { view: elsewhere } : {}), ...tempo }));
  }
  return sets;
}

/** Faults that are not seen from the side, and from where they might be. */
const ELSEWHERE: Readonly<Record<string, ViewClass>> = {
  "glute-bridge knees-caving": "diagonal",
  "glute-bridge knees-flaring": "diagonal",
  "glute-bridge hips-tilt": "front",
  "bodyweight-row uneven-pull": "rear",
  "bodyweight-row shoulders-uneven": "rear",
  "deadlift side-shift": "front",
  "deadlift shoulders-tilt": "front",
};
/** Faults that might be seen from a laptop that stands a little askew. Tempo is told from the recommended side. */
const TURNED = new Set([
  ...["leg-high", "leg-low", "arm-low", "same-side"].map((id) => `bird-dog ${id}`),
  "glute-bridge line-over",
  ...["arching-high", "ankles-high"].map((id) => `superman ${id}`),
  ...["hips-sag", "hips-sag-knees", "hips-thrust", "hip-kick"].map((id) => `bodyweight-row ${id}`),
  ...["other-leg-drifts", "short-reach", "arm-short", "same-side"].map((id) => `dead-bug ${id}`),
  "deadlift lean-back",
]);
/** Of those, what the first films from there did not show. */
const LOST_TURNED = new Set(["dead-bug short-reach"]);
/** Missed in both reps of the first films: no view lets them speak, and they are not filmed again. */
const GIVEN_UP = new Set([
  "bird-dog hip-hike",
  ...["heels-lift", "hips-tilt", "knees-caving", "knees-flaring"].map((id) => `glute-bridge ${id}`),
  ...["head-poke", "shoulders-uneven"].map((id) => `bodyweight-row ${id}`),
  "cat-cow rocking",
  ...["head-lift", "resting-heel", "knees-to-chest"].map((id) => `dead-bug ${id}`),
]);
/** What lies between two reps, or at the end of one, is not judged of the last; a wave's first half is no rep. */
const ONE_MORE = new Set(["deadlift lean-back", "bodyweight-row dropping", "dead-bug returned-fast"]);
/** Bent arms are no accepted start pose, and a film has no good rep before them; the others no view judges. */
const UNFILMED = new Set([
  "bodyweight-row arms-bent",
  "bird-dog shoulders-tilt",
  "glute-bridge feet-uneven",
  "dead-bug pelvis-rocks",
]);
/** Over so soon that fifteen pictures a second cannot tell, and the coach says so. */
const FINE = new Set(["bodyweight-row dropping", "dead-bug returned-fast", "glute-bridge dropping"]);
const FINE_FPS = 30;

const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

/** Acted all through a set, start pose included, so a set of their own. */
const ALWAYS = new Set([
  ...["neck-cranked", "one-region", "rocking"].map((id) => `cat-cow ${id}`),
  ...["feet-far", "feet-close", "feet-uneven"].map((id) => `glute-bridge ${id}`),
  "dead-bug knees-to-chest",
  "deadlift lean-back",
]);

export function distracted(seed: number): readonly Case[] {
  return DISTRACTOR_IDS.map((id) => {
    const { request, tiltDeg } = filmed({
      group: "distractor",
      exercise: "deadlift",
      seed,
      set: {},
      label: id,
    });
    return {
      id: `distractor/${id}/${seed}`,
      group: "distractor",
      seed,
      exercise: null,
      variant: "standard",
      view: "side",
      tiltDeg,
      brisk: false,
      request: { ...request, act: { distractor: id } },
    };
  });
}
