/** What the lab films, most wanted first, so that a run that is cut short has the numbers that matter. */
import { EXERCISE_IDS, type ExerciseId } from "../../src/core/exercise";
import type { ViewClass } from "../../src/core/scene";
import { distracted, FIRST_OTHERS, good, hips, key, others, sweep } from "./cases";
import { KEY_FAULTS } from "./sizes";
import type { Case } from "./wish";

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const KEYED = Object.keys(KEY_FAULTS) as ExerciseId[];

/** All films of the full run. */
export function fullDesign(): readonly Case[] {
  const goods = (from: number, to: number) =>
    range(from, to).flatMap((seed) => EXERCISE_IDS.map((id) => good(id, seed)));
  const keys = (view: ViewClass, from: number, to: number) =>
    range(from, to).flatMap((seed) => KEYED.map((id) => key(id, seed, view)));
  return [
    ...goods(0, 3),
    ...keys("side", 20, 22),
    ...range(70, 72).map(hips),
    ...distracted(40),
    ...keys("side", 22, 24),
    ...range(72, 82).map(hips),
    ...keys("oblique", 24, 26),
    ...keys("diagonal", 26, 28),
    ...EXERCISE_IDS.flatMap((id) => others(id, FIRST_OTHERS)),
    ...goods(3, 5),
    ...goods(5, 7),
    ...EXERCISE_IDS.flatMap((id) => others(id, 61)),
    ...KEYED.flatMap((id) =>
      [0, 15].map((tiltDeg) => key(id, 30, "side", { group: "tilt", tiltDeg, label: `${tiltDeg}` })),
    ),
    ...keys("oblique", 32, 34),
    ...keys("diagonal", 34, 36),
    ...KEYED.flatMap((id) => (KEY_FAULTS[id] ?? []).map((fault) => sweep(id, fault, 50))),
    ...range(82, 94).map(hips),
    ...goods(7, 10),
    ...(["lite", "heavy"] as const).flatMap((model) =>
      KEYED.map((id) => key(id, 20, "side", { group: "model", model, label: model })),
    ),
    ...EXERCISE_IDS.flatMap((id) => others(id, 62)),
    ...keys("side", 36, 40),
    ...KEYED.flatMap((id) => (KEY_FAULTS[id] ?? []).flatMap((fault) => [51, 52].map((seed) => sweep(id, fault, seed)))),
    ...distracted(41),
    ...goods(10, 14),
  ];
}

/** The few films of `--quick`: one good set each, the key faults once, two distractors. */
export function quickDesign(): readonly Case[] {
  const [sit, squat] = [
    distracted(40).find(({ id }) => id.includes("sit-down")),
    distracted(40).find(({ id }) => id.includes("squats")),
  ];
  return [
    ...EXERCISE_IDS.filter((id) => !KEYED.includes(id) && id !== "superman").map((id) => good(id, 0)),
    ...KEYED.map((id) => key(id, 20, "side")),
    ...[sit, squat].filter((each) => each !== undefined),
  ];
}
