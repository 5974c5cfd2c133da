/** The kinds of film that the lab makes. */
import type { ExerciseId } from "../../src/core/exercise";
import type { ViewClass } from "../../src/core/scene";
import { EXERCISES } from "../../src/exercises";
import { DISTRACTOR_IDS, faultsOf, type SetOptions } from "../../src/mannequin/choreography";
import type { ActedFault } from "../../src/mannequin/choreography/act";
import { seeded } from "../../src/mannequin/random";
import { variantFor } from "../support/acted";
import { KEY_FAULTS, sizesOf } from "./sizes";
import { type Case, filmed, TEMPO_FPS, type Wish } from "./wish";

/** Variants that the drawn body can do and the coach knows, the standard one twice as often. */
function variantsFor(exercise: ExerciseId): readonly string[] {
  return ["standard", ...EXERCISES[exercise].variants.map(({ id }) => id)];
}

export function good(exercise: ExerciseId, seed: number, more: Partial<Wish> = {}): Case {
  const variants = variantsFor(exercise);
  const variant = variants[seed % variants.length] as string;
  return filmed({ group: "good", exercise, seed, set: { reps: 3, variant }, label: variant, ...more });
}

/** A good rep, then each key fault small and large; both legs where there are two. */
export function key(exercise: ExerciseId, seed: number, view: ViewClass, more: Partial<Wish> = {}): Case {
  const faults = KEY_FAULTS[exercise] ?? [];
  const steps = faults.flatMap((id): ActedFault[][] => {
    const { minor, major } = sizesOf(exercise, id);
    return [[{ id, size: minor }], [{ id, size: major }]];
  });
  const plan = [[], ...steps];
  const faultsByRep = EXERCISES[exercise].sides === "alternating" ? plan.flatMap((step) => [step, step]) : plan;
  return filmed({
    group: "key",
    exercise,
    seed,
    view,
    set: { reps: faultsByRep.length, faultsByRep },
    label: view,
    ...more,
  });
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

/** Every other fault at its major size: those that can follow one another in one set, and those that need their own. Tempo is a matter of the clock: once is enough. */
export function others(exercise: ExerciseId, seed: number, again = seed > FIRST_OTHERS): readonly Case[] {
  const keys = KEY_FAULTS[exercise] ?? [];
  const rules = EXERCISES[exercise].faults.filter(
    (rule) =>
      !keys.includes(rule.id) &&
      (!again || rule.priority !== "tempo") &&
      faultsOf(exercise).some(({ id }) => id === rule.id),
  );
  const alone = rules.filter(
    (rule) =>
      ALWAYS.has(`${exercise} ${rule.id}`) ||
      rule.priority === "tempo" ||
      specialView(exercise, rule.id) ||
      variantFor(exercise, rule.id) !== "standard",
  );
  const together = rules.filter((rule) => !alone.includes(rule));
  const wish = (label: string, set: Omit<SetOptions, "body">, more: Partial<Wish> = {}) =>
    filmed({ group: "fault", exercise, seed, set, label, ...more });
  const faultOf = (id: string): ActedFault => ({ id, size: sizesOf(exercise, id).major });
  const sets: Case[] = [];
  for (let first = 0; first < together.length; first += 4) {
    const some = together.slice(first, first + 4);
    const plan = [[], ...some.map(({ id }) => [faultOf(id)])];
    sets.push(wish(`mixed-${first / 4 + 1}`, { reps: plan.length, faultsByRep: plan, alternate: false }));
  }
  for (const rule of alone) {
    const view = specialView(exercise, rule.id);
    const set = {
      reps: exercise === "cat-cow" || exercise === "bodyweight-row" ? 3 : 2,
      faults: [faultOf(rule.id)],
      variant: variantFor(exercise, rule.id),
      alternate: false,
    };
    sets.push(
      wish(rule.id, set, { ...(view ? { view } : {}), ...(rule.priority === "tempo" ? { fps: TEMPO_FPS } : {}) }),
    );
  }
  return sets;
}

/** Acted all through a set, start pose included, so a set of their own. */
const ALWAYS = new Set([
  ...["shallow-cat", "shallow-cow", "head-only", "neck-cranked", "one-region"].map((id) => `cat-cow ${id}`),
  ...["feet-far", "feet-close", "feet-uneven"].map((id) => `glute-bridge ${id}`),
  "bodyweight-row arms-bent",
  "dead-bug knees-to-chest",
  "deadlift lean-back",
]);

/** A fault that the recommended view does not promise is acted where the rule says it can be seen. */
function specialView(exercise: ExerciseId, fault: string): ViewClass | null {
  const views = EXERCISES[exercise].faults.find(({ id }) => id === fault)?.views ?? [];
  return views.length === 0 || views.includes("side") ? null : (views[0] ?? null);
}

/** Bird dogs seen half from behind, the pelvis turned by known amounts: what a measure of hip level could learn from. */
export function hips(seed: number): Case {
  const random = seeded(seed * 101 + 3);
  const size = () => [0, 0, 8, 12, 16, 20, 25, -12][Math.floor(random() * 8)] as number;
  const plan = Array.from({ length: 4 }, () => [{ id: "hip-rotation", size: size() }]);
  const made = filmed({
    group: "hip",
    exercise: "bird-dog",
    seed,
    view: "diagonal",
    fps: 8,
    set: { reps: 4, faultsByRep: plan, tempo: { outS: 1.1, holdS: 1.2, backS: 1, restS: 0.5 } },
    label: "rear",
  });
  const toRear = 35 + 40 * random();
  const left = made.request.camera.azimuthDeg < 180;
  return {
    ...made,
    request: { ...made.request, camera: { ...made.request.camera, azimuthDeg: left ? 90 + toRear : 270 - toRear } },
  };
}

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
      exercise: null,
      variant: "standard",
      view: "side",
      tiltDeg,
      request: { ...request, act: { distractor: id } },
    };
  });
}
