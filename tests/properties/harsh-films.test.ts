/** Films as they are found, by lot: each general mistake that they showed, and a few films of every kind. */
import { describe, expect, it } from "vitest";
import { JOINTS } from "../../src/core/body/pose";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography } from "../../src/mannequin/choreography";
import { coach, film, laptop, stage } from "../support/film";
import { LONG } from "../support/long";
import { pictured } from "../support/lot/blemishes";
import { type DrawnFilm, drawnFilm, KIND_NAMES, type Kind } from "../support/lot/harsh";
import { falseReps, otherFilm } from "../support/lot/others";
import { WEB_KINDS, webFilm } from "../support/lot/web";

const FPS = 12;
const MODES = ["clip", "live"] as const;
/** Seconds a film may take on a machine that is busy with others. */
const FILMING_MS = 60_000;

function rightly({ frames, expected, about }: DrawnFilm, modes: readonly (typeof MODES)[number][] = MODES): void {
  for (const id of EXERCISE_IDS) {
    const right = expected[id];
    if (!right) continue;
    for (const mode of modes) {
      const { full } = coach(id, frames, { mode }).summary.counts;
      expect(full, `${mode}, ${right.least}–${right.most}: ${about}`).toBeGreaterThanOrEqual(right.least);
      expect(full, `${mode}, ${right.least}–${right.most}: ${about}`).toBeLessThanOrEqual(right.most);
    }
  }
}

describe("what the films showed", () => {
  it("a set begins before a camera that pans between two movements", () => {
    const act = choreography("deadlift", { reps: 3, stillS: 0.3, tempo: { restS: 0.3 } });
    const frames = film(stage(act, FPS), laptop(0), { outline: false });
    // By 0.45 torso lengths in the time of a rep.
    const panned = frames.map((frame) => pictured(frame, 1, 0.055 * Math.sin(0.65 * frame.t), 0));
    expect(coach("deadlift", panned).summary.counts.full).toBe(3);
  });

  it.each(["dead-bug", "deadlift", "bodyweight-row"] as const)(
    "%s: hips behind a weight are known between shoulder and knee",
    (id) => {
      const staged = stage(choreography(id, { reps: 2 }), FPS);
      const frames = film(staged, laptop(0), { outline: false }).map((frame) => ({
        ...frame,
        image:
          frame.image?.map((point, n) => (/Hip/.test(JOINTS[n] ?? "") ? { ...point, visibility: 0.3 } : point)) ?? null,
      }));
      for (const mode of MODES) expect(coach(id, frames, { mode }).summary.counts.full, mode).toBe(2);
    },
  );

  it.each([
    ["a lying body that is shown from its other side next", "glute-bridge", "cut to another view", 9001, MODES],
    ["feet that a high camera shows low, a little past side-on", "glute-bridge", "two exercises in a film", 1, MODES],
    ["a back that a high camera shows steep, before there is a start pose", "glute-bridge", "turned away", 103, MODES],
    ["a moment of the start pose on the way down to the floor", "glute-bridge", "talk before and after", 1, MODES],
    // As a film it counts one too many: known.
    ["arms on their way to the floor, taken for a rest", "superman", "talk before and after", 103, ["live"]],
  ] as const)("%s", { timeout: FILMING_MS }, (_, id, kind, n, modes) => rightly(drawnFilm(id, kind, n), modes));
});

describe("what films of the web showed", () => {
  it.each([
    [
      "parts of a rep first, which go less deep, do not make the whole ones a putting away",
      "deadlift",
      "parts of a rep first",
      21,
    ],
    ["a foot on the other knee stands in nobody's way", "glute-bridge", "another version", 21],
    ["nor does it on the other side", "glute-bridge", "another version", 22],
    ["a leg held out for eleven seconds begins a set like any other", "dead-bug", "held for long", 42],
    ["so does a pull held for eleven", "bodyweight-row", "held for long", 41],
  ] as const)("%s", { timeout: FILMING_MS }, (_, id, kind, n) => rightly(webFilm(id, kind, n)));
});

/** The back's outline is by far the dearest part of a film; and what is only being tried changes no lot of the others. */
const CHEAP = EXERCISE_IDS.filter((id) => EXERCISES[id].signal.adaptive === null && !EXERCISES[id].provisional);
/** A few kinds, the exercises in turn; all of them where there is time. */
const FEW: readonly (readonly [Kind, (typeof EXERCISE_IDS)[number], number])[] = LONG
  ? KIND_NAMES.flatMap((kind) => EXERCISE_IDS.flatMap((id) => [104, 105].map((n) => [kind, id, n] as const)))
  : KIND_NAMES.filter((_, n) => n % 6 === 1).map((kind, n) => [kind, CHEAP[n % CHEAP.length] ?? "deadlift", 104]);
const FEW_WEB = LONG
  ? WEB_KINDS.flatMap((kind) => EXERCISE_IDS.map((id) => [kind, id, 105] as const))
  : WEB_KINDS.filter((_, n) => n % 5 === 1).map(
      (kind, n) => [kind, CHEAP[n % CHEAP.length] ?? "deadlift", 105] as const,
    );

describe("by lot", () => {
  it.each(FEW)("%s: %s %i", { timeout: FILMING_MS }, (kind, id, n) => rightly(drawnFilm(id, kind, n)));
  it.each(FEW_WEB)("of the web, %s: %s %i", { timeout: FILMING_MS }, (kind, id, n) => rightly(webFilm(id, kind, n)));
  it.each(Array.from({ length: LONG ? 100 : 3 }, (_, n) => n + 601))(
    "film %i of something else",
    { timeout: FILMING_MS },
    (n) => {
      const other = otherFilm(n);
      expect(falseReps(other), other.about).toEqual([]);
    },
  );
});
