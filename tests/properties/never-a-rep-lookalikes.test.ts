/** Movements that look like one of the seven are never a rep of any: by every coach, live and in a clip, as the model errs. */
import { describe, expect, it } from "vitest";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import {
  type Act,
  EVERYDAY_IDS,
  everyday,
  LOOKALIKE_IDS,
  lookalike,
  PRONE_LOOKALIKE_IDS,
  proneLookalike,
} from "../../src/mannequin/choreography";
import { coach, stage } from "../support/film";
import { counted, onAllFours, seen, VIEWS } from "../support/lookalikes";

const FPS = 12;
/** Seconds a film may take on a machine that is busy with others. */
const FILMING_MS = 60_000;

/** What may count, and as what: decided, with its reason. */
const LIFTED = {
  as: "deadlift",
  only: "clip",
  because: "in a film one lift from where a weight lies is a lift; before the camera it takes a second one like it",
} as const;
const MAY_COUNT: Readonly<
  Record<string, { readonly as: ExerciseId; readonly only?: "clip"; readonly because: string }>
> = {
  "pick-up-from-floor": LIFTED,
  "pick-up-from-chair": LIFTED,
  "pick-up-from-floor-stooping": LIFTED,
  "pick-up-and-put-down": LIFTED,
  "chair-and-back-onto-it": LIFTED,
  "bow-hands-behind-head": { as: "deadlift", because: "a good morning, if with a round back; it is told of that" },
};

const MOVEMENTS: readonly (readonly [name: string, act: () => Act])[] = [
  ...EVERYDAY_IDS.map((id) => [id, () => everyday(id)] as const),
  ...LOOKALIKE_IDS.map((id) => [`${id}, drawn another way`, () => lookalike(id)] as const),
  ...PRONE_LOOKALIKE_IDS.map((id) => [`${id}, face down`, () => proneLookalike(id)] as const),
];

it("there are more than forty", () => {
  expect(new Set(MOVEMENTS.map(([name]) => name)).size).toBeGreaterThan(60);
});

describe("is no rep of anything", () => {
  it.each(MOVEMENTS)("%s", { timeout: FILMING_MS }, (name, act) => {
    const staged = stage(act(), FPS);
    const may = MAY_COUNT[name];
    const without = may && !may.only ? [may.as] : [];
    const isMeant = (each: string) => may?.only !== undefined && each.startsWith(`${may.as}, ${may.only}`);
    const found = VIEWS.flatMap(({ seed, ...view }) => {
      let frames = seen(staged, view, seed, false);
      if (view.yawDeg === 0 && onAllFours(frames)) frames = seen(staged, view, seed, true);
      return counted(frames, without)
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
