/** What the lab films, most wanted first, so that a run that is cut short has the numbers that matter. */

import type { ViewClass } from "../../src/core/body/scene";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { LABS } from "../../src/exercises/registry/labs";
import { distracted, FARTHER, good, hips, key, NEARER, others, sweep, turning } from "./cases";
import { KEY_FAULTS } from "./sizes";
import type { Case } from "./wish";

/**
 * Bodies from here on were first filmed when every rule and limit of the present revisions stood: the promises are
 * proved on them alone. Whoever moves a limit after looking at some of them moves its number beyond those, too.
 */
const freshFrom = (id: ExerciseId) => LABS[id].freshFrom;
const FRESH_DISTRACTED = 100;
/** What is told of turned hips, and how legs are kept apart under them, came later than the rest, and so did these films. */
const FRESH_HIPS = 160;
const hasTurnedHips = ({ id }: Case) => id.includes("/hips-");

export function isFresh(made: Case): boolean {
  const { exercise, seed } = made;
  if (!exercise) return seed >= FRESH_DISTRACTED;
  return seed >= (hasTurnedHips(made) ? FRESH_HIPS : freshFrom(exercise));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const KEYED = Object.keys(KEY_FAULTS) as ExerciseId[];

/** All films of the full run. */
export function fullDesign(): readonly Case[] {
  const goods = (from: number, to: number, view: ViewClass = "side") =>
    range(from, to).flatMap((seed) => EXERCISE_IDS.map((id) => good(id, seed, view === "side" ? {} : { view })));
  const keys = (view: ViewClass, from: number, to: number) =>
    range(from, to).flatMap((seed) => KEYED.map((id) => key(id, seed, view)));
  // A deadlift's key faults are told from its side alone.
  const leaning = (view: ViewClass, from: number, to: number) =>
    keys(view, from, to).filter(({ exercise }) => exercise !== "deadlift");
  const faults = (seed: number, more: Parameters<typeof others>[2] = {}) =>
    EXERCISE_IDS.flatMap((id) => others(id, seed, more));
  const oneSided = (of: typeof NEARER, seed: number, farther: boolean) =>
    EXERCISE_IDS.flatMap((id) => {
      const only = of[id];
      return only ? others(id, seed, { only, farther }) : [];
    });
  const fresh = (from: number, to: number, of: (nth: number) => Case[]) => range(from, to).flatMap(of);
  const freshKeys = (nth: number) => KEYED.map((id) => key(id, freshFrom(id) + nth, "side"));
  const freshGoods = (nth: number) => EXERCISE_IDS.map((id) => good(id, freshFrom(id) + nth));
  const wanted = [
    ...goods(0, 3),
    ...keys("side", 20, 24),
    ...distracted(40),
    ...faults(60),
    ...keys("side", 36, 38),
    ...goods(3, 4),
    ...faults(61),
    ...faults(60, { view: "oblique" }),
    ...leaning("oblique", 24, 26),
    ...faults(62),
    ...range(64, 66).flatMap((seed) => oneSided(NEARER, seed, false)),
    ...range(64, 67).flatMap((seed) => oneSided(FARTHER, seed, true)),
    ...others("dead-bug", 66, { only: ["short-reach"] }),
    ...range(20, 24).map((seed) => good("deadlift", seed, { view: "front" })),
    ...faults(61, { view: "oblique" }),
    ...goods(20, 22, "oblique"),
    ...(["superman", "bodyweight-row", "dead-bug"] as const).map((id) => good(id, 22, { view: "oblique" })),
    ...leaning("oblique", 32, 33),
    ...range(33, 36).map((seed) => key("glute-bridge", seed, "oblique")),
    ...([4, 5] as const).flatMap((seed) => [good("cat-cow", seed), good("dead-bug", seed)]),
    good("superman", 4),
    ...range(4, 7).map((seed) => good("bodyweight-row", seed, { variant: "bent-knee" })),
    good("deadlift", 24, { view: "front" }),
    ...distracted(41),
    ...KEYED.flatMap((id) =>
      [0, 15].map((tiltDeg) => key(id, 30, "side", { group: "tilt", tiltDeg, label: `${tiltDeg}` })),
    ),
    ...(["lite", "heavy"] as const).flatMap((model) =>
      KEYED.map((id) => key(id, 20, "side", { group: "model", model, label: model })),
    ),
    ...range(20, 23).map((seed) => hips(seed)),
    ...others("deadlift", freshFrom("deadlift")),
    ...fresh(0, 8, freshKeys),
    ...range(140, 152).map((seed) => hips(seed)),
    ...range(120, 132).map((seed) => hips(seed)),
    // Fresh once, then looked at.
    ...[...range(100, 104), ...range(105, 109), ...range(120, 129), 132].map((seed) => key("deadlift", seed, "side")),
    ...[...range(100, 104), ...range(120, 124)].map((seed) => good("deadlift", seed)),
    ...range(100, 103).map((seed) => good("superman", seed)),
    ...fresh(0, 4, freshGoods),
    ...fresh(8, 14, freshKeys),
    ...distracted(FRESH_DISTRACTED),
    ...EXERCISE_IDS.flatMap((id) => others(id, freshFrom(id))),
    ...range(150, 153).map(turning),
    ...fresh(4, 6, freshGoods),
    ...KEYED.flatMap((id) => (KEY_FAULTS[id] ?? []).map((fault) => sweep(id, fault, 50))),
    ...faults(63, { size: "minor" }),
    ...range(FRESH_HIPS, FRESH_HIPS + 8).flatMap((seed) => [turning(seed), hips(seed)]),
    ...KEYED.flatMap((id) =>
      [0, 15].map((tiltDeg) => key(id, 31, "side", { group: "tilt", tiltDeg, label: `${tiltDeg}` })),
    ),
    ...[0, 15].flatMap((tiltDeg) => faults(67, { tiltDeg })),
    // What had been acted least often for what it says.
    ...others("bird-dog", 62, { view: "oblique", only: ["same-side"] }),
    ...others("bird-dog", 63, { view: "oblique", only: ["same-side"], farther: true }),
    ...others("glute-bridge", 62, { view: "oblique", only: ["line-over"] }),
    ...others("superman", 62, { view: "oblique", only: ["arching-high", "ankles-high"] }),
    ...others("bodyweight-row", 62, { view: "oblique", only: ["hips-sag", "hips-thrust", "hip-kick"] }),
    ...range(36, 46).map((seed) => key("glute-bridge", seed, "oblique")),
    ...[26, 27].map((seed) => good("bodyweight-row", seed, { view: "oblique" })),
    ...[22, 23].map((seed) => good("superman", seed, { view: "oblique" })),
    ...others("deadlift", 68, { only: ["side-shift", "shoulders-tilt"] }),
    ...others("deadlift", 69, { only: ["side-shift"] }),
    ...others("glute-bridge", 68, { only: ["dropping"] }),
    ...others("superman", 68, { only: ["hips-past-line"] }),
    ...others("dead-bug", 68, { only: ["arm-short"] }),
  ];
  // Some are wanted early and come again with the others of their kind.
  return wanted.filter(({ id }, index) => wanted.findIndex((each) => each.id === id) === index);
}

/** The few films of `--quick`: one good set each, the key faults once, two distractors. */
export function quickDesign(): readonly Case[] {
  const [sit, squat] = [
    distracted(40).find(({ id }) => id.includes("sit-down")),
    distracted(40).find(({ id }) => id.includes("squats")),
  ];
  return [
    ...EXERCISE_IDS.filter((id) => !KEYED.includes(id) && id !== "superman" && !EXERCISES[id].provisional).map((id) =>
      good(id, 0),
    ),
    ...KEYED.filter((id) => !EXERCISES[id].provisional).map((id) => key(id, 20, "side")),
    ...[sit, squat].filter((each) => each !== undefined),
  ];
}
