/** What was promised of the lab's numbers, and what was found. */
import type { Row } from "../evaluation/table";
import type { LabNumbers } from "./numbers";
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

/** One row a promise: the promise, the number, and whether it is kept, for certain or in the few cases there are. */
export function misses(numbers: LabNumbers): Row[] {
  const side = numbers.counts.filter(({ view }) => view === "side");
  const exact = sum(side.map((row) => row.exact));
  const sides = sum(side.flatMap((row) => (row.sides ? [row.sides] : [])));
  const found = side.map((row) => row.found.hits / Math.max(1, row.found.of));
  const rows: Row[] = [
    [
      "sets counted exactly in the recommended view: 99 %",
      told(exact),
      verdict(rate(exact) >= PROMISED.count, atLeast(exact, PROMISED.count)),
    ],
    ["side right: 99 %", told(sides), verdict(rate(sides) >= PROMISED.side, atLeast(sides, PROMISED.side))],
    [
      "no rep in everyday movements",
      `${numbers.distractors.falseReps} in ${numbers.distractors.films} films`,
      numbers.distractors.films === 0 ? "not filmed" : verdict(numbers.distractors.falseReps === 0),
    ],
    [
      "person found in 95 % of the pictures, every recommended view",
      `at least ${(100 * Math.min(...found)).toFixed(1)} %`,
      verdict(Math.min(...found) >= PROMISED.found),
    ],
  ];
  for (const [exercise, faults] of Object.entries(KEY_FAULTS)) {
    for (const fault of faults) {
      const row = numbers.checks.find(
        (each) => each.exercise === exercise && each.fault === fault && each.view === "side",
      );
      if (!row || row.major.of === 0) {
        rows.push([`${exercise} ${fault}: 95 % found, 3 % blamed wrongly`, "–", "not filmed"]);
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
    rows.push([
      `median error of the ${angle}: 5°`,
      over.length === 0 ? "in all exercises" : `over it: ${worst}`,
      verdict(over.length === 0),
    ]);
  }
  for (const { exercise, view, errors } of numbers.flexion) {
    if (view !== "side") continue;
    rows.push([
      `spine flexion, ${exercise}: 8° median`,
      `${errors.median}°`,
      verdict(errors.median <= PROMISED.flexionDeg),
    ]);
  }
  return rows;
}

const rate = ({ hits, of }: Share) => (of === 0 ? 0 : hits / of);
const atLeast = ({ interval }: Share, promised: number) => (interval?.[0] ?? 0) >= promised;
const atMost = ({ interval }: Share, promised: number) => (interval?.[1] ?? 1) <= promised;
/** @param sure whether chance is ruled out: the whole interval keeps the promise */
const verdict = (kept: boolean, sure = true) => (kept ? (sure ? "kept" : "kept in these cases") : "**not kept**");

function sum(shares: readonly Share[]): Share {
  return share(
    shares.reduce((all, { hits }) => all + hits, 0),
    shares.reduce((all, { of }) => all + of, 0),
  );
}
