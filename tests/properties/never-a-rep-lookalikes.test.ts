/** Movements that look like one of the seven are never a rep of any: by every coach, live and in a clip, as the model errs. */
import { describe, expect, it } from "vitest";
import {
  type Act,
  DISTRACTOR_IDS,
  EVERYDAY_IDS,
  everyday,
  LOOKALIKE_IDS,
  lookalike,
  PRONE_LOOKALIKE_IDS,
  proneLookalike,
} from "../../src/mannequin/choreography";
import { ALSO_COUNTED, countsAs } from "../support/also-counts";
import { coach, stage } from "../support/film";
import { byTurns } from "../support/long";
import { counted, MODES, onAllFours, seen, VIEWS } from "../support/lookalikes";

const FPS = 12;
/** Seconds a film may take on a machine that is busy with others. */
const FILMING_MS = 60_000;

const MOVEMENTS: readonly (readonly [name: string, act: () => Act])[] = [
  ...EVERYDAY_IDS.map((id) => [id, () => everyday(id)] as const),
  ...LOOKALIKE_IDS.map((id) => [`${id}, drawn another way`, () => lookalike(id)] as const),
  ...PRONE_LOOKALIKE_IDS.map((id) => [`${id}, face down`, () => proneLookalike(id)] as const),
];

it("there are more than forty", () => {
  expect(new Set(MOVEMENTS.map(([name]) => name)).size).toBeGreaterThan(60);
});

it("what may count all the same is one of them, or of the everyday ones of the lab", () => {
  const known = new Set<string>([...MOVEMENTS.map(([name]) => name), ...DISTRACTOR_IDS]);
  expect(ALSO_COUNTED.filter((name) => !known.has(name))).toEqual([]);
});

describe("is no rep of anything", () => {
  it.each(MOVEMENTS)("%s", { timeout: FILMING_MS }, (name, act) => {
    const turn = MOVEMENTS.findIndex(([each]) => each === name);
    const staged = stage(act(), FPS);
    const isMeant = (each: string) =>
      MODES.some((mode) => countsAs(name, mode).some((id) => each.startsWith(`${id}, ${mode}`)));
    const found = byTurns(VIEWS, 2, turn).flatMap(({ seed, ...view }) => {
      let frames = seen(staged, view, seed, false);
      if (view.yawDeg === 0 && onAllFours(frames)) frames = seen(staged, view, seed, true);
      return counted(frames)
        .filter((each) => !isMeant(each))
        .map((each) => `${view.yawDeg}° from its ${view.near}, ${each}`);
    });
    expect(found).toEqual([]);
  });
});

describe("is told what it looks like", () => {
  it.each([
    ["kettlebell-swing", "deadlift", "no-swing"],
    ["one-legged-deadlift", "deadlift", "both-feet"],
    ["loose-bends", "deadlift", "not-folded"],
    ["sprawl", "deadlift", "no-plank"],
    ["squat-arms-down", "deadlift", "hinge-not-squat"],
    ["goblet-squat", "deadlift", "hinge-not-squat"],
    ["chair-and-up", "deadlift", "hinge-not-squat"],
    ["bicycle-crunch", "dead-bug", "shoulders-on-floor"],
    ["bicycle-crunch-low", "dead-bug", "hands-up"],
    ["swimmers", "superman", "other-arm-rests"],
    ["swimmers-slow", "superman", "other-arm-rests"],
  ] as const)("%s to the coach of a %s", (name, id, hint) => {
    const frames = seen(stage(everyday(name), FPS), { yawDeg: 0, near: "left" }, 0, false);
    const said = coach(id, frames, { mode: "clip" }).steps.flatMap(({ cue }) => cue?.id ?? []);
    expect(said.filter((each) => each.startsWith(hint)).length).toBeGreaterThan(1);
  });
});
