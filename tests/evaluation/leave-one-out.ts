/**
 * Gates set without the person they are tried on. What is set by data in the counting are the places of the gates: each is put
 * into the middle of the gap that everybody else's movements leave (as `npm run margins` draws it), and then whoever was
 * left out is counted. Constants of the signals and bands of the start poses stay as they are.
 */

import type { PoseFrame } from "../../src/core/body/pose";
import type { Exercise, ExerciseId, RepRule } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import {
  gateHeaps,
  type Heap,
  isExact,
  marginOf,
  type Played,
  play,
  probing,
  requirementHeaps,
} from "../margins/heaps";
import { clipMaterial } from "../margins/material";
import type { Clip } from "./clips";
import type { Row } from "./table";

/** Gates of which a movement can be on the wrong side and be miscounted. */
const SET: readonly string[] = ["top", "back", "again"];

interface Tried {
  readonly person: string;
  readonly clips: number;
  readonly exact: number;
  /** Of the same clips with the gates as they are. */
  readonly exactNow: number;
  /** Reps counted by the coaches of other exercises. */
  readonly falses: number;
  readonly falsesNow: number;
}

/** @param say told which exercise is being looked at */
export function leaveOneOutRows(
  filmed: readonly { readonly clip: Clip; readonly frames: readonly PoseFrame[] }[],
  say: (line: string) => void,
): Row[] {
  const all = filmed.map(({ clip, frames }) => clipMaterial(clip, frames));
  const people = [...new Set(all.map(({ person }) => person))];
  const totals = new Map<string, Tried>(people.map((person) => [person, nothing(person)]));
  for (const id of EXERCISE_IDS) {
    say(`without one person: ${id}`);
    const exercise = EXERCISES[id];
    const played = all.map((material) => play(material, exercise));
    const asked = exercise.requires.length > 0 ? played.filter(hasReps).map(({ material }) => material) : [];
    const heaps = [
      ...gateHeaps(exercise, played),
      ...requirementHeaps(
        exercise,
        asked.map((material) => play(material, probing(exercise))),
      ),
    ];
    for (const person of people) {
      const others = heaps.map((heap) => without(heap, person));
      const changed = inTheMiddle(exercise, others);
      const own = played.filter(({ material }) => material.person === person);
      const then = own.map(({ material }) => play(material, changed));
      totals.set(person, added(totals.get(person) ?? nothing(person), id, own, then));
    }
  }
  const list = [...totals.values()].filter(({ clips }) => clips > 0);
  const sum = (of: (each: Tried) => number) => [...totals.values()].reduce((total, each) => total + of(each), 0);
  return [
    ["person", "countable clips", "exact, gates without them", "exact, gates as they are", "false reps", "as they are"],
    ...list.map(rowOf),
    rowOf({
      person: "all",
      clips: sum(({ clips }) => clips),
      exact: sum(({ exact }) => exact),
      exactNow: sum(({ exactNow }) => exactNow),
      falses: sum(({ falses }) => falses),
      falsesNow: sum(({ falsesNow }) => falsesNow),
    }),
  ];
}

const rowOf = ({ person, clips, exact, exactNow, falses, falsesNow }: Tried): Row => [
  person,
  clips,
  exact,
  exactNow,
  falses,
  falsesNow,
];

const nothing = (person: string): Tried => ({ person, clips: 0, exact: 0, exactNow: 0, falses: 0, falsesNow: 0 });
const hasReps = ({ own, excursions }: Played) =>
  own || excursions.some(({ end }) => end === "full" || end === "refused");
const without = (heap: Heap, person: string): Heap => ({
  ...heap,
  samples: heap.samples.filter((sample) => sample.person !== person),
});

/** Every gate that has two heaps in the middle between them. */
export function inTheMiddle(exercise: Exercise, heaps: readonly Heap[]): Exercise {
  const middle = (gate: string) => {
    const heap = heaps.find((each) => each.gate === gate);
    return heap ? marginOf(heap).middle : null;
  };
  const rep: RepRule = {
    ...exercise.rep,
    ...Object.fromEntries(SET.flatMap((gate) => (middle(gate) === null ? [] : [[gate, middle(gate)]]))),
  };
  const requires = exercise.requires.map((asked) => {
    const limit = middle(`requirement ${asked.id}`);
    return limit === null ? asked : { ...asked, check: { ...asked.check, limit } };
  });
  return { ...exercise, rep, requires };
}

function added(so: Tried, id: ExerciseId, now: readonly Played[], then: readonly Played[]): Tried {
  const countable = (played: readonly Played[]) => played.filter(({ own, material }) => own && material.reps !== null);
  const falses = (played: readonly Played[]) =>
    played.reduce((sum, { material, summary }) => sum + (material.exercise === id ? 0 : summary.counts.full), 0);
  const exact = (played: readonly Played[]) => countable(played).filter((one) => isExact(one) === true).length;
  return {
    person: so.person,
    clips: so.clips + countable(now).length,
    exact: so.exact + exact(then),
    exactNow: so.exactNow + exact(now),
    falses: so.falses + falses(then),
    falsesNow: so.falsesNow + falses(now),
  };
}
