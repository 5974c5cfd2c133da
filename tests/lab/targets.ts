/** What was promised of the lab's numbers, and what was found. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import type { Row } from "../evaluation/table";
import type { FilmNumbers, LabNumbers } from "./numbers";
import { KEY_FAULTS } from "./sizes";
import { type Share, share } from "./statistics";
import { told } from "./tables";

const PROMISED = {
  count: 0.99,
  side: 0.99,
  recall: 0.95,
  alarms: 0.03,
  angleDeg: 5,
  flexionDeg: 8,
  found: 0.95,
} as const;
const BIG_JOINTS = ["hip", "knee", "trunk"];
/** Exercises in which the back's outline is read. */
const BACKS: readonly ExerciseId[] = ["bird-dog", "cat-cow", "superman", "deadlift"];
const KEPT = "kept";
const KEPT_HERE = "kept in these cases";
const KEPT_TOGETHER = "kept, not in each exercise";
const UNFILMED = "not filmed";

/** A promise, what was found of it, and whether it is kept: for certain, or in the few cases there are. */
interface Held {
  readonly promise: string;
  readonly found: string;
  readonly verdict: string;
}

/** Of every promise: what fresh bodies show, whether it is kept there, and what all of them show. */
export function misses(numbers: LabNumbers): Row[] {
  const all = held(numbers);
  return held(numbers.fresh).map(({ promise, found, verdict }, index) => [
    promise,
    found,
    verdict,
    all[index]?.found ?? "–",
  ]);
}

/** Promises that fresh bodies do not keep. */
export function broken({ fresh }: LabNumbers): readonly string[] {
  return held(fresh).flatMap(({ promise, found, verdict }) =>
    [KEPT, KEPT_HERE, KEPT_TOGETHER].includes(verdict) ? [] : [`${promise}: ${found}`],
  );
}

function held(numbers: FilmNumbers): readonly Held[] {
  const side = numbers.counts.filter(({ view }) => view === "side");
  const exact = sum(side.map((row) => row.exact));
  const sides = sum(side.flatMap((row) => (row.sides ? [row.sides] : [])));
  const found = side.map((row) => row.found.hits / Math.max(1, row.found.of));
  const rows: (readonly [promise: string, found: string, verdict: string])[] = [
    [
      "sets counted exactly in the recommended view: 99 %",
      told(exact),
      verdict(rate(exact) >= PROMISED.count, atLeast(exact, PROMISED.count)),
    ],
    ["side right: 99 %", told(sides), verdict(rate(sides) >= PROMISED.side, atLeast(sides, PROMISED.side))],
    [
      "no rep in everyday movements",
      `${numbers.distractors.falseReps} in ${numbers.distractors.films} films`,
      numbers.distractors.films === 0 ? UNFILMED : verdict(numbers.distractors.falseReps === 0),
    ],
    [
      "person found in 95 % of the pictures, every recommended view",
      `at least ${(100 * Math.min(...found)).toFixed(1)} %`,
      verdict(Math.min(...found) >= PROMISED.found),
    ],
  ];
  for (const exercise of EXERCISE_IDS) {
    // Of what has no films yet nothing is promised: the app judges nothing of it.
    if (EXERCISES[exercise].provisional) continue;
    for (const fault of KEY_FAULTS[exercise] ?? []) {
      const row = numbers.checks.find(
        (each) => each.exercise === exercise && each.fault === fault && each.view === "side",
      );
      if (!row || row.major.of === 0) {
        rows.push([`${exercise} ${fault}: 95 % found, 3 % blamed wrongly`, "–", UNFILMED]);
        continue;
      }
      const kept = rate(row.major) >= PROMISED.recall && rate(row.alarms) <= PROMISED.alarms;
      rows.push([
        `${exercise} ${fault}: 95 % found, 3 % blamed wrongly`,
        `${told(row.major)}; ${told(row.alarms)}`,
        verdict(kept, atLeast(row.major, PROMISED.recall) && atMost(row.alarms, PROMISED.alarms)),
      ]);
    }
  }
  for (const angle of BIG_JOINTS) {
    const medians = numbers.angles
      .filter((row) => row.angle === angle && row.view === "side" && row.side === "near" && row.model === "full")
      .map(({ exercise, errors }) => ({ exercise, median: errors.median }));
    const over = medians.filter(({ median }) => median > PROMISED.angleDeg);
    const worst = over.map(({ exercise, median }) => `${exercise} ${median}°`).join(", ");
    const median = numbers.together.find((row) => row.angle === angle)?.errors.median ?? Number.POSITIVE_INFINITY;
    rows.push([
      `median error of the ${angle}: 5°`,
      `${median}°${over.length === 0 ? ", within it in every exercise" : `; over it in ${worst}`}`,
      over.length === 0 || median > PROMISED.angleDeg ? verdict(median <= PROMISED.angleDeg) : KEPT_TOGETHER,
    ]);
  }
  // Rows are those of all films, whatever these are.
  for (const exercise of BACKS) {
    const errors = numbers.flexion.find((row) => row.exercise === exercise && row.view === "side")?.errors;
    if (!errors) {
      rows.push([`spine flexion, ${exercise}: 8° median`, "–", UNFILMED]);
      continue;
    }
    rows.push([
      `spine flexion, ${exercise}: 8° median`,
      `${errors.median}°`,
      verdict(errors.median <= PROMISED.flexionDeg),
    ]);
  }
  return rows.map(([promise, found, verdict]) => ({ promise, found, verdict }));
}

const rate = ({ hits, of }: Share) => (of === 0 ? 0 : hits / of);
const atLeast = ({ interval }: Share, promised: number) => (interval?.[0] ?? 0) >= promised;
const atMost = ({ interval }: Share, promised: number) => (interval?.[1] ?? 1) <= promised;
/** @param sure whether chance is ruled out: the whole interval keeps the promise */
const verdict = (kept: boolean, sure = true) => (kept ? (sure ? KEPT : KEPT_HERE) : "**not kept**");

function sum(shares: readonly Share[]): Share {
  return share(
    shares.reduce((all, { hits }) => all + hits, 0),
    shares.reduce((all, { of }) => all + of, 0),
  );
}
